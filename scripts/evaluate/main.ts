import { resolve } from 'node:path';
import { type Asked, launch, type Session, type Tab } from '../../test/e2e/browsers/index.ts';
import { describeBehindTabs, settled } from '../../test/e2e/support/describe.ts';
import { type FrameReport, fillByPanel, openPanel } from '../../test/e2e/support/panel.ts';
import { importProfile } from '../../test/e2e/support/profile.ts';
import { ensureBuild, executable } from '../build/build.ts';
import { type EvaluateArguments, readArguments, usage } from './arguments.ts';
import { servingHost } from './host.ts';
import { addOutcomes, type EvaluatedLine, lineOf } from './output.ts';
import { type EvaluatedPage, findPages } from './pages.ts';
import { addressOf, serve } from './serve.ts';

/** Paths are relative to where the person stood, which npm remembers for us. */
const cwd = process.env.INIT_CWD ?? process.cwd();

interface Base {
  scheme: string;
  host: string;
  prefix: string;
}

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const failed = (page: string, error: unknown) =>
  print({
    page,
    portal: null,
    step: null,
    fields: [],
    strings: [],
    timings: {},
    error: String(error instanceof Error ? error.message : error),
  });

async function evaluatePage(
  session: Session,
  page: EvaluatedPage,
  base: Base,
  args: EvaluateArguments,
): Promise<EvaluatedLine> {
  const begin = performance.now();
  const since = (from: number) => Math.round(performance.now() - from);
  const tab = await session.open(addressOf(page, base));
  try {
    const open = since(begin);
    const frames = await settled(session, tab);
    if (frames.length === 0) throw new Error('the extension did not answer on this page');
    let line = lineOf(page.name, frames, { open, settle: since(begin) - open });
    if (args.fill) {
      const from = performance.now();
      const reports = line.fields.length > 0 ? await fill(session, tab) : [];
      const after = await settled(session, tab);
      line = addOutcomes(line, frames, reports, [...(await describeBehindTabs(session, tab)), ...after]);
      line.timings.fill = since(from);
    }
    if (args.probe !== null) line.probe = (await tab.evaluateText(args.probe)) ?? null;
    line.timings.total = since(begin);
    return line;
  } finally {
    await tab.close();
  }
}

/** Fills as a person with the side panel does who wants all filled: tabs, folds and further rows too. */
async function fill(session: Session, tab: Tab): Promise<FrameReport[]> {
  const panel = await openPanel(session, tab);
  try {
    return await fillByPanel(session, tab, panel, { open: true });
  } finally {
    await panel.close();
  }
}

async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2));
  const { pages, wrong } = findPages(args.targets, cwd);
  for (const { page, error } of wrong) failed(page, error);
  let failures = wrong.length;
  if (pages.length === 0) return 1;

  const build = await ensureBuild(args.browser);
  const base = { scheme: args.scheme, ...servingHost(build, args.host) };
  let current: EvaluatedPage | undefined;
  const session = await launch(args.browser, executable(args.browser), {
    extension: build,
    resolve: (asked: Asked) => (current ? serve(current, base, asked) : null),
  });
  try {
    if (args.profile !== null) await importProfile(session, resolve(cwd, args.profile));
    for (const page of pages) {
      current = page;
      try {
        print(await evaluatePage(session, page, base, args));
      } catch (error) {
        failures++;
        failed(page.name, error);
      }
    }
  } finally {
    await session.close();
  }
  return failures > 0 ? 1 : 0;
}

try {
  process.exit(await main());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\nUsage: ${usage}\n`);
  process.exit(2);
}

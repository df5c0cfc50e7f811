import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launch, type Session } from '../../test/e2e/browsers/index.ts';
import { countHints } from '../../test/e2e/support/hints.ts';
import { practiceInternet, practiceSite } from '../../test/e2e/support/practice.ts';
import { importProfile, sampleCompany } from '../../test/e2e/support/profile.ts';
import { walk } from '../../test/e2e/support/walk.ts';
import { ensureBuild, executable, root } from '../build/build.ts';
import { countsOf, type PageCounts, pageLines } from './print.ts';

/** The three portals that are walked from the first page to the submitted record. */
const portals = ['aliyun', 'psb', 'legacy'];
const shots = join(root, 'out', 'start');
const say = (line: string) => console.log(line);

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
/** CI has no use for an open window, whatever it has for a display. */
const headless = !hasDisplay || Boolean(process.env.CI) || process.argv.includes('--headless');

const ui = JSON.parse(readFileSync(join(root, 'locales', 'en', 'ui.json'), 'utf8')) as {
  fill: { reason: Record<string, string> };
};

/** Walks one portal; answers its page counts and what went wrong. */
async function walkPortal(session: Session, id: string): Promise<{ pages: PageCounts[]; wrong: string[] }> {
  const pages: PageCounts[] = [];
  const wrong: string[] = [];
  say(`\nPractice portal: ${practiceSite(id).name}\n  ${practiceSite(id).startUrl}`);
  try {
    const { submitted, lost } = await walk(session, id, {
      fill: true,
      before: countHints,
      async onStep(walked, tab, panel) {
        const counts = countsOf(walked, walked.hinted);
        pages.push(counts);
        for (const line of pageLines(walked, counts, ui.fill.reason)) say(line);
        for (const { truth } of [...walked.missing, ...walked.untrue])
          wrong.push(`${id}: ${walked.step.title}: ${truth.label}`);
        if (counts.wrong > 0)
          wrong.push(`${id}: ${walked.step.title}: ${counts.wrong} fields taken for others`);
        const name = `${id}-${pages.length}`;
        await tab.screenshot(join(shots, `${name}.png`), { fullPage: true });
        await panel?.screenshot(join(shots, `${name}-panel.png`));
        say(`    saved ${relative(root, join(shots, name))}.png`);
      },
    });
    if (submitted === null) wrong.push(`${id}: the portal received nothing`);
    else if (lost.length === 0)
      say(
        '  ✓ the portal accepted every step and received the record, with every value as the profile has it',
      );
    for (const { label } of lost) wrong.push(`${id}: the portal received another value: ${label}`);
  } catch (error) {
    wrong.push(`${id}: ${error instanceof Error ? error.message : error}`);
  }
  return { pages, wrong };
}

async function main(): Promise<number> {
  const build = await ensureBuild('chromium');
  say(
    `Opening ${executable('chromium')} ${headless ? 'without a window' : ''} with the extension and a throw-away profile …`,
  );
  const session = await launch('chromium', executable('chromium'), {
    extension: build,
    resolve: practiceInternet,
    headless,
  });
  const closed = new Promise<void>((done) => {
    process.once('SIGINT', () => done());
    void session.closed.then(done);
  });
  await importProfile(session, sampleCompany);
  say('Imported the sample company through the options page.');

  const results: { pages: PageCounts[]; wrong: string[] }[] = [];
  for (const id of portals) results.push(await walkPortal(session, id));
  const wrong = results.flatMap((result) => result.wrong);
  for (const { url, from } of session.strangers) wrong.push(`a request left the pages: ${url} (${from})`);

  const total = (name: keyof PageCounts) =>
    results.flatMap(({ pages }) => pages).reduce((sum, page) => sum + page[name], 0);
  say(
    `\nIn all: ${total('found')} fields found, ${total('recognised')} recognised, ${total('wrong')} wrongly, ` +
      `${total('translated')} of ${total('texts')} texts in English, ${total('hinted')} hinted, ${total('filled')} filled, ${total('left')} left to the person.`,
  );
  for (const line of wrong) say(`✗ ${line}`);
  say(
    wrong.length === 0
      ? '✓ What the portals received is what the profile says.'
      : `${wrong.length} things went wrong.`,
  );
  if (!headless) {
    say('The browser stays open for you; close it or press Ctrl-C to end.');
    await session.open(practiceSite('aliyun').startUrl);
    await closed;
  }
  await session.close();
  return wrong.length === 0 ? 0 : 1;
}

process.exit(await main());

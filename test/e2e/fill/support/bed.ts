/**
 * What is injected into a kit's page, beside it in a world of its own as a content script would be: the
 * page and fill rooms as they ship. A control under test stands in an element with `data-f`, its name.
 */
import {
  createFiller,
  createOpeners,
  type FillItem,
  type FillRun,
  type FillValue,
  type Opened,
  type Opener,
} from '../../../../lib/fill/index.ts';
import { createPage, type Page, selectorOf } from '../../../../lib/page/index.ts';
import { recogniseForm } from '../../../../lib/terms/recognise.ts';

export interface BedField {
  name: string;
  ref: string;
  kind: string;
  value: string;
}

export interface BedRun {
  run: FillRun;
  /** milliseconds a field, by name */
  times: Record<string, number>;
  /** milliseconds of the run spent in reading the page */
  reading: number;
}

export interface BedKey {
  ref: string;
  kind: string;
  key: string;
}

export interface Bed {
  fields(): BedField[];
  /** the fields whose meaning is certain */
  keys(): BedKey[];
  fill(values: Record<string, FillValue>, overwrite?: boolean, runId?: string): Promise<BedRun>;
  run(items: FillItem[], runId?: string): Promise<BedRun>;
  undo(runId: string): Promise<FillRun>;
  openers(): Opener[];
  open(id: string): Promise<Opened>;
}

const { signal } = new AbortController();
let reading = 0;

/** Counts the time that the page room takes. */
function timed(page: Page): Page {
  const timer =
    <A extends unknown[], R>(ask: (...given: A) => R) =>
    (...given: A): R => {
      const since = performance.now();
      try {
        return ask(...given);
      } finally {
        reading += performance.now() - since;
      }
    };
  return {
    ...page,
    collect: timer(page.collect),
    controlOf: timer(page.controlOf),
    readValue: timer(page.readValue),
    isUsable: timer(page.isUsable),
  };
}

const page = timed(createPage(document, { signal }));
const openers = createOpeners(page, signal);
const filler = createFiller(page, { signal, openers: () => openers });
let runs = 0;

function nameOf(selector: string): string {
  return (
    document
      .querySelector(selector.split('>>>')[0] ?? '')
      ?.closest('[data-f]')
      ?.getAttribute('data-f') ?? ''
  );
}

const bed: Bed = {
  fields: () =>
    page.collect().fields.map(({ ref, control, value }) => ({
      name: nameOf(selectorOf(page.controlOf(ref)?.main as Element)),
      ref,
      kind: control,
      value,
    })),
  keys() {
    const form = page.collect();
    const found = recogniseForm(form.fields, { ...form, portal: null, filing: 'icp' });
    return form.fields.flatMap(({ ref, control: kind }, index) => {
      const { key = null, certainty } = found[index] ?? {};
      return key !== null && certainty === 'certain' ? [{ ref, kind, key }] : [];
    });
  },
  fill: (values, overwrite = false, runId) =>
    bed.run(
      bed
        .fields()
        .flatMap(({ name, ref }) =>
          values[name] ? [{ ref, key: name, value: values[name], overwrite }] : [],
        ),
      runId,
    ),
  async run(items, runId) {
    const times: Record<string, number> = {};
    let since = performance.now();
    runs += 1;
    reading = 0;
    const run = await filler.apply(runId ?? `run ${runs}`, items, {
      onProgress(report) {
        const now = performance.now();
        times[report.key] = (times[report.key] ?? 0) + Math.round(now - since);
        since = now;
      },
    });
    return { run, times, reading: Math.round(reading) };
  },
  undo: (runId) => filler.undo(runId),
  openers: () => openers.list(),
  open: (id) => filler.alone(() => openers.open(id)),
};

Object.assign(globalThis, { bed });

/**
 * What is injected into a kit's page, beside it in a world of its own as a content script would be: the
 * page and fill rooms as they ship. A control under test stands in an element with `data-f`, its name.
 */
import { createFiller, type FillItem, type FillRun, type FillValue } from '../../../../lib/fill/index.ts';
import { createPage } from '../../../../lib/page/index.ts';

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
}

export interface Bed {
  fields(): BedField[];
  fill(values: Record<string, FillValue>, overwrite?: boolean): Promise<BedRun>;
  undo(runId: string): Promise<FillRun>;
}

const { signal } = new AbortController();
const page = createPage(document, { signal });
const filler = createFiller(page, { signal });
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
    page.collect().fields.map(({ ref, selector, control, value }) => ({
      name: nameOf(selector),
      ref,
      kind: control,
      value,
    })),
  async fill(values, overwrite = false) {
    const items: FillItem[] = bed
      .fields()
      .flatMap(({ name, ref }) => (values[name] ? [{ ref, key: name, value: values[name], overwrite }] : []));
    const times: Record<string, number> = {};
    let since = performance.now();
    runs += 1;
    const run = await filler.apply(`run ${runs}`, items, {
      onProgress(report) {
        const now = performance.now();
        times[report.key] = (times[report.key] ?? 0) + Math.round(now - since);
        since = now;
      },
    });
    return { run, times };
  },
  undo: (runId) => filler.undo(runId),
};

Object.assign(globalThis, { bed });

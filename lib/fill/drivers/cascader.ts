import { frames, until } from '../dom/wait.ts';
import type { FillValue } from '../fill-value.ts';
import { isBetweenLevel } from '../match/region.ts';
import { byMeaning, byPath, byPlace, isMainland, showsRegion } from '../match/wanted.ts';
import { type Level, openersOf, pickOne, pickPath } from '../popup/choose.ts';
import { clearByCross } from '../popup/clear.ts';
import { look, type Match } from '../popup/find.ts';
import { openPopup } from '../popup/open.ts';
import { isLockedBox } from './box.ts';
import type { Driver, Failure, Writing } from './driver.ts';

/**
 * A list of lists: columns side by side, a tree, or one list after the other in the same place; expanding
 * by click or by hover; levels may load late. The path is picked by the names of its levels.
 */
export const cascaderDriver: Driver = {
  id: 'cascader',
  // an unopened cascader may look like any list; a region of several levels tells that it is one
  serves: (control, value) =>
    (control.kind === 'cascader' && ['region', 'choice', 'text'].includes(value.kind)) ||
    ((['popup', 'unknown'].includes(control.kind) || isLockedBox(control)) &&
      value.kind === 'region' &&
      value.levels.length > 1),
  async write(writing, value) {
    const levels = levelsOf(value);
    const whole = value.kind === 'region' && value.levels.length > 1 ? byPath(value.levels) : null;
    return levels.length === 0
      ? 'unsupported'
      : choosePath(writing, levels, () => this.holds(writing, value), whole);
  },
  holds(writing, value) {
    const names = namesOf(value);
    if (value.kind === 'region')
      return showsRegion(writing.shown(), names) || isMainland(writing.shown(), names[0] ?? []);
    const parts = pathParts(writing.shown());
    return parts.length > 0 && byMeaning(names[0] ?? []).is(parts[parts.length - 1] ?? '');
  },
  held: (writing) => pathParts(writing.shown()),
  async restore(writing, held) {
    const same = () => pathParts(writing.shown()).join('/') === held.join('/');
    if (same()) return true;
    if (held.length === 0) return clearByCross(writing);
    await choosePath(
      writing,
      held.map((name) => ({ ...byMeaning([name]), optional: false })),
      same,
    );
    return same();
  },
};

/** One level a name list; a choice is one name that may stand at any single level. */
function namesOf(value: FillValue): readonly (readonly string[])[] {
  if (value.kind === 'region') return value.levels;
  if (value.kind === 'choice') return value.wanted.length === 1 ? value.wanted : [];
  return value.kind === 'text' ? [[value.text, ...(value.alternatives ?? [])]] : [];
}

function levelsOf(value: FillValue): Level[] {
  const names = namesOf(value);
  if (value.kind !== 'region') return names.map((accepted) => ({ ...byMeaning(accepted), optional: false }));
  return names.map((accepted, index) => ({
    ...byPlace(accepted),
    // a municipality's middle level is missing in some lists and called 市辖区 in others
    optional: index > 0 && index < names.length - 1 && isMunicipal(names[0] ?? [], accepted),
    via: index > 0 ? (texts) => between(texts, names[0] ?? []) : undefined,
  }));
}

/** True for the middle level of a municipality, which stands for no place of its own. */
export function isMunicipal(province: readonly string[], level: readonly string[]): boolean {
  return level.every(isBetweenLevel) || level.some((name) => byPlace(province).is(name));
}

/** 市辖区, or the municipality's own name once more: 北京市 / 北京市 / 东城区. */
function between(texts: readonly string[], province: readonly string[]): number | null {
  const index = texts.findIndex(isBetweenLevel);
  if (index >= 0) return index;
  return texts.length === 1 && byPlace(province).is(texts[0] ?? '') ? 0 : null;
}

/** @param whole finds the entry of a list that names the path in one */
async function choosePath(
  writing: Writing,
  levels: readonly Level[],
  done: () => boolean,
  whole: Match | null = null,
): Promise<Failure> {
  const control = writing.control();
  const session = await openPopup(control, openersOf(control), writing.signal);
  if (!session) return 'no-list';
  let failure: Failure = null;
  try {
    const isWhole = whole && typeof look(session.layers(), whole) !== 'string';
    failure = isWhole
      ? await pickOne(session, whole, [], done, writing.signal)
      : await pickPath(session, levels, done, writing.signal);
  } finally {
    if (!writing.signal.aborted) await session.close(failure === null && (done() || undefined));
  }
  if (failure === null) await until(done, 400, writing.signal);
  await frames(1, writing.signal);
  return failure;
}

function pathParts(shown: string): string[] {
  return shown
    .split(/\s*[/／>›]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
}

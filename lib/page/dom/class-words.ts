/**
 * Class names as words. Kits differ in prefix and spelling (`el-form-item__label`, `FormItemLabel_x1`) but
 * name their parts with the same few words; a word is a hint only, never the only proof.
 */
export interface ClassName {
  words: readonly string[];
  /** words without what follows a `--`, which says how the part looks, not what it is */
  base: readonly string[];
}

const none: readonly ClassName[] = [];
const parsed = new Map<string, readonly ClassName[]>();
const unions = new Map<string, ReadonlySet<string>>();

/** A list of class words, written with spaces between them. A bundle leaves out those that it never asks. */
/* @__NO_SIDE_EFFECTS__ */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Ends of class names, `form item` for what ends in `form-item`, written with commas between them. */
/* @__NO_SIDE_EFFECTS__ */
export function endings(list: string): readonly (readonly string[])[] {
  return list.split(', ').map((ending) => ending.split(' '));
}

/** Class names with what denies a word joined to it: `un-checked` is no `checked`. */
export const joinDenied = (text: string): string =>
  text.replace(/(?<![a-z\d])(un|not|non)[-_]+(?=check|select|activ|cho)/g, '$1');

/**
 * A class name without what a bundler adds to make it the file's own: `item__mYlfDeuD`, `title___3vXkP`,
 * `_label_1x2y3_12`. Such an end is told by a figure before a letter or capitals that begin no word.
 */
export const withoutHash = (name: string): string =>
  name.replace(/^(_.+)_[\w-]{5}_\d+$/, '$1').replace(/(?<=.)_+([a-zA-Z\d-]{5,10})$/, (end, hash: string) => {
    const odd = /\d[a-zA-Z]|^[a-z][A-Z]|[A-Z]{2}[a-z]|[a-z][A-Z]$/.test(hash);
    return odd && /[A-Z]|^[^-]+$/.test(hash) ? '' : end;
  });

function split(text: string): string[] {
  return joinDenied(text.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase())
    .split(/[^a-z\d]+|(?<=[a-z])(?=\d)/)
    .filter((word) => word !== '');
}

/** Every class of the element, taken apart. */
export function classNames(element: Element): readonly ClassName[] {
  const attribute = element.getAttribute('class');
  if (!attribute) return none;
  let known = parsed.get(attribute);
  if (!known) {
    if (parsed.size > 5000) parsed.clear();
    known = attribute
      .split(/\s+/)
      .filter((name) => name !== '')
      .map(withoutHash)
      .map((name) => ({ words: split(name), base: split(name.replace(/(?<=.)--.*$/, '')) }));
    parsed.set(attribute, known);
  }
  return known;
}

/** All words of all classes of the element. */
export function classWords(element: Element): ReadonlySet<string> {
  const attribute = element.getAttribute('class') ?? '';
  let known = unions.get(attribute);
  if (!known) {
    if (unions.size > 5000) unions.clear();
    known = new Set(classNames(element).flatMap(({ words }) => words));
    unions.set(attribute, known);
  }
  return known;
}

/** An answer that depends on the class attribute alone, worked out once for each value it takes. */
/* @__NO_SIDE_EFFECTS__ */
export function byClass(answer: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<string, boolean>();
  return (element) => {
    const attribute = element.getAttribute('class');
    if (!attribute) return false;
    let result = known.get(attribute);
    if (result === undefined) {
      if (known.size > 5000) known.clear();
      result = answer(element);
      known.set(attribute, result);
    }
    return result;
  };
}

/** True when one of the element's class words is in the list. */
export function hasWord(element: Element, list: ReadonlySet<string>): boolean {
  if (!element.hasAttribute('class')) return false;
  for (const word of classWords(element)) if (list.has(word)) return true;
  return false;
}

/** Answers whether one of an element's class words is in the list. */
/* @__NO_SIDE_EFFECTS__ */
export function byWord(list: ReadonlySet<string>): (element: Element) => boolean {
  return byClass((element) => hasWord(element, list));
}

/** Answers whether one class of an element ends with one of the word sequences. */
/* @__NO_SIDE_EFFECTS__ */
export function byEnding(list: string): (element: Element) => boolean {
  const known = endings(list);
  return byClass((element) => endsWith(element, known));
}

/** True when the words end with one of the given sequences. */
export function endsIn(words: readonly string[], endings: readonly (readonly string[])[]): boolean {
  return endings.some(
    (ending) =>
      words.length >= ending.length &&
      ending.every((word, index) => words[words.length - ending.length + index] === word),
  );
}

/** True when one class, without its modifier, ends with one of the given word sequences. */
export function endsWith(element: Element, endings: readonly (readonly string[])[]): boolean {
  return classNames(element).some(({ base }) => endsIn(base, endings));
}

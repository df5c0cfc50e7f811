import { type Bound, boundOf } from './bounds.ts';
import { formatsIn } from './formats.ts';
import { bothOf, noLimits, type UploadLimits } from './limits.ts';

/** Bytes of a unit as portals count: 4 MB are 4,194,304 (facts 3.4, Inspur). */
const units: Readonly<Record<string, number>> = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

const unit = '(k|m|g|兆|千|b(?:ytes?)?(?![a-z])|字节)(?:i?b(?:ytes?)?|字节|比特)?(?![a-z])';
const size = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*${unit}`, 'gi');
const sizeRange = new RegExp(
  `(\\d+(?:\\.\\d+)?)\\s*(?:${unit})?\\s*(?:-|~|–|—|至|到|and|to)\\s*(\\d+(?:\\.\\d+)?)\\s*${unit}`,
  'gi',
);

function bytesOf(number: string, word: string): number {
  const letter = word.startsWith('兆') ? 'm' : word.startsWith('千') ? 'k' : word === '字节' ? 'b' : word;
  return Math.round(Number(number) * (units[letter.charAt(0).toLowerCase()] ?? 1));
}

const pair = /(\d{2,5})\s*(?:px|像素|pixels?)?\s*[*×xX✕]\s*(\d{2,5})\s*(?:px|像素|pixels?)?/g;
const side =
  /(宽度?|高度?|最?长边|最?短边|边长|宽高|长宽|width|height)([^\d，。；;,]{0,12})(\d{2,5})\s*(?:px|像素|pixels?)/gi;
const name = /(?:文件)?(?:名称?|name)[^\d，。；;,]{0,12}?(\d{1,3})\s*(?:个)?(?:字符|字|characters?)/i;

/** The clause that a place stands in, up to that place. */
function clauseBefore(text: string, index: number): string {
  return (
    text
      .slice(0, index)
      .split(/[。；;!！?？\n]|，(?=[^，]*$)|, /)
      .at(-1) ?? ''
  );
}

type Change = Partial<UploadLimits>;

function bounded(bound: Bound, value: number, most: keyof UploadLimits, least: keyof UploadLimits): Change {
  if (bound === 'most') return { [most]: value };
  if (bound === 'least') return { [least]: value };
  return bound === 'exact' ? { [most]: value, [least]: value } : {};
}

function sizes(text: string): Change[] {
  const found: Change[] = [];
  const rest = text.replace(sizeRange, (whole, low, lowUnit, high, highUnit) => {
    found.push({ minBytes: bytesOf(low, lowUnit ?? highUnit), maxBytes: bytesOf(high, highUnit) });
    return ' '.repeat(whole.length);
  });
  for (const match of rest.matchAll(size)) {
    const [whole, number = '', word = ''] = match;
    const value = bytesOf(number, word);
    if (value === 0) continue;
    const bound = boundOf(clauseBefore(rest, match.index), rest.slice(match.index + whole.length));
    // no form wants an exact number of bytes: "大小 2M" is its limit
    found.push(bounded(bound === 'exact' ? 'most' : bound, value, 'maxBytes', 'minBytes'));
  }
  return found;
}

function pixels(text: string): Change[] {
  const found: Change[] = [];
  for (const match of text.matchAll(pair)) {
    const [whole, width = '', height = ''] = match;
    const bound = boundOf(clauseBefore(text, match.index), text.slice(match.index + whole.length));
    found.push({
      ...bounded(bound, Number(width), 'maxWidth', 'minWidth'),
      ...bounded(bound, Number(height), 'maxHeight', 'minHeight'),
    });
  }
  for (const match of text.matchAll(side)) {
    const [whole, which = '', words = '', number = ''] = match;
    const behind = text.slice(match.index + whole.length);
    const bound = boundOf(`${clauseBefore(text, match.index)}${which}${words}`, behind);
    const isWidth = !/^(?:高度?|height)$/i.test(which);
    const isHeight = !/^(?:宽度?|width)$/i.test(which);
    found.push({
      ...(isWidth ? bounded(bound, Number(number), 'maxWidth', 'minWidth') : {}),
      ...(isHeight ? bounded(bound, Number(number), 'maxHeight', 'minHeight') : {}),
    });
  }
  return found;
}

/**
 * What the words of an upload field say of the file: `支持jpg/png格式，大小不超过2MB`, `20KB~200KB`,
 * `尺寸不小于800*600`. Where two sentences say different things, the stricter counts. Advice (建议 …) and dots
 * per inch are no limits: a picture has pixels.
 *
 * @param texts help, placeholder, label, error of the field, and what its button says
 */
export function readUploadLimits(texts: readonly string[]): UploadLimits {
  return texts
    .map((text) => text.normalize('NFKC').replace(/\s+/g, ' '))
    .map((text): UploadLimits => {
      const characters = name.exec(text)?.[1];
      const changes: Change[] = [
        { formats: formatsIn(text), maxName: characters ? Number(characters) : null },
        ...sizes(text),
        ...pixels(text),
      ];
      return changes.map((change) => ({ ...noLimits, ...change })).reduce(bothOf, noLimits);
    })
    .reduce(bothOf, noLimits);
}

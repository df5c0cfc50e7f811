/** File formats that upload fields name. `image` formats can be made on the device, the rest only told. */
export const imageFormats = ['jpeg', 'png', 'gif', 'bmp', 'webp'] as const;
export type ImageFormat = (typeof imageFormats)[number];
export type UploadFormat = ImageFormat | 'pdf' | 'tiff' | 'heic' | 'office' | 'archive';

/** What an upload field takes. null or [] where nothing is said. */
export interface UploadLimits {
  formats: readonly UploadFormat[];
  /** bytes */
  maxBytes: number | null;
  minBytes: number | null;
  /** pixels; where a text says one pair of numbers for "size", smallest and largest are the same */
  minWidth: number | null;
  minHeight: number | null;
  maxWidth: number | null;
  maxHeight: number | null;
  /** characters of the file name, ending included */
  maxName: number | null;
}

export const noLimits: UploadLimits = {
  formats: [],
  maxBytes: null,
  minBytes: null,
  minWidth: null,
  minHeight: null,
  maxWidth: null,
  maxHeight: null,
  maxName: null,
};

/** True when nothing is said. */
export function isSilentLimits({ formats, ...numbers }: UploadLimits): boolean {
  return formats.length === 0 && Object.values(numbers).every((value) => value === null);
}

/** True when both say the same. */
export function sameLimits(a: UploadLimits, b: UploadLimits): boolean {
  return JSON.stringify(orElse(a, noLimits)) === JSON.stringify(orElse(b, noLimits));
}

/** What the first says, and where it is silent what the second says. */
export function orElse(first: UploadLimits, second: UploadLimits): UploadLimits {
  const formats = first.formats.length > 0 ? first.formats : second.formats;
  const numbers = Object.keys(noLimits).filter((name) => name !== 'formats') as (keyof Numbers)[];
  return {
    formats,
    ...(Object.fromEntries(numbers.map((name) => [name, first[name] ?? second[name]])) as Numbers),
  };
}

type Numbers = Omit<UploadLimits, 'formats'>;

/** What satisfies both: the stricter of each. */
export function bothOf(a: UploadLimits, b: UploadLimits): UploadLimits {
  const most = (name: keyof Numbers) => pick(Math.max, a[name], b[name]);
  const least = (name: keyof Numbers) => pick(Math.min, a[name], b[name]);
  const shared = a.formats.filter((format) => b.formats.includes(format));
  return {
    formats: shared.length > 0 ? shared : a.formats.length > 0 ? a.formats : b.formats,
    maxBytes: least('maxBytes'),
    minBytes: most('minBytes'),
    minWidth: most('minWidth'),
    minHeight: most('minHeight'),
    maxWidth: least('maxWidth'),
    maxHeight: least('maxHeight'),
    maxName: least('maxName'),
  };
}

function pick(choose: (a: number, b: number) => number, a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : choose(a, b);
}

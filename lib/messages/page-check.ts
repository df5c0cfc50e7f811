import { defineMessage, sending } from './define.ts';
import { isObject, isString } from './shape.ts';

export interface PageCheckRequest {
  /** field key of the value */
  key: string;
  /** what the field holds now */
  value: string;
  /** what the frame's other recognised fields hold, by key */
  values: Record<string, string>;
}

/** A finding in the person's language. */
export interface SaidFinding {
  severity: 'error' | 'warning' | 'hint';
  /** what is wrong, and how to mend it */
  text: string;
}

const type = 'page.check';

/** In characters, and fields: larger than any form. */
const longest = 20_000;
const mostValues = 1000;

/** Frame → background: what would the reviewer say of this value? Worst first. Nothing is kept. */
export const pageCheck = defineMessage<PageCheckRequest, SaidFinding[]>({
  type,
  from: 'portal-frame',
  parse: (body) => {
    if (!isObject(body)) return null;
    const { key, value, values } = body;
    if (!isString(key) || !isString(value) || !isObject(values)) return null;
    const known = Object.entries(values).filter((entry): entry is [string, string] => isString(entry[1]));
    if (value.length > longest || known.length > mostValues) return null;
    if (known.some(([, text]) => text.length > longest)) return null;
    return { key, value, values: Object.fromEntries(known) };
  },
});

/** The frame's side of it. */
export const sendPageCheck = sending<PageCheckRequest, SaidFinding[]>(type);

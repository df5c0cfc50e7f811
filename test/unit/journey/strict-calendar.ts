/**
 * Reads an iCalendar file as strictly as RFC 5545 asks, and says everything that is wrong with it. It shares no
 * code with what writes the file.
 */
export interface Line {
  name: string;
  params: Readonly<Record<string, string>>;
  value: string;
}

export interface Component {
  name: string;
  lines: Line[];
  parts: Component[];
}

export interface Checked {
  calendar: Component;
  faults: string[];
}

const grammar = /^([A-Z][A-Z0-9-]*)((?:;[A-Z][A-Z0-9-]*=(?:"[^"]*"|[^",;:]*))*):(.*)$/u;
const texts = new Set(['SUMMARY', 'DESCRIPTION', 'X-WR-CALNAME', 'NAME']);
const utc = /^\d{8}T\d{6}Z$/;
const date = /^\d{8}$/;
// section 3.3.6: weeks alone, or days, then a time without gaps
const duration =
  /^[+-]?P(?:\d+W|\d+D(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))$/;

/** What each component must have exactly once (sections 3.6, 3.6.1, 3.6.6). */
const required: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['PRODID', 'VERSION', 'METHOD'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'SEQUENCE'],
  VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'],
};

export const rawOf = ({ lines }: Component, name: string) =>
  lines.find((line) => line.name === name)?.value ?? '';

/** The TEXT value as a program shows it (section 3.3.11). */
export const shownText = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

function unfold(file: Uint8Array, faults: string[]): string[] {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const text = strict.decode(file);
  if (text.startsWith('\uFEFF')) faults.push('begins with a byte order mark');
  if (!text.endsWith('\r\n')) faults.push('does not end with CRLF');
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) faults.push('has a line break that is not CRLF');
  const lines: string[] = [];
  for (const piece of text.slice(0, -2).split('\r\n')) {
    if (new TextEncoder().encode(piece).length > 75) faults.push(`longer than 75 octets: ${piece}`);
    if (piece.includes('\uFFFD')) faults.push(`a character was torn: ${piece}`);
    if (/^[ \t]/.test(piece)) lines.push((lines.pop() ?? '') + piece.slice(1));
    else lines.push(piece);
  }
  return lines;
}

function checkValue({ name, params, value }: Line, faults: string[]): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000A-\u001F\u007F]/.test(value)) faults.push(`control character in ${name}`);
  if (texts.has(name) && !/^(?:[^\\;,]|\\[\\;,nN])*$/u.test(value))
    faults.push(`unescaped ${name}: ${value}`);
  if (/^(?:DTSTAMP|LAST-MODIFIED|CREATED)$/.test(name) && !utc.test(value)) faults.push(`${name} is not UTC`);
  if (/^(?:DTSTART|DTEND)$/.test(name) && (params.VALUE !== 'DATE' || !date.test(value))) {
    faults.push(`${name} is no all-day date: ${value}`);
  }
  if (params.TZID !== undefined) faults.push(`${name} names a zone that the file does not define`);
  if (name === 'TRIGGER' && !duration.test(value)) faults.push(`no duration: ${value}`);
  if (name === 'SEQUENCE' && !(/^\d+$/.test(value) && Number(value) < 2 ** 31)) {
    faults.push(`no sequence number: ${value}`);
  }
}

function checkWhole(component: Component, faults: string[]): void {
  for (const name of required[component.name] ?? []) {
    const count = component.lines.filter((line) => line.name === name).length;
    if (count !== 1) faults.push(`${component.name} has ${count} ${name}`);
  }
  if (component.name === 'VEVENT' && rawOf(component, 'DTEND') <= rawOf(component, 'DTSTART')) {
    faults.push('an event ends before it begins');
  }
  for (const part of component.parts) checkWhole(part, faults);
}

/** Reads a file and collects its faults; an empty list means that it is valid. */
export function checkCalendar(file: Uint8Array): Checked {
  const faults: string[] = [];
  const root: Component = { name: '', lines: [], parts: [] };
  const open = [root];
  for (const text of unfold(file, faults)) {
    const [, name = '', params = '', value = ''] = grammar.exec(text) ?? [];
    const here = open.at(-1) ?? root;
    if (name === '') faults.push(`no content line: ${text}`);
    else if (name === 'BEGIN') {
      const part: Component = { name: value, lines: [], parts: [] };
      here.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) faults.push(`END:${value} closes another component`);
    } else {
      const pairs = [...params.matchAll(/;([^=]+)=([^;]*)/g)].map(([, key = '', of = '']) => [key, of]);
      const line: Line = { name, params: Object.fromEntries(pairs), value };
      checkValue(line, faults);
      here.lines.push(line);
    }
  }
  const [calendar = root] = root.parts;
  if (root.parts.length !== 1 || calendar.name !== 'VCALENDAR') faults.push('not one calendar');
  checkWhole(calendar, faults);
  const uids = calendar.parts.map((event) => rawOf(event, 'UID'));
  if (new Set(uids).size !== uids.length) faults.push('a UID stands twice');
  return { calendar, faults };
}

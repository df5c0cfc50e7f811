import type { FrameReport } from '@/lib/messages/client.ts';
import type { FieldReport } from '@/lib/messages/page-report.ts';

/** Longer lists (regions, industries) say nothing more about a field. */
const optionsTold = 12;

/** Runs of digits, also with the separators that phones, cards and dates are written with. */
const digits = /\d(?:[\d•]|[ -](?=\d)){5,}/g;
const mails = /[^\s@<>,;，；]+[@＠][^\s@<>,;，；]+/g;
/** Codes of letters and digits: credit codes, passports, order ids. */
const codes = /\b(?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{6,}\b/g;

/**
 * A text without what could name a person, a company or an order: e-mail-like words, six digits or more in a
 * row, codes of letters and digits, and every text that stands in the company's profile.
 *
 * @param secrets texts of the profile; those shorter than two characters tell nothing and stay
 */
export function mask(text: string, secrets: readonly string[]): string {
  const known = [...secrets]
    .filter((secret) => secret.trim().length >= 2)
    .sort((a, b) => b.length - a.length);
  const without = known.reduce((rest, secret) => rest.replaceAll(secret, '[…]'), text.normalize('NFKC'));
  return without
    .replace(mails, '[mail]')
    .replace(codes, '[code]')
    .replace(digits, '[digits]')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every text of a profile, however deep, that could be recognised on a page. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.normalize('NFKC')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function describeField(field: FieldReport, say: (text: string) => string): string[] {
  const { label, section, control, placeholder, help, options, required } = field;
  const parts: [string, string][] = [
    ['label', say(label)],
    ['section', section.map(say).join(' > ')],
    ['control', control + (required ? ', required' : '')],
    ['placeholder', say(placeholder)],
    ['help', say(help)],
    ['options', options.slice(0, optionsTold).map(say).join(' | ')],
  ];
  return ['- field', ...parts.filter(([, text]) => text !== '').map(([name, text]) => `  ${name}: ${text}`)];
}

/**
 * What the extension did not understand of a page, as plain text to send to the project: unknown fields and
 * texts without a rendering. Holds no value of any field, no address beyond the host, and nothing of the
 * profile. The wording is English, since the project reads it. Empty when all was understood.
 *
 * @param version of the extension
 * @param secrets texts that must not appear, such as those of the company in hand
 */
export function unknownReport(
  frames: readonly FrameReport[],
  version: string,
  secrets: readonly string[],
): string {
  // what a field holds may stand in the page's own texts too
  const values = frames.flatMap(({ report }) => report.fields.map(({ value }) => value.normalize('NFKC')));
  const say = (text: string) => mask(text, [...secrets, ...values]);
  const fields = frames.flatMap(({ report }) =>
    report.fields.filter(({ certainty }) => certainty === 'unknown'),
  );
  const strings = frames.flatMap(({ report }) =>
    report.strings.filter(({ source }) => /none|gloss|machine/.test(source)),
  );
  const texts = [...new Set(strings.map(({ text }) => say(text)))].filter((text) => /\p{sc=Han}/u.test(text));
  if (fields.length === 0 && texts.length === 0) return '';
  const [top] = frames;
  return [
    `Beian Guide ${version}: what was not understood`,
    `host: ${top?.host ?? ''}`,
    `portal: ${top?.report.portal ?? 'none'}, step: ${top?.report.step ?? 'none'}`,
    '',
    `Unknown fields: ${fields.length}`,
    ...fields.flatMap((field) => describeField(field, say)),
    '',
    `Texts without a rendering: ${texts.length}`,
    ...texts.map((text) => `- ${text}`),
    '',
  ].join('\n');
}

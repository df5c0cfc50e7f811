import { check, type RuleId } from '../../rules/index.ts';
import { meant } from './misread.ts';
import type { Shape } from './shape.ts';

/** Papers are old and new; what counts here is only whether the characters were read rightly. */
const today = '2999-12-31';

function passes(rule: RuleId): (code: string) => boolean {
  return (code) =>
    check(rule, code, { today }).every(
      ({ severity, message }) => severity === 'hint' || /upperCase/.test(message),
    );
}
const isCreditCode = passes('uscc');
const isResidentId = passes('residentId');
const isPermit = passes('hkMacaoResidencePermit');
const isTaiwanPermit = passes('taiwanResidencePermit');
const isFiveStar = passes('foreignPermanentResident');
/** Numbers made by GB 11643, of citizens and of residents from Hong Kong, Macao and Taiwan. */
const isId = (id: string) => isResidentId(id) || isPermit(id) || isTaiwanPermit(id);

/** What GB 32100 leaves out, and all but the last place of GB 11643. */
const neverInCreditCode = (char: string) => /[IOSVZ|]/.test(char);
const neverInId = (char: string, at: number) => (at < 17 ? /\D/ : /[^\dX]/).test(char);

const letters = /[0-9A-Za-z|]/;
/** Runs of letters and digits; recognition puts spaces, dots and hyphens in between. */
const run = /[0-9A-Za-z|](?:[\s.\-·]{0,2}[0-9A-Za-z|]){13,21}/g;

/** Both kinds of number begin with a division's six digits; letters may have been read for some. */
const leastDigits = 5;

/** The runs of a text, the one nearest to 18 characters first, in upper case without what is in between. */
function runs(text: string): string[] {
  return (
    [...text.matchAll(run)]
      .map(([whole]) =>
        [...whole]
          .filter((char) => letters.test(char))
          .join('')
          .toUpperCase(),
      )
      // words run together are no number
      .filter((code) => (code.match(/\d/g) ?? []).length >= leastDigits)
      .sort((a, b) => Math.abs(a.length - 18) - Math.abs(b.length - 18))
  );
}

const remembered = new Set<Map<string, ReturnType<Shape>>>();

/** Readings are kept while a text is read: a line is looked at for many labels, and trying look-alikes takes time. */
function remembering(shape: Shape): Shape {
  const known = new Map<string, ReturnType<Shape>>();
  remembered.add(known);
  return (raw) => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const match = shape(raw);
    known.set(raw, match);
    return match;
  };
}

/** Forgets every number that was looked at. To be called when a text has been read. */
export function forgetNumbers(): void {
  for (const known of remembered) known.clear();
}

const near = (code: string) => code.length >= 17 && code.length <= 19;

/** 统一社会信用代码, or the 15-digit number of older licences. */
export const creditCodeShape: Shape = remembering((raw) => {
  const [code] = runs(raw);
  if (code === undefined) return null;
  if (isCreditCode(code)) return { value: code, score: 1 };
  if (/^\d{15}$/.test(code)) return { value: code, score: 0.7 };
  // an identity card's number has the same length, and another check
  if (isId(code)) return { value: code, score: 0.2 };
  const proposals = meant(code, 18, isCreditCode, neverInCreditCode);
  const begins = /^[159YNAG][0-9A-Z]/.test(code) || proposals.length > 0;
  return { value: code, score: near(code) && begins ? 0.9 : near(code) ? 0.5 : 0.3, proposals };
});

function idShape(isRight: (id: string) => boolean): Shape {
  return (raw) => {
    const [id] = runs(raw.replace(/[×*]\s*$/, 'X'));
    if (id === undefined) return null;
    if (isRight(id)) return { value: id, score: 1 };
    if (!near(id) || !/\d{8}/.test(id)) return { value: id, score: 0.3 };
    return { value: id, score: 0.9, proposals: meant(id, 18, isRight, neverInId) };
  };
}

/** 公民身份号码, on the card of a citizen or of a resident from Hong Kong, Macao or Taiwan. */
export const residentIdShape: Shape = remembering(idShape(isId));

const fiveStar = remembering(idShape(isFiveStar));

/** The number of a 外国人永久居留身份证: 18 digits since 2023; before, three letters and twelve digits. */
export const permanentResidentShape: Shape = (raw) => {
  const [old] = /(?<![A-Z])[A-Z]{3}\d{12}(?!\d)/.exec(raw.toUpperCase().replace(/\s(?=\d)/g, '')) ?? [];
  return old ? { value: old, score: 0.95 } : fiveStar(raw);
};

/** The number of a 来往内地 / 大陆通行证: H or M and eight digits for Hong Kong and Macao, eight digits for Taiwan. */
export const travelPermitShape: Shape = (raw) => {
  const [value] = /(?<![A-Z\d])[HM]?\d{8}(?:\d{2})?(?![\d.])/.exec(raw.toUpperCase()) ?? [];
  if (!value) return null;
  // eight digits may be a day as well
  return { value, score: /^[HM]/.test(value) ? 0.9 : 0.6 };
};

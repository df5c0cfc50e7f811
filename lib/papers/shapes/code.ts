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

/** What GB 32100 leaves out, and all but the last place of GB 11643. */
const neverInCreditCode = (char: string) => /[IOSVZ|]/.test(char);
const neverInId = (char: string, at: number) => (at < 17 ? /\D/ : /[^\dX]/).test(char);

const letters = /[0-9A-Za-z|]/;
/** Runs of letters and digits; recognition puts spaces, dots and hyphens in between. */
const run = /[0-9A-Za-z|](?:[\s.\-·]{0,2}[0-9A-Za-z|]){13,21}/g;

/** The runs of a text, the one nearest to 18 characters first, in upper case without what is in between. */
function runs(text: string): string[] {
  return [...text.matchAll(run)]
    .map(([whole]) =>
      [...whole]
        .filter((char) => letters.test(char))
        .join('')
        .toUpperCase(),
    )
    .sort((a, b) => Math.abs(a.length - 18) - Math.abs(b.length - 18));
}

const near = (code: string) => code.length >= 17 && code.length <= 19;

/** 统一社会信用代码, or the 15-digit number of older licences. */
export const creditCodeShape: Shape = (raw) => {
  const [code] = runs(raw);
  if (code === undefined) return null;
  if (isCreditCode(code)) return { value: code, score: 1 };
  if (/^\d{15}$/.test(code)) return { value: code, score: 0.7 };
  // an identity card's number has the same length, and another check
  if (isResidentId(code)) return { value: code, score: 0.2 };
  const proposals = meant(code, 18, isCreditCode, neverInCreditCode);
  const begins = /^[159YNAG][0-9A-Z]/.test(code) || proposals.length > 0;
  return { value: code, score: near(code) && begins ? 0.9 : near(code) ? 0.5 : 0.3, proposals };
};

/** 公民身份号码. */
export const residentIdShape: Shape = (raw) => {
  const [id] = runs(raw.replace(/[×*]\s*$/, 'X'));
  if (id === undefined) return null;
  if (isResidentId(id)) return { value: id, score: 1 };
  if (!near(id) || !/\d{8}/.test(id)) return { value: id, score: 0.3 };
  return { value: id, score: 0.9, proposals: meant(id, 18, isResidentId, neverInId) };
};

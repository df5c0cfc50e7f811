import { entityReasons } from './entity-reasons.ts';
import { miitCodes } from './miit-codes.ts';
import { news } from './news.ts';
import { peopleReasons } from './people-reasons.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Reason } from './reason.ts';
import { siteReasons } from './site-reasons.ts';

/** Every reason that is known, the more telling tables first. */
export const allReasons: readonly Reason[] = [...peopleReasons, ...siteReasons, ...entityReasons, ...news];

/** What is known of one point of a pasted text. */
export interface Explained extends Piece {
  /** MIIT's result code with its official Chinese text, '' for one that the facts do not list */
  code: { number: string; zh: string } | null;
  /** what it says, best first; empty when it is not known */
  reasons: readonly Reason[];
}

/** More is noise: a point of a reviewer is about one thing, seldom two. */
const mostReasons = 3;

/** What a whole message says anyway, and a point that says why makes superfluous. */
const general: ReadonlySet<string> = new Set([
  'sentBack',
  'authorityRejected',
  'providerRejected',
  'cancelWarning',
]);

interface Hit {
  reason: Reason;
  from: number;
  to: number;
}

/** Reasons whose words stand in the text, the longest wording first; one within another's words is left out. */
function reasonsIn(text: string): Reason[] {
  const hits = allReasons.flatMap((reason): Hit[] => {
    const spans = reason.signs.flatMap((sign) => {
      const match = sign.exec(text);
      return match ? [{ reason, from: match.index, to: match.index + match[0].length }] : [];
    });
    return spans.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 1);
  });
  const chosen: Hit[] = [];
  for (const hit of hits.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (chosen.every(({ from, to }) => hit.to <= from || hit.from >= to)) chosen.push(hit);
  }
  const reasons = chosen.map(({ reason }) => reason);
  const telling = reasons.filter(({ id }) => !general.has(id));
  return (telling.length > 0 ? telling : reasons).slice(0, mostReasons);
}

const named = /(?:错误码|错误代码|返回码|代码|编码|code)\W{0,3}(1\d{3})(?!\d)/i;
const leading = /^(10[0-6]\d)(?!\d)(?=$|[\s:、,，.-]|\p{sc=Han})/u;

function codeIn(text: string): Explained['code'] {
  const [, number = ''] = named.exec(text) ?? leading.exec(text) ?? [];
  return number === '' ? null : { number, zh: miitCodes[number]?.zh ?? '' };
}

function explainPiece(piece: Piece): Explained {
  const code = codeIn(piece.text);
  const byCode = allReasons.filter(({ id }) => code !== null && id === miitCodes[code.number]?.reason);
  const said =
    [piece.text, piece.suggest, piece.keyName].map(reasonsIn).find((found) => found.length > 0) ?? [];
  return { ...piece, code, reasons: byCode.length > 0 ? byCode : said };
}

/**
 * Explains a pasted rejection text or status message (驳回原因, SMS): its points in their order, each with
 * what is known of it. A point that is not known has no reasons. Empty for a text without a Chinese word.
 */
export function explainRejection(pasted: string): Explained[] {
  const explained = piecesOf(pasted.slice(0, 20_000)).map(explainPiece);
  const isGeneral = ({ reasons }: Explained) =>
    reasons.length > 0 && reasons.every(({ id }) => general.has(id));
  const tellsMore = explained.some((one) => one.reasons.length > 0 && !isGeneral(one));
  return tellsMore ? explained.filter((one) => !isGeneral(one)) : explained;
}

/**
 * One spelling for texts that a person reads as the same: the ground that recognition, translation and
 * option matching stand on.
 */

/** Characters that carry no text: zero-width, direction marks, variation selectors, icon fonts' private area. */
const invisible = /\p{Cf}|\p{Co}|\p{Variation_Selector}/gu;
const han = /\p{sc=Han}/u;
/** Spaces beside a Chinese character or inside brackets are typography: 姓　名, ICP 备案, 方式1 (手机号). */
const looseSpace = /(?<=[\p{sc=Han}、。《》“”(),/:]) +| +(?=[\p{sc=Han}、。《》“”(),/:])/gu;
const edgeMarks = /^[\s*★☆※∗⁎✱•●□☐☑☒■○◯◉✓✔√·:;,，、]+|[\s*★☆※∗⁎✱•●:;,，、]+$/g;
const markBeforeBracket = /[*★※∗]+(?=\()/g;

/** NFKC, one line, no typographical spaces around Chinese, no invisible characters; case and marks stay. */
export function oneLine(text: string): string {
  const flat = text
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
  return han.test(flat) ? flat.replace(looseSpace, '') : flat;
}

function stripMarks(text: string): string {
  return text.replace(edgeMarks, '').replace(markBeforeBracket, '');
}

/**
 * The comparable form of a text: NFKC (full-width forms become ASCII), one line, no typographical spaces
 * around Chinese, no required marks (* ＊ ★) or colons at the edges, no zero-width characters, Latin in
 * lower case. Idempotent; '' for a text made of marks only.
 */
export function normalise(text: string): string {
  let result = oneLine(text).toLowerCase();
  for (;;) {
    const next = oneLine(stripMarks(result)).toLowerCase();
    if (next === result) return result;
    result = next;
  }
}

export interface CleanLabel {
  /** the label itself, NFKC, case kept; brackets that name something stay: 联系方式1(手机号) */
  text: string;
  /** instructions that stood in brackets, joined by ';', '' if none: 必填, 请与证件一致 */
  tip: string;
}

const circledNumber = /^\s*[\u2460-\u2473\u2776-\u277f\u24ea\u3220-\u3229]\s*/;
const infoIcon = /[ⓘℹ❓❔⍰⚠🛈]+/gu;
/** 1. 1、 (1) 一、 A. before a label; not the start of a number such as 1.5 */
const numbering =
  /^(?:[([](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)\]]|\d{1,2}(?:[.]\d{1,2})*[.、)](?!\d)|\d{1,2}(?:[.]\d{1,2})+(?: ?(?=\p{sc=Han})| +(?=\p{L}))|[一二三四五六七八九十]{1,3}[、.]|[a-hA-H][.、)])\s*/u;
const questionEnd = /[\s?？!！]+$/;
/** What a bracket says when it tells how to fill in rather than what is asked. */
const instruction =
  /必[填选须]|^填写|[选可]填|可选|可不填|非必|不填|可空|请|勿|例如|^[如例]|示例|一致|相同|^同|不[超能可得]|最多|至少|限\d|以内|个字|字符|格式|支持|多个|为准|必须|[应须需][与为要]|^[注若仅含]|提示|说明|建议|用于|^\d+(?:[-~]\d+)?[字位个张]|^(?:jpg|png|pdf)|[kKmM][bB]|optional|required|[。;]|^\?*$|默认|无则|没有|系统|自动/;

/**
 * Takes a label as the page shows it and separates name from instruction: `1、*网站名称（必填）：` gives
 * `{text: '网站名称', tip: '必填'}`; `联系方式1（手机号）` stays whole, since the bracket says what is meant.
 * A label that is only a bracket keeps its content. Idempotent on its `text`.
 */
export function cleanLabel(raw: string): CleanLabel {
  const tips: string[] = [];
  let text = raw.replace(infoIcon, ' ').replace(circledNumber, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = stripMarks(oneLine(text));
    const unnumbered = text.replace(numbering, '');
    if (/\p{L}/u.test(unnumbered)) text = unnumbered;
    text = text.replace(questionEnd, '');
    // the dialling code that is printed before the box: 公司电话 +86
    text = text.replace(/(?<=\p{L}) ?[+]86$/u, '');
    text = text.replace(/[([【]([^()[\]【】]*)[)\]】]/g, (whole, inner: string) => {
      if (inner.length <= 16 && !instruction.test(inner)) return whole;
      if (inner.trim()) tips.push(inner.trim());
      return '';
    });
  }
  if (!text && tips.length > 0) return { text: tips.shift() ?? '', tip: tips.join(';') };
  return { text, tip: tips.join(';') };
}

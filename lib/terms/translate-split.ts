/** Where a text falls into parts that are rendered one by one. */

const edges = /^[\s*★☆※•●·:;,，、。>»+-]+|[\s*★☆※•●:;,，、。!?.…»-]+$/gu;

/** Without required marks, bullets and punctuation at the edges; `?` and `…` are put back by the caller. */
export function trimMarks(text: string): string {
  return text.replace(edges, '');
}

function nonEmpty(parts: readonly string[]): string[] {
  return parts.map(trimMarks).filter(Boolean);
}

/** 1、… 2、… and (1)… (2)… at the start of a text or after a sentence. */
const numbering = /(?:^|(?<=[。;!?,:\s]))(?=\d{1,2}[.、)](?!\d))/u;

/** Splits at 。！？； and before list numbers; a text of one sentence comes back as one part. */
export function sentences(text: string): string[] {
  return nonEmpty(
    text.split(numbering).flatMap((part) => part.split(/[。!;]|\?(?=.)|(?<=\p{sc=Han})\.(?=\p{sc=Han})/u)),
  );
}

/** Splits at commas that are not part of a number. */
export function clauses(text: string): string[] {
  return nonEmpty(text.split(/(?<!\d),|,(?!\d)/));
}

/** Splits at a mark that joins equals (`/`, `、`) or label and value (`:` once), outside of URLs and times. */
export function items(text: string, mark: '/' | '、' | ':'): string[] {
  if (mark === ':') {
    const at = text.search(/:(?!\/\/)(?!\d{2}(?!\d))/);
    return at > 0 ? nonEmpty([text.slice(0, at), text.slice(at + 1)]) : [];
  }
  return nonEmpty(text.split(mark === '/' ? /(?<![:/])\/(?!\/)/ : mark));
}

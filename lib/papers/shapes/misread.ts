import type { Proposal } from '../paper.ts';

/** Pairs of characters that text recognition takes for one another, in either direction. */
function table(pairs: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [a = '', b = ''] of pairs.split(' ')) {
    found.set(a, [...(found.get(a) ?? []), b]);
    found.set(b, [...(found.get(b) ?? []), a]);
  }
  return found;
}

const twins = table('O0 Q0 D0 I1 L1 |1 B8 S5 Z2 G6 T7');
const cousins = table(
  'OQ OD U0 C0 IL S8 Z7 Y7 VY VU A4 E3 F7 KX NM HM WN CG PR 17 38 56 69 08 35 49 27 J1 XY',
);

/** Which likeness is tried how often, in this order: what needs the least misreading comes first. */
const tries = [
  [twins, 1],
  [cousins, 1],
  [twins, 2],
  [twins, 3],
] as const;
const mostProposals = 3;

interface Variant {
  value: string;
  swaps: readonly string[];
  from: number;
}

function replaced(
  { value, swaps, from }: Variant,
  likeness: ReadonlyMap<string, readonly string[]>,
): Variant[] {
  return [...value].flatMap((char, at) =>
    at < from
      ? []
      : (likeness.get(char) ?? []).map((instead) => ({
          value: value.slice(0, at) + instead + value.slice(at + 1),
          swaps: [...swaps, `${char}→${instead}`],
          from: at + 1,
        })),
  );
}

const proposalOf = ({ value, swaps }: Variant): Proposal => ({ value, swaps: [...new Set(swaps)] });

function withoutNever(code: string, never: (char: string, at: number) => boolean): Variant {
  const swaps: string[] = [];
  const value = [...code].map((char, at) => {
    const [instead] = never(char, at) ? (twins.get(char) ?? []) : [];
    if (instead === undefined) return char;
    swaps.push(`${char}→${instead}`);
    return instead;
  });
  return { value: value.join(''), swaps, from: 0 };
}

/**
 * What a misread code may have been: characters replaced by their look-alikes until the code's own checks
 * pass, or one character left out where there is one too many. Empty where nothing near fits.
 *
 * @param code upper case, without spaces
 * @param isRight whether check characters and all else that the code must satisfy are right
 * @param never characters that no such code has at this place: each of them was misread, however many they are
 */
export function meant(
  code: string,
  length: number,
  isRight: (code: string) => boolean,
  never: (char: string, at: number) => boolean = () => false,
): Proposal[] {
  if (code.length === length + 1) {
    const shorter = [...code].map((_, at) => code.slice(0, at) + code.slice(at + 1)).filter(isRight);
    return [...new Set(shorter)].slice(0, mostProposals).map((value) => ({ value, swaps: [] }));
  }
  if (code.length !== length) return [];
  const start = withoutNever(code, never);
  if (start.swaps.length > 0 && isRight(start.value)) return [proposalOf(start)];
  for (const [likeness, count] of tries) {
    let level: Variant[] = [start];
    for (let n = 0; n < count; n++) level = level.flatMap((variant) => replaced(variant, likeness));
    const right = level.filter(({ value }) => isRight(value)).slice(0, mostProposals);
    if (right.length > 0) return right.map(proposalOf);
  }
  return [];
}

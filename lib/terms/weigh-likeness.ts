import type { Draft } from './draft.ts';
import type { FieldKey } from './keys.ts';
import type { Likeness } from './likeness/by-likeness.ts';

/** Moves a confidence towards certain or away from it. */
const towards = (score: number, share: number): number => score + (1 - score) * share;

/** Shares from which likeness counts as saying so, and below which it denies. */
const sure = 0.7;
const denies = 0.04;

/**
 * What words and surroundings led to and what the field is alike to are two witnesses: where they agree the reading is
 * surer than by either, where likeness is sure of another meaning it is doubtful. Changes the draft.
 */
export function weighLikeness(
  draft: Draft,
  likeness: Likeness,
  parts: { said: number; whose: number },
): void {
  const { key } = draft;
  if (!key) return;
  const share = likeness.meaning(key);
  let { said, whose } = parts;
  if (share >= sure) said = Math.max(said, towards(said, 0.8 * share));
  else if (share < denies && likeness.top >= 0.8) said *= likeness.none >= 0.8 ? 0.75 : 0.7;
  const owned = likeness.whose(key);
  if (share >= 0.5) {
    const owner = likeness.owner(key);
    if (owned >= 0.8) whose = towards(whose, 0.6 * owned);
    else if (owned < 0.1 && owner.share >= 0.85 && whose < 0.95) {
      // the surroundings point to one person, the wording to another
      if (whose < 0.9 && !draft.direct) {
        draft.key = owner.key as FieldKey;
        draft.how = 'likeness';
        whose = 0.75;
        draft.evidence.push(`likeness:entity=${owner.key.slice(0, owner.key.indexOf('.'))}`);
      } else whose *= 0.85;
    }
  }
  draft.confidence *= (said * whose) / (parts.said * parts.whose || 1);
}

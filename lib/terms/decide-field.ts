import { chanceOf } from './calibrate.ts';
import { ofSomeone } from './carried.ts';
import { controlFit } from './controls.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft-field.ts';
import type { FieldEvidence, LabelSource } from './evidence.ts';
import type { Likeness } from './likeness/by-likeness.ts';
import { type Reading, readField } from './read-field.ts';
import type { Surroundings } from './resolve-entity.ts';
import { wording } from './wording.ts';

/** Sources of a label that may be any text of the page: what it is alike to says less. */
const stray: ReadonlySet<LabelSource> = new Set(['container-text', 'following-text', 'title']);

/**
 * What one field means: by its own words, or by its likeness to fields of other forms, whichever is more likely right,
 * and by what stands around it.
 */
export function decideField(field: FieldEvidence, likeness: Likeness, around: Surroundings): Draft {
  const reading = readField(field);
  const read = draftOf(field, reading, likeness, around);
  const { guess } = likeness;
  if (ofSomeone(wording(field.label)) && (likeness.none > 0.1 || (guess?.share ?? 0) < 0.7))
    return { ...read, key: null };
  // what the words say plainly may be doubted, and yet is not outvoted
  if (
    !guess ||
    guess.share < (stray.has(field.labelSource) ? 0.6 : 0.3) ||
    read.plain >= 0.85 ||
    (read.key && likeness.meaning(read.key) > guess.share / 2)
  )
    return read;
  if (controlFit(guess.key, field) < 0.7 || ofOthers(reading, likeness, around)) return read;
  const guessed = draftOf(field, alike(reading, guess), likeness, around);
  if (!guessed.key) {
    guessed.key = guess.key;
    guessed.how = 'likeness';
    guessed.fit = controlFit(guess.key, field);
    guessed.confidence = guess.share * 0.7 * guessed.fit;
    guessed.evidence.push(`likeness:entity=${guess.key.slice(0, guess.key.indexOf('.'))}`);
  }
  return chanceOf(guessed, likeness) > chanceOf(read, likeness) ? guessed : read;
}

/** Words or surroundings say that it is about someone or something no key describes: likeness had better be sure. */
function ofOthers({ named }: Reading, { guess, none, noneAround }: Likeness, around: Surroundings): boolean {
  if (named === 'foreign' || (around.stranger && guess?.concept.person !== undefined && !named)) return true;
  const foreign = around.levels[0]?.includes('foreign') === true;
  return foreign && ((guess?.share ?? 0) < 0.7 || none > 0.1 || noneAround > 0.25);
}

/** The reading of a field whose attribute its likeness tells. */
function alike(reading: Reading, guess: NonNullable<Likeness['guess']>): Reading {
  return {
    ...reading,
    concept: guess.concept,
    score: Math.min(0.9, guess.share * 0.95),
    evidence: [...reading.evidence, `likeness:attribute=${Object.values(guess.concept)[0]}`],
  };
}

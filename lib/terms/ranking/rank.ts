import { aloneWitnesses } from './alone.ts';
import type { Asked, Candidate } from './candidates.ts';
import { chance, type Weights } from './numbers.ts';
import { type Place, togetherWitnesses, type View, viewOf } from './together.ts';

/** The two logistic models of the ranking, as scripts/likeness finds them. */
export interface RankWeights {
  alone: Weights;
  together: Weights;
}

/** What one look saw of each candidate, and how likely each is right by it. */
export interface Look {
  seen: ReadonlyMap<Candidate, Readonly<Record<string, number>>>;
  chances: ReadonlyMap<Candidate, number>;
}

/** Each field with the others of the form and those under the same headings. */
function places<Thing>(things: readonly Thing[], sections: readonly string[]): Place<Thing>[] {
  return things.map((_, index) => {
    const here = things.map((_, at) => at).filter((at) => at !== index && sections[at] === sections[index]);
    return {
      others: things.filter((_, at) => at !== index),
      beside: here.map((at) => things[at] as Thing),
      at: here.filter((at) => at < index).length,
    };
  });
}

const sectionsOf = (form: readonly Asked[]) => form.map(({ field }) => field.section.join('\n'));

/** Each candidate by itself. */
export function lookAlone(form: readonly Asked[], weights: Weights): Look {
  const where = places(form, sectionsOf(form));
  const seen = new Map<Candidate, Record<string, number>>();
  for (const [index, asked] of form.entries())
    for (const one of asked.candidates)
      seen.set(one, aloneWitnesses(asked, one, where[index] as Place<Asked>));
  return { seen, chances: judged(seen, weights) };
}

/** Each candidate with what the look before left of the rest of the form. */
export function lookTogether(form: readonly Asked[], alone: Look, before: Look, weights: Weights): Look {
  const views = form.map(({ candidates }) => viewOf(candidates, before.chances));
  const where = places(views, sectionsOf(form));
  const seen = new Map<Candidate, Record<string, number>>();
  for (const [index, { candidates }] of form.entries())
    for (const one of candidates)
      seen.set(one, {
        ...alone.seen.get(one),
        ...togetherWitnesses(views[index] as View, one, where[index] as Place<View>),
      });
  return { seen, chances: judged(seen, weights) };
}

const judged = (seen: Look['seen'], weights: Weights): Look['chances'] =>
  new Map([...seen].map(([one, witnesses]) => [one, chance(witnesses, weights)]));

/**
 * How likely each candidate of each field is right, 0 to 1: looked at by itself, then twice with what is known of the
 * rest of the form. Pure.
 */
export function rank(form: readonly Asked[], { alone, together }: RankWeights): Look['chances'] {
  const first = lookAlone(form, alone);
  const second = lookTogether(form, first, first, together);
  return lookTogether(form, first, second, together).chances;
}

import { classOf } from '../entities.ts';
import type { Entity } from '../keys.ts';
import type { Candidate } from './candidates.ts';
import { logOdds, mean } from './numbers.ts';

/** What a look left of a field: how likely it asks for each key, and how likely it is about each entity. */
export interface View {
  keys: ReadonlyMap<string, number>;
  owners: ReadonlyMap<Entity, number>;
  best: Candidate | null;
}

/** Where a field stands: in the form, and among those under the same headings. */
export interface Place<Thing> {
  /** the other fields of the form */
  others: readonly Thing[];
  /** … under the same headings, in order */
  beside: readonly Thing[];
  /** how many of these stand before it */
  at: number;
}

/** Where nothing stands that could tell. */
const unknown = 0.5;
/** As far back as the person whom a run of fields is about is looked for. */
const reach = 7;

const most = (values: readonly number[]) => values.reduce((top, value) => Math.max(top, value), 0);

/** What is left of a field by these chances of its candidates. */
export function viewOf(candidates: readonly Candidate[], chances: ReadonlyMap<Candidate, number>): View {
  const keys = new Map<string, number>();
  const owners = new Map<Entity, number>();
  let best: Candidate | null = null;
  let top = 0;
  for (const one of candidates) {
    const likely = chances.get(one) ?? 0;
    keys.set(one.key, likely);
    owners.set(one.entity, Math.max(likely, owners.get(one.entity) ?? 0));
    if (!best || likely > top) [best, top] = [one, likely];
  }
  return { keys, owners, best };
}

const about = (view: View | undefined, entity: Entity) => (view ? (view.owners.get(entity) ?? 0) : unknown);

/** How likely the person last asked about before this field is the candidate's. */
function latest(one: Candidate, before: readonly View[]): number {
  if (classOf(one.entity) !== 'person') return unknown;
  for (const { best, keys } of before.slice(-reach).reverse()) {
    const likely = best ? (keys.get(best.key) ?? 0) : 0;
    if (best && likely > 0.5 && classOf(best.entity) === 'person')
      return best.entity === one.entity ? likely : 1 - likely;
  }
  return unknown;
}

/**
 * What the rest of the form says of a candidate once every field has been looked at: whether the fields around it are
 * about the same one, whether another field asks for the same.
 */
export function togetherWitnesses(
  own: View,
  one: Candidate,
  { others, beside, at }: Place<View>,
): Record<string, number> {
  const likely = own.keys.get(one.key) ?? 0;
  const owners = beside.map((view) => about(view, one.entity));
  const taken = most(others.map(({ keys }) => keys.get(one.key) ?? 0));
  return {
    own: logOdds(likely),
    rival: logOdds(most([...own.keys].map(([key, other]) => (key === one.key ? 0 : other)))),
    ownerMean: mean(owners, unknown),
    ownerMost: owners.length > 0 ? most(owners) : unknown,
    ownerAnywhere: most(others.map((view) => about(view, one.entity))),
    before: about(beside[at - 1], one.entity),
    after: about(beside[at], one.entity),
    latest: latest(one, beside.slice(0, at)),
    taken,
    takenHere: most(beside.map(({ keys }) => keys.get(one.key) ?? 0)),
    takenSurely: taken * (1 - likely),
  };
}

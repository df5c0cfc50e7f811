import { bounds, directions, localizers } from './function-words.ts';
import type { Reading } from './span.ts';

/** What stands behind a verb and its object. */

/** I, as what something is done to: me */
export const objective = ({ grammar }: Reading, text: string) => grammar.clause.objective(text);

/** 至|管局, 在|首页|底部 */
export function directed(reading: Reading, from: number, to: number): string | null {
  const { tokens, grammar } = reading;
  const place = directions.get(tokens[from]?.zh ?? '');
  if (!place || to - from < 2) return null;
  const location = localizers.get(tokens[to - 1]?.zh ?? '');
  const end = location && to - from > 2 ? to - 1 : to;
  const named = reading.noun(from + 1, end);
  return named && grammar.clause.place(location === 'on' ? 'on' : place, objective(reading, named.text));
}

/** 30|天, 两|次: how long or how often */
export function repeated(reading: Reading, from: number, to: number): string | null {
  const bound = bounds.get(reading.tokens[from]?.zh ?? '');
  const part = reading.tokens.slice(bound ? from + 1 : from, to);
  if (part.length !== 2 || part[0]?.kind !== 'number' || part[1]?.kind !== 'measure') return null;
  const named = reading.grammar.compose(part);
  const often = /[次遍回]/.test(part[1].zh);
  const much = named?.noun && bound ? reading.grammar.clause.bound(bound, named.noun) : named?.noun;
  return much ? (often ? much : reading.grammar.clause.place('for', much)) : null;
}

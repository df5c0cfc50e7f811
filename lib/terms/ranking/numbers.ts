/** Natural logarithm of the odds of a share from 0 to 1, bounded. */
export function logOdds(share: number, least = 0.003): number {
  const bounded = Math.min(1 - least, Math.max(least, share));
  return Math.log(bounded / (1 - bounded));
}

/** The mean, or what to say of nothing. */
export const mean = (values: readonly number[], empty: number): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : empty;

/** A logistic model: what each named number counts for. */
export interface Weights {
  base: number;
  weights: Readonly<Record<string, number>>;
}

/** 0 to 1: how likely, by the model, the thing so described is right. A number the model does not know says nothing. */
export function chance(seen: Readonly<Record<string, number>>, { base, weights }: Weights): number {
  let sum = base;
  for (const [name, value] of Object.entries(seen)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

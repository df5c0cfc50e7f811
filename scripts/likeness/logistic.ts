import type { Weights } from '../../lib/terms/ranking/numbers.ts';

/** What was seen of one thing, and whether it was right. */
export interface Case {
  seen: Readonly<Record<string, number>>;
  right: boolean;
}

/** How strongly weights are drawn to nought, in cases. */
const ridge = 1;
const rounds = 12;

/** Solves a symmetric positive system by Cholesky decomposition; changes what it is given. */
function solve(matrix: Float64Array[], wanted: Float64Array): Float64Array {
  const size = wanted.length;
  const at = (row: number, column: number) => matrix[row]?.[column] as number;
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      (matrix[i] as Float64Array)[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  }
  const found = Float64Array.from(wanted);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) found[i] = (found[i] as number) - at(i, k) * (found[k] as number);
    found[i] = (found[i] as number) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) found[i] = (found[i] as number) - at(k, i) * (found[k] as number);
    found[i] = (found[i] as number) / at(i, i);
  }
  return found;
}

/** Logistic regression by Newton's method over numbers brought to one scale. The same cases give the same weights. */
export function logistic(cases: readonly Case[]): Weights {
  const names = Object.keys(cases[0]?.seen ?? {});
  const count = cases.length;
  const values = cases.map(({ seen }) => names.map((name) => seen[name] as number));
  const means = names.map((_, n) => values.reduce((sum, row) => sum + (row[n] as number), 0) / count);
  const spreads = names.map(
    (_, n) =>
      Math.sqrt(
        values.reduce((sum, row) => sum + ((row[n] as number) - (means[n] as number)) ** 2, 0) / count,
      ) || 1,
  );
  const rows = values.map((row) =>
    Float64Array.from([1, ...row.map((value, n) => (value - (means[n] as number)) / (spreads[n] as number))]),
  );
  const size = names.length + 1;
  let weights = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, n) => (n === 0 ? 0 : -ridge * weight));
    const curve = Array.from({ length: size }, (_, n) => {
      const row = new Float64Array(size);
      row[n] = n === 0 ? 1e-9 : ridge;
      return row;
    });
    for (const [index, row] of rows.entries()) {
      let sum = 0;
      for (let n = 0; n < size; n++) sum += (weights[n] as number) * (row[n] as number);
      const share = 1 / (1 + Math.exp(-sum));
      const off = (cases[index]?.right ? 1 : 0) - share;
      const bend = Math.max(share * (1 - share), 1e-9);
      for (let n = 0; n < size; n++) {
        slope[n] = (slope[n] as number) + off * (row[n] as number);
        const line = curve[n] as Float64Array;
        const part = bend * (row[n] as number);
        for (let m = 0; m <= n; m++) line[m] = (line[m] as number) + part * (row[m] as number);
      }
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, n) => weight + (step[n] as number));
  }
  const scaled = names.map((_, n) => (weights[n + 1] as number) / (spreads[n] as number));
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const base = scaled.reduce((sum, weight, n) => sum - weight * (means[n] as number), weights[0] as number);
  return {
    base: round(base),
    weights: Object.fromEntries(names.map((name, n) => [name, round(scaled[n] as number)])),
  };
}

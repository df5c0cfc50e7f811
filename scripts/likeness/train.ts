/** One thing to learn: what it is made of and which class it is. */
export interface Sample {
  features: readonly string[];
  label: string;
}

export interface Trained {
  classes: string[];
  features: string[];
  /** rarity of each feature */
  rarity: Float32Array;
  /** one row of classes for each feature */
  weights: Float32Array;
  bias: Float32Array;
}

export interface Settings {
  epochs: number;
  rate: number;
  decay: number;
  /** a feature is kept when this many samples have it */
  least: (feature: string) => number;
  /** how much a feature counts beside its rarity */
  weight: (feature: string) => number;
}

interface Row {
  at: number[];
  value: number[];
  label: number;
}

/** Numbers from 0 to 1 that are the same in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** How often each feature occurs, of those that occur often enough, in the order of their names. */
function kept(samples: readonly Sample[], least: Settings['least']): [feature: string, count: number][] {
  const seen = new Map<string, number>();
  for (const { features } of samples) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  return [...seen].filter(([one, count]) => count >= least(one)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Multinomial logistic regression by AdaGrad over rows of unit length, features weighted by rarity. The same samples
 * give the same model.
 */
export function train(samples: readonly Sample[], { epochs, rate, decay, least, weight }: Settings): Trained {
  const classes = [...new Set(samples.map(({ label }) => label))].sort();
  const counted = kept(samples, least);
  const number = new Map(counted.map(([one], index) => [one, index]));
  const rarity = Float32Array.from(
    counted,
    ([one, count]) => weight(one) * (1 + Math.log((1 + samples.length) / (1 + count))),
  );
  const rows = samples.map((sample): Row => {
    const at = sample.features.flatMap((one) => number.get(one) ?? []);
    const length = Math.hypot(...at.map((one) => rarity[one] as number)) || 1;
    return {
      at,
      value: at.map((one) => (rarity[one] as number) / length),
      label: classes.indexOf(sample.label),
    };
  });
  const size = classes.length;
  const weights = new Float32Array(counted.length * size);
  const squares = new Float32Array(counted.length * size).fill(1e-6);
  const bias = new Float32Array(size);
  const order = rows.map((_, index) => index);
  const next = generator(7);
  const off = new Float64Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    const step = rate / (1 + (3 * epoch) / epochs);
    for (const index of order) {
      const row = rows[index] as Row;
      misses(row, weights, bias, off);
      for (const [f, feature] of row.at.entries()) {
        const value = row.value[f] as number;
        for (let k = 0, at = feature * size; k < size; k++, at++) {
          const slope = value * (off[k] as number) + decay * (weights[at] as number);
          const square = (squares[at] as number) + slope * slope;
          squares[at] = square;
          weights[at] = (weights[at] as number) - (step * slope) / Math.sqrt(square);
        }
      }
      for (let k = 0; k < size; k++) bias[k] = (bias[k] as number) - 0.02 * step * (off[k] as number);
    }
  }
  return { classes, features: counted.map(([one]) => one), rarity, weights, bias };
}

/** Writes into `off` by how much the share of each class misses the truth. */
function misses(
  { at, value, label }: Row,
  weights: Float32Array,
  bias: Float32Array,
  off: Float64Array,
): void {
  const size = off.length;
  off.set(bias);
  for (const [f, feature] of at.entries()) {
    const x = value[f] as number;
    for (let k = 0, from = feature * size; k < size; k++, from++)
      off[k] = (off[k] as number) + x * (weights[from] as number);
  }
  const top = Math.max(...off);
  let sum = 0;
  for (let k = 0; k < size; k++) {
    const power = Math.exp((off[k] as number) - top);
    off[k] = power;
    sum += power;
  }
  for (let k = 0; k < size; k++) off[k] = (off[k] as number) / sum - (k === label ? 1 : 0);
}

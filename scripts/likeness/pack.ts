import type { PackedModel } from '../../lib/terms/likeness/model.ts';
import type { Trained } from './train.ts';

const most = (values: Float32Array): number =>
  values.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
const base64 = (values: ArrayLike<number>): string => Buffer.from(Uint8Array.from(values)).toString('base64');

/** A trained model in bytes. Weights that round to less than `least` 127ths of the largest are left out. */
export function pack(model: Trained, least: number, of: string): PackedModel {
  const K = model.classes.length;
  const scale = most(model.weights);
  const rarest = most(model.rarity);
  const features: string[] = [];
  const rarity: number[] = [];
  const weights: number[] = [];
  for (const [f, feature] of model.features.entries()) {
    const pairs: number[] = [];
    const row = model.weights.subarray(f * K, (f + 1) * K);
    // what is added to all classes alike changes no share: most weights may as well be none
    const common = row.toSorted()[K >> 1] as number;
    for (let k = 0; k < K; k++) {
      const rounded = Math.max(
        -127,
        Math.min(127, Math.round((((row[k] as number) - common) / scale) * 127)),
      );
      if (Math.abs(rounded) >= least) pairs.push(k, rounded);
    }
    if (pairs.length === 0) continue;
    features.push(feature);
    rarity.push(Math.round(((model.rarity[f] as number) / rarest) * 255));
    weights.push(pairs.length / 2, ...pairs);
  }
  return {
    of,
    classes: model.classes,
    bias: [...model.bias].map((value) => Math.round(value * 1000) / 1000),
    features: features.join('\n'),
    rarity: base64(rarity),
    weights: base64(weights),
    scale,
  };
}

/** A trained reader as it is kept in model.json; written by scripts/likeness. */
export interface PackedModel {
  /** digest of what it was learned from */
  of: string;
  /** what the model can take a field for: `person.idNumber`, or `-` for what no key answers */
  classes: string[];
  bias: number[];
  /** all features, one a line, in the order of the rest */
  features: string;
  /** base64, one byte a feature: how rare it is, in 255ths of the rarest */
  rarity: string;
  /** base64; for each feature the number of its weights, then pairs of class and weight in 127ths of `scale` */
  weights: string;
  scale: number;
}

/** Shares of the classes, adding up to 1, by class. */
export type Shares = ReadonlyMap<string, number>;

function bytes(text: string): Uint8Array {
  const raw = atob(text);
  const values = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at++) values[at] = raw.charCodeAt(at);
  return values;
}

interface Features {
  /** feature → its number and where its weights begin */
  places: Map<string, readonly [number: number, at: number]>;
  rarity: Uint8Array;
  weights: Uint8Array;
}

function unpack(model: PackedModel): Features {
  const weights = bytes(model.weights);
  const places = new Map<string, readonly [number, number]>();
  let at = 0;
  for (const [number, feature] of model.features.split('\n').entries()) {
    places.set(feature, [number, at]);
    at += 1 + 2 * (weights[at] as number);
  }
  return { places, rarity: bytes(model.rarity), weights };
}

const signed = (byte: number): number => (byte > 127 ? byte - 256 : byte);

/**
 * Multinomial logistic regression over sparse weights. Takes a field's features, gives how likely each class is.
 * Features that no example had say nothing. Pure; never throws.
 */
export function createModel(model: PackedModel): (features: readonly string[]) => Shares {
  const { places, rarity, weights } = unpack(model);
  return (features) => {
    const known = features.flatMap((feature) => {
      const place = places.get(feature);
      return place ? [{ rare: (rarity[place[0]] as number) / 255, at: place[1] }] : [];
    });
    const length = Math.hypot(...known.map(({ rare }) => rare)) || 1;
    const sums = Float64Array.from(model.bias);
    for (const { rare, at } of known) {
      const value = ((rare / length) * model.scale) / 127;
      const end = at + 1 + 2 * (weights[at] as number);
      for (let pair = at + 1; pair < end; pair += 2) {
        const to = weights[pair] as number;
        sums[to] = (sums[to] as number) + value * signed(weights[pair + 1] as number);
      }
    }
    const top = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - top));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return new Map(model.classes.map((name, at) => [name, (powers[at] as number) / total]));
  };
}

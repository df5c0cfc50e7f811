import { type Compared, featuresOf } from './features.ts';
import packed from './model.json' with { type: 'json' };
import { createModel, type PackedModel, type Shares } from './model.ts';

export { pageKind } from './features.ts';
export type { Shares } from './model.ts';

/** Takes a field's features, gives how likely each field key is; `-` stands for no key. */
export type Compare = (features: readonly string[]) => Shares;

let own: Compare | null = null;

/** The reader that was learned from the example forms; made when first asked. */
const learned: Compare = (features) => {
  own ??= createModel(packed as PackedModel);
  return own(features);
};

/** For each field of a form how likely each key is, by its likeness to the fields of the example forms. */
export function likenessOf(fields: readonly Compared[], kind: string, compare: Compare = learned): Shares[] {
  return fields.map((field, at) => compare(featuresOf(field, fields[at - 1], fields[at + 1], kind)));
}

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../../lib/terms/likeness/features.ts';
import type { PackedModel } from '../../lib/terms/likeness/model.ts';
import { type Form, readForms } from './examples.ts';
import { pack } from './pack.ts';
import { type Sample, type Settings, train } from './train.ts';

/** Chosen by learning from four fifths of the example forms and reading the last fifth. */
const settings: Settings = {
  epochs: 15,
  rate: 1,
  decay: 1e-6,
  // a heading or neighbour met once says more of that one form than of any other
  least: (feature) => (feature[0] === 'L' || feature[0] === 'O' ? 1 : 2),
  weight: (feature) => ({ L: 1.5, A: 0.6, B: 0.6 })[feature[0] as string] ?? 1,
};
const leastWeight = 7;

/**
 * The fields of forms as they are learned: every other form without its kind, since many pages do not tell
 * it. What may be either of two is learned as both.
 */
export function samplesOf(forms: readonly Form[]): Sample[] {
  return forms.flatMap(({ kind, fields }, number) =>
    fields.flatMap(({ field, keys }, at) => {
      const features = featuresOf(
        field,
        fields[at - 1]?.field,
        fields[at + 1]?.field,
        number % 2 === 0 ? kind : '',
      );
      return (keys.length > 0 ? keys : ['-']).map((label) => ({ features, label }));
    }),
  );
}

/** Tells whether a model was learned from the examples as they are now. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('*.tsv', { cwd: folder }).sort())
    hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/** The model of forms. */
export const learn = (forms: readonly Form[]) => train(samplesOf(forms), settings);

/** The model of the example forms in a folder. */
export function makeModel(folder: string): { packed: PackedModel; forms: number; samples: number } {
  const forms = readForms(folder);
  const samples = samplesOf(forms);
  return {
    packed: pack(train(samples, settings), leastWeight, digestOf(folder)),
    forms: forms.length,
    samples: samples.length,
  };
}

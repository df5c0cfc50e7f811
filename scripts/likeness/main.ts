/** Learns from the example forms and writes lib/terms/likeness/model.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeModel } from './make-model.ts';

const folder = join(import.meta.dirname, '../../lib/terms/likeness');
const { packed, forms, samples } = makeModel(join(folder, 'examples'));
const text = JSON.stringify(packed);
writeFileSync(join(folder, 'model.json'), `${text}\n`);
console.log(
  `${forms} forms, ${samples} fields, ${packed.classes.length} meanings, ${packed.features.split('\n').length} features, ${Math.round(text.length / 1000)} kB`,
);

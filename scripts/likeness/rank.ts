/**
 * Learns how words and likeness are weighed against each other from the example forms, each read by a model that has
 * not learned from it, and writes lib/terms/ranking/weights.json. Prints what a ranking that has not learned from
 * a fold makes of that fold.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choiceOf } from '../../lib/terms/ranking/choose.ts';
import { rank } from '../../lib/terms/ranking/rank.ts';
import { readForms } from './examples.ts';
import { learnRanking, readUnlearned } from './rank-forms.ts';

const folds = 5;
const thresholds = [0.3, 0.4, 0.5, 0.7, 0.85, 0.9, 0.93, 0.95, 0.97];
const terms = join(import.meta.dirname, '../../lib/terms');
const forms = readUnlearned(readForms(join(terms, 'likeness/examples')), folds);

const judged = Array.from({ length: folds }, (_, fold) => {
  const weights = learnRanking(forms.filter((form) => form.fold !== fold));
  return forms
    .filter((form) => form.fold === fold)
    .flatMap(({ asked, keys }) => {
      const chances = rank(asked, weights);
      return asked.map((one, at) => {
        const choice = choiceOf(one, chances);
        return {
          chance: choice?.confidence ?? 0,
          right: choice !== null && keys[at]?.includes(choice.one.key) === true,
          keyed: (keys[at]?.length ?? 0) > 0,
        };
      });
    });
}).flat();
const keyed = judged.filter((one) => one.keyed).length;
console.log(`${forms.length} forms, ${judged.length} fields, ${keyed} with a key`);
for (const from of thresholds) {
  const said = judged.filter(({ chance }) => chance >= from);
  const right = said.filter((one) => one.right).length;
  const strangers = said.filter((one) => !one.keyed).length;
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  console.log(
    `from ${from}: ${percent(right / keyed)} of the keys, ${percent(right / said.length)} right, ${strangers} of ${judged.length - keyed} others keyed`,
  );
}
writeFileSync(join(terms, 'ranking/weights.json'), `${JSON.stringify(learnRanking(forms), null, 2)}\n`);

import type { FieldEvidence } from '../../lib/terms/evidence.ts';
import { createModel } from '../../lib/terms/likeness/model.ts';
import type { Asked } from '../../lib/terms/ranking/candidates.ts';
import { type Look, lookAlone, lookTogether, type RankWeights } from '../../lib/terms/ranking/rank.ts';
import { askedOf } from '../../lib/terms/recognise.ts';
import type { Example, Form } from './examples.ts';
import { type Case, logistic } from './logistic.ts';
import { learn } from './make-model.ts';
import { pack } from './pack.ts';

/** Forms of fewer fields are lists of wordings. */
const leastFields = 5;
const titles: Readonly<Record<string, string>> = { police: '公安备案', licence: '许可证', app: 'APP备案' };

/** An example form read by a model that has not learned from it, and the right keys of its fields. */
export interface ReadForm {
  asked: Asked[];
  keys: readonly (readonly string[])[];
  fold: number;
}

function evidence({ field }: Example): FieldEvidence {
  return {
    ...field,
    labelSource: field.label ? 'form-item' : 'none',
    help: '',
    name: '',
    id: '',
    inputType: field.control === 'text' ? 'text' : '',
    autocomplete: '',
    maxLength: null,
    required: false,
    prefix: '',
    suffix: '',
    nearbyButton: '',
  };
}

/** Reads every form by its words and by a model learned from the other folds; every other one without its title. */
export function readUnlearned(forms: readonly Form[], folds: number): ReadForm[] {
  const whole = forms.filter(({ fields }) => fields.length >= leastFields);
  const lists = forms.filter(({ fields }) => fields.length < leastFields);
  return Array.from({ length: folds }, (_, fold) => {
    const others = whole.filter((_, at) => at % folds !== fold);
    const model = createModel(pack(learn([...others, ...lists]), 7, ''));
    return whole
      .filter((_, at) => at % folds === fold)
      .map(({ kind, fields }, at): ReadForm => {
        const title = at % 2 === 0 ? (titles[kind] ?? '') : '';
        const context = { portal: null, filing: null, title, headings: [] };
        return {
          asked: askedOf(fields.map(evidence), context, model),
          keys: fields.map(({ keys }) => keys),
          fold,
        };
      });
  }).flat();
}

const cases = ({ asked, keys }: ReadForm, { seen }: Look): Case[] =>
  asked.flatMap(({ candidates }, at) =>
    candidates.map((one) => ({
      seen: seen.get(one) as Case['seen'],
      right: keys[at]?.includes(one.key) === true,
    })),
  );

/**
 * Finds the weights of both looks. The second learns from what the first makes of the forms, and from what it then
 * makes of them itself.
 */
export function learnRanking(forms: readonly ReadForm[]): RankWeights {
  const neutral = { base: 0, weights: {} };
  const all = (looks: readonly Look[]) => forms.flatMap((form, at) => cases(form, looks[at] as Look));
  const alone = logistic(all(forms.map(({ asked }) => lookAlone(asked, neutral))));
  const first = forms.map(({ asked }) => lookAlone(asked, alone));
  const after = (looks: readonly Look[], weights: RankWeights['together']) =>
    forms.map(({ asked }, at) => lookTogether(asked, first[at] as Look, looks[at] as Look, weights));
  const second = after(first, neutral);
  const third = after(after(first, logistic(all(second))), neutral);
  return { alone, together: logistic([...all(second), ...all(third)]) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { isFieldKey } from '../../../../lib/terms/keys.ts';
import { createModel, type PackedModel } from '../../../../lib/terms/likeness/model.ts';
import { recogniseForm } from '../../../../lib/terms/recognise.ts';
import { readForms } from '../../../../scripts/likeness/examples.ts';
import { digestOf, learn, samplesOf } from '../../../../scripts/likeness/make-model.ts';
import { pack } from '../../../../scripts/likeness/pack.ts';
import { field } from '../recognise/field.ts';

const folder = join(import.meta.dirname, '../../../../lib/terms/likeness');
const forms = readForms(join(folder, 'examples'));
const kept = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as PackedModel;
const context = { portal: null, filing: null, title: '', headings: [] } as const;

describe('the example forms', () => {
  it('name only keys that there are', () => {
    const unknown = forms
      .flatMap(({ fields }) => fields)
      .flatMap(({ keys, field: { label } }) => keys.map((key) => [key, label]))
      .filter(([key = '']) => !isFieldKey(key));
    expect(unknown).toEqual([]);
  });

  it('are what the kept model was learned from (else: npm run likeness)', () => {
    expect(kept.of).toBe(digestOf(join(folder, 'examples')));
  });
});

test('forms that were not learned from are read by their likeness to those that were', {
  timeout: 180_000,
}, () => {
  const whole = forms.filter(({ fields }) => fields.length > 12);
  const unseen = whole.filter((_, at) => at % 12 === 0);
  const model = createModel(pack(learn(whole.filter((_, at) => at % 12 > 0 && at % 3 === 1)), 7, ''));
  const judged = samplesOf(unseen.map((form) => ({ ...form, kind: '' })))
    .filter(({ label }) => label !== '-')
    .map(({ features, label }) => {
      const [best] = [...model(features)].sort(([, a], [, b]) => b - a)[0] ?? [];
      return best === label;
    });
  const right = judged.filter(Boolean).length / judged.length;
  console.log(
    `${judged.length} fields, ${(100 * right).toFixed(1)} % by likeness alone to a third of the forms`,
  );
  expect(judged.length).toBeGreaterThan(800);
  expect(right).toBeGreaterThan(0.6);
});

describe('likeness', () => {
  const read = (section: string, ...labels: string[]) =>
    recogniseForm(
      labels.map((label) => field(label, { section })),
      context,
    );

  it('reads what no word list has', () => {
    expect(read('先说说公司', '执照上印的那个全称')[0]?.key).toBe('organizer.name');
    expect(read('网站', '网站托管在哪家公司的机器上')[0]?.key).toBe('accessProvider.name');
  });

  it('gives no key to a control that cannot hold its values', () => {
    const [box] = recogniseForm([field('企业全称', { control: 'file', section: '主办单位' })], context);
    expect(box?.key).not.toBe('organizer.name');
  });

  it('keeps a stranger a stranger', () => {
    for (const { key } of read('经办人信息', '姓名', '手机号码', '身份证号')) expect(key).toBeNull();
    for (const { key } of read('财务联系人', '姓名', '电话')) expect(key).toBeNull();
  });

  it('says nothing of a text that is none', () => {
    expect(read('', '')[0]?.key).toBeNull();
    expect(read('', 'x'.repeat(3000))[0]?.key).toBeNull();
  });
});

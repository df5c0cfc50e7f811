import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControlKind, FieldEvidence } from '../../../lib/terms/evidence.ts';
import { isFieldKey } from '../../../lib/terms/keys.ts';
import { recogniseForm } from '../../../lib/terms/recognise.ts';
import { organizerCases } from './recognise/cases-organizer.ts';
import { peopleCases } from './recognise/cases-people.ts';
import { serviceCases } from './recognise/cases-service.ts';
import { field } from './recognise/field.ts';

const context = { portal: null, filing: null, title: '', headings: [] } as const;
const cases = [...organizerCases, ...peopleCases, ...serviceCases];

const kinds: ControlKind[] = [
  'text',
  'textarea',
  'select',
  'popup',
  'cascader',
  'radio',
  'checkbox',
  'date',
  'file',
  'unknown',
];
const words = [
  '主体',
  '负责人',
  '网站',
  '证件',
  '号码',
  '有效期',
  '(',
  '）',
  '/',
  '的',
  '同',
  '姓名',
  '地址',
  'IP',
  '1',
  '*',
  '：',
  '是否',
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((parts) => parts.join('')),
);
const anyField: fc.Arbitrary<FieldEvidence> = fc
  .record({
    control: fc.constantFrom(...kinds),
    label: text,
    section: fc.array(text, { maxLength: 3 }),
    placeholder: text,
    help: text,
    options: fc.array(text, { maxLength: 5 }),
    name: fc.string({ maxLength: 20 }),
    id: fc.string({ maxLength: 20 }),
  })
  .map((told) => ({ ...field(''), ...told }));

describe('recogniseForm', () => {
  it('takes any form: one answer a field, in order, each consistent', () => {
    fc.assert(
      fc.property(fc.array(anyField, { maxLength: 12 }), (fields) => {
        const got = recogniseForm(fields, context);
        expect(got).toHaveLength(fields.length);
        for (const one of got) {
          expect(one.confidence).toBeGreaterThanOrEqual(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
          expect(one.key !== null).toBe(one.certainty === 'certain' || one.certainty === 'likely');
          expect(one.never !== null).toBe(one.certainty === 'never');
          if (one.key) expect(isFieldKey(one.key)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is not moved by marks, colons and spaces', () => {
    const dress = fc.constantFrom(
      (label: string) => `* ${label}：`,
      (label: string) => `${label}*`,
      (label: string) => `＊${[...label].join(' ')} :`,
      (label: string) => `${label}（必填）`,
      (label: string) => `\u200b${label}\u3000`,
    );
    const chinese = cases.filter(([label]) => /^[\p{sc=Han}]+$/u.test(label));
    fc.assert(
      fc.property(fc.constantFrom(...chinese), dress, ([label, , told], change) => {
        const [plain] = recogniseForm([field(label, told)], context);
        const [dressed] = recogniseForm([field(change(label), told)], context);
        expect(dressed?.key).toBe(plain?.key);
        expect(dressed?.never).toBe(plain?.never);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves a field alone whose control contradicts its label', () => {
    const label = (name: string, control: ControlKind) =>
      recogniseForm([field(name, { control })], context)[0];
    expect(label('主办单位名称', 'file')?.key).toBeNull();
    expect(label('域名证书', 'text')?.key).toBeNull();
    expect(label('法定代表人姓名', 'date')?.key).toBeNull();
    expect(label('营业执照扫描件', 'checkbox')?.key).toBeNull();
  });

  it('trusts a label less when the options speak of something else', () => {
    const [got] = recogniseForm(
      [field('主体负责人证件类型', { options: '营业执照|组织机构代码证' })],
      context,
    );
    expect(got?.certainty).not.toBe('certain');
  });
});

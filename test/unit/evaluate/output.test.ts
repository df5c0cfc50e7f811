import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { FieldReport, PageReport } from '../../../lib/messages/page-report.ts';
import { addOutcomes, lineOf } from '../../../scripts/evaluate/output.ts';

/** What others read: names stay, and stand in the README. */
const names = {
  line: ['page', 'portal', 'step', 'fields', 'strings', 'timings'],
  field: [
    'selector',
    'frame',
    'label',
    'section',
    'control',
    'key',
    'certainty',
    'confidence',
    'reason',
    'translation',
  ],
  part: ['part'],
  filled: ['outcome', 'value'],
  string: ['text', 'translation', 'source'],
  timings: ['collect', 'recognise', 'translate', 'annotate', 'open', 'settle'],
};

const field = (ref: string, value: string) =>
  ({
    ref,
    selector: `#${ref}`,
    label: '单位名称',
    rawLabel: '*单位名称：',
    section: ['主体信息', '单位'],
    control: 'text',
    value,
    key: 'organizer.name',
    certainty: 'certain',
    confidence: 0.95,
    evidence: ['label:attribute=名称'],
    never: null,
    labelText: { text: 'Company name', source: 'reviewed' },
  }) as unknown as FieldReport;

const frame = (path: string, fields: FieldReport[]) => ({
  frameId: path === '' ? 0 : 4,
  path,
  url: 'https://beian.aliyun.com/',
  answer: {
    portal: path === '' ? null : 'aliyun',
    step: null,
    fields,
    strings: [{ text: '下一步', translation: 'Next', source: 'reviewed' }],
    timings: { collect: 1.26, recognise: 1, translate: 1, annotate: 1 },
  } as unknown as PageReport,
});

it('a line has the documented names, from all frames of the page', () => {
  const line = lineOf('a.html', [frame('', [field('f1', '')]), frame('#in', [field('f1', '')])], {
    open: 1,
    settle: 2,
  });
  expect(Object.keys(line)).toEqual(names.line);
  expect(line.portal).toBe('aliyun');
  expect(line.fields.map((one) => one.frame)).toEqual(['', '#in']);
  expect(Object.keys(line.fields[0] ?? {})).toEqual(names.field);
  expect(line.fields[0]).toMatchObject({ label: '*单位名称：', section: '主体信息 / 单位' });
  expect(Object.keys(line.strings[0] ?? {})).toEqual(names.string);
  expect(Object.keys(line.timings)).toEqual(names.timings);
  expect(line.timings.collect).toBe(2.5);
});

it('a fill adds what became of each field of its own frame, and fields that appeared', () => {
  const before = [frame('', [field('f1', '')]), frame('#in', [field('f1', '')])];
  const line = lineOf('a.html', before, {});
  const report = { ref: 'f1', outcome: 'filled', reason: 'same-value', value: '' } as never;
  const after = [frame('', [field('f1', '某公司'), field('f2', '')]), frame('#in', [field('f1', '')])];
  const { fields } = addOutcomes(line, before, [{ frameId: 0, path: '', report }], after);
  expect(fields.map(({ selector, frame: at, outcome, value }) => [selector, at, outcome, value])).toEqual([
    ['#f1', '', 'filled', '某公司'],
    ['#f1', '#in', 'left', ''],
    ['#f2', '', 'left', ''],
  ]);
  expect(fields[0]?.reason).toMatch(/; fill: same-value$/);
  expect(Object.keys(fields[0] ?? {})).toEqual([...names.field, ...names.filled]);
});

it('each element of a control made of several is an entry, with the key of what it asks', () => {
  const control = (ref: string, kind: string, key: string, parts: string[], value = '') =>
    ({ ...field(ref, value), control: kind, key, parts }) as FieldReport;
  const asked = [
    control('p', 'linked-selects', 'organizer.region', ['#p', '#c', '#d', '#s'], '上海市 / 市辖区'),
    control('q', 'linked-selects', 'organizer.city', ['#q', '#r']),
    control('h', 'linked-selects', 'principal.region', ['#h', '#i']),
    control('v', 'date-range', 'principal.idValidity', ['#v', '#w'], '2016-06-01 ~ 2036-06-01'),
    control('t', 'split-text', 'principal.landline', ['#t', '#u'], '021-12345678'),
    control('o', 'date-range', 'principal.idValidity', ['#o']),
  ];
  const before = [frame('', asked)];
  const line = lineOf('a.html', before, {});
  expect(line.fields.map(({ selector, key, part }) => [selector, key, part])).toEqual([
    ['#p', 'organizer.region', 1],
    ['#c', 'organizer.city', 2],
    ['#d', 'organizer.county', 3],
    ['#s', 'organizer.region', 4],
    ['#q', 'organizer.city', 1],
    ['#r', 'organizer.county', 2],
    ['#h', 'principal.region', 1],
    ['#i', 'principal.region', 2],
    ['#v', 'principal.idValidity', 1],
    ['#w', 'principal.idValidity', 2],
    ['#t', 'principal.landline', 1],
    ['#u', 'principal.landline', 2],
    ['#o', 'principal.idValidity', undefined],
  ]);
  expect(Object.keys(line.fields[0] ?? {})).toEqual([...names.field, ...names.part]);
  const report = { ref: 'v', outcome: 'filled', reason: null, value: '' } as never;
  const filled = addOutcomes(line, before, [{ frameId: 0, path: '', report }], before).fields;
  expect(filled.map(({ value }) => value)).toEqual([
    ...Array(4).fill('上海市 / 市辖区'),
    ...['', '', '', ''],
    ...['2016-06-01 ~ 2036-06-01', '2036-06-01'],
    ...['021-12345678', '12345678', ''],
  ]);
  expect(filled.find(({ selector }) => selector === '#w')?.outcome).toBe('filled');
});

it('the README names all of them', () => {
  const readme = readFileSync('README.md', 'utf8');
  const said = readme.slice(readme.indexOf('```jsonc'), readme.indexOf('Beside Chrome'));
  for (const name of Object.values(names).flat()) expect(said).toContain(`"${name}":`);
});

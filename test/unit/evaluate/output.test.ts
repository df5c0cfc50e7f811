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

it('the README names all of them', () => {
  const readme = readFileSync('README.md', 'utf8');
  const said = readme.slice(readme.indexOf('```jsonc'), readme.indexOf('Beside Chrome'));
  for (const name of Object.values(names).flat()) expect(said).toContain(`"${name}":`);
});

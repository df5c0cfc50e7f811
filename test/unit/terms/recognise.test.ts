import { afterAll, describe, expect, it } from 'vitest';
import type { FieldEvidence } from '../../../lib/terms/evidence.ts';
import { recogniseForm } from '../../../lib/terms/recognise.ts';
import type { Recognition } from '../../../lib/terms/recognised.ts';
import { familyCases } from './recognise/cases-families.ts';
import { serviceFamilyCases } from './recognise/cases-families-service.ts';
import { neighbourCases } from './recognise/cases-neighbours.ts';
import { neverCases } from './recognise/cases-never.ts';
import { organizerCases } from './recognise/cases-organizer.ts';
import { peopleCases } from './recognise/cases-people.ts';
import { serviceCases } from './recognise/cases-service.ts';
import { strangeCases } from './recognise/cases-strange.ts';
import { type Case, field } from './recognise/field.ts';
import * as bureaus from './recognise/forms-bureaus.ts';
import * as clouds from './recognise/forms-clouds.ts';
import * as icp from './recognise/forms-icp.ts';
import * as mixed from './recognise/forms-mixed.ts';
import * as other from './recognise/forms-other.ts';
import { reliabilityTable } from './reliability.ts';

const context = { portal: null, filing: null, title: '', headings: [] } as const;

interface Judged {
  name: string;
  expected: string;
  got: Recognition;
  right: boolean;
}

function judge([label, expected, told]: Case, got: Recognition, form: string): Judged {
  const said = got.key ?? got.certainty;
  const name = `${form}: ${label || told?.placeholder || told?.options || told?.name}`;
  return { name, expected, got, right: expected.split(' or ').includes(said) };
}

const allForms = [icp, other, clouds, bureaus, mixed].flatMap((forms) => Object.values(forms));

const single = [
  ...organizerCases,
  ...peopleCases,
  ...serviceCases,
  ...neverCases,
  ...strangeCases,
  ...familyCases,
  ...serviceFamilyCases,
  ...neighbourCases,
].map((one) => {
  const [got] = recogniseForm([field(one[0], one[2])], context);
  return judge(one, got as Recognition, 'single');
});
const forms = allForms.flatMap((form) => {
  const fields = form.fields.map(([label, , told]) => field(label, told));
  const got = recogniseForm(fields, {
    portal: null,
    filing: form.filing,
    title: form.title,
    headings: form.headings,
  });
  return form.fields.map((one, at) => judge(one, got[at] as Recognition, form.name));
});

const asked = (one: Judged): boolean => /\./.test(one.expected);
const given = (one: Judged): boolean => one.got.key !== null;

function report(title: string, all: readonly Judged[]): string {
  const answerable = all.filter((one) => asked(one) && !/unknown|never/.test(one.expected));
  const certain = all.filter((one) => one.got.certainty === 'certain');
  const line = (name: string, set: readonly Judged[]): string =>
    `${name} ${set.filter((one) => one.right).length}/${set.length}`;
  const never = all.filter((one) => one.expected === 'never');
  return `${title}: ${[line('all', all), line('keys', answerable), line('certain', certain), line('given', all.filter(given)), line('never', never)].join('  ')}`;
}

function reliability(all: readonly Judged[]): string {
  return reliabilityTable(
    all
      .filter(({ got }) => got.certainty !== 'never')
      .map(({ got: { confidence }, right }) => ({ confidence, right })),
  );
}

const all = [...single, ...forms];
const misses = (set: readonly Judged[]): string[] =>
  set
    .filter((one) => !one.right)
    .map(
      (one) =>
        `${one.name} → ${one.got.key ?? one.got.never ?? one.got.certainty} ${one.got.confidence} instead of ${one.expected}; ${one.got.evidence.join(' ')}`,
    );

afterAll(() => {
  process.stdout.write(
    `\n${report('all', all)}\n\nconfidence  right\n${reliability(all)}\n${misses(all).join('\n')}\n`,
  );
});

/** The same forms as other pages would build them. */
const rebuilt: readonly [string, (told: FieldEvidence) => FieldEvidence][] = [
  ['without headings', (told) => ({ ...told, section: [] })],
  ['before options have loaded', (told) => ({ ...told, options: [] })],
  [
    'with placeholders for labels',
    (told) =>
      /file|checkbox|radio|switch/.test(told.control)
        ? told
        : { ...told, label: '', labelSource: 'none', placeholder: told.placeholder || `请输入${told.label}` },
  ],
];

describe.each(rebuilt)('forms %s', (_, change) => {
  const judged = allForms.flatMap((form) => {
    const fields = form.fields.map(([label, , told]) => change(field(label, told)));
    const got = recogniseForm(fields, {
      portal: null,
      filing: form.filing,
      title: form.title,
      headings: form.headings,
    });
    return form.fields.map((one, at) => judge(one, got[at] as Recognition, form.name));
  });

  it('are mostly read, and nothing certain is wrong', () => {
    expect(misses(judged.filter((one) => one.got.certainty === 'certain'))).toEqual([]);
    expect(judged.filter((one) => one.right).length / judged.length).toBeGreaterThan(0.93);
  });
});

describe('recognition of forms nobody tuned it to', () => {
  it('reads nearly every field that a profile can answer', () => {
    const answerable = all.filter((one) => asked(one) && !/unknown|never/.test(one.expected));
    expect(answerable.filter((one) => one.right).length / answerable.length).toBeGreaterThan(0.95);
  });

  it('is right when it is certain', () => {
    const certain = all.filter((one) => one.got.certainty === 'certain');
    expect(certain.filter((one) => one.right).length / certain.length).toBeGreaterThan(0.99);
  });

  it('never offers a key for a field that must not be filled', () => {
    expect(misses(all.filter((one) => one.expected === 'never'))).toEqual([]);
  });
});

it('is not sure of a name that every box under a title would be', () => {
  const boxes = recogniseForm([field('网站负责人'), field('网站负责人'), field('网站负责人')], context);
  for (const { certainty } of boxes) expect(certainty).not.toBe('certain');
});

it('is not sure whose the company’s mailbox below the fields of a person is', () => {
  const [, , mail] = recogniseForm(
    [field('法定代表人姓名'), field('法定代表人身份证号'), field('企业电子邮箱')],
    context,
  );
  expect(mail?.certainty === 'certain' && mail.key !== 'organizer.email').toBe(false);
});

import { describe, expect, it } from 'vitest';
import { readPaper, readPapers } from '../../../lib/papers/index.ts';
import { disturbanceCount, layoutCount, licence, randomFrom, scanned } from './noise.ts';
import { type Example, examples } from './texts.ts';

/** Values that are right, wrong or missing, for what the two measures are made of. */
interface Score {
  right: number;
  wrong: number;
  missing: number;
}
const precision = ({ right, wrong }: Score) => right / (right + wrong);
const recall = ({ right, wrong, missing }: Score) => right / (right + wrong + missing);
const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
const line = (name: string, score: Score) =>
  `${name}: precision ${percent(precision(score))}, recall ${percent(recall(score))} of ${score.right + score.wrong + score.missing} values`;

/** Dates of issue stand on the papers and are in no profile. */
const unasked = ['issuedOn', 'authority'];

function judge({ text, expected }: Example, score: Score): void {
  const found = new Map((readPaper(text)?.readings ?? []).map((one) => [one.field as string, one]));
  for (const [field, value] of expected) {
    if (field.startsWith('proposal:')) continue;
    const reading = found.get(field);
    if (!reading) score.missing++;
    else if (reading.value === value) score.right++;
    else score.wrong++;
  }
  for (const field of found.keys()) {
    if (!expected.has(field) && !expected.has(`proposal:${field}`) && !unasked.includes(field)) score.wrong++;
  }
}

describe('papers as a camera reads them', () => {
  const all = examples();

  it('are many and different, a third of them kept apart', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(all.filter(({ held }) => held).length).toBeGreaterThanOrEqual(all.length / 3);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(all)('$id is told to be $kind', ({ text, kind }) => {
    expect(readPaper(text)?.kind).toBe(kind);
  });

  it.each([
    ['looked at while the reader was made', false, 0.99],
    ['kept apart', true, 0.95],
  ])('%s: nearly every value is found, nearly none is wrong', (name, held, least) => {
    const score: Score = { right: 0, wrong: 0, missing: 0 };
    for (const example of all) if (example.held === held) judge(example, score);
    console.info(line(`papers ${name}`, score));
    expect(precision(score)).toBeGreaterThanOrEqual(least);
    expect(recall(score)).toBeGreaterThanOrEqual(least);
  });

  const misread = all.flatMap(({ id, text, expected }) =>
    [...expected].flatMap(([key, value]) =>
      key.startsWith('proposal:')
        ? [{ id, text, field: key.slice(9), value, read: expected.get(key.slice(9)) }]
        : [],
    ),
  );
  it.each(misread)(
    '$id: what was misread is proposed and not corrected ($field)',
    ({ text, field, value, read }) => {
      const reading = readPaper(text)?.readings.find((one) => one.field === field);
      expect(reading?.proposals.map((one) => one.value)).toContain(value);
      expect(reading?.value).not.toBe(value);
      if (read) expect(reading?.value).toBe(read);
    },
  );
});

describe('several papers in one text', () => {
  const all = examples();
  const of = (...kinds: string[]) => all.filter(({ kind }) => kinds.includes(kind));
  const [cards, domains] = [of('residentId'), of('domainCertificate')];
  const readingsOf = (text: string) => readPapers(text).map(({ paper }) => [paper.kind, paper.readings]);
  const alone = new Map(all.map(({ id, text }) => [id, readingsOf(text)]));

  it.each(all)('$id alone stays one', ({ text, kind }) => {
    expect(readPapers(text).map(({ paper }) => paper.kind)).toEqual([kind]);
  });

  it('are parted in any order, and each reads as it would alone', () => {
    let [right, count] = [0, 0];
    const failed: string[] = [];
    for (const [at, licence] of of('businessLicence', 'representativeOffice').entries()) {
      const three = [licence, cards[at % cards.length], domains[at % domains.length]] as Example[];
      for (const order of [
        [0, 1, 2],
        [2, 1, 0],
        [1, 0, 2],
      ]) {
        const papers = order.flatMap((n) => three[n] ?? []);
        const together = readingsOf(papers.map(({ text }) => text).join('\n'));
        const apart = papers.flatMap(({ id }) => alone.get(id) ?? []);
        count++;
        if (JSON.stringify(together) === JSON.stringify(apart)) right++;
        else failed.push(papers.map(({ id }) => id).join(' + '));
      }
    }
    console.info(`three papers in one text: ${right} of ${count} as alone; not: ${failed.join(', ')}`);
    expect(right / count).toBeGreaterThanOrEqual(0.94);
  });

  it('of one kind are parted where a label comes again with another value', () => {
    const two = readPapers(
      `姓名 林若溪\n性别 女 民族 汉\n公民身份号码 330106196910011321\n居民身份证\n签发机关 杭州市公安局西湖分局\n有效期限 2018.09.10-长期\n姓名 司徒雅雯\n性别 女 民族 汉\n公民身份号码 320503198709084027`,
    );
    const names = two.map(({ paper }) => paper.readings.find(({ field }) => field === 'name')?.value);
    expect(names).toEqual(['林若溪', '司徒雅雯']);
    expect(two[0]?.paper.readings.map(({ field }) => field)).toContain('authority');
  });

  it('leave nothing of the text out', () => {
    const [licence, card] = [of('businessLicence')[0], cards[0]];
    const text = `${licence?.text}\n${card?.text}`;
    expect(
      readPapers(text)
        .map((one) => one.text)
        .join('\n'),
    ).toBe(text);
  });
});

describe('generated licences', () => {
  const same = (a: string, b: string) => {
    const plain = (text: string) => text.replaceAll('(', '（').replaceAll(')', '）').replace(/。$/, '');
    return plain(a) === plain(b);
  };

  it('are read in every layout under every disturbance', () => {
    const score: Score = { right: 0, wrong: 0, missing: 0 };
    for (let seed = 1; seed <= 8; seed++) {
      for (let layout = 0; layout < layoutCount; layout++) {
        for (let disturbance = 0; disturbance < disturbanceCount; disturbance++) {
          const random = randomFrom(seed * 7919 + layout * 10 + disturbance);
          const one = licence(random);
          const text = scanned(one, random, layout, disturbance);
          const found = new Map((readPaper(text)?.readings ?? []).map((r) => [r.field as string, r.value]));
          for (const [field, value] of Object.entries(one.truth)) {
            const read = found.get(field);
            if (read === undefined) score.missing++;
            else if (same(read, value)) score.right++;
            else score.wrong++;
          }
        }
      }
    }
    console.info(line('generated licences', score));
    expect(precision(score)).toBeGreaterThanOrEqual(0.98);
    expect(recall(score)).toBeGreaterThanOrEqual(0.98);
  });
});

describe('a text that is no paper', () => {
  it.each([
    '',
    '   \n ',
    'Hello, this is a letter.\nBest regards',
    '今天天气很好，我们去公园散步。',
    '🙂'.repeat(50),
  ])('gives nothing: %.20s', (text) => expect(readPaper(text)).toBeNull());

  it('is read as what the person says it is', () => {
    expect(readPaper('名称 上海样例贸易有限公司', 'businessLicence')?.readings).toMatchObject([
      { field: 'name', value: '上海样例贸易有限公司', snippet: '名称 上海样例贸易有限公司' },
    ]);
  });

  it('takes a long text in its stride', () => {
    const text = `营业执照\n${'名称 经营范围 住所 上海市浦东新区 2020年01月01日 91310115MA1R1TJC7E 壹佰万元\n'.repeat(400)}`;
    const start = performance.now();
    readPaper(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

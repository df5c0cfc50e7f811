import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../../components/i18n.ts';
import { languages } from '../../../../components/languages.ts';
import { sheetNames } from '../../../../components/transfer/sheet/sheet-names.ts';
import { sheetTemplate } from '../../../../components/transfer/sheet/sheet-template.ts';
import { readSheet, type Sheet, templateColumns } from '../../../../lib/profile/sheet/index.ts';
import { sample } from '../sample.ts';

const english = createI18n('en', languages.en ?? {}).getFixedT('en');
const now = new Date('2026-11-24T04:00:00Z');
const read = (bytes: Uint8Array) => readSheet(bytes, sheetNames(english), '2026-11-24', now);
const utf8 = (text: string) => new TextEncoder().encode(text);

function sheet(text: string | Uint8Array): Sheet {
  const found = read(typeof text === 'string' ? utf8(text) : text);
  if (!found.ok) throw new Error(found.reason);
  return found;
}

describe('the template', () => {
  it('has English and Chinese headers that are all understood, and the made-up company as its example', () => {
    const template = sheetTemplate(english);
    expect(template.startsWith('\ufeff')).toBe(true);
    expect(template).toContain('主办单位名称');
    expect(template).toContain('网站负责人手机号码');
    const { mapping, rows } = sheet(template);
    expect(mapping.map(({ column }) => column?.id)).toEqual(templateColumns.map(({ id }) => id));
    const [row] = rows;
    expect(row?.problems).toEqual([]);
    const [made, kept] = [row?.profile, sample()];
    for (const name of [
      'name',
      'type',
      'certificateType',
      'certificateNumber',
      'region',
      'contactAddress',
    ] as const) {
      expect(made?.organizer[name]).toBe(kept.organizer[name]);
    }
    const { domain, serviceContent, languages, preApproval } = kept.services[0] ?? {};
    expect(made?.services[0]).toMatchObject({ domain, serviceContent, languages, preApproval });
    const principal = kept.people.find(({ id }) => id === kept.roles.principal);
    const written = made?.people.find(({ id }) => id === made.roles.principal);
    expect(written).toMatchObject({
      name: principal?.name,
      idNumber: principal?.idNumber,
      idValidUntil: principal?.idValidUntil,
      mobile: principal?.mobile,
    });
  });
});

describe('a spreadsheet', () => {
  const text = '主办单位名称,网站域名,备注列\n甲公司,a.cn；b.cn,x\n,,\n"乙, 公司",c.cn,\n';

  it('is read by Chinese headers; what is not known is left out, empty rows too', () => {
    const { mapping, rows } = sheet(text);
    expect(mapping.map(({ column }) => column?.id ?? null)).toEqual(['organizer.name', 'site.domain', null]);
    expect(
      rows.map(({ line, profile }) => [line, profile.organizer.name, profile.services[0]?.domain]),
    ).toEqual([
      [2, '甲公司', ['a.cn', 'b.cn']],
      [4, '乙, 公司', ['c.cn']],
    ]);
  });

  it('may be GBK, UTF-16, or divided by tabs and semicolons', () => {
    // 甲公司 and 主办单位名称 in GBK
    const gbk = Uint8Array.from(
      'd6f7b0ecb5a5cebbc3fbb3c60ab5d8b9abcbbe0a'.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [],
    );
    expect(sheet(gbk).mapping[0]?.column?.id).toBe('organizer.name');
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le'));
    expect(sheet(utf16).rows[0]?.profile.organizer.name).toBe('甲公司');
    expect(sheet('主办单位名称;网站域名\n甲公司;a.cn\n').rows[0]?.profile.services[0]?.domain).toEqual([
      'a.cn',
    ]);
  });

  it('with one person in two roles makes one person', () => {
    const { rows } = sheet(
      'principal.name,principal.idNumber,siteManager.name,siteManager.mobile\n王小川,110101199003070011,王小川,13900000001\n',
    );
    const [row] = rows;
    expect(row?.profile.people).toHaveLength(1);
    expect(row?.profile.people[0]).toMatchObject({ name: '王小川', mobile: '13900000001' });
    expect(row?.profile.roles.principal).toBe(row?.profile.roles.siteManager);
  });

  it('says of each cell what cannot be taken, and of each value what a reviewer would say', () => {
    const { rows } = sheet(
      'organizer.name,organizer.certificateNumber,organizer.type,organizer.region,principal.idNumber,organizer.certificateLongTerm\n' +
        '甲公司,91310115MA1HY26X4X,no such type,Atlantis,4.20113E+17,maybe\n',
    );
    expect(rows[0]?.problems.map(({ column, problem }) => [column.id, problem])).toEqual([
      ['organizer.type', 'option'],
      ['organizer.region', 'region'],
      ['principal.idNumber', 'rounded'],
      ['organizer.certificateLongTerm', 'yes-no'],
    ]);
    expect(rows[0]?.findings.some(({ place }) => place === 'organizer.certificateNumber')).toBe(true);
  });

  it('takes dates, regions and choices in the spellings that people use', () => {
    const { rows } = sheet(
      'organizer.establishedOn,organizer.region,organizer.type,site.languages\n2020/3/5,上海市浦东新区,企业,中文简体\n' +
        '2020年3月5日,310115,Enterprise,\n',
    );
    for (const { profile, problems } of rows) {
      expect(problems.filter(({ column }) => column.id !== 'site.languages')).toEqual([]);
      expect(profile.organizer).toMatchObject({
        establishedOn: '2020-03-05',
        region: '310115',
        type: 'enterprise',
      });
    }
  });

  it.each([
    ['empty', '主办单位名称,网站域名\n,\n'],
    ['headers', 'a,b\n1,2\n'],
    ['headers', ''],
    ['workbook', 'PK\u0003\u0004xxxx'],
    ['too-many', `主办单位名称\n${'甲\n'.repeat(5001)}`],
  ])('is refused as %s', (reason, content) => {
    expect(read(utf8(content))).toEqual({ ok: false, reason });
  });

  it('with hostile headers and cells makes plain values', () => {
    const { mapping, rows } = sheet('__proto__,organizer.name,constructor\n{"a":1},=cmd|calc,x\n');
    expect(mapping.map(({ column }) => column?.id ?? null)).toEqual([null, 'organizer.name', null]);
    expect(rows[0]?.profile.organizer.name).toBe('=cmd|calc');
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});

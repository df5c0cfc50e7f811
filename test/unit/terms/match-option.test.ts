import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFieldKeys, valueKind } from '../../../lib/terms/keys.ts';
import { matchOption } from '../../../lib/terms/match-option.ts';
import {
  type OptionSetId,
  optionSetOf,
  optionSets,
  optionTexts,
} from '../../../lib/terms/vocabulary/index.ts';

const pick = (options: string, set: OptionSetId, id: string): string | null => {
  const texts = options.split('|');
  const index = matchOption(texts, optionTexts(set, id));
  return typeof index === 'number' ? (texts[index] ?? null) : index;
};

describe('matchOption', () => {
  it.each([
    ['个人|非个人', 'organizerType', 'individual', '个人'],
    ['中文（繁体）|英语', 'language', 'simplifiedChinese', null],
    ['中文（繁体）|中文（简体）', 'language', 'simplifiedChinese', '中文（简体）'],
    ['汉语|英语/English|藏文/藏语', 'language', 'english', '英语/English'],
    ['英语/法语', 'language', 'english', null],
    ['企业|社会组织|个人', 'organizerType', 'foundation', '社会组织'],
    [
      '台湾居民来往内地通行证|港澳居民来往内地通行证',
      'idType',
      'taiwanTravelPermit',
      '台湾居民来往内地通行证',
    ],
    ['非个人', 'organizerType', 'individual', null],
    ['事业单位|民办非企业单位|企业单位|个人', 'organizerType', 'enterprise', '企业单位'],
    ['事业单位|民办非企业单位|个人', 'organizerType', 'enterprise', null],
    ['企业（含个体工商户）|个人', 'organizerType', 'enterprise', '企业（含个体工商户）'],
    ['企业（不含个体工商户）|个体工商户', 'organizerType', 'enterprise', null],
    ['单位|个人', 'organizerType', 'enterprise', '单位'],
    ['单位|个人', 'organizerType', 'publicInstitution', '单位'],
    ['法人|自然人', 'organizerType', 'enterprise', '法人'],
    ['组织|个人', 'organizerType', 'foundation', '组织'],
    ['企业|个人', 'organizerType', 'publicInstitution', null],
    ['企业|事业单位|其他组织|个人', 'organizerType', 'foundation', null],
    ['单位|企业|个人', 'organizerType', 'enterprise', '企业'],
    ['单位|个人', 'organizerType', 'individual', '个人'],
    ['单位|个人', 'organizerType', 'soleProprietor', null],
    ['04-企业|05-个人', 'organizerType', 'enterprise', '04-企业'],
    ['境内|境外', 'jurisdiction', 'overseas', '境外'],
    ['营业执照（企业）|营业执照（个体）', 'certificateType', 'businessLicence', 'ambiguous'],
    ['组织机构代码证|工商营业执照', 'certificateType', 'businessLicence', '工商营业执照'],
    ['临时居民身份证|居民身份证', 'idType', 'residentId', '居民身份证'],
    ['临时居民身份证', 'idType', 'residentId', null],
    ['外交护照|普通护照', 'idType', 'passport', '普通护照'],
    ['E（信息咨询）|G（计算机应用）', 'siteType', 'G', 'G（计算机应用）'],
    ['网络基础类 A|生活服务类 C', 'siteType', 'C', '生活服务类 C'],
    ['简体中文|繁體中文|英文', 'language', 'simplifiedChinese', '简体中文'],
    ['提供|不提供', 'yesNo', 'no', '不提供'],
    [
      '统一社会信用代码证/营业执照|事业单位法人证',
      'certificateType',
      'businessLicence',
      '统一社会信用代码证/营业执照',
    ],
    ['营业执照|统一社会信用代码证/营业执照', 'certificateType', 'businessLicence', '营业执照'],
    [
      '统一社会信用代码证/营业执照|组织机构代码证/营业执照',
      'certificateType',
      'businessLicence',
      'ambiguous',
    ],
    ['中文/英文|日文', 'language', 'english', null],
    ['展示公司|卖货', 'serviceContent', 'companyPortal', '展示公司'],
    ['博客、个人空间|综合门户', 'serviceContent', 'blog', '博客、个人空间'],
  ] as const)('%s: %s %s is %s', (options, set, id, expected) => {
    expect(pick(options, set, id)).toBe(expected);
  });

  it('never takes an option that merely contains the wanted one', () => {
    const word = fc.constantFrom('个人', '企业', '境内', '居民身份证', '护照', '新闻');
    const before = fc.constantFrom('非', '不含', '临时', '外国', '原');
    fc.assert(
      fc.property(word, before, (wanted, prefix) => matchOption([prefix + wanted], [wanted]) === null),
    );
  });
});

describe('vocabularies', () => {
  it('give each option spellings that find that option and no other of its set', () => {
    for (const [id, set] of Object.entries(optionSets)) {
      const firsts = set.options.map((option) => option.zh[0] ?? '');
      for (const [index, option] of set.options.entries()) {
        expect(matchOption(firsts, option.zh), `${id}.${option.id}`).toBe(index);
      }
      const all = set.options.flatMap((option) => option.zh);
      expect(
        all.filter((text, index) => all.indexOf(text) !== index),
        id,
      ).toEqual([]);
    }
  });

  it('exist for every key whose value is a listed option', () => {
    const without = allFieldKeys().filter(
      (key) => /^options?$/.test(valueKind(key) ?? '') && !optionSetOf(key),
    );
    expect([...new Set(without.map((key) => key.split('.')[1]))]).toEqual(['nationality']);
  });

  it('give no text for an unknown option', () => {
    expect(optionTexts('gender', 'none')).toEqual([]);
  });
});

import { tidy, tight } from '../fold.ts';
import type { Shape } from './shape.ts';

const peoples =
  '汉|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|穿青人';
const peopleOnly = new RegExp(`^(${peoples})族?$`, 'u');

/** 性别. */
export const genderShape: Shape = (raw) => {
  const text = tight(raw).replace(/^([男女])\/[MF]/u, '$1');
  const found = /^[男女]/u.exec(text);
  return found ? { value: found[0], score: text.length <= 2 ? 0.95 : 0.5 } : null;
};

/** 民族. */
export const nationShape: Shape = (raw) => {
  const found = peopleOnly.exec(tight(raw));
  return found?.[1] ? { value: found[1], score: 0.95 } : null;
};

/** 国籍, with the letters of the country behind it or without: 德国/DEU. */
export const countryShape: Shape = (raw) => {
  const [, value] = /^(\p{sc=Han}{2,12})(?:\/?[A-Z]{2,3})?$/u.exec(tight(raw)) ?? [];
  return value && !/^(?:中华人民共和国|国籍)$/.test(value) ? { value, score: 0.7 } : null;
};

const host =
  /(?:[a-z0-9\u4e00-\u9fff](?:[a-z0-9\u4e00-\u9fff-]{0,61}[a-z0-9\u4e00-\u9fff])?\.)+(?:[a-z]{2,24}|中国|公司|网络|在线|中文网|集团|我爱你|商城|网址|网店|xn--[a-z0-9]+)/iu;

/** A domain name, Chinese ones included. */
export const domainShape: Shape = (raw) => {
  const text = raw.replace(/\s*\.\s*/g, '.').replace(/^[^:]*:\/\//, '');
  if (text.includes('@')) return null;
  const found = host.exec(text);
  if (!found) return null;
  const value = found[0].toLowerCase().replace(/^www\./, '');
  const rest = tight(text).length - found[0].length;
  return { value, score: rest > 12 ? 0.4 : 0.92 };
};

/** Who holds a domain: a company, a person, in any script. */
export const holderShape: Shape = (raw) => {
  const value = tidy(raw);
  if (value.length < 2 || value.length > 120 || /^\d+$/.test(value)) return null;
  if (domainShape(raw)?.score === 0.92 && !/\s/.test(value)) return null;
  if (/\d{4}[-年/.]\d/.test(value)) return null;
  return { value, score: /公司|Ltd|Inc|Corp|LLC|GmbH|Limited|Co\./i.test(value) ? 0.85 : 0.5 };
};

/** Whatever stands there; for what is read only so that it is not taken for something else. */
export const anyShape: Shape = (raw) => {
  const value = tidy(raw);
  return value === '' ? null : { value, score: 0.4 };
};

/** The number of a licence's own copy: 证照编号, never the company's. */
export const serialShape: Shape = (raw) => {
  const value = tight(raw);
  return /^(?:No\.?)?[A-Z]?\d[\d()（）-]{5,30}(?:[A-Z][\d()（）-]*)?$/i.test(value)
    ? { value, score: 0.7 }
    : null;
};

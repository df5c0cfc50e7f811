import type { KindSpec } from './kind.ts';
import { residentId } from './resident-id.ts';

/**
 * 港澳居民居住证, 台湾居民居住证: laid out like the resident identity card, with the number and the issue of the
 * travel permit beside it. The front has no title; its number begins with 81, 82 or 83 and 0000 (facts 3.1).
 */
export const residencePermit: KindSpec = {
  ...residentId,
  kind: 'residencePermit',
  titles: /(?:港澳|台湾|港澳台)居民居住证|(?<!\d)8[123]0000(?:19|20)\d{9}[\dXx](?!\d)/,
  forms: [
    ['taiwanResidencePermit', /台湾居民居住证|(?<!\d)830000\d{11}[\dXx]/],
    ['hkMacaoResidencePermit', /港澳居民居住证|(?<!\d)8[12]0000\d{11}[\dXx]/],
  ],
  signs: /公民身份号码|签发机关|通行证号码|签发次数|性别|住址|出生|公安局/g,
  fields: [
    ...residentId.fields,
    { field: null, labels: '通行证号(码|)', shape: 'any' },
    { field: null, labels: '签发次数', shape: 'any' },
  ],
  boilerplate: `${residentId.boilerplate}港澳居民居住证台湾居民居住证港澳台居民居住证`,
};

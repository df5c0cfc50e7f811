import type { Concept } from './concept.ts';
import type { ControlKind, FieldEvidence } from './evidence.ts';

/** Fields that ask whether one person has two roles: 同主体负责人, 法人即主体负责人, 还是法人那位. */

const sameAsPrincipal =
  /(?:^|[人员])(?:和|与|跟|同)(?:主体|主办(?:单位|者)|单位|企业|公司)的?负责人(?:是)?(?:同一人|一个人)|(?<!应)[同用](?:主体|主办(?:单位|者|人|方)|单位|企业|公司|开办(?:主体|单位))?的?负责人|[与和同](?:主体|主办(?:单位|者|人|方)|单位|企业|公司)(?:的?负责人)?(?:信息)?.{0,3}(?:一致|相同|同一)|(?:主体|主办(?:单位|者|方)|单位|企业|公司)的?负责人兼任?|(?:^|\s)同主体|^(?:就|其实|本来)*(?:是|用)(?:主体|主办(?:单位|者|方)|单位|企业|公司)的?负责人吗?(?:$|\s)|^(?:主体|主办(?:单位|者)|单位|企业|公司)的?负责人(?:也|就)是/;
const sameAsLegal =
  /[与和同](?:企业|单位)?(?:法定代表人|法人).{0,4}(?:一致|相同|同一)|同(?:企业|单位)?(?:法定代表人|法人)|法(?:定代表)?人(?:即|就是|为|是)(?:主体|单位)?负责人|负责人(?:是否)?(?:即|就是|为|是|由)?(?:企业|单位)?(?:法定代表人|法人)(?:代表)?(?:本人|担任)?$|(?:^|[人员])(?:和|与|跟|同)(?:企业|单位|公司)?(?:法定代表人|法人)(?:是)?(?:同一人|一个人)|由(?:企业|单位|公司)?(?:法定代表人|法人)(?:本人)?(?:兼任?|担任)|是否(?:为|是|系|由)?(?:本?(?:单位|企业|公司)的?)?(?:法定代表人|法人)(?:代表)?(?:本人|担任)?$|(?:就|其实|本来)?(?:是|用)(?:公司|本?单位|企业)?的?(?:法定代表人|法人)(?:本人)?吗?$/;
const same = /^(?:信息)?同上$|与上述?(?:信息)?(?:一致|相同)/;

const flags: readonly ControlKind[] = [
  'checkbox',
  'switch',
  'radio',
  'select',
  'popup',
  'checkbox-group',
  'unknown',
];

const roles = /(法定代表人|法人(?!单位))|(?:主体|主办(?:单位|者)|单位|企业|公司)的?负责人/g;

/** 法人即主体负责人, 还是法人那位 */
function comparison(label: string): Concept | null {
  if (!/就是|即|兼|同一|相同|一致|一样|还是|也是|带入|同时/.test(label)) return null;
  const last = [...label.matchAll(roles)].at(-1);
  if (!last) return null;
  return { person: last[1] ? 'sameAsLegalRepresentative' : 'sameAsPrincipal' };
}

/** The attribute of a field that asks whether two roles are one person's; null when it asks nothing of the kind. */
export function readSame(field: FieldEvidence, label: string, text: string): Concept | null {
  if (!flags.includes(field.control)) return null;
  const compared = comparison(label);
  if (compared) return compared;
  if (sameAsLegal.test(label) || sameAsLegal.test(text)) return { person: 'sameAsLegalRepresentative' };
  if (sameAsPrincipal.test(text) || same.test(text)) return { person: 'sameAsPrincipal' };
  return null;
}

/** What a label says of the person before it names the role compared with: 网站负责人 in 网站负责人是否与主体负责人一致. */
export function comparedOf(label: string): string {
  const end = [...label.matchAll(roles)].at(-1)?.index ?? label.length;
  return label.slice(0, end).split(/是否|就是|也是|还是|[与和同用即由兼是]/)[0] ?? '';
}

/** True when the label itself compares, not only its choices. */
export function saysSame(label: string): boolean {
  return sameAsLegal.test(label) || sameAsPrincipal.test(label);
}

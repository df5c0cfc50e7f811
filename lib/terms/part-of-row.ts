import type { Concept } from './concept.ts';
import type { FieldEvidence } from './evidence.ts';
import { normalise } from './normalise.ts';
import { parseLabel } from './parse-label.ts';
import { wording } from './wording.ts';

/**
 * A row of old tables holds several boxes that only say which form of the row's fact they take: 中文 and 英文 of
 * 持有者名称, 变更前 and 变更为 of 单位名称. The row says what is asked.
 */
const former =
  /^(?:变更|修改|更改|更正)前(?:的?(?:内容|信息|值|名称?|资料|情况))?$|^[原旧](?:有|登记|备案)?(?:的?(?:内容|信息|值|名称?|资料))?$/;
const next =
  /^(?:拟|申请|本次)?(?:变更|修改|更改|更新|更正)(?:为|后的?|成)?(?:内容|信息|值|名称?|资料)?$|^新(?:的?(?:内容|信息|值|名称?))?$/;
const chinese = /^(?:中文|汉字|chinese)(?:名称?|版)?$/;
const otherScript = /^(?:英文|英语|外文|拼音|english)(?:名称?|版)?$/;
const behind = /^(.{2,}?)[\s(（:：/-]*(?:变更|修改|更改|更正)(?:后|为|成)[)）]?$/;
/** What a bracket adds: 变更为(不变的也照填) */
const remark = /\([^()]*\)$/;

/** The box shows what was on file before a change: nothing of today is to be written there. */
export const isFormer = ({ label }: FieldEvidence): boolean => label.startsWith('变更前');

/** How well a text says what is asked; 0 for one that names nothing of ours. */
function asks(text: string | undefined): number {
  const read = text ? parseLabel(text) : null;
  if (!read || read.named === 'foreign') return 0;
  return read.concept ? read.fit : read.named ? read.fit / 2 : 0;
}

/** The row's name among the last groups: behind it may stand what the row holds now, and the heads of its columns. */
function rowOf({ section }: FieldEvidence): number {
  let row = section.length - 1;
  for (const at of [2, 3].map((back) => section.length - back))
    if (asks(section[at]) > asks(section[row])) row = at;
  return row;
}

const values = ({ person, org, provider, ...others }: Concept): (string | undefined)[] => [
  person,
  org,
  provider,
  ...Object.values(others),
];

/** What may be printed before a box as the beginning of the address in it: 所在省市 [ ] */
const places = new Set(['region', 'province', 'city', 'county', 'place', 'spot', 'document']);

/** `通讯地址 [省][市] 邮编 [ ]`: the word right before a box asks for something else than the row of a table. */
function nearer({ label, prefix, labelSource }: FieldEvidence): boolean {
  if (labelSource !== 'table-left' || prefix.length < 2) return false;
  const own = parseLabel(prefix);
  const row = parseLabel(label);
  if (!own?.concept || own.fit < 0.95 || !row?.concept || own.named) return false;
  const asked = values(own.concept).filter((value) => value !== undefined);
  return (
    asked.length > 0 &&
    !asked.some((value) => places.has(value ?? '')) &&
    !values(row.concept).some((value) => value && asked.includes(value))
  );
}

/** The field with the label that it has together with the name of its row. */
export function partOfRow(field: FieldEvidence): FieldEvidence {
  const label = wording(field.label).replace(remark, '');
  const before = normalise(field.prefix);
  if (former.test(label)) return { ...field, label: '变更前' };
  if (former.test(before)) return { ...field, label: `变更前${field.label}` };
  if (otherScript.test(before)) return { ...field, label: `${field.label}(英文)` };
  if (nearer(field)) return { ...field, label: field.prefix, section: [...field.section, field.label] };
  const isNext = next.test(label) || chinese.test(label);
  if (isNext || otherScript.test(label)) {
    const at = rowOf(field);
    const row = field.section[at] ?? '';
    if (asks(row) > 0)
      return { ...field, label: isNext ? row : `${row}(英文)`, section: field.section.slice(0, at) };
  }
  const name = behind.exec(field.label)?.[1];
  return name ? { ...field, label: name } : field;
}

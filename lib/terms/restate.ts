import { aliased } from './aliases.ts';
import type { FieldEvidence } from './evidence.ts';
import { parseLabel } from './parse-label.ts';
import { isFormer, partOfRow } from './part-of-row.ts';
import { wording } from './wording.ts';

/**
 * A table may have the persons over its columns and what is asked of them at the left of its rows: then the
 * column's head is whom the field is about, and the row's name what it asks.
 */
export function turned(told: FieldEvidence): FieldEvidence {
  const field = partOfRow(told);
  const row = field.section.at(-1);
  if (field.labelSource !== 'table-above' || row === undefined || isFormer(field)) return field;
  // 变更项目, 变更前, 变更后 over a sheet of changes: the row says what is asked, the column only which of its states
  if (newState.test(wording(field.label)))
    return { ...field, label: row, section: field.section.slice(0, -1) };
  const head = parseLabel(field.label);
  const asked = parseLabel(row);
  if (!head?.named || head.concept || !asked?.concept || asked.named || asked.fit < 0.9) return field;
  return { ...field, label: row, section: [...field.section.slice(0, -1), field.label] };
}

/** The column of a sheet to fill in. */
const newState =
  /^(?:拟|申请|本次)?(?:变更|修改|更改|更新|填写|填报|登记|录入|新)(?:为|后的?|成)?(?:内容|信息|事项|值|资料|情况|数据|栏)?$|^(?:内容|填写内容|现内容|新内容)$/;

/** 起 and 止 under 身份证有效期: the halves of what the heading asks. */
function halved(field: FieldEvidence): FieldEvidence {
  const above = field.section.at(-1);
  if (above === undefined || !half.test(field.label)) return field;
  const asked = parseLabel(above)?.concept;
  if (asked?.person !== 'validity' && asked?.org !== 'certificateValidity') return field;
  return { ...field, label: `${above}${field.label}` };
}
const half = /^(?:(?:开始|起始|结束|截止|终止)(?:日期|时间)?|[起止自至从到])$/;

/** 许可证号, 有效期至, 业务种类 under 经营许可证信息 are the licence's, not the company's certificate's. */
function licensed(field: FieldEvidence): FieldEvidence {
  if (!field.section.some((heading) => /许可证|经营许可/.test(heading))) return field;
  const label = wording(field.label);
  const word = /^(?:许可证书?|证书)(?=.)/.exec(label)?.[0];
  const nearest = (field.section.at(-1) ?? '').replace(/[(（【][^()（）【】]*[)）】]$/, '');
  const bare = /许可证(?:信息|情况|资料|内容)?$/.test(nearest) && ofLicence.test(label);
  return word || bare ? { ...field, label: `经营许可证${label.slice(word?.length ?? 0)}` } : field;
}
const ofLicence =
  /^(?:(?:持|许可)?证?号|有效期.*|.*(?:发证|签发|核发|生效|起始|到期|失效|截止|届满)(?:日期|日)|业务(?:类型|名称))$/;

/** A field with the label that its headings, its table and its wording make of it. */
export const restated = (field: FieldEvidence): FieldEvidence => licensed(halved(turned(aliased(field))));

import type { ControlKind, FieldEvidence } from './evidence.ts';
import { neverFill } from './never-fill.ts';
import { parseLabel } from './parse-label.ts';
import { overlap } from './read-field.ts';
import { stripPrompt } from './wording.ts';

/** Controls whose own prompt is a name: parts of a date, of a region or of a phone number say 年, 市, 区号. */
const prompting: ReadonlySet<ControlKind> = new Set(['text', 'textarea', 'number', 'popup', 'select']);

/**
 * Fields side by side under one label go by what their own boxes ask: 手机 and 邮箱 under 手机与邮箱. Where the label
 * says the same, or names what is never filled, it stays. Pure; gives each field, or one renamed in its place.
 */
export function byOwnPrompts(fields: readonly FieldEvidence[]): FieldEvidence[] {
  return fields.map((field, at) => {
    const beside = [fields[at - 1], fields[at + 1]].some((other) => other && sharesLabel(field, other));
    return (beside || namesSeveral(field)) && asksOther(field)
      ? { ...field, label: field.placeholder, section: [...field.section, field.label] }
      : field;
  });
}

function sharesLabel({ label, section }: FieldEvidence, other: FieldEvidence): boolean {
  return label !== '' && label === other.label && section.join('\n') === other.section.join('\n');
}

/** 手机与邮箱, and in the box 手机 */
function namesSeveral({ label, placeholder }: FieldEvidence): boolean {
  const asked = stripPrompt(placeholder.trim());
  return asked.length > 1 && label.includes(asked) && /[与和及、/]/.test(label.replace(asked, ''));
}

function asksOther(field: FieldEvidence): boolean {
  if (!prompting.has(field.control) || neverFill(field, [])) return false;
  const said = field.placeholder ? parseLabel(field.placeholder) : null;
  if (!said?.concept || said.fit < 0.85 || said.word.length < 2) return false;
  const named = parseLabel(field.label)?.concept;
  return !named || !overlap(named, said.concept);
}

import { checkCrossField, checkKey, chinaToday, type Finding } from '@/lib/rules/index.ts';
import { normalise } from '@/lib/terms/index.ts';
import { certificateType } from '@/lib/terms/vocabulary/certificate-type.ts';
import { idType } from '@/lib/terms/vocabulary/id-type.ts';
import type { OptionSet } from '@/lib/terms/vocabulary/option-set.ts';
import { organizerType } from '@/lib/terms/vocabulary/organizer-type.ts';
import type { Session } from './session.ts';

/** The options that decide which rule applies to another field. The rest of the vocabulary stays outside. */
const decisive: Readonly<Record<string, OptionSet>> = {
  type: organizerType,
  certificateType,
  idType,
};

/** The vocabulary id of an option shown on the page, or the text itself where no rule depends on it. */
function asRuleValue(key: string, shown: string): string {
  const set = decisive[key.slice(key.indexOf('.') + 1)];
  if (!set) return shown;
  const text = normalise(shown);
  return set.options.find(({ zh }) => zh.some((spelling) => normalise(spelling) === text))?.id ?? '';
}

const weight = { error: 0, warning: 1, hint: 2 };

/**
 * What the reviewer would say of the value that a field of the page holds now, worst first. Empty for an
 * empty or unknown field. Cross-field findings look at this frame's other fields.
 */
export function findingsFor(session: Session, index: number): Finding[] {
  const { form, recognitions, portal } = session.reading;
  const field = form.fields[index];
  const key = recognitions[index]?.key;
  if (!field || !key) return [];
  const value = session.page.readValue(field.ref).trim();
  if (!value) return [];
  const values: Record<string, string> = {};
  form.fields.forEach(({ ref }, at) => {
    const other = recognitions[at];
    if (other?.key && other.certainty === 'certain')
      values[other.key] = asRuleValue(other.key, session.page.readValue(ref).trim());
  });
  const context = { today: chinaToday(new Date()), values, key, portal: portal?.id ?? null };
  const own = checkKey(key, value, context);
  const cross = checkCrossField(values, context).filter((finding) => finding.key === key);
  return [...own, ...cross].sort((a, b) => weight[a.severity] - weight[b.severity]);
}

/** The finding in the person's language; its id where a text is missing, so that it is never silent. */
export function sayFinding(session: Session, { message, params }: Finding): string {
  const template = session.kit?.ruleTexts[message] ?? message;
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

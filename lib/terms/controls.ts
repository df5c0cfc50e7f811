import type { ControlKind, FieldEvidence } from './evidence.ts';
import { type ValueKind, valueKind } from './keys.ts';

const choices: readonly ControlKind[] = [
  'select',
  'popup',
  'radio',
  'multiselect',
  'popup-multiple',
  'checkbox-group',
];
const texts: readonly ControlKind[] = ['text', 'textarea', 'number', 'richtext', 'split-text'];

export const isChoice = (control: ControlKind): boolean => choices.includes(control);
export const isText = (control: ControlKind): boolean => texts.includes(control);

/** How well a kind of value goes with a kind of control: 1 as expected, 0 impossible. */
const fits: Record<ValueKind, Partial<Record<'text' | 'choice' | ControlKind, number>>> = {
  text: { text: 1, choice: 0.6, 'split-text': 0.9, cascader: 0.3, checkbox: 0.1, date: 0.2 },
  list: { text: 1, choice: 0.9, 'checkbox-group': 0.7, checkbox: 0.3, cascader: 0.3 },
  option: { choice: 1, text: 0.6, cascader: 0.9, checkbox: 0.4, switch: 0.4, multiselect: 0.8 },
  options: { choice: 1, text: 0.58, cascader: 0.9, checkbox: 0.7, switch: 0.4 },
  region: { choice: 1, cascader: 1, 'linked-selects': 1, text: 0.85, checkbox: 0.1 },
  date: { text: 0.95, date: 1, 'date-range': 0.5, choice: 0.4, textarea: 0.4 },
  'date-range': { 'date-range': 1, date: 0.7, text: 0.7, choice: 0.3 },
  flag: { checkbox: 1, switch: 1, choice: 1, text: 0.3 },
  phone: { text: 1, textarea: 0.8, choice: 0.3, checkbox: 0.1 },
  file: { file: 1 },
};

/** Options that plain forms let people write in words, and texts that others let them pick from a list. */
const written = /\.(?:nationality|gender|serverLocation|industry|accessMethod)$/;
const picked = /\.(?:cloudResource|serviceCode|position)$|^(?:accessProvider|registrar)\.name$/;

/** 0 to 1 for a key on a field: whether this control can hold that value. */
export function controlFit(key: string, field: FieldEvidence): number {
  const kind = valueKind(key);
  if (!kind) return 0;
  const { control } = field;
  if (control === 'unknown') return kind === 'file' ? 0.7 : 0.9;
  if ((isText(control) && written.test(key)) || (isChoice(control) && picked.test(key))) return 0.92;
  // 是否涉及前置审批 as a switch: the meaning is plain, the answer is the person's
  if (key === 'site.preApproval' && (control === 'switch' || control === 'checkbox')) return 0.84;
  const table = fits[kind];
  const direct = table[control];
  if (direct !== undefined) return direct;
  if (isText(control)) return table.text ?? 0;
  if (isChoice(control)) return table.choice ?? 0;
  return 0;
}

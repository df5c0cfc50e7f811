import { ancestors } from '../dom/tree.ts';
import { isLabelText, type LabelContext, labelTextOf } from './label.ts';

/** What a box says of itself where its row says what is asked: 中文 and 英文, 原 and 变更为. */
export const isPart = (text: string): boolean =>
  /^(?:[中英外]文|拼音|[原旧新]|.{0,3}[变修]?[更改][前后为]).{0,2}$/.test(text);

/** The words at the beginning of the row of several boxes that the control stands in; '' for none. */
export function rowWords(context: LabelContext): string {
  for (const row of ancestors(context.anchor, 10)) {
    if (row.matches('form, body')) break;
    const [first] = row.children;
    if (!first || !context.holdsOther(row) || context.holdsOther(first) || first.contains(context.anchor))
      continue;
    const text = labelTextOf(first, context);
    if (isLabelText(text) && !isPart(text)) return text;
  }
  return '';
}

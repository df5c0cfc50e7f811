import { hasWord } from '../dom/class-words.ts';
import { uploadWords } from '../dom/hints.ts';
import { isClear, type Look } from '../dom/look.ts';
import { textOf } from '../dom/text.ts';
import { ancestors } from '../dom/tree.ts';
import { unusableOf } from '../usable.ts';
import { inChrome } from './chrome.ts';
import { rowOf } from './picker-row.ts';
import { type Widget, widgetOf } from './widget.ts';

const press = 'button, a, label, [role=button], [tabindex], [class*=upload]';
/** What a button says that does something else, beside which a hidden file input may stand by chance. */
const elsewhere = /下载|模板|示例|查看|提交|批量|下一步|上一步|保存|确定|确认|取消|返回|删除/;
const chooseFile = /上传|选择文件|选取文件|浏览|添加(?:文件|图片|附件)/;

/** A label that names the question, and is not what a person presses to choose a file. */
const isCaption = (element: Element, look: Look) =>
  element.tagName === 'LABEL' &&
  element.querySelector('input') === null &&
  !hasWord(element, uploadWords) &&
  !chooseFile.test(textOf(element, look));

/** Drawn where nobody sees it, as pages do with the input behind their own button. */
function isAway(input: Element, look: Look): boolean {
  const why = unusableOf(input, look);
  return why !== null && why !== 'inert' && why !== 'transparent';
}

/** What a person sees and presses where the input itself lies over it without being drawn. */
function tileUnder(input: Element, isAlone: (element: Element) => boolean, look: Look): Element | null {
  if (!look.seen(input)) return null;
  for (const around of ancestors(input, 4)) {
    if (!isAlone(around) || around.matches('tr, form, body, fieldset')) return null;
    const { borderTopWidth, backgroundColor } = look.style(around);
    const isDrawn = borderTopWidth !== '0px' || !isClear(backgroundColor);
    if (isDrawn && look.seen(around) && look.rect(around).height <= 320) return around;
  }
  return null;
}

/**
 * A file input, visible or behind the button or card that a person presses. Null when neither is shown.
 * `isAlone` says whether an element holds no other control.
 */
export function uploadWidget(
  input: HTMLInputElement,
  isAlone: (element: Element) => boolean,
  look: Look,
): Widget | null {
  const pressing = (trigger: Element, box = trigger, inner = [box, input]) =>
    widgetOf('file', input, box, trigger, inner);
  const itself = pressing(input, input, [input]);
  const isDrawn = look.seen(input) && look.opacity(input) > 0.05;
  if (isDrawn && !isAway(input, look)) return itself;
  for (const label of input.labels ?? []) {
    if (!look.seen(label)) continue;
    // a label that only names the question is not what a person presses
    if (label.contains(input) || chooseFile.test(textOf(label, look))) return pressing(label);
  }
  let found: Element | null = null;
  for (const around of ancestors(input, 5)) {
    if (!isAlone(around) || around.matches('td, tr, li, form, body, dd')) break;
    const uploads = hasWord(around, uploadWords);
    if (found && !uploads) break;
    if (!look.seen(around)) continue;
    const holdsButton = around.querySelector(press) !== null || around.matches(press);
    const words = textOf(around, look);
    if (uploads || words === '+' || words === '＋' || (holdsButton && chooseFile.test(words))) found = around;
  }
  if (!found) {
    const beside = [input.previousElementSibling, input.nextElementSibling].find(
      (element) =>
        element &&
        look.seen(element) &&
        element.matches(press) &&
        !isCaption(element, look) &&
        !elsewhere.test(textOf(element, look)),
    );
    if (beside) return pressing(beside);
    const under = tileUnder(input, isAlone, look);
    if (under) return pressing(under, input, [input]);
    return look.seen(input) ? itself : null;
  }
  const pressable = [...found.querySelectorAll(press)].filter(
    (element) => look.seen(element) && !isCaption(element, look),
  );
  const trigger =
    pressable.find((element) => chooseFile.test(textOf(element, look))) ?? pressable[0] ?? found;
  // what stands around a button of no kit may be the label as well as the control's own
  const box = hasWord(found, uploadWords) ? found : trigger;
  return pressing(trigger, box);
}

/** What an upload control says of itself: kits draw their tips within it, and drop areas theirs within the button. */
export function uploadText({ box }: Widget, look: Look): string {
  return textOf(box, look).slice(0, 400);
}

const aside = /下载|模板|示例|查看|提交|批量/;

/**
 * A button that makes its file input only when pressed: `上传` in a row that holds no other control. Null for
 * any other button.
 */
export function uploadButton(
  button: Element,
  hasInput: (element: Element) => boolean,
  look: Look,
): Widget | null {
  const text = look.seen(button) ? textOf(button, look) : '';
  if (text.length > 16 || !chooseFile.test(text) || aside.test(text) || inChrome(button)) return null;
  const row = rowOf(button, hasInput);
  if ((!row || hasInput(row)) && look.style(button).borderTopStyle !== 'dashed') return null;
  return widgetOf('file', button, button, button);
}

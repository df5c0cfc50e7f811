import {
  byClass,
  byEnding,
  byWord,
  classNames,
  classWords,
  endings,
  endsIn,
  endsWith,
  hasWord,
  wordSet,
} from './class-words.ts';

/**
 * The words with which UI kits name the parts of a form. One table for all kits, by word and not by
 * prefix, so that a kit nobody has seen is read the same way. Always a hint beside structure and text.
 */

const formItemEndings = endings(
  'form item, form group, form field, form row, form line, form cell, form li, control group, field, field item, field row, field group, field wrapper, item row, weui cell',
);

/** Classes that name a control inside a form item (`select-in-form-item`) and not the item. */
const insideItem: ReadonlySet<string> = wordSet('in input text select picker cascader checkbox radio switch');

/** The box of one question: label, control, help and error together. */
export const isFormItem = byClass((element) =>
  classNames(element).some(
    ({ base }) => endsIn(base, formItemEndings) && !base.some((word) => insideItem.has(word)),
  ),
);

const labelWords = wordSet('label lbl labels lable lebel');
const labelTail = wordSet('item text wrapper wrap col inner content title box name');

/** Parts of a control that a kit calls a label: the words of a radio, the value box of a select. */
const labelInControl: ReadonlySet<string> = wordSet(
  'select selection picker radio checkbox button tab option menu group step tag',
);

/** An element whose class calls it a label. */
export const hasLabelClass = byClass((element) => {
  return classNames(element).some(({ base }) => {
    const at = base.findIndex((word) => labelWords.has(word));
    const ofControl = base.some((word, index) => index < at && labelInControl.has(word));
    if (ofControl && !base.includes('form')) return false;
    return at >= 0 && base.slice(at + 1).every((word) => labelTail.has(word) || /^\d+$/.test(word));
  });
});

/** An element whose class calls it a title or header. */
export const hasTitleClass = byEnding(
  'title, heading, header, head, hd, caption, legend, subtitle, tit, title text, header text, header content, divider text, divider inner text, divider title, divider content',
);

export const errorWords: ReadonlySet<string> = wordSet('error errors err danger invalid warn warning fail');
/** What shows a state rather than asking for one. */
export const statusWords: ReadonlySet<string> = wordSet('tag tags status state badge chip');
export const requiredWords: ReadonlySet<string> = wordSet(
  'required require must needed asterisk star symbol',
);
const affixWords: ReadonlySet<string> = wordSet(
  'prepend append addon prefix suffix affix addbefore addafter count counter limit icon clear unit placeholder mirror',
);

/** A piece in the frame of an input that is not the value: `+86`, `.com`, a counter, an icon. */
export const isAffix = byClass((element) => {
  return hasWord(element, affixWords) || endsWith(element, affixEndings);
});
const affixEndings = endings('group text, group label');
const dialogWords: ReadonlySet<string> = wordSet('dialog modal drawer');
/** Not what says how a part behaves: `is-mobile-modal`. */
const hasDialogWord = byClass((element) =>
  classNames(element).some(({ base }) => base[0] !== 'is' && base.some((word) => dialogWords.has(word))),
);
/** A window over the page, by role or class. */
export function isDialog(element: Element): boolean {
  const role = element.getAttribute('role');
  return role === 'dialog' || role === 'alertdialog' || hasDialogWord(element);
}
export const paginationWords: ReadonlySet<string> = wordSet('pagination pager paging laypage');
export const uploadWords: ReadonlySet<string> = wordSet('upload uploader dropzone plupload webuploader');
export const switchWords: ReadonlySet<string> = wordSet('switch toggle switcher');
export const dateWords: ReadonlySet<string> = wordSet(
  'date datetime datepicker datebox datetimebox daterange calendar wdate laydate dates',
);
export const rangeWords: ReadonlySet<string> = wordSet('range daterange datetimerange');
export const cascadeWords: ReadonlySet<string> = wordSet(
  'cascader cascade cascading cascadeselect treeselect citypicker',
);
export const multipleWords: ReadonlySet<string> = wordSet('multiple multi tags multiselect');
export const arrowWords: ReadonlySet<string> = wordSet(
  'arrow caret chevron edge dropdown down trigger triangle expand arrowdown',
);
const selectWords: ReadonlySet<string> = wordSet(
  'select selector selection combobox combo chosen dropdown picker select2 selectpicker multiselect',
);
const popupWords: ReadonlySet<string> = wordSet(
  'popper dropdown popup popover menu listbox laydate datepicker calendar results drop overlay follower',
);

/** Called a switch, box to tick or radio; what a kit draws without one of its own, if nothing in it is one. */
export const isNamedChoice = byEnding('switch, checkbox, radio, checkbox native, radio native');

export const hasSelectWord = byWord(selectWords);

export const hasCascadeWord = byClass((element) => {
  const words = classWords(element);
  return hasWord(element, cascadeWords) || (words.has('tree') && words.has('select'));
});

export const hasPopupWord = byWord(popupWords);

export const isAutocomplete = byClass((element) => {
  const words = classWords(element);
  return words.has('autocomplete') || (words.has('auto') && words.has('complete'));
});

/** A box that a kit draws for choosing from a list, calendar or tree. */
export const isChooser = byClass(
  (element) =>
    !classWords(element).has('user') &&
    !isAutocomplete(element) &&
    (hasCascadeWord(element) || hasSelectWord(element) || hasWord(element, dateWords)),
);

/** `请选择`, `--请选择--`, `选择日期`: what an empty list box says. */
export function isChoosePrompt(text: string): boolean {
  return (
    text.length <= 24 &&
    /^[\s\-—=≡【(（]*(?:请?(?:点[击此我]?|下拉|轻触|[去未待])?选[择取](?!方式)|请选|[未待去]选$|已选[择中]?\s?[(（]?0(?!\d)|(?:点.{0,2})?选(?:[个一][个下项日台款种家位条]|[省地日])|点.{0,2}选$|全部$|no (?:options? selected|tokens)$|省份?\s?[/／]\s?(?:城?市|地))/i.test(
      text,
    )
  );
}

/** `请输入…`: what an empty text box says. */
export function isTypePrompt(text: string): boolean {
  return /^\s*(?:请您?(?:如实)?)?(?:输入|填写)/.test(text);
}

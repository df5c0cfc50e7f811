import { cleanLabel } from '../../terms/normalise.ts';
import type { Widget } from '../controls/widget.ts';
import { oneLine } from '../dom/text.ts';
import { isLabelText, isSentence, unit } from '../labels/label.ts';
import { placeholderOf } from '../placeholder.ts';
import type { Entry } from './entry.ts';

/** Reads the text that a person sees between two places; given by the pass, so that this stays plain. */
export interface Between {
  /** between the end of one control (or label) and the start of the next */
  text(after: Node, before: Element): string;
  /** what stands directly after the control in its line */
  after(widget: Widget): string;
  /** what the control shows now */
  value(widget: Widget): string;
  /** what a drawn list shows, its prompt included; '' for a native control */
  drawn(widget: Widget): string;
  /** visible width in CSS pixels */
  width(element: Element): number;
}

const isSelectLike = ({ widget }: Entry): boolean =>
  widget.kind === 'select' || widget.kind === 'popup' || widget.kind === 'cascader';
const isDatePart = ({ widget }: Entry, unit: string, between: Between): boolean =>
  widget.main instanceof HTMLSelectElement
    ? [...widget.main.options].some(({ text }) => partOf[unit]?.test(text.trim()))
    : /^(?:popup|date)$/.test(widget.kind) &&
      [between.after(widget), between.drawn(widget), placeholderOf(widget.main), between.value(widget)].some(
        (text) => RegExp(`^(?:请?选择)?${unit}[份期]?$|^\\d+${unit}$`).test(text),
      );
/** What the lists of a date cut into year, month and day offer. */
const partOf: Readonly<Record<string, RegExp>> = {
  年: /^(?:19|20)\d\d年?$/,
  月: /^(?:0?[1-9]|1[0-2])月?$/,
  日: /^(?:[12]?\d|3[01])[日号]?$/,
};
const isText = ({ widget }: Entry): boolean => widget.kind === 'text' || widget.kind === 'number';

const regionLabel = /区域|地区|所在地|省|城市|地域|归属|住所|地址|籍贯|属地|行政区/;
const regionWord = /^[-—\s]*(?:请?选择?)?[所在属的\s]*(?:省|市|区|县|州|街道|自治区|直辖市)/;
const notRegion = /证件|类型|性质|年|月|方式/;
const provinces = ['北京', '天津', '河北', '上海', '广东', '浙江'];
const separator = /^[\s\-—–－﹣‐−~～至到.·:：/()（）@]*$/;
const phoneLabel = /电话|座机|传真|固话|手机|联系方式|tel|fax/i;
/** What may stand between the parts of one number, and the names of those parts. */
const phoneJoint =
  /^(?:[\s\-—–－﹣‐−+()（）.:：/]|转|内线|分机号?码?|ext\.?|国家代?码|国家|区号|长途|总机|(?:座机|电话|固话|传真)?号码?)*$/i;
const dialCode = /^\(?\+?0{0,2}86\)?$|^中国.{0,4}\+?86|^\+\d{1,3}(?:\s*\p{sc=Han}{2,8})?$|^0086$/u;
const scheme = /^https?:\/\/$/i;

/**
 * Controls that stand under one label and together answer it become one: linked selects of a region, the
 * parts of a telephone number, a country code before a number. Others, such as two date pickers, keep the
 * label they share, or take the word that stands before each of them. `apart`: others elsewhere share it as well,
 * as in a cell over several rows.
 */
export function combine(run: readonly Entry[], between: Between, apart = false): Entry[] {
  if (run.length === 1) return run.map((entry) => ownName(entry, between, apart));
  const named =
    tiles(run, between) ?? withOwnNames(run, between) ?? withParts(run, between) ?? ends(run, between);
  if (named) return named;
  const result: Entry[] = [];
  for (let at = 0; at < run.length; ) {
    const rest = run.slice(at);
    const taken =
      dateSelects(rest, between) ??
      linkedSelects(rest, between) ??
      codeBefore(rest, between) ??
      endAfter(rest, between) ??
      splitText(rest, between);
    const [first] = rest as [Entry];
    result.push(taken?.entry ?? first);
    at += taken?.count ?? 1;
  }
  return result;
}

function leading(entries: readonly Entry[], test: (entry: Entry) => boolean): Entry[] {
  const end = entries.findIndex((entry) => !test(entry));
  return entries.slice(0, end < 0 ? entries.length : end);
}

interface Taken {
  entry: Entry;
  count: number;
}

function merge(entries: readonly Entry[], kind: Widget['kind']): Taken {
  const [first] = entries as [Entry];
  const widget: Widget = {
    ...first.widget,
    kind,
    parts: entries.flatMap(({ widget: { parts } }) => parts),
    inner: entries.flatMap(({ widget: { inner } }) => inner),
  };
  return { entry: { ...first, widget, options: [] }, count: entries.length };
}

/** `法人：[ ]` in a cell beside the cell `其他`: the nearer words name the control, the cell is the question. */
function ownName(entry: Entry, between: Between, apart: boolean): Entry {
  const { label, widget } = entry;
  const last = label.nodes.at(-1);
  if (label.source !== 'table-left' || !last) return entry;
  const raw = oneLine(between.text(last, widget.box));
  if (/[:：]$/.test(raw) && isName(raw)) return renamed(entry, raw);
  const near = oneLine(widget.box.previousSibling?.textContent ?? '');
  if (!apart || !isName(near) || unit.test(near) || label.text.length + near.length > 10) return entry;
  return { ...renamed(entry, label.text + near), question: '' };
}

const isName = (text: string): boolean =>
  isLabelText(text) && !isSentence(text) && /\p{sc=Han}{2}/u.test(text) && text.length <= 14;

function renamed(entry: Entry, raw: string): Entry {
  const label = { ...entry.label, raw, text: cleanLabel(raw).text, source: 'previous-text' as const };
  return { ...entry, question: entry.label.text, label };
}

/** Uploads under one name, told apart by what each says of itself or below it: 人像面, 国徽面. */
function tiles(run: readonly Entry[], between: Between): Entry[] | null {
  const words = run.map(({ widget }) => {
    const own = between.drawn(widget).replace(asksFile, '');
    return own || oneLine(widget.box.nextElementSibling?.textContent ?? '');
  });
  const apart = run.every(({ widget: { kind } }) => kind === 'file') && new Set(words).size === run.length;
  if (!apart || !words.every(isName)) return null;
  return run.map((entry, index) => ({ ...renamed(entry, entry.label.text + words[index]), question: '' }));
}
const asksFile = /^[+＋\s]*(?:请?点击)?(?:上传)?/;

/** `姓名 [ ] 电话 [ ]` under one label: each control has a word of its own before it. */
function withOwnNames(run: readonly Entry[], between: Between): Entry[] | null {
  const texts = run.map(({ widget, label }, index) => {
    const before = index === 0 ? label.nodes.at(-1) : run[index - 1]?.widget.box;
    return before ? oneLine(between.text(before, widget.box)) : '';
  });
  // 区号 [ ] 号码 [ ] 分机 [ ] are the parts of one number
  if (phoneLabel.test(run[0]?.label.text ?? '') && texts.every((text) => phoneJoint.test(text))) return null;
  const [first, ...others] = texts as [string, ...string[]];
  // without one before the first, a word between two controls may be the unit of the one before it
  const last = run.at(-1);
  const names = others.some((text) => /[:：]$/.test(text)) || (last && between.after(last.widget) === '');
  const styled = isName(first) || (names && others.every((text) => isName(text) && !unit.test(text)));
  if (!styled || !others.every(isName)) return null;
  return run.map((entry, index) => {
    const raw = texts[index] ?? '';
    return isName(raw) ? renamed(entry, raw) : entry;
  });
}

/** `手机/邮箱 [ ] / [ ]`: a name with as many parts as there are boxes names each of them. */
function withParts(run: readonly Entry[], between: Between): Entry[] | null {
  const names = (run[0]?.label.text ?? '').split(/[/、及和与]/);
  const parted = run.every(({ widget }, index) => {
    const before = run[index - 1]?.widget.box;
    return !before || /^[/、\s]*$/.test(oneLine(between.text(before, widget.box)).normalize('NFKC'));
  });
  if (names.length !== run.length || !parted || !run.every(isText) || !names.every(isName)) return null;
  return run.map((entry, index) => renamed(entry, names[index] ?? ''));
}

/** `IP地址段 [ ] - [ ]`: the first and the last of a stretch of addresses are asked for each. */
function ends(run: readonly Entry[], between: Between): Entry[] | null {
  const [first, last] = run as [Entry, Entry];
  if (run.length !== 2 || !/ip/i.test(first.label.text) || !run.every(isText)) return null;
  const joint = between.text(first.widget.box, last.widget.box);
  const says = [
    first.label.text,
    joint,
    ...run.map(({ widget }) => placeholderOf(widget.main) + between.drawn(widget)),
  ];
  // else they are two addresses
  if (!separator.test(joint) || !/段|范围|[起始止末~～至到\-—]/.test(says.join(''))) return null;
  return [renamed(first, '起始IP'), renamed(last, '终止IP')];
}

/** How many lists once were one with this first one: their prompts are gone as soon as they show a place. */
const linked = new WeakMap<Element, number>();

function linkedSelects(rest: readonly Entry[], between: Between): Taken | null {
  const run = leading(rest, isSelectLike).slice(0, 4);
  const first = run[0]?.widget.main;
  if (!first || run.length < 2) return null;
  if (linked.get(first) === run.length) return merge(run, 'linked-selects');
  const words = run.map(({ widget, options }) => [
    placeholderOf(widget.main),
    between.value(widget),
    firstOption(widget),
    between.after(widget),
    options[0] ?? '',
    between.drawn(widget),
  ]);
  const says = words.filter((list) => list.some((word) => regionWord.test(word))).length;
  const label = run[0]?.label.text ?? '';
  const contrary = words.some((list) => list.slice(0, 4).some((word) => notRegion.test(word)));
  const listsProvinces =
    provinces.filter((name) => run[0]?.options.some((option) => option.startsWith(name))).length >= 3;
  if (says < 2 && !listsProvinces && (!regionLabel.test(label) || contrary)) return null;
  linked.set(first, run.length);
  return merge(run, 'linked-selects');
}

/** `[1985] 年 [3] 月 [12] 日`. */
function dateSelects(rest: readonly Entry[], between: Between): Taken | null {
  const run = rest.slice(0, 3);
  const dated = run.length === 3 && run.every((entry, at) => isDatePart(entry, '年月日'[at] ?? '', between));
  return dated ? merge(run, 'split-text') : null;
}

function firstOption({ main }: Widget): string {
  return main instanceof HTMLSelectElement ? oneLine(main.options[0]?.text ?? '') : '';
}

/** `[+86 ▾] [number]`, `[https:// ▾] [address]`: the list is the number's prefix, not a question. */
function codeBefore(rest: readonly Entry[], between: Between): Taken | null {
  const [first, second] = rest;
  if (!first || !second || !isSelectLike(first) || !isText(second)) return null;
  const code = between.value(first.widget);
  if (!dialCode.test(code) && !scheme.test(code)) return null;
  const widget = { ...second.widget, prefix: code, inner: [...first.widget.inner, ...second.widget.inner] };
  return { entry: { ...second, widget }, count: 2 };
}

/** `[haiyun] [.com ▾]`, `[ops] @ [163.com ▾]`: the list ends what the box begins. */
function endAfter([first, second]: readonly Entry[], between: Between): Taken | null {
  if (!first || !second || !isText(first) || !isSelectLike(second)) return null;
  const joint = between.text(first.widget.box, second.widget.box).trim();
  const says = [joint, between.value(second.widget), ...second.options.slice(0, 2)];
  return says.some((text) => /^[.@](?:[a-z]|$)/i.test(text)) ? merge([first, second], 'split-text') : null;
}

/** A box beside a number that is no part of it: `[number] [短信验证码]`. */
const isOther = ({ widget: { main } }: Entry): boolean =>
  /验证|校验|动态|邮箱|姓名|captcha|yzm|verif|sms/i.test(
    placeholderOf(main) + main.id + main.getAttribute('name'),
  );

function splitText(rest: readonly Entry[], between: Between): Taken | null {
  const texts = leading(rest, (entry) => isText(entry) && (entry === rest[0] || !isOther(entry))).slice(0, 4);
  const run = texts.filter((entry, index) => {
    if (index === 0) return true;
    return texts.slice(1, index + 1).every((later, step) => {
      const before = texts[step]?.widget.box;
      const text = before ? oneLine(between.text(before, later.widget.box)).normalize('NFKC') : '';
      return (
        separator.test(text) ||
        /^[年月]$/.test(text) ||
        (phoneLabel.test(entry.label.text) && phoneJoint.test(text))
      );
    });
  });
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length < 2) return null;
  if (phoneLabel.test(first.label.text)) {
    const two = run
      .map(({ widget }) => placeholderOf(widget.main))
      .filter((text) => /手机/.test(text)).length;
    return two > 1 ? null : merge(run, 'split-text');
  }
  const joints = run
    .slice(1)
    .map(({ widget }, index) => between.text(run[index]?.widget.box as Element, widget.box).trim());
  const dated =
    run.length === 3 && (/日期|时间|年月/.test(first.label.text) || /^年,月$/.test(joints.join()));
  const dots =
    run.length === 4 &&
    run.slice(1).every((entry, index) => {
      const before = run[index]?.widget.box;
      return before !== undefined && /^[.．。·]$/.test(oneLine(between.text(before, entry.widget.box)));
    });
  const widths = run.map(({ widget }) => between.width(widget.main));
  const limits = run.map(({ widget }) =>
    widget.main instanceof HTMLInputElement ? widget.main.maxLength : -1,
  );
  const short = limits.every((limit) => limit > 0 && limit <= 8) && Math.max(...widths) < 160;
  return dots || dated || short || joints.join() === '@' ? merge(run, 'split-text') : null;
}

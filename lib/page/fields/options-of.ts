import { closedOptions } from '../controls/closed-list.ts';
import { choiceText } from '../controls/options.ts';
import type { Widget } from '../controls/widget.ts';
import { isChoosePrompt } from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { oneLine } from '../dom/text.ts';
import { byIds, parentOf } from '../dom/tree.ts';

const limit = 400;

/** True for the first option that only asks to choose. */
export function isPromptOption(option: HTMLOptionElement): boolean {
  const text = oneLine(option.text);
  return (
    text === '' ||
    /^[-—=\s]+(?:$|.*[-—=]$)/.test(text) ||
    (isChoosePrompt(text) && (option.value === '' || option.index === 0)) ||
    (option.index === 0 && standsForNone(text, option.getAttribute('value')))
  );
}

/** `省`, `区/县` and whatever an empty first option says, unless it says that there is none. */
function standsForNone(text: string, value: string | null): boolean {
  if (/^(?:所[在属])?(?:省份?|市|城市|[区县][/／]?[区县]?|地区|街道|乡镇)$/.test(text)) return true;
  return value === '' && !/^(?:无|否|没有|不|未|全部|其[他它])/.test(text);
}

/** Option texts as shown, in order, as far as the DOM has them now; at most 400. */
export function optionsOf(widget: Widget, look: Look): string[] {
  const { main, kind } = widget;
  if (kind === 'linked-selects') return [];
  if (main instanceof HTMLSelectElement) {
    return [...main.options]
      .slice(0, limit)
      .filter((option) => !isPromptOption(option))
      .map((option) => oneLine(option.text));
  }
  if (/^(?:radio|checkbox|switch)/.test(kind)) {
    const type = kind === 'radio' ? 'radio' : 'checkbox';
    return widget.parts
      .map((input) => choiceText({ input, type, proxy: proxyFor(widget, input) }, look))
      .filter((text) => text !== '');
  }
  return listedOptions(widget, look);
}

/** The element that stands for one choice of the group. */
export function proxyFor(widget: Widget, input: Element): Element {
  return widget.proxies[widget.parts.indexOf(input)] ?? input;
}

/** Options of a list that is in the DOM though closed, found through ARIA or inside the control's box. */
function listedOptions(widget: Widget, look: Look): string[] {
  const holders: Element[] = [];
  let at: Element | null = widget.main;
  for (let level = 0; at && level < 5; at = parentOf(at), level++) {
    for (const name of ['aria-controls', 'aria-owns']) holders.push(...byIds(at, at.getAttribute(name)));
    if (at === widget.box) break;
  }
  holders.push(widget.box);
  for (const holder of holders) {
    const texts = [...holder.querySelectorAll('[role=option]')].map((option) =>
      oneLine(option.textContent ?? ''),
    );
    // a list that scrolls virtually keeps a few for screen readers whose text is the value, not the label
    const shown = texts.filter((text) => text !== '' && !isChoosePrompt(text));
    if (shown.length > 0) return shown.slice(0, limit);
  }
  if (!/^(?:popup|cascader)/.test(widget.kind)) return [];
  const closed = closedOptions(widget.box, look) ?? [];
  return closed.filter((text) => text !== '' && !isChoosePrompt(text)).slice(0, limit);
}

import { hasWord, isShown, parentOf } from '../dom/elements.ts';

/**
 * What shows more fields when a person presses it: a tab that is not the open one, the head of a closed fold,
 * a button that adds a row. Pressed only where the person agreed in the preview.
 */
export interface Opener {
  id: string;
  kind: 'tab' | 'fold' | 'row';
  /** its words, as shown */
  text: string;
  /** labels that wait, hidden, in what it opens; [] where the page makes them only then */
  labels: readonly string[];
  /** row: refs of the fields in the nearest box around it that has any */
  refs: readonly string[];
}

export const controls = 'input:not([type=hidden]),select,textarea,[role=combobox],[contenteditable=true]';

const openWords = ['active', 'selected', 'current', 'this', 'open', 'opened', 'expanded', 'show'];

/** What a fold's head or a tab opens, where the page has it: named by ARIA, else what follows the head. */
export function opened(element: Element, kind: Opener['kind']): Element | null {
  const named = element.getAttribute('aria-controls');
  const byId = named ? element.ownerDocument.getElementById(named) : null;
  if (byId || kind === 'tab') return byId;
  if (element.tagName === 'SUMMARY') return element.parentElement;
  return element.nextElementSibling ?? element.parentElement?.nextElementSibling ?? null;
}

/** True once a tab is the open one, or a fold stands open. */
export function isOpened(element: Element, kind: Opener['kind']): boolean {
  const said = element.getAttribute(kind === 'tab' ? 'aria-selected' : 'aria-expanded');
  if (said !== null) return said === 'true';
  if (element.tagName === 'SUMMARY') return (element.parentElement as HTMLDetailsElement).open;
  if (kind === 'tab') return hasWord(element, openWords);
  const inner = opened(element, kind);
  return inner !== null && isShown(inner);
}

const leaving = /提交|一步|保存|确[认定]|同意|支付|登录|发送|获取|验证|删除|完成|submit|next|save|send/i;
const acting = /submit|location|href|open\(|history/i;
const ownPlace = /^(?:#(?![/!])|javascript:\s*(?:void\b|;|$))/i;

/**
 * False for whatever may send the form or leave the page, by what it is, what it says, or what stands around or
 * inside it. Such a thing is the person's to press.
 */
export function isSafe(element: Element, text: string): boolean {
  if (leaving.test(text)) return false;
  const all = [...element.querySelectorAll('*')];
  for (let at: Element | null = element; at && at.tagName !== 'FORM'; at = parentOf(at)) all.push(at);
  return all.every((one) => {
    const { type, form } = one as HTMLButtonElement;
    const sends = /^(?:submit|image|reset)$/.test(type ?? '') && form;
    const href = one.getAttribute('href');
    return (
      !sends && (href === null || ownPlace.test(href)) && !acting.test(one.getAttribute('onclick') ?? '')
    );
  });
}

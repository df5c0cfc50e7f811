import { hasWord, isShown } from '../dom/elements.ts';

/**
 * What a kit shows of the files it was given, without knowing the kit: somewhere in the form item an element
 * says the file's name, or a picture appears.
 */

const saysName = (element: Element, name: string) =>
  [element.getAttribute('title'), element.getAttribute('alt'), element.getAttribute('aria-label')].some(
    (text) => text?.trim() === name,
  ) || [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() === name);

/** A row or card of a list of files. */
const isItem = (element: Element) =>
  element.tagName === 'LI' || element.tagName === 'TR' || hasWord(element, ['item', 'file', 'card']);

const isList = (element: Element | null) =>
  element !== null &&
  (/^(?:UL|OL|TBODY)$/.test(element.tagName) || /(?:^|[\s_-])list(?:\s|$)/.test(element.className));

/** The row that shows a file of this name, else the element that says the name; null when nothing does. */
export function listedItem(container: Element, name: string): Element | null {
  const said = [...container.querySelectorAll('*')].find(
    (element) => saysName(element, name) && isShown(element),
  );
  if (!said) return null;
  let item: Element = said;
  for (let at: Element | null = said; at && at !== container; at = at.parentElement) {
    if (isItem(at)) item = at;
    // a list of several is no row
    if (isList(at.parentElement)) break;
  }
  return item;
}

/** Sources of the pictures that are shown within, as the page names them. */
export function picturesIn(container: Element): string[] {
  const drawn = [...container.querySelectorAll('img')].filter(isShown).map(({ src }) => src);
  const grounds = [...container.querySelectorAll<HTMLElement>('[style*="url("]')]
    .filter(isShown)
    .map(({ style }) => style.backgroundImage);
  return [...drawn, ...grounds].filter((src) => src !== '' && src !== 'none');
}

const removeWords = ['delete', 'remove', 'close', 'del', 'trash', 'clear'];
const removeText = /^(?:删除|移除|清除|remove|delete|×|✕)$/i;

/** What a person presses in a row to take the file away. */
export function removeButton(item: Element): Element | null {
  const named = [...item.querySelectorAll('*')].filter((element) =>
    [element.getAttribute('title'), element.getAttribute('aria-label'), element.textContent].some((text) =>
      removeText.test(text?.trim() ?? ''),
    ),
  );
  const drawn = [...item.querySelectorAll('*')].filter((element) => hasWord(element, removeWords));
  const [found] = [...named, ...drawn];
  return found?.closest('button, a, [role=button]') ?? found ?? null;
}

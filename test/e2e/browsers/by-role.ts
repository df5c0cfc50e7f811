import type { Role } from './browser.ts';

export interface RoleQuery {
  role: Role;
  /** source of a regular expression */
  pattern: string;
  flags: string;
}

/** Turns a role and a name into what `findByRole` takes: a string must match the whole name. */
export function roleQuery(role: Role, name: string | RegExp): RoleQuery {
  if (typeof name !== 'string') return { role, pattern: name.source, flags: name.flags };
  return { role, pattern: `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, flags: 'u' };
}

/**
 * Runs inside a page: the first visible element of a role with an accessible name that matches, or null.
 * The name is the short form of the accessible-name computation that our own pages need: aria-labelledby,
 * aria-label, label, alt, text, title, placeholder. Sent to the page as text, so it uses nothing from here.
 */
export function findByRole(query: RoleQuery): HTMLElement | null {
  const native: Record<string, string> = {
    button: 'button, summary, input[type=button], input[type=submit]',
    link: 'a[href]',
    textbox:
      'textarea, input:not([type]), input[type=text], input[type=tel], input[type=email], input[type=url], input[type=password], input[type=search]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    combobox: 'select, input[aria-haspopup=listbox]',
    option: 'option',
    heading: 'h1, h2, h3, h4, h5, h6',
    listitem: 'li',
    row: 'tr',
    dialog: 'dialog[open]',
  };
  const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement): string => {
    const by = element.getAttribute('aria-labelledby');
    if (by)
      return by
        .split(/\s+/)
        .map((id) => text(document.getElementById(id)))
        .join(' ')
        .trim();
    const own = element.getAttribute('aria-label');
    if (own) return own.trim();
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0) return [...labels].map((label) => text(label)).join(' ');
    if (element instanceof HTMLInputElement)
      return (/button|submit/.test(element.type) && element.value) || element.placeholder || element.title;
    return text(element) || element.querySelector('img')?.alt || element.title;
  };
  const wanted = new RegExp(query.pattern, query.flags);
  const own = native[query.role];
  const selector = `[role=${query.role}]${own ? `, ${own}` : ''}`;
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const role = element.getAttribute('role');
    if (role && role !== query.role) continue;
    // a switch or radio of a UI kit is often a transparent input above its drawing: size decides, not opacity
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (wanted.test(nameOf(element))) return element;
  }
  return null;
}

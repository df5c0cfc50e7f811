import { type Box, placeCard } from './place-card.ts';

export interface CardLine {
  text: string;
  kind: 'title' | 'chinese' | 'text' | 'error' | 'warning' | 'hint';
}

/** Symbols beside the colour, so that severity is never told by colour alone. */
const symbols: Partial<Record<CardLine['kind'], string>> = { error: '✕ ', warning: '! ', hint: 'i ' };

const style = `
:host { all: initial !important; }
.card { color-scheme: light dark; position: fixed; inset: auto; margin: 0; box-sizing: border-box; max-width: 300px;
  padding: 10px 12px; border: 1px solid light-dark(#c6cdd8, #4a525f); border-radius: 8px; pointer-events: none;
  background: light-dark(#fff, #20242b); color: light-dark(#1c2430, #e8ebf0); font: 13px/1.4 system-ui, sans-serif;
  overflow: hidden; }
p { margin: 0; } p + p { margin-top: 4px; }
.title { font-weight: 600; } .chinese { color: light-dark(#5b6676, #a9b2c0); font-size: 12px; }
.error { color: light-dark(#b3261e, #ff9d94); } .warning { color: light-dark(#8a5a00, #f0c46a); }
.hint { color: light-dark(#35527a, #9dc1f5); }
@media print { .card { display: none; } }
`;

/** A page's content security policy may forbid style elements; Firefox may refuse constructed sheets. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = style;
    root.prepend(element);
  }
}

/**
 * One card for all hints. It lives in a closed shadow root in the top layer, outside the page's body, takes
 * no pointer events, holds no value of the profile, and leaves the document when nothing is shown.
 */
export class Card {
  readonly #host: HTMLElement;
  readonly #card: HTMLElement;
  #shown = false;

  /** @param claim says to whoever reads the page that a node is no part of it */
  constructor(claim: (host: Node) => void) {
    this.#host = document.createElement('div');
    claim(this.#host);
    this.#host.setAttribute('translate', 'no');
    const root = this.#host.attachShadow({ mode: 'closed' });
    this.#card = document.createElement('div');
    this.#card.className = 'card';
    this.#card.setAttribute('role', 'status');
    this.#card.popover = 'manual';
    root.append(this.#card);
    addStyle(root);
  }

  /**
   * Shows lines in a language (its tag) beside a box of the viewport, covering no box of `avoid`. False, and
   * nothing shown, when there is no room.
   */
  show(lines: readonly CardLine[], anchor: Box, avoid: readonly Box[], language = 'en'): boolean {
    this.#card.lang = language;
    this.#card.replaceChildren(
      ...lines.map(({ text, kind }) => {
        const line = document.createElement('p');
        line.className = kind;
        if (kind === 'chinese') line.lang = 'zh-CN';
        line.textContent = (symbols[kind] ?? '') + text;
        return line;
      }),
    );
    if (!this.#shown) {
      document.documentElement.append(this.#host);
      this.#card.showPopover();
      this.#shown = true;
    }
    const { width, height } = this.#card.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const place = placeCard(anchor, { width, height }, viewport, avoid);
    if (!place) {
      this.hide();
      return false;
    }
    this.#card.style.left = `${place.left}px`;
    this.#card.style.top = `${place.top}px`;
    return true;
  }

  hide(): void {
    if (!this.#shown) return;
    this.#shown = false;
    this.#host.remove();
  }
}

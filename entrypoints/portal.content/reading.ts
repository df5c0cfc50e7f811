import { type PageReadAnswer, sendPageRead } from '@/lib/messages/page-read.ts';
import type { CollectedForm, Page, PageString } from '@/lib/page/index.ts';
import type { FieldEvidence } from '@/lib/terms/evidence.ts';
import type { Recognition, Translation } from '@/lib/terms/recognised.ts';
import { evidenceOf, textsOf } from './evidence-of.ts';

/** One pass over the page: what is there, what it means, what it says. */
export interface Reading {
  form: CollectedForm;
  strings: readonly PageString[];
  /** one a field, same order */
  recognitions: readonly Recognition[];
  /** the background's answer that the meanings come from */
  answer: PageReadAnswer;
  /** milliseconds */
  timings: { collect: number; recognise: number; translate: number };
}

const nothing: Translation = { text: '', source: 'none', note: '' };

/**
 * Has the background read what this page has not asked before. Renderings are kept by text, meanings by
 * everything they were drawn from, so a page whose values change asks nothing.
 */
export class Reader {
  readonly #page: Page;
  readonly #renderings = new Map<string, Translation>();
  #asked = '';
  #answer: PageReadAnswer | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The rendering of a text; without one until a reading has asked for it. */
  readonly translate = (text: string): Translation => this.#renderings.get(text) ?? nothing;

  /** Forgets every rendering and meaning: the language has changed. */
  forget(): void {
    this.#renderings.clear();
    this.#asked = '';
  }

  /** Forgets which texts have no rendering: some may have one now. */
  forgetMissing(): void {
    for (const [text, { source }] of this.#renderings)
      if (/none|gloss/.test(source)) this.#renderings.delete(text);
  }

  /** Reads the page. Rejects when the background does not answer: it starts, or the extension was updated. */
  async read(): Promise<Reading> {
    const began = performance.now();
    const form = this.#page.collect();
    const strings = this.#page.strings();
    const collect = performance.now() - began;
    const fields = form.fields.map(evidenceOf);
    const texts = [...new Set([...strings.map(({ text }) => text), ...form.fields.flatMap(textsOf)])].filter(
      (text) => !this.#renderings.has(text),
    );
    const answer = await this.#ask(form, fields, texts);
    return {
      form,
      strings,
      recognitions: answer.recognitions,
      answer,
      timings: { collect, ...answer.timings },
    };
  }

  async #ask(form: CollectedForm, fields: FieldEvidence[], texts: string[]): Promise<PageReadAnswer> {
    const { title, headings, stepTitle } = form;
    const signature = JSON.stringify([location.href, title, headings, stepTitle, fields]);
    if (this.#answer && signature === this.#asked && texts.length === 0) return this.#answer;
    const answer = await sendPageRead({ fields, texts, title, headings, stepTitle });
    texts.forEach((text, index) => {
      this.#renderings.set(text, answer.translations[index] ?? nothing);
    });
    this.#asked = signature;
    this.#answer = answer;
    return answer;
  }
}

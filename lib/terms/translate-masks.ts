import type { Catalogue } from './catalogue.ts';
import { firstMask, type Token } from './compose-segment.ts';
import type { Grammar } from './grammar/grammar.ts';
import { numberOf } from './number-of.ts';
import { hasChinese, type Phrase, type Rank } from './translate-phrase.ts';

/** 沪ICP备2026000001号-1, 京公网安备 11010502030000号 */
const filingNumber =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](?:ICP[备证]|(公网安备))\s?\d+(?:号(?:-\d{1,3})?)?/giu;

/**
 * Parts of a text that stand for themselves: quotations, titles, bracketed tips, dates. Each is rendered
 * first and replaced by one private-use character, so that patterns and composition see a single word.
 */
export class Masks {
  readonly #tokens: Token[] = [];
  readonly #language: string;
  readonly #grammar: Grammar;
  /** what an ICP and a PSB filing number are called */
  readonly #numbers: { icp: string; psb: string };
  /** parts of the text rendered so far; null while under way or without a rendering */
  readonly rendered = new Map<string, Phrase | null>();
  /** the worst rank of what was rendered into masks so far */
  rank: Rank = 0;
  /** whether clauses that no rule is sure of are read as they most likely stand */
  loose = false;

  constructor({ language, words }: Pick<Catalogue, 'language' | 'words'>, grammar: Grammar) {
    this.#language = language;
    this.#grammar = grammar;
    this.#numbers = { icp: words.icp备案号 ?? '', psb: words.公安备案号 ?? '' };
  }

  /** The character that stands for a name with this rendering; a rendering with a name has been read by nobody. */
  name(text: string): string {
    this.rank = 2;
    return this.#add('noun', text);
  }

  token(character: string): Token | null {
    return this.#tokens[character.charCodeAt(0) - firstMask] ?? null;
  }

  #add(kind: Token['kind'], text: string): string {
    const character = String.fromCharCode(firstMask + this.#tokens.length);
    this.#tokens.push({ kind, zh: character, text });
    return character;
  }

  /**
   * Replaces the innermost quotations, brackets and dates, again until none is left.
   * @returns null when one of them cannot be rendered
   */
  apply(text: string, render: (text: string) => Phrase | null): string | null {
    let failed = false;
    const inner = (content: string): string => {
      const open = this.unmask(content);
      if (!hasChinese(content)) return open;
      const phrase = render(content);
      if (!phrase) failed = true;
      else if (phrase.rank > this.rank) this.rank = phrase.rank;
      return phrase?.text ?? '';
    };
    // a number is shown as it must be written, province and all; alone in a footer it is told what it is
    const numbered = text.replace(filingNumber, (whole, psb?: string) => {
      const kind = whole === text ? `${psb ? this.#numbers.psb : this.#numbers.icp} ` : '';
      return this.#add('noun', kind + whole);
    });
    // 末尾带 -1: an ending as it stands
    const ended = numbered.replace(/(?<=[\p{sc=Han}、,(“"] ?)(?<![如例] ?)-\d{1,3}(?![\d-])/gu, (ending) =>
      this.#add('noun', ending),
    );
    // 《办法》第四条、第八条
    const cited = ended.replace(/(?<=[》、和及])第([一二三四五六七八九十百\d]+)条/g, (_, count: string) =>
      this.#add('noun', this.#grammar.article(numberOf(count))),
    );
    // 凌晨2点, 8点半: a time of day, and no point of several (以下3点)
    const timed = cited.replace(
      /(?<![下这那几共有\d.])(\d{1,2})点(?:(半)|(\d{1,2})分|整|钟)?(?![\d个])/g,
      (_, hour, half, minute) =>
        this.#add('noun', `${hour}:${half ? '30' : (minute ?? '0').padStart(2, '0')}`),
    );
    const dayed = timed.replace(/(?<![\d年至到-])(\d{1,2})月(\d{1,2})[日号]/g, (_, month, day) =>
      this.#add('noun', this.#date('', month, day)),
    );
    let result = dayed.replace(/(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?/g, (whole, year, month, day) =>
      month || /年$/.test(whole) ? this.#add('noun', this.#date(year, month, day)) : whole,
    );
    for (let before = ''; before !== result && !failed; ) {
      before = result;
      result = result
        .replace(/[《“"‘'「『<]([^《》“”"‘’「」『』<>()[\]【】]+)[》”"’'」』>]/g, (_, content: string) =>
          this.#add('noun', this.#grammar.quote(this.#grammar.start(inner(content), content))),
        )
        .replace(/\(([^()]*)\)/g, (_, content: string) =>
          content ? this.#add('tip', `(${inner(content)})`) : '',
        )
        .replace(/[[【]([^[\]【】]*)[\]】]/g, (_, content: string) =>
          this.#add('tip', `[${inner(content)}]`),
        );
    }
    return failed ? null : result;
  }

  /** Puts the renderings back into a text that has no Chinese of its own. */
  unmask(text: string): string {
    return text
      .replace(/(?<=[^\s(])(?=[\ue000-\uefff])/g, this.#grammar.gap)
      .replace(/[\ue000-\uefff]/g, (character) => this.token(character)?.text ?? '');
  }

  #date(year: string, month?: string, day?: string): string {
    const date = new Date(Date.UTC(Number(year || 2000), Number(month ?? 1) - 1, Number(day ?? 1)));
    return new Intl.DateTimeFormat(this.#language, {
      timeZone: 'UTC',
      ...(year ? { year: 'numeric' } : {}),
      ...(month ? { month: 'long' } : {}),
      ...(day ? { day: 'numeric' } : {}),
    }).format(date);
  }
}

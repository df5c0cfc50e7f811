import type { Concept } from './concept.ts';
import type { Named } from './cover.ts';

/** What the words of a label say. */
export interface Parse {
  /** the attribute the text ends in; null when it only names an entity */
  concept: Concept | null;
  /** the words that gave it, '' if none */
  word: string;
  named: Named | null;
  /** the name came from a general word (单位, 服务) that a section may overrule */
  general: boolean;
  /** 0 to 1: how much of the text was understood */
  fit: number;
}

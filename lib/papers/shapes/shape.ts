import type { Proposal } from '../paper.ts';

/** What a shape sees in a text. */
export interface Match {
  value: string;
  /**
   * 0 to 1: how much the text looks like it. From `strong` on a value is taken for one without a label,
   * below `weak` not even with one.
   */
  score: number;
  proposals?: readonly Proposal[];
  /** a second value that the same text gives: the end of a period */
  until?: string;
}

/** Reads a text as one kind of value; null when it is none. */
export type Shape = (text: string) => Match | null;

export const strong = 0.8;
export const weak = 0.3;

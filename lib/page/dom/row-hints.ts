import { byClass, byEnding, byWord, classWords, wordSet } from './class-words.ts';

/** Class words that say which part of a row is chosen, which rows are pressed, and which bars lead elsewhere. */

/** Words of the part that is chosen now, among siblings that are not. */
export const markWords: ReadonlySet<string> = wordSet(
  'active selected checked on current cur sel chosen picked pick act choose',
);
export const isMarked = byWord(markWords);

/** Parts of a page that lead elsewhere: what looks like a control in them is none. */
export const chromeWords: ReadonlySet<string> = wordSet(
  'nav navbar menu menubar toolbar breadcrumb tabs tab tabbar lang language user avatar footer topbar step steps pagination pager swiper carousel',
);

/** A row of a list on a small screen: name, value and what is drawn behind it. */
export const isCell = byEnding('cell');

/** A row of a list that is drawn for pressing: it opens a picker or leads on. */
export const isPickerRow = byClass((element) => {
  const words = classWords(element);
  return words.has('access') || words.has('clickable') || (words.has('is') && words.has('link'));
});

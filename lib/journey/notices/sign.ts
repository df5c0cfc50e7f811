/** A text of a page that may tell how far an order is, or which number it has. */
export interface Sign {
  text: string;
  /** the row, card or line that it stands in, so that it can be told which order it is about */
  around: string;
}

/** In characters: a state is a few words, a sentence may say anything about one; a number may end a line. */
const longestState = 24;
const longestLine = 80;
const state = /审|驳|通过|核验|退回|提交|注销|超时|失败|成功|完成|受理|办结|拒绝|待|备案$|草稿/;
const number = /ICP备\d{8,10}号|公网安备\s*\d{14}|订单(?:编)?号|[A-Z]{0,4}\d{10,}/i;

/**
 * True for a text that is worth telling the extension's pages about. Runs in portal pages on every text, so it
 * only looks; what the text means is decided elsewhere.
 */
export function isSign(text: string): boolean {
  if (text.length <= longestState && state.test(text)) return true;
  return text.length <= longestLine && number.test(text);
}

import { hasWord, wordSet } from './dom/class-words.ts';
import { statusWords } from './dom/hints.ts';
import type { Look } from './dom/look.ts';
import { hasHan, oneLine, textOf } from './dom/text.ts';

/** Neighbours inside one element that are read as one text. */
export interface Run {
  nodes: readonly Node[];
  /** true when some of its text is the element's own, and not its children's */
  own: boolean;
  text: string;
}

/** Inline pieces that belong to the text around them. */
const inline = wordSet('B STRONG I EM SPAN FONT U S SMALL SUB SUP A CODE MARK LABEL ABBR');
const control = 'input, select, textarea, button, [role=button], [contenteditable]';
const nothing = /^(?:svg|SVG|SCRIPT|STYLE|IMG|WBR)$/;

/** Between two texts of a row: 首页 > 备案 | 帮助. */
const separated = /(?:[|｜>»›→·•]|\s\/)\s*$/;
const separates = /^\s*(?:[|｜>»›→·•]|\/\s)/;
/** A sentence goes on behind it. */
const goesOn = /[请看阅读击意见考用载问系在从到的或和与及为是、,，]\s*$/;
/** In brackets or quoted it is a part of what it stands in. */
const enclosed = /^[《“"（(【[「]/;
/** Behind a number that belongs to the sentence, and is no number of a step. */
const counted = /^\s*[个天日年月次条项家位字%分元步份人小张件页台类种周号级至到-]/;
const listed = /^\s*(?:[(（]?[\d一二三四五六七八九十]{1,2}[.、)）](?!\d)|[-•·※*●])/;
const lineEnd = /[。;；!！?？:：]\s*$/;
/** A line of so many characters was broken for what it says, and not for want of room. */
const longLine = 8;

const isElement = (node: Node | undefined): node is Element => node instanceof Element;
const isBreak = (node: Node | undefined) => node?.nodeName === 'BR';
const isLink = (node: Node | undefined) => node?.nodeName === 'A';

/** Text of a node; '' for what is not shown. */
const said = (node: Node, look: Look): string =>
  node instanceof Text ? node.data : isElement(node) ? textOf(node, look) : '';

/** Whether it is or holds a control; what a custom element holds its tree does not tell. */
const hasControl = (element: Element) =>
  element.tagName.includes('-') || element.matches(control) || element.querySelector(control) !== null;

/** Set off from the text beside it by a box, a gap, or by being called a tag. */
function boxed(element: Element, look: Look): boolean {
  if (element.tagName === 'SMALL' || hasWord(element, statusWords)) return true;
  const { display, marginLeft, marginRight, paddingLeft } = look.style(element);
  return (
    (display !== 'inline' && !isLink(element)) ||
    [marginLeft, marginRight, paddingLeft].some((length) => Number.parseFloat(length) >= 6)
  );
}

/** The texts that an element's children make, in order: a sentence with a link in it is one, a row of links several. */
export function runsOf(element: Element, look: Look): Run[] {
  const nodes = [...element.childNodes].filter(
    (node) =>
      node instanceof Text ||
      (isElement(node) &&
        !nothing.test(node.tagName) &&
        (isBreak(node) || hasControl(node) || said(node, look) !== '')),
  );
  const texts = nodes.map((node) => said(node, look));
  const isApart = (at: number) => standsApart(nodes, texts, at, look);
  const runs: Run[] = [];
  let run: Node[] = [];
  const close = () => {
    const text = oneLine(run.map((node) => (isBreak(node) ? ' ' : said(node, look))).join(''));
    const own = run.some((node) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data));
    if (text || run.some((node) => isElement(node) && !isBreak(node))) runs.push({ nodes: run, own, text });
    run = [];
  };
  for (const [at, node] of nodes.entries()) {
    const alone = isElement(node) && !isBreak(node) && (!isMergeable(node, look) || isApart(at));
    const line = isBreak(node) ? run.map((one) => said(one, look)).join('') : '';
    const newLine =
      lineEnd.test(line) ||
      (line !== '' && listed.test(texts[at + 1] ?? '')) ||
      (oneLine(line).length >= longLine && !goesOn.test(line));
    if (alone || newLine) close();
    if (!newLine) run.push(node);
    if (alone) close();
  }
  close();
  return runs;
}

/** Whether a piece is a text by itself: a link of a row, a tag or number beside a title, a link behind a sentence. */
function standsApart(nodes: readonly Node[], texts: readonly string[], at: number, look: Look): boolean {
  const node = nodes[at] as Element;
  const text = texts[at] ?? '';
  const beside = (step: number): number => {
    let other = at + step;
    while (nodes[other] instanceof Text && texts[other]?.trim() === '') other += step;
    return other;
  };
  const [back, next] = [beside(-1), beside(1)];
  const [before, after] = [texts[back] ?? '', texts[next] ?? ''];
  const last = !nodes[next] || isBreak(nodes[next]);
  if (!hasHan(text)) {
    const step =
      /^\d\d?$/.test(text) && !counted.test(after) && (back < 0 || /\s$/.test(texts[at - 1] ?? ''));
    return hasHan(after) ? step || (back < 0 && boxed(node, look)) : last && hasWord(node, statusWords);
  }
  if (enclosed.test(text)) return false;
  if (separated.test(before) || separates.test(after)) return true;
  if (isLink(node))
    for (const other of [back, next])
      if (isLink(nodes[other]) && !enclosed.test(texts[other] ?? '')) return true;
  if (goesOn.test(before)) return false;
  // 控制台　费用　工单: no sentence leaves such a gap
  if (Number.parseFloat(look.style(node).marginLeft) >= 16) return true;
  if ((last || back < 0 || isBreak(nodes[back])) && boxed(node, look)) return true;
  return last && isLink(node) && /[\s。;；]$/.test(texts[at - 1] ?? '');
}

function isMergeable(child: Element, look: Look): boolean {
  return !hasControl(child) && inline.has(child.tagName) && !look.isBlock(child);
}

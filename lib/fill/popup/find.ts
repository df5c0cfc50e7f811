import { isShown, type TextBox } from '../dom/elements.ts';
import { setText } from '../dom/set-text.ts';
import { frame, until } from '../dom/wait.ts';
import type { Layer } from './layers.ts';
import { isOffered, type Option, readings } from './options.ts';
import { type PopupSession, searchBox } from './session.ts';

/** Finds the wanted one among option texts: its index, or why there is none. */
export type Match = (texts: readonly string[]) => number | null | 'ambiguous';

export type Found = Option | 'no-option' | 'ambiguous-option';

/** Milliseconds: until options are there at all; until a filtered list has answered. */
const loadLimit = 5000;
const searchLimit = 2000;
/** Milliseconds in which a list that filters at all has begun to; kits wait a while for the typing to end. */
const searchStart = 700;
/** Frames without a change after which a list counts as complete. */
const quietFrames = 4;
const scrollSteps = 400;
/** Milliseconds that a list may take to draw what scrolling brought into sight. */
const frameTime = 30;

/** Looks through what the pop-ups show now. */
export function look(layers: readonly Layer[], match: Match): Found {
  for (const reading of readings(layers)) {
    const options = reading().filter(isOffered);
    const index = match(options.map((option) => option.text));
    if (index === 'ambiguous') return 'ambiguous-option';
    const option = index === null ? undefined : options[index];
    if (option) return option;
  }
  return 'no-option';
}

/**
 * Finds an option in a list: as it stands once it has loaded, then by scrolling a list that renders only
 * what is in sight, then by typing into its search box.
 * @param layers the pop-ups to look in, asked anew each time
 * @param search texts to type into a search box, one after the other; [] leaves it alone
 */
export async function find(
  session: PopupSession,
  layers: () => Layer[],
  match: Match,
  search: readonly string[],
  signal: AbortSignal,
): Promise<Found> {
  const standing = await whenComplete(layers, match, signal);
  if (standing !== 'no-option') return standing;
  const scrolled = await byScrolling(layers, match, signal);
  if (scrolled !== 'no-option' || search.length === 0) return scrolled;
  // a list that already stands full knows its options; one that waits for words may want another spelling
  const full = layers().reduce((count, layer) => count + layer.fresh.length, 0) > 2;
  for (const text of full ? search.slice(0, 1) : search) {
    const box = searchBox(session);
    if (!box) break;
    const found = await bySearching(box, layers, match, text, signal);
    if (found !== 'no-option') return found;
  }
  return 'no-option';
}

async function whenComplete(layers: () => Layer[], match: Match, signal: AbortSignal): Promise<Found> {
  let last = '';
  let quiet = 0;
  const began = performance.now();
  const empty = (now: Layer[]) => performance.now() - began < emptyLimit && saysEmpty(now);
  const answer = await until<Found>(
    () => {
      const now = layers();
      const found = look(now, match);
      if (typeof found !== 'string') return found;
      const signature = signatureOf(now);
      quiet = signature === last ? quiet + 1 : 0;
      last = signature;
      return quiet >= quietFrames && !now.some(isLoading) && !empty(now) ? found : null;
    },
    loadLimit,
    signal,
  );
  return answer ?? 'no-option';
}

function signatureOf(layers: readonly Layer[]): string {
  return layers.map((layer) => layer.fresh.length + (layer.root.textContent ?? '')).join('|');
}

/** Milliseconds for which a list that has nothing to offer may still be asking for it. */
const emptyLimit = 1500;
const emptyWords =
  /^(?:暂无|没有|无|未找到)(?:匹配|相关|可选)?的?(?:数据|选项|内容|结果|匹配)$|^no (?:data|options?|matching data)$/i;

function saysEmpty(layers: readonly Layer[]): boolean {
  const texts = layers.flatMap(({ fresh }) => fresh.map((element) => (element.textContent ?? '').trim()));
  return texts.length > 0 && texts.every((text) => emptyWords.test(text));
}

const loadingWords = /^(?:加载中|正在加载|数据加载中|载入中|请稍候|loading)[.…。]*$/i;

/** A list that says that more will come. */
function isLoading(layer: Layer): boolean {
  return (
    layer.root.querySelector('[aria-busy=true]') !== null ||
    layer.fresh.some((element) => loadingWords.test((element.textContent ?? '').trim())) ||
    [...layer.root.querySelectorAll('[class*=loading i],[class*=spin i]')].some(isShown)
  );
}

async function byScrolling(layers: () => Layer[], match: Match, signal: AbortSignal): Promise<Found> {
  for (const scroller of layers().flatMap((layer) => scrollers(layer.root))) {
    scroller.scrollTop = 0;
    let last = '';
    let still = 0;
    for (let step = 0; step < scrollSteps && scroller.isConnected; step++) {
      // most lists have drawn the next stretch after one frame
      const moved = await until(() => step > 0 && scroller.textContent !== last, frameTime, signal);
      last = scroller.textContent ?? '';
      still = moved ? 0 : still + 1;
      const found = look(layers(), match);
      if (found !== 'no-option') return found;
      const before = scroller.scrollTop;
      // a list that stays the same has all its options in place already: on to its end, where more may load
      const far = still > 3 ? scroller.scrollHeight : Math.max(24, scroller.clientHeight * 0.8);
      scroller.scrollTop = before + far;
      if (scroller.scrollTop <= before) {
        // a list that loads more at its end grows within a few frames
        const grew = await until(
          () => scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 2,
          300,
          signal,
        );
        if (!grew) break;
      }
    }
  }
  return 'no-option';
}

function scrollers(root: Element): Element[] {
  return [root, ...root.querySelectorAll('*')].filter(
    (element) =>
      element.scrollHeight > element.clientHeight + 8 &&
      element.clientHeight > 20 &&
      getComputedStyle(element).overflowY !== 'visible',
  );
}

async function bySearching(
  box: TextBox,
  layers: () => Layer[],
  match: Match,
  text: string,
  signal: AbortSignal,
): Promise<Found> {
  const before = box.value;
  const began = performance.now();
  setText(box, text);
  let last = '';
  let quiet = 0;
  const found = await until(
    () => {
      const now = layers();
      const answer = look(now, match);
      if (typeof answer !== 'string') return answer;
      const signature = signatureOf(now);
      quiet = signature === last ? quiet + 1 : 0;
      last = signature;
      const over = performance.now() - began > searchStart && quiet >= quietFrames && !now.some(isLoading);
      return over ? 'no-option' : null;
    },
    searchLimit,
    signal,
  );
  if (found && found !== 'no-option') return found;
  setText(box, before);
  await frame(signal);
  return 'no-option';
}

import { coverOf } from '../../page/cover.ts';
import { isShown } from '../dom/elements.ts';
import { hitIn, press } from '../dom/press.ts';
import { settled, until } from '../dom/wait.ts';
import type { FillPage } from '../field-run.ts';
import { type FillReason, unseen } from '../reasons.ts';
import { type Found, findOpeners } from './find.ts';
import { controls, isOpened, isSafe, type Opener } from './opener.ts';

/** What came of pressing one. */
export interface Opened {
  /** '' when it stands open now, or the row is there */
  reason: FillReason | '';
  /** tab: the one that was open before, '' for none */
  back: string;
}

export interface Openers {
  list(): Opener[];
  /** Presses one that was listed, after looking at it once more, and waits for what it shows. */
  open(id: string): Promise<Opened>;
  /** ids of the tabs and folds that were pressed, and of the tabs that were open before them */
  readonly pressed: ReadonlySet<string>;
}

/** Milliseconds that a page may take to show what was opened. */
const openLimit = 3000;

/** What comes up fades and slides in; what turns for ever does not count. */
function isMoving(): boolean {
  return document
    .getAnimations()
    .some(
      ({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
    );
}

/** The openers of one frame. Their ids stay with their elements. */
export function createOpeners(page: FillPage, signal: AbortSignal): Openers {
  const ids = new Map<Element, string>();
  const known = new Map<string, Pick<Found, 'element' | 'kind' | 'placed'>>();
  const pressed = new Set<string>();

  function note(element: Element, kind: Opener['kind'], placed: Found['placed']): string {
    const id = ids.get(element) ?? `o${ids.size}`;
    ids.set(element, id);
    known.set(id, { element, kind, placed });
    return id;
  }

  function list(): Opener[] {
    const fields = page.collect().fields.flatMap(({ ref }) => {
      const control = page.controlOf(ref);
      return control ? [{ ref, control }] : [];
    });
    return findOpeners(document, fields)
      .filter(({ element }) => !unseen.includes(page.isUsable(element, coverOf)))
      .map(({ element, placed, ...rest }) => ({
        ...rest,
        id: note(element, rest.kind, placed),
      }));
  }

  async function open(id: string): Promise<Opened> {
    const { element, kind, placed } = known.get(id) ?? {};
    const end = (reason: Opened['reason'], back = ''): Opened => ({ reason, back });
    if (!element?.isConnected || !kind) return end('gone');
    if (!isSafe(element, element.textContent ?? '')) return end('may-leave');
    element.scrollIntoView({ block: 'center' });
    const barred = page.isUsable(element, coverOf);
    if (barred) return end(barred);
    const bar = element.closest('[role=tablist]') ?? element.parentElement;
    const marked =
      kind === 'tab'
        ? [...(bar?.querySelectorAll(element.localName) ?? [])].find((tab) => isOpened(tab, 'tab'))
        : null;
    const before = placed?.before ? placed.before.element : marked;
    const way = placed?.before && { ...placed, ...placed.before, before: placed };
    const back = before && before !== element ? note(before, 'tab', way || null) : '';
    const count = () => [...document.querySelectorAll(controls)].filter(isShown).length;
    const address = location.href;
    const had = count();
    const opens = () => (placed ? isShown(placed.pane) : isOpened(element, kind));
    const stands = () => count() > had || (kind !== 'row' && opens());
    press(hitIn(element));
    const came = await until(stands, openLimit, signal);
    await settled(document, signal);
    await until(() => !isMoving(), openLimit, signal);
    if (location.href !== address) return end('may-leave', back);
    if (kind !== 'row') for (const one of [back, id]) if (one) pressed.add(one);
    if (came && placed) await unfold(placed.pane);
    return end(came ? '' : 'not-opened', back);
  }

  /** What is folded in a part that was opened was listed with it, so it is opened, too. */
  async function unfold(pane: Element): Promise<void> {
    for (const { id, kind } of list()) {
      const inner = known.get(id)?.element;
      if (kind === 'fold' && !pressed.has(id) && inner && pane.contains(inner)) await open(id);
    }
  }

  return { list, open, pressed };
}

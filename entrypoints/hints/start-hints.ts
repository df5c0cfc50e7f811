import type { SaidFinding } from '@/lib/messages/page-check.ts';
import { Card, type CardLine } from '@/lib/overlay/index.ts';
import { innermost } from '../portal.content/call-hints.ts';
import type { Session } from '../portal.content/session.ts';
import { type FieldAt, fieldAt } from './field-at.ts';
import { findingsFor } from './findings.ts';

/** Controls that open a list of their own: the card keeps away so as not to cover it. */
const opensList = new Set([
  'popup',
  'popup-multiple',
  'cascader',
  'linked-selects',
  'date',
  'date-range',
  'select',
]);

/**
 * Hints while the person works: what the field in hand means and what the reviewer would say of its value,
 * in a card beside it; once the person leaves it, a finding stays below its label. Shows text only: no value
 * of the profile is ever known here.
 */
export function startHints(session: Session, signal: AbortSignal): void {
  const card = new Card(session.claim);
  let current: FieldAt | null = null;
  let findings: readonly SaidFinding[] = [];
  const options = { capture: true, signal } as const;

  const show = () => {
    if (!current?.control.main.isConnected || !session.overlayOn || opensList.has(current.control.kind)) {
      return card.hide();
    }
    const own = current.control.container;
    const others = (session.reading?.form.fields ?? []).flatMap(({ ref }) => {
      const control = session.page.controlOf(ref);
      return control && control.container !== own ? [boxOf(control)] : [];
    });
    const lines = linesFor(session, current.index, findings);
    card.show(lines, boxOf(current.control), others, session.reading?.answer.language);
  };

  /** Asks for findings and shows them, unless the person has gone on meanwhile. */
  const check = async (field: FieldAt) => {
    const found = await findingsFor(session, field.index);
    if (current !== field) return;
    findings = found;
    show();
  };

  const enter = (target: Element) => {
    findings = [];
    current = session.overlayOn && session.reading ? fieldAt(target, session.page, session.reading) : null;
    show();
    if (current) void check(current);
  };

  /** The pointer rests on a text that found no room on the page: the card tells it. */
  const pointAt = (target: Element) => {
    if (current || !session.overlayOn) return;
    const found = session.overlay.unplacedAt(target);
    if (!found) return card.hide();
    const lines: CardLine[] = [{ text: found.translation.text, kind: 'title' }];
    if (found.translation.note) lines.push({ text: found.translation.note, kind: 'text' });
    card.show(lines, found.element.getBoundingClientRect(), [], session.reading?.answer.language);
  };

  document.addEventListener('focusin', (event) => enter(innermost(event)), options);
  document.addEventListener('input', () => current && void check(current), options);
  document.addEventListener(
    'focusout',
    () => {
      if (current && session.overlayOn) void markLabel(session, current);
      current = null;
      card.hide();
    },
    options,
  );
  for (const type of ['scroll', 'resize']) window.addEventListener(type, show, options);
  document.addEventListener('pointerover', (event) => pointAt(innermost(event)), options);
  signal.addEventListener('abort', () => card.hide());

  // what called for the hints came before their listeners
  const { entered, pointed } = session.called;
  if (entered) enter(entered);
  else if (pointed) pointAt(pointed);
}

/** What a control takes up. Its container may be a whole row of the page, which leaves no room for a card. */
const boxOf = ({ main, container }: FieldAt['control']): DOMRect =>
  (main.clientWidth > 40 ? main : container).getBoundingClientRect();

/** Name, original, explanation, example, then what is wrong with the value. */
function linesFor(session: Session, index: number, findings: readonly SaidFinding[]): CardLine[] {
  const field = session.reading?.form.fields[index];
  const key = session.reading?.recognitions[index]?.key;
  if (!field) return [];
  const text = key ? session.reading?.answer.fieldTexts[key] : undefined;
  const name = session.reader.translate(field.label || field.placeholder).text || text?.name;
  const lines: CardLine[] = [];
  if (name) lines.push({ text: name, kind: 'title' });
  if (field.label) lines.push({ text: field.label, kind: 'chinese' });
  if (text?.explain) lines.push({ text: text.explain, kind: 'text' });
  if (text?.example) lines.push({ text: text.example, kind: 'chinese' });
  return [
    ...lines,
    ...findings.map(({ text: said, severity }): CardLine => ({ text: said, kind: severity })),
  ];
}

/** Errors and warnings stay below the label; a hint is not worth the space. */
async function markLabel(session: Session, { index, control }: FieldAt): Promise<void> {
  const [worst] = (await findingsFor(session, index)).filter(({ severity }) => severity !== 'hint');
  if (!control.labelElement) return;
  const text = worst ? `${worst.severity === 'error' ? '✕' : '!'} ${worst.text}` : '';
  session.overlay.setFinding(control.labelElement, text);
}

import { Card, type CardLine } from '@/lib/overlay/index.ts';
import { type FieldAt, fieldAt } from './field-at.ts';
import { findingsFor, sayFinding } from './findings.ts';
import type { Session } from './session.ts';

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
  const card = new Card();
  let current: FieldAt | null = null;
  const options = { capture: true, passive: true, signal } as const;

  const enabled = () => session.kit?.overlay === true;

  const show = () => {
    if (!current?.control.main.isConnected || !enabled()) return card.hide();
    const others = session.reading.form.fields.flatMap(({ ref }) => {
      const element = session.page.controlOf(ref)?.container;
      return element && element !== current?.control.container ? [element.getBoundingClientRect()] : [];
    });
    const anchor = current.control.container.getBoundingClientRect();
    card.show(linesFor(session, current.index), anchor, others);
  };

  const leave = () => {
    if (current && enabled()) markLabel(session, current);
    current = null;
    card.hide();
  };

  document.addEventListener(
    'focusin',
    (event) => {
      if (!enabled() || !(event.target instanceof Element)) return;
      current = fieldAt(event.target, session.page, session.reading);
      if (current && !opensList.has(current.control.kind)) show();
      else card.hide();
    },
    options,
  );
  document.addEventListener('input', () => current && show(), options);
  document.addEventListener('focusout', leave, options);
  for (const type of ['scroll', 'resize']) {
    window.addEventListener(
      type,
      () => (current && !opensList.has(current.control.kind) ? show() : card.hide()),
      options,
    );
  }
  document.addEventListener(
    'pointerover',
    (event) => {
      if (current || !enabled() || !(event.target instanceof Element)) return;
      const found = session.overlay.unplacedAt(event.target);
      if (!found) return card.hide();
      const lines: CardLine[] = [{ text: found.translation.text, kind: 'title' }];
      if (found.translation.note) lines.push({ text: found.translation.note, kind: 'text' });
      card.show(lines, found.element.getBoundingClientRect(), []);
    },
    options,
  );
  signal.addEventListener('abort', () => card.hide());
}

/** Name, original, explanation, example, then what is wrong with the value. */
function linesFor(session: Session, index: number): CardLine[] {
  const field = session.reading.form.fields[index];
  const recognition = session.reading.recognitions[index];
  if (!field || !recognition) return [];
  const text = recognition.key ? session.kit?.catalogue.fields[recognition.key] : undefined;
  const label = session.translator.translate(field.label || field.placeholder);
  const name = label.text || text?.name || '';
  const lines: CardLine[] = [];
  if (name) lines.push({ text: name, kind: 'title' });
  if (field.rawLabel) lines.push({ text: field.label, kind: 'chinese' });
  if (text?.explain) lines.push({ text: text.explain, kind: 'text' });
  if (text?.example) lines.push({ text: text.example, kind: 'chinese' });
  for (const finding of findingsFor(session, index)) {
    lines.push({ text: sayFinding(session, finding), kind: finding.severity });
  }
  return lines;
}

/** Errors and warnings stay below the label; a hint is not worth the space. */
function markLabel(session: Session, { index, control }: FieldAt): void {
  if (!control.labelElement) return;
  const [worst] = findingsFor(session, index).filter(({ severity }) => severity !== 'hint');
  session.overlay.setFinding(
    control.labelElement,
    worst ? `${worst.severity === 'error' ? '✕' : '!'} ${sayFinding(session, worst)}` : '',
  );
}

/** The control of a value on this page, null when it is not shown. */
function controlAt(place: string): HTMLElement | null {
  const box = document.querySelector(`[data-place="${CSS.escape(place)}"]`);
  return box?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, button') ?? null;
}

/** Opens what is folded around a record: the cards that hold it, and the values that few forms ask for. */
function unfold(place: string): void {
  const record = place.split('.').slice(0, -1).join('.');
  for (const button of document.querySelectorAll<HTMLElement>('[data-holds][aria-expanded=false]')) {
    const holds = button.dataset.holds ?? '';
    if (record === holds || record.startsWith(`${holds}.`)) button.click();
  }
}

/** Puts the cursor into the value at a place of the company, unfolding what hides it. */
export function goToPlace(place: string): void {
  const focus = () => {
    const control = controlAt(place);
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
    return control !== null;
  };
  if (focus()) return;
  unfold(place);
  // what was unfolded is drawn with the next frames
  requestAnimationFrame(() => {
    if (focus()) return;
    unfold(place);
    requestAnimationFrame(focus);
  });
}

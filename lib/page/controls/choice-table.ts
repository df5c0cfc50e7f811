/**
 * The table that a server draws around the choices of one question, a cell each: nothing but boxes to tick of one
 * type and their words. Null where the element stands in no such table.
 */
export function choiceTable(input: Element): HTMLTableElement | null {
  const table = input.closest('table');
  const inputs = table?.querySelectorAll('input:not([type=hidden]), select, textarea') ?? [];
  if (!table || inputs.length < 2 || ![...inputs].every((other) => sameType(other, input))) return null;
  const own = [...table.querySelectorAll('td, th')].every(
    (cell) => cell.querySelector('input') !== null || (cell.textContent ?? '').trim() === '',
  );
  return own ? table : null;
}

const sameType = (a: Element, b: Element): boolean =>
  a instanceof HTMLInputElement && b instanceof HTMLInputElement && a.type === b.type;

import table from './division-codes.json' with { type: 'json' };

const endings: Readonly<Record<string, string>> = table.codes;

/**
 * True when the six digits are or once were the code of a division (GB/T 2260 since the 1980s). Cards keep
 * the code of their first issue, so abolished codes are as good as present ones.
 */
export function isDivisionCode(code: string): boolean {
  const last = Object.hasOwn(endings, code.slice(0, 4)) ? endings[code.slice(0, 4)] : undefined;
  if (last === undefined || code.length !== 6) return false;
  for (let at = 0; at < last.length; at += 2) if (last.startsWith(code.slice(4), at)) return true;
  return false;
}

/** Every code of the list, present and abolished. */
export function divisionCodes(): string[] {
  return Object.entries(endings).flatMap(([begin, ends]) =>
    (ends.match(/../g) ?? []).map((end) => begin + end),
  );
}

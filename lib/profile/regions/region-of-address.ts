import { type Division, divisionsBelow, shortName } from '../divisions.ts';

/** Where a name stands in a text, in full or as people say it; -1 where it does not. */
function placeOf(text: string, division: Division, from: number): { at: number; end: number } | null {
  for (const name of [division.name, shortName(division)]) {
    const at = name.length > 1 ? text.indexOf(name, from) : -1;
    if (at >= 0 && at - from < 12) return { at, end: at + name.length };
  }
  return null;
}

interface Found {
  code: string;
  /** characters of the address that the path explains */
  worth: number;
}

function below(text: string, above: Division, from: number, worth: number): Found {
  let best: Found = { code: above.code, worth };
  for (const division of divisionsBelow(above.code)) {
    const place = placeOf(text, division, from);
    // a level that no address names is passed through: 市辖区
    const step = place
      ? below(text, division, place.end, worth + place.end - place.at)
      : below(text, division, from, worth);
    const counted = place ? step.worth : step.code === division.code ? -1 : step.worth;
    if (counted > best.worth) best = { code: step.code, worth: counted };
  }
  return best;
}

/**
 * The division that an address lies in, as far as the address says: six-digit code, or '' where not even the
 * province is told. A province that is not written is found by its city where the city's name is unique.
 */
export function regionOfAddress(address: string): string {
  const text = address.replace(/\s/g, '').replace(/^中国[(（]?/, '');
  let best: Found = { code: '', worth: 1 };
  let another = false;
  for (const province of divisionsBelow('')) {
    const place = placeOf(text, province, 0);
    const start = place && place.at < 3 ? place : null;
    const found = start
      ? below(text, province, start.end, start.end - start.at + 2)
      : below(text, province, 0, 0);
    if (!start && (text.length < 3 || found.worth < 2)) continue;
    if (found.worth > best.worth) [best, another] = [found, false];
    else if (found.worth === best.worth && found.code !== best.code) another = true;
  }
  return another ? '' : best.code;
}

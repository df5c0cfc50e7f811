import type { FillValue } from '../fill/fill-value.ts';
import { namedPath, shortName } from './divisions.ts';

/** The text behind a leading division name in either spelling, or the text itself. */
function without(text: string, names: readonly string[]): string {
  const found = names.find((name) => text.startsWith(name));
  return found ? text.slice(found.length) : text;
}

/**
 * A contact address for a form. Where the region has a field of its own the province is left out, since
 * portals put it in front themselves (请勿重复填写省级行政单位 [S:INSPUR][S:NETEASE]); otherwise it is as the
 * person wrote it. The other spellings are alternatives: with the whole region, and without any of it.
 *
 * @param region six-digit code; '' leaves the address as it is
 * @returns null for an empty address
 */
export function addressValue(address: string, region: string, regionApart: boolean): FillValue | null {
  const written = address.trim();
  if (written === '') return null;
  const path = namedPath(region);
  const province = path[0];
  if (!province) return { kind: 'text', text: written };
  // a municipality's name is said once or twice: 上海市上海市浦东新区
  const noProvince = without(written, [province.name + province.name, province.name]) || written;
  let bare = noProvince;
  for (const level of path.slice(1)) bare = without(bare, [level.name]);
  const whole = path.map(({ name }) => name).join('') + bare;
  const short = shortName(province);
  const best = regionApart && noProvince !== written ? noProvince : written;
  const others = new Set([written, noProvince, whole, bare, written.startsWith(short) ? written : whole]);
  others.delete(best);
  others.delete('');
  return { kind: 'text', text: best, alternatives: [...others] };
}

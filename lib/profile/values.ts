import type { FillValue } from '../fill/fill-value.ts';
import type { FieldKey } from '../terms/keys.ts';
import type { AboutService } from '../terms/recognised.ts';
import { addressValue } from './address.ts';
import { fieldsOf } from './fields.ts';
import { resolve } from './resolve.ts';
import type { Profile } from './schema.ts';

/** Values for the keys that the profile can answer; keys it cannot answer are missing. */
export type Values = Partial<Record<FieldKey, FillValue>>;

const regionKeys = ['organizer.region', 'organizer.province', 'organizer.city', 'organizer.county'];

/**
 * The company's values for exactly these keys, in the words that controls may use.
 *
 * @param serviceId the service in hand; null takes the first. Keys of an app are answered by the company's
 *   only app when the service in hand is a website.
 * @param pageKeys every key that the page asks for, where only some of them are wanted now: an address
 *   leaves its province out when the page has a field for the region. By default the wanted keys.
 * @param about the kind of service that these fields ask about (`Recognition.service`): an app's page takes
 *   the app's values though the website is in hand, and nothing where the company has several apps.
 */
export function valuesFor(
  profile: Profile,
  serviceId: string | null,
  keys: readonly string[],
  pageKeys: readonly string[] = keys,
  about: AboutService = null,
): Values {
  const fields = fieldsOf(profile, serviceId, about);
  const values: Values = {};
  for (const key of new Set(keys) as Set<FieldKey>) {
    const value =
      key === 'organizer.contactAddress'
        ? addressValue(
            profile.organizer.contactAddress,
            profile.organizer.region,
            regionKeys.some((k) => pageKeys.includes(k)),
          )
        : resolve(key, fields);
    if (value) values[key] = value;
  }
  return values;
}

import { type Findings, missingOf, type Profile } from '@/lib/profile/index.ts';

/** How many values of a record are missing or have to be checked. */
export function openValues(profile: Profile, findings: Findings, place: string): number {
  const missing = missingOf(profile).filter((one) => one.startsWith(`${place}.`)).length;
  const wrong = Object.entries(findings).filter(
    ([one, found]) => one.startsWith(`${place}.`) && found.some(({ severity }) => severity !== 'hint'),
  ).length;
  return missing + wrong;
}

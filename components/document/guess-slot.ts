import type { DocumentSlot, Profile } from '@/lib/profile/index.ts';

/** Words of file names by kind of document, the particular first. */
const words: readonly [RegExp, string][] = [
  [/手持|in.?hand|handheld|selfie/i, 'idHandheld'],
  [/国徽|反面|背面|back/i, 'idBack'],
  [/人像|正面|身份证|护照|passport|front|\bid\b|id.?card/i, 'idFront'],
  [/授权|authori[sz]ation|poa/i, 'authorizationLetter'],
  [/执照|登记证|licen[cs]e|certificate.?of.?incorporation/i, 'certificateScan'],
  [/域名|domain/i, 'domainCertificate'],
  [/图标|icon|logo/i, 'icon'],
  [/方案/i, 'constructionPlan'],
  [/承诺/i, 'filingUndertaking'],
  [/告知/i, 'responsibilityNotice'],
  [/核验单/i, 'verificationForm'],
];

/**
 * What a file is likely to be by its name: a proposal that the person sees and changes. Null when its name
 * says nothing, or when it could be several people's.
 */
export function guessSlot(
  name: string,
  slots: readonly DocumentSlot[],
  profile: Profile,
): DocumentSlot | null {
  const kind = words.find(([pattern]) => pattern.test(name))?.[1];
  const fitting = slots.filter((slot) => slot.kind === kind);
  const person = profile.people.find((one) => one.name !== '' && name.includes(one.name));
  const named = fitting.find(({ subjectId }) => subjectId !== '' && subjectId === person?.id);
  return named ?? (fitting.length === 1 ? (fitting[0] ?? null) : null);
}

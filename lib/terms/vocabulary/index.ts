/** The door to the option tables. Apart from `terms/index.ts`, so that the content script does not carry them. */
import { certificateType } from './certificate-type.ts';
import { gender, industry, serverLocation, yesNo } from './common.ts';
import { idType } from './id-type.ts';
import { language } from './language.ts';
import type { OptionSet } from './option-set.ts';
import { organizerType } from './organizer-type.ts';
import { preApproval } from './pre-approval.ts';
import { controlledGoods, interactiveService, jurisdiction, siteType } from './psb.ts';
import { serviceContent } from './service-content.ts';
import { accessMethod, platform, serviceKind } from './service-kind.ts';
import { shareholderKind, telecomBusiness, telecomCoverage } from './telecom.ts';

export type { OptionSet, VocabularyOption } from './option-set.ts';

const sets = {
  organizerType,
  certificateType,
  idType,
  serviceContent,
  preApproval,
  language,
  accessMethod,
  jurisdiction,
  yesNo,
  serviceKind,
  gender,
  siteType,
  interactiveService,
  controlledGoods,
  platform,
  industry,
  serverLocation,
  telecomBusiness,
  telecomCoverage,
  shareholderKind,
} as const satisfies Record<string, OptionSet>;

export type OptionSetId = keyof typeof sets;

export const optionSets: Readonly<Record<OptionSetId, OptionSet>> = sets;

/** Which set answers an attribute (the part after the dot of a field key). */
const setOfAttribute: Readonly<Record<string, OptionSetId>> = {
  certificateType: 'certificateType',
  idType: 'idType',
  gender: 'gender',
  industry: 'industry',
  serviceKind: 'serviceKind',
  serviceContent: 'serviceContent',
  languages: 'language',
  preApproval: 'preApproval',
  accessMethod: 'accessMethod',
  serverLocation: 'serverLocation',
  interactiveServices: 'interactiveService',
  controlledGoodsTypes: 'controlledGoods',
  platforms: 'platform',
  jurisdiction: 'jurisdiction',
  licenceBusiness: 'telecomBusiness',
  licenceCoverage: 'telecomCoverage',
  licenceProvinces: 'serverLocation',
};

/**
 * The set whose ids a profile stores for a field key; null when the key takes no listed option. Flags
 * (是否…) are not in it: their texts are `optionTexts('yesNo', 'yes' | 'no')`.
 */
export function optionSetOf(key: string): OptionSetId | null {
  if (key === 'organizer.type') return 'organizerType';
  if (key === 'site.type') return 'siteType';
  if (key === 'shareholder.kind') return 'shareholderKind';
  return setOfAttribute[key.slice(key.indexOf('.') + 1)] ?? null;
}

/**
 * Chinese texts that say the option `id` of a set, best first, wider words last; [] when the set has no such
 * option.
 */
export function optionTexts(set: OptionSetId, id: string): readonly string[] {
  const option = optionSets[set].options.find((one) => one.id === id);
  return option ? [...option.zh, ...(option.wider ?? [])] : [];
}

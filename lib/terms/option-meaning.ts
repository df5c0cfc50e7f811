import type { Concept } from './concept.ts';
import type { EntityClass } from './entities.ts';
import type { OptionSign } from './option-signs.ts';

/** Attribute by option list, where the list alone says it. */
export const bySign: Partial<Record<OptionSign, Concept>> = {
  type: { org: 'type' },
  certificateType: { org: 'certificateType' },
  idType: { person: 'idType' },
  languages: { site: 'languages' },
  serviceContent: { site: 'serviceContent' },
  interactiveServices: { site: 'interactiveServices' },
  preApproval: { site: 'preApproval' },
  accessMethod: { site: 'accessMethod' },
  serviceKind: { site: 'serviceKind' },
  gender: { person: 'gender' },
  controlledGoodsTypes: { site: 'controlledGoodsTypes' },
  platforms: { app: 'platforms' },
  commercial: { site: 'commercial' },
  interactive: { site: 'interactive' },
  jurisdiction: { provider: 'jurisdiction' },
  siteType: { site: 'type' },
  licenceCoverage: { org: 'licenceCoverage' },
  sameAs: { person: 'sameAsPrincipal' },
};

/**
 * Whether the options of a field are those that this attribute has; null where any may be offered for it.
 * @param sign what the options are about, null when they do not tell
 */
export function optionsAnswer(sign: OptionSign | null, kind: EntityClass, attribute: string): boolean | null {
  if (sign && bySign[sign]?.[kind] === attribute) return true;
  if (sign === 'sameAs' && kind === 'person' && attribute.startsWith('sameAs')) return true;
  if (sign === 'yesNo' && yesOrNo.test(attribute)) return true;
  return Object.values(bySign).some((concept) => concept[kind] === attribute) ? false : null;
}

/** What a form asks as 是 or 否. */
const yesOrNo =
  /^(?:sameAs|has)|LongTerm$|^(?:commercial|interactive|controlledGoods|preApproval|foreignShare)$/;

import type { TFunction } from 'i18next';

/** Where the recogniser looks; each has a text at `panel.evidence.<id>`. */
const places = new Set(['label', 'section', 'placeholder', 'options', 'help', 'name', 'id', 'lesson']);

/**
 * The recogniser's evidence (`label:attribute=证件号码`) in words: `label “证件号码”`. Entries that say
 * nothing to a person are left out.
 */
export function evidenceText(evidence: readonly string[], t: TFunction): string {
  const said = evidence.flatMap((entry) => {
    const [, place = '', word = ''] = /^([a-z]+)[^=]*=(.+)$/u.exec(entry) ?? [];
    const tells = /\p{Script=Han}/u.test(word) || place === 'name' || place === 'id' || place === 'lesson';
    return places.has(place) && tells ? [t(`panel.evidence.${place}`, { word })] : [];
  });
  return [...new Set(said)].join(t('common.comma'));
}

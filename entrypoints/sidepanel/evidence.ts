import type { TFunction } from 'i18next';

/** Where the recogniser looks; each has a text at `panel.evidence.<id>`. */
const places = new Set([
  'label',
  'section',
  'placeholder',
  'options',
  'help',
  'name',
  'id',
  'lesson',
  'likeness',
]);

/** Places whose words are no Chinese and tell all the same. */
const alwaysTold = new Set(['name', 'id', 'lesson', 'likeness']);

/**
 * The recogniser's evidence (`label:attribute=证件号码`) in words: `label “证件号码”`. Entries that say
 * nothing to a person are left out.
 */
export function evidenceText(evidence: readonly string[], t: TFunction): string {
  const said = evidence.flatMap((entry) => {
    const [, place = '', word = ''] = /^([a-z]+)[^=]*=(.+)$/u.exec(entry) ?? [];
    const tells = /\p{Script=Han}/u.test(word) || alwaysTold.has(place);
    return places.has(place) && tells ? [t(`panel.evidence.${place}`, { word })] : [];
  });
  return [...new Set(said)].join(t('common.comma'));
}

import type { TFunction } from 'i18next';
import { rendering } from '@/components/profile/option-label.ts';
import type { PanelField } from './panel-field.ts';

/** A value as the page will hold it, and what that means in the person's language ('' where it needs no telling). */
export interface ValueText {
  value: string;
  meaning: string;
}

/** What will be entered. Choices and ticks are Chinese words that a newcomer cannot read, so they are told. */
export function comingValue({ item, field }: PanelField, t: TFunction, language: string): ValueText {
  if (item.value?.kind === 'flag') {
    // the plan has turned the answer where the question is put the other way round
    const on = item.shown === '' ? item.value.on : item.shown === '是';
    return { value: t(on ? 'panel.value.on' : 'panel.value.off'), meaning: '' };
  }
  if (item.value?.kind !== 'choice' || item.shown === '') return { value: item.shown, meaning: '' };
  const meanings = item.shown.split('、').map((shown) => {
    const onPage = field.optionText[field.options.indexOf(shown)];
    return language.startsWith('zh') ? '' : (onPage?.text ?? rendering(shown, language));
  });
  return { value: item.shown, meaning: meanings.filter(Boolean).join(t('common.comma')) };
}

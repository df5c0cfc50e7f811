import { Anchor, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { CertaintyBadge } from '@/components/certainty-badge.tsx';
import { CopyValue } from '@/components/copy-value.tsx';
import { fieldText } from '@/components/field-texts.ts';
import { openOptions } from '@/lib/messages/tabs.ts';
import type { Translation } from '@/lib/terms/recognised.ts';
import { evidenceText } from './evidence.ts';
import classes from './panel.module.css';
import type { PanelField } from './panel-field.ts';
import { isTaught, Teach } from './teach.tsx';

/** Long lists (regions, say) are shown up to here. */
const optionsShown = 12;

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Text size="xs" component="div">
      <span className="beian-tone-quiet">{label}</span> {children}
    </Text>
  );
}

function Rendering({ zh, translation }: { zh: string; translation: Translation | null }) {
  const { t } = useTranslation();
  if (translation === null || translation.source === 'none') return <Bilingual text="" zh={zh} />;
  const isReviewed = translation.source === 'reviewed';
  return (
    <>
      <Bilingual inline text={translation.text} zh={zh} />
      {!isReviewed && <span className="beian-tone-quiet"> ({t(`source.${translation.source}`)})</span>}
    </>
  );
}

/** What a newcomer needs to know of a field: what it is, an example, the page's own help, and why we think so. */
export function FieldDetail({ panelField }: { panelField: PanelField }) {
  const { t, i18n } = useTranslation();
  const { field, item, standing } = panelField;
  const text = field.key === null ? null : fieldText(field.key, i18n.language);
  const note = text?.explain ?? field.labelText.note;
  const why = evidenceText(field.evidence, t);
  const more = field.options.length - optionsShown;
  return (
    <Stack gap={6} className={classes.detail}>
      {field.never !== null && !isTaught(panelField) && (
        <Text size="xs">{t(`fill.never.${field.never}`)}</Text>
      )}
      {field.certainty === 'unknown' && <Text size="xs">{t('panel.detail.unknownHelp')}</Text>}
      {standing === 'yours' && field.never === null && (
        <Text size="xs">{t(`fill.reason.${item.reason}`)}</Text>
      )}
      {note !== '' && <Text size="xs">{note}</Text>}
      {text?.example !== undefined && (
        <Line label={t('panel.detail.example')}>
          <span lang="zh-CN">{text.example}</span>
        </Line>
      )}
      {field.help !== '' && (
        <Line label={t('panel.detail.hint')}>
          <Rendering zh={field.help} translation={field.helpText} />
        </Line>
      )}
      {field.placeholder !== '' && field.placeholder !== field.label && (
        <Line label={t('panel.detail.placeholder')}>
          <Rendering zh={field.placeholder} translation={field.placeholderText} />
        </Line>
      )}
      {field.options.length > 0 && (
        <Line label={t('panel.detail.options')}>
          <ul className={classes.options}>
            {field.options.slice(0, optionsShown).map((option, index) => (
              <li key={option}>
                <Rendering zh={option} translation={field.optionText[index] ?? null} />
              </li>
            ))}
          </ul>
          {more > 0 && t('panel.detail.moreOptions', { count: more })}
        </Line>
      )}
      {field.key !== null && (
        <>
          <Group gap="xs">
            <CertaintyBadge certainty={field.certainty} />
            <Text size="xs" className="beian-tone-quiet">
              {t('panel.detail.sure', { percent: `${Math.round(field.confidence * 100)} %` })}
            </Text>
          </Group>
          {why !== '' && (
            <Line label={t('panel.detail.why')}>
              <span className={classes.evidence}>{why}</span>
            </Line>
          )}
        </>
      )}
      <Group gap="xs">
        {item.shown !== '' && item.value?.kind !== 'file' && <CopyValue value={item.shown} />}
        {standing === 'missing' && (
          <Anchor component="button" size="xs" onClick={() => void openOptions('#companies')}>
            {t('panel.detail.addToProfile')}
          </Anchor>
        )}
      </Group>
      <Teach panelField={panelField} />
    </Stack>
  );
}

import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { Notice } from '@/components/notice.tsx';
import { FieldRow } from './field-row.tsx';
import classes from './panel.module.css';
import { groupFields, type PanelField } from './panel-field.ts';

interface Props {
  fields: readonly PanelField[];
  onReveal: (panelField: PanelField) => Promise<boolean>;
}

/** All fields of the page, under the page's own headings; unknown ones are announced first. */
export function FieldList({ fields, onReveal }: Props) {
  const { t } = useTranslation();
  const unknown = fields.filter(({ standing }) => standing === 'unknown').length;
  return (
    <>
      {unknown > 0 && (
        <Notice tone="check" title={t('panel.unknown.title', { count: unknown })}>
          <Text size="xs">{t('panel.unknown.text')}</Text>
        </Notice>
      )}
      {groupFields(fields).map((group) => (
        <section key={group.id} className={classes.group}>
          <Title order={2} size="sm" className={classes.groupTitle}>
            {group.titleZh === '' ? (
              t('panel.group.none')
            ) : (
              <Bilingual inline text={group.title} zh={group.titleZh} />
            )}
          </Title>
          <ul className={classes.list}>
            {group.fields.map((one) => (
              <FieldRow key={one.id} panelField={one} onReveal={onReveal} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

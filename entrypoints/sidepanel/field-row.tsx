import { Collapse, Group, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { FindingLine } from '@/components/finding-line.tsx';
import { FieldDetail } from './field-detail.tsx';
import { nameOf } from './names.ts';
import classes from './panel.module.css';
import type { PanelField } from './panel-field.ts';
import { StandingText } from './standing.tsx';
import { Value } from './value.tsx';
import { comingValue } from './value-text.ts';

interface Props {
  panelField: PanelField;
  /** scrolls to the field on the page; answers false when it is gone */
  onReveal: (panelField: PanelField) => Promise<boolean>;
}

/** One field: what it means, what it holds, what it will hold. A click shows it on the page and explains it. */
export function FieldRow({ panelField, onReveal }: Props) {
  const { t, i18n } = useTranslation();
  const [open, { toggle }] = useDisclosure(false);
  const [gone, setGone] = useState(false);
  const { field, item, standing, findings } = panelField;
  const name = nameOf(field, i18n.language);
  const coming = comingValue(panelField, t, i18n.language);
  const isComing = standing === 'ready' || standing === 'check';

  const show = async () => {
    toggle();
    setGone(!(await onReveal(panelField)));
  };

  return (
    <li className={classes.row} data-standing={standing}>
      <UnstyledButton className={classes.head} aria-expanded={open} onClick={() => void show()}>
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
          <Text component="span" size="sm" fw={500} className={classes.name}>
            <Bilingual
              text={name.text || (name.zh ? '' : t('panel.row.noLabel'))}
              zh={name.zh}
              mark={field.required && <span className={classes.required}>{t('panel.row.required')}</span>}
            />
          </Text>
          <StandingText standing={standing} />
        </Group>
      </UnstyledButton>
      {isComing && item.shown !== '' && (
        <Value label={t(standing === 'ready' ? 'panel.row.toCome' : 'panel.row.offers')} {...coming} strong />
      )}
      {item.current !== '' && <Value label={t('panel.row.holds')} value={item.current} />}
      {standing === 'check' && (
        <Text size="xs" className="beian-tone-check">
          {t(`fill.reason.${item.reason}`)}
        </Text>
      )}
      {field.error !== '' && (
        <Text size="xs" className="beian-tone-bad">
          {t('panel.row.pageSays')} <Bilingual inline text={field.errorText?.text ?? ''} zh={field.error} />
        </Text>
      )}
      {(isComing || standing === 'done') &&
        findings.map((finding) => <FindingLine key={finding.message} finding={finding} />)}
      <Text size="xs" className="beian-tone-bad" role="status">
        {gone ? t('panel.row.gone') : ''}
      </Text>
      <Collapse expanded={open} keepMounted={false}>
        <FieldDetail panelField={panelField} />
      </Collapse>
    </li>
  );
}

import { Text, Title } from '@mantine/core';
import { IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { ToneText } from '@/components/tone.tsx';
import type { Passed } from './fill-steps.ts';
import classes from './panel.module.css';

/** What became of the tabs, folds and rows that the person had agreed to. */
export function PassedList({ passed }: { passed: readonly Passed[] }) {
  const { t } = useTranslation();
  if (passed.length === 0) return null;
  return (
    <section>
      <Title order={2} size="sm" className={classes.groupTitle}>
        {t('panel.opening.group')}
      </Title>
      <ul className={classes.list}>
        {passed.map(({ text, name, reason, count, check }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one button may have been pressed several times
          <li key={index} className={classes.row}>
            <Text size="sm" component="div">
              <Bilingual text={name} zh={text} />
            </Text>
            <ToneText
              tone={reason === '' ? 'good' : 'check'}
              icon={reason === '' ? IconCircleCheck : IconHandStop}
            >
              {reason !== ''
                ? t(`fill.reason.${reason}`)
                : count > 0
                  ? t('panel.opening.opened', { count })
                  : t('panel.opening.openedNone')}
            </ToneText>
            {check > 0 && <Text size="xs">{t('panel.opening.check', { count: check })}</Text>}
          </li>
        ))}
      </ul>
    </section>
  );
}

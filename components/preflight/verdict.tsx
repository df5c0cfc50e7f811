import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Preflight } from '@/lib/preflight/index.ts';
import classes from './report.module.css';

/** The sum of a report in one sentence, and what follows from it. */
export function Verdict({ report }: { report: Preflight }) {
  const { t } = useTranslation();
  const { refused, questioned, missing, provincial } = report;
  const counts = [
    ['refused', refused.length],
    ['missing', missing.length],
    ['questioned', questioned.length + provincial.length],
  ] as const;
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([id, count]) => t(`report.count.${id}`, { count }));
  const tone = refused.length > 0 ? 'bad' : parts.length > 0 ? 'check' : 'good';
  return (
    <div className={classes.verdict} data-tone={tone}>
      <Text fw={600} className={`beian-tone-${tone}`}>
        {t(`report.verdict.${tone}`)}
      </Text>
      <Text size="sm">{parts.length > 0 ? `${parts.join(' · ')}.` : t('report.verdict.nothing')}</Text>
    </div>
  );
}

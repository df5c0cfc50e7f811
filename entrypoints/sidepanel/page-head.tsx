import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { CompanySelect } from '@/components/company-select.tsx';
import { DensitySelect } from '@/components/density-select.tsx';
import type { Companies } from '@/components/in-hand.ts';
import { SiteBar } from '@/components/site/site-bar.tsx';
import { useSettings } from '@/components/use-settings.ts';
import type { PageReport } from '@/lib/messages/page-report.ts';
import type { TabInHand } from '@/lib/messages/tabs.ts';
import { portalById } from '@/lib/portals/index.ts';
import classes from './panel.module.css';

interface Props {
  report: PageReport;
  tab: TabInHand;
  companies: Companies | null;
  sum: string;
}

/** Where the person stands: portal, step, what is being filed, and the sum of the page. */
export function PageHead({ report, tab, companies, sum }: Props) {
  const { t } = useTranslation();
  const settings = useSettings();
  const portal = portalById(report.portal);
  return (
    <Stack className={classes.top} gap={4} component="header">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Title order={1} size="sm" style={{ minWidth: 0 }}>
          {portal ? (
            <Bilingual text={t(`portal.${portal.id}`)} zh={portal.name} />
          ) : (
            t('portal.unknown', { host: URL.canParse(report.url) ? new URL(report.url).host : report.url })
          )}
        </Title>
        <DensitySelect settings={settings} fallback={report.overlayOn} />
      </Group>
      {(report.step !== null || report.stepTitle !== '') && (
        <Text size="xs" component="div">
          <Bilingual inline text={report.step ? t(`step.${report.step}`) : ''} zh={report.stepTitle} />
        </Text>
      )}
      <SiteBar tab={tab} />
      {companies && <CompanySelect companies={companies} />}
      <Text size="sm" fw={500} role="status">
        {sum}
      </Text>
    </Stack>
  );
}

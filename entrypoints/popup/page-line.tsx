import { Button, Group, Stack, Text } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SiteBar } from '@/components/site/site-bar.tsx';
import { SiteOn } from '@/components/site/site-on.tsx';
import type { PageState } from '@/components/use-page.ts';
import { openSidePanel, type TabInHand } from '@/lib/messages/tabs.ts';
import classes from './popup.module.css';

/** The page in hand in one line, and the way to the side panel. */
export function PageLine({ tab, page }: { tab: TabInHand | null | undefined; page: PageState }) {
  const { t } = useTranslation();
  const top =
    page.kind === 'known' ? (page.frames.find(({ report }) => report.isTop) ?? page.frames[0]) : undefined;
  const count =
    page.kind === 'known' ? page.frames.reduce((sum, { report }) => sum + report.fields.length, 0) : 0;
  const parts = top
    ? [
        top.report.portal ? t(`portal.${top.report.portal}`) : new URL(top.report.url).host,
        top.report.step ? t(`step.${top.report.step}`) : '',
        count === 0 ? t('popup.page.noFields') : t('popup.page.fields', { count }),
      ].filter(Boolean)
    : [page.kind === 'loading' ? t('panel.loading') : t('popup.page.none')];

  const open = () => {
    if (!tab) return;
    // directly in the click: the browsers refuse it later
    void openSidePanel(tab.windowId).then(() => {
      // a popup opened in a tab (`?tab=`) stays
      if (location.search === '') window.close();
    });
  };

  return (
    <Stack className={classes.page} component="footer" gap="xs">
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <Text size="xs" role="status">
          <b>{t('popup.page.title')}</b> {parts.join(' · ')}
        </Text>
        <Button
          size="compact-sm"
          variant={count > 0 ? 'filled' : 'default'}
          style={{ flex: 'none' }}
          leftSection={<IconLayoutSidebarRight size={15} aria-hidden />}
          disabled={!tab}
          onClick={open}
        >
          {t(count > 0 ? 'popup.page.open' : 'popup.page.openPanel')}
        </Button>
      </Group>
      {tab && page.kind === 'foreign' && <SiteOn tab={tab} compact />}
      {tab && <SiteBar tab={tab} />}
    </Stack>
  );
}

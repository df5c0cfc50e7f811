import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { requestSite, siteOff, siteOn } from '@/lib/messages/site-control.ts';
import { sitePattern } from '@/lib/messages/sites.ts';
import type { TabInHand } from '@/lib/messages/tabs.ts';
import { useStanding } from './use-standing.ts';

/** On a page that the person turned on: for how long, and the way to change that. Nothing on a portal's. */
export function SiteBar({ tab }: { tab: TabInHand }) {
  const { t } = useTranslation();
  const standing = useStanding(tab);
  if (standing?.kind !== 'site') return null;
  const { origin, lasting } = standing;
  const host = new URL(origin).host;
  // refused or failed, the page stays as it is: on for this visit, which the line goes on saying
  const keep = () =>
    requestSite(origin).then(
      async (given) => given && (await siteOn.send({ tabId: tab.id, lasting: true })),
      () => false,
    );
  return (
    <Group gap="xs" justify="space-between">
      <Text size="xs" className="beian-tone-quiet" style={{ flex: 1, minWidth: 160 }}>
        {t(lasting ? 'site.isAlways' : 'site.isOnce', { host })}
      </Text>
      <Group gap={4}>
        {!lasting && sitePattern(origin) !== null && (
          <Button size="compact-xs" variant="default" onClick={() => void keep()}>
            {t('site.keep')}
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void siteOff.send({ origin }).catch(() => undefined)}
        >
          {t('site.off')}
        </Button>
      </Group>
    </Group>
  );
}

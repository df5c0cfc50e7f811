import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { siteOff } from '@/lib/messages/site-control.ts';
import { listSites, onSitesChanged } from '@/lib/messages/sites.ts';
import { portals } from '@/lib/portals/index.ts';

/** The sites that the person turned on for good, followed live; null until they are read. */
function useSites(): readonly string[] | null {
  const [sites, setSites] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const found = await listSites();
      if (!life.signal.aborted) setSites(found);
    };
    onSitesChanged(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, []);
  return sites;
}

/** Where the extension works: on the portals that it knows, and where the person said so. */
export function SitesTab() {
  const { t } = useTranslation();
  const sites = useSites();
  const [failed, setFailed] = useState(false);
  return (
    <Stack gap="lg" maw={680}>
      <Title order={2} size="h3">
        {t('options.tab.sites')}
      </Title>
      <Stack gap="xs" component="section" aria-labelledby="own-sites">
        <Title order={3} size="h4" id="own-sites">
          {t('options.sites.own')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('options.sites.ownHelp')}
        </Text>
        {sites?.length === 0 && <Text size="sm">{t('options.sites.none')}</Text>}
        {sites?.map((origin) => (
          <Group key={origin} justify="space-between" gap="xs">
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {origin}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('options.sites.offNamed', { site: origin })}
              onClick={() => {
                setFailed(false);
                siteOff.send({ origin }).catch(() => setFailed(true));
              }}
            >
              {t('site.off')}
            </Button>
          </Group>
        ))}
        <Text size="sm" role="status" className="beian-tone-bad">
          {failed ? t('site.failed') : ''}
        </Text>
      </Stack>
      <Stack gap="xs" component="section" aria-labelledby="known-sites">
        <Title order={3} size="h4" id="known-sites">
          {t('options.sites.known')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('options.sites.knownHelp')}
        </Text>
        <List size="sm" spacing={4}>
          {portals.map((portal) => (
            <List.Item key={portal.id}>
              {t(`portal.${portal.id}`)}{' '}
              <span className="beian-zh" lang="zh-CN">
                {portal.name}
              </span>
            </List.Item>
          ))}
        </List>
      </Stack>
    </Stack>
  );
}

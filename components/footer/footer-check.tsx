import { Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle, IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Tone, ToneText } from '@/components/tone.tsx';
import { checkFooter, type Filed, type FooterFinding } from '@/lib/journey/footer/index.ts';
import { readOwnSite } from '@/lib/messages/own-site.ts';

const looks: Record<FooterFinding['tone'], { tone: Tone; icon: typeof IconCircleCheck }> = {
  good: { tone: 'good', icon: IconCircleCheck },
  check: { tone: 'check', icon: IconHelpCircle },
  bad: { tone: 'bad', icon: IconAlertTriangle },
};

/** Checks the person's own page in a tab, on their click, and says what is wrong and how to mend it. */
export default function FooterCheck({ tabId, filed }: { tabId: number; filed: Filed }) {
  const { t } = useTranslation();
  const [found, setFound] = useState<FooterFinding[] | 'hidden' | 'looking' | null>(null);
  const check = () => {
    setFound('looking');
    void readOwnSite(tabId).then((site) => setFound(site === null ? 'hidden' : checkFooter(filed, site)));
  };
  return (
    <Stack gap={6} align="flex-start">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconListSearch size={15} aria-hidden />}
        disabled={found === 'looking'}
        onClick={check}
      >
        {t('footer.check')}
      </Button>
      <div role="status">
        {found === 'looking' && <Text size="xs">{t('panel.loading')}</Text>}
        {found === 'hidden' && <Text size="xs">{t('footer.hidden')}</Text>}
        {Array.isArray(found) && (
          <Stack gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
            {found.map(({ id, tone, values }) => (
              <li key={id}>
                <ToneText {...looks[tone]}>{t(`footer.finding.${id}.what`, { ...values })}</ToneText>
                {tone !== 'good' && (
                  <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
                    {t(`footer.finding.${id}.do`, { ...values })}
                  </Text>
                )}
              </li>
            ))}
          </Stack>
        )}
      </div>
    </Stack>
  );
}

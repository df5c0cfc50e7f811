import { Anchor, Code, Group, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CopyValue } from '@/components/copy-value.tsx';
import { ExternalLink } from '@/components/external-link.tsx';
import { appText, badgeFile, dutyOf, type Filed, footerHtml } from '@/lib/journey/footer/index.ts';

interface Props {
  filed: Filed;
  /** place in the options page where numbers are entered */
  href: string;
}

/** What to put at the foot of the home page, or into an app, once there is a number. */
export function FooterSnippet({ filed, href }: Props) {
  const { t } = useTranslation();
  const duty = dutyOf(filed);
  const code = filed.isApp ? appText(duty) : footerHtml(duty);
  return (
    <section aria-labelledby="footer">
      <Title order={3} size="h5" id="footer" mb="xs">
        {t('footer.title')}
      </Title>
      <Stack gap="xs" align="flex-start">
        {code === '' ? (
          <Text size="sm">
            {t('footer.noNumber')} <Anchor href={href}>{t('footer.enterNumber')}</Anchor>
          </Text>
        ) : (
          <>
            <Text size="sm">{t(filed.isApp ? 'footer.appHelp' : 'footer.help')}</Text>
            <Code block style={{ maxWidth: '100%', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {code}
            </Code>
            <Group gap="xs">
              <CopyValue value={code} label={t('footer.copy')} />
            </Group>
            <List size="sm" spacing={4}>
              {duty.entityOnly && <List.Item>{t('footer.guangdong', { number: duty.icp })}</List.Item>}
              {duty.endingMissing && <List.Item>{t('footer.endingMissing')}</List.Item>}
              {duty.ownerNamed && <List.Item>{t('footer.jiangsu', { owner: filed.organizer })}</List.Item>}
              {duty.icp !== '' && duty.psb === '' && <List.Item>{t('footer.psbLater')}</List.Item>}
              {duty.psb !== '' && !filed.isApp && (
                <List.Item>
                  {t('footer.badge', { file: badgeFile })}{' '}
                  <ExternalLink href="https://beian.mps.gov.cn/">beian.mps.gov.cn</ExternalLink>
                </List.Item>
              )}
              {!filed.isApp && <List.Item>{t('footer.checkIt')}</List.Item>}
            </List>
          </>
        )}
      </Stack>
    </section>
  );
}

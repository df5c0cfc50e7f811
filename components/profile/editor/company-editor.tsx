import { Alert, Anchor, Button, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconAlertTriangle, IconArrowLeft, IconScan } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChineseReading } from '@/components/chinese/chinese-reading.tsx';
import { useReader } from '@/components/chinese/use-reader.ts';
import { DocumentsSection } from '@/components/document/documents-section.tsx';
import { useDocumentProgress } from '@/components/document/use-document-progress.ts';
import { Message } from '@/components/message.tsx';
import { findingsOf } from '@/lib/profile/index.ts';
import { chinaToday } from '@/lib/rules/index.ts';
import { PastePage } from '../paste/paste-page.tsx';
import { StorageMessage } from '../storage-message.tsx';
import type { UndoOffer } from '../undo-bar.tsx';
import classes from './company-editor.module.css';
import { OrganizerSection, ProviderSection } from './company-sections.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { ExplainContext } from './explain.ts';
import { LicenceSection } from './licence-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { progressOf, wholeOf } from './progress.ts';
import { SavingLine } from './saving-line.tsx';
import type { SectionId, SectionProps, View } from './section.ts';
import { SectionFooter } from './section-footer.tsx';
import { SectionNav } from './section-nav.tsx';
import { ServicesSection } from './services-section.tsx';
import { useCompany } from './use-company.ts';

interface Props {
  id: string;
  section: View;
  offerUndo: (offer: UndoOffer) => void;
}

const sections: Record<SectionId, (props: SectionProps) => ReactNode> = {
  certificate: (props) => <OrganizerSection {...props} part="certificate" />,
  contact: (props) => <OrganizerSection {...props} part="contact" />,
  people: PeopleSection,
  services: ServicesSection,
  provider: ProviderSection,
  licence: LicenceSection,
  documents: DocumentsSection,
};

/** The heading of what is shown; takes the focus when another section comes, so that reading begins there. */
function useFocusOnChange(section: View) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(section);
  useEffect(() => {
    if (before.current === section) return;
    before.current = section;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [section]);
  return heading;
}

/** One company, in sections, saved while it is typed. */
export function CompanyEditor({ id, section, offerUndo }: Props) {
  const { t, i18n } = useTranslation();
  const company = useCompany(id);
  const { profile, edit } = company;
  const today = chinaToday(new Date());
  const findings = useMemo(() => (profile ? findingsOf(profile, today) : {}), [profile, today]);
  const documents = useDocumentProgress(profile);
  const [explains, setExplains] = useLocalStorage({ key: 'editor-explains', defaultValue: true });
  const heading = useFocusOnChange(section);
  // its tables come while the company is read
  useReader();
  const back = (
    <Anchor href="#companies" size="sm">
      <Group gap={4} component="span">
        <IconArrowLeft size={14} aria-hidden />
        {t('options.companies.all')}
      </Group>
    </Anchor>
  );
  if (!profile) {
    if (company.state === 'loading') return null;
    if (company.state === 'failed' && company.error) return <StorageMessage error={company.error} />;
    return (
      <Message icon={IconAlertTriangle} title={t('options.companies.gone')} actions={back}>
        {t('options.companies.goneHelp')}
      </Message>
    );
  }
  const values = progressOf(profile, findings);
  const whole = wholeOf(values);
  const progress = { ...values, documents };
  const problem = company.saving === 'failed' ? company.error : null;
  const sectionProps: SectionProps = {
    profile,
    findings,
    edit,
    offerUndo: (text, undo) => offerUndo({ text, undo }),
  };
  const Section = section === 'paste' ? null : sections[section];
  return (
    <ExplainContext.Provider value={explains}>
      <Stack gap="md">
        {back}
        <Group justify="space-between" align="flex-start" gap="sm">
          <Stack gap={0} miw={0}>
            <Title order={2} size="h3">
              {profile.organizer.name || t('options.companies.unnamed')}
            </Title>
            <Text size="sm" c="dimmed">
              {profile.organizer.englishName}
            </Text>
            <ChineseReading zh={profile.organizer.name} />
          </Stack>
          {section !== 'paste' && (
            <Button
              component="a"
              href={`#companies/${id}/paste`}
              variant="light"
              leftSection={<IconScan size={16} aria-hidden />}
            >
              {t('options.paste.open')}
            </Button>
          )}
        </Group>
        {problem && (
          <Alert color="red" title={t('options.notSaved')} icon={<IconAlertTriangle aria-hidden />}>
            <Stack gap="xs" align="flex-start">
              <StorageMessage error={problem} plain />
              <Button size="compact-sm" onClick={company.retry}>
                {t('options.saveAgain')}
              </Button>
            </Stack>
          </Alert>
        )}
        <ConflictNotice profile={profile} conflicts={company.conflicts} onSettle={company.settle} />
        <div className={classes.columns}>
          <div className={classes.side}>
            <SectionNav id={id} section={section === 'paste' ? null : section} progress={progress} />
            <div className={classes.state}>
              <Text size="xs" c="dimmed">
                {t('options.wholeProgress', { filled: whole.filled, needed: whole.needed })}
              </Text>
              <SavingLine company={company} />
            </div>
          </div>
          <Stack
            gap="md"
            component="section"
            aria-label={t(section === 'paste' ? 'options.paste.title' : `options.section.${section}`)}
            miw={0}
          >
            <div className={classes.head}>
              <Stack gap={2} miw={0}>
                <Title order={3} size="h4" ref={heading} tabIndex={-1} className={classes.heading}>
                  {t(section === 'paste' ? 'options.paste.title' : `options.section.${section}`)}
                </Title>
                <Text size="sm" c="dimmed">
                  {t(section === 'paste' ? 'options.paste.help' : `options.sectionHelp.${section}`)}
                </Text>
              </Stack>
              {section !== 'paste' && !i18n.language.startsWith('zh') && (
                <Switch
                  size="xs"
                  checked={explains}
                  onChange={(event) => setExplains(event.currentTarget.checked)}
                  label={t('options.explanations')}
                  className={classes.switch}
                />
              )}
            </div>
            {section === 'paste' ? (
              <PastePage {...sectionProps} today={today} />
            ) : (
              <>
                {Section && <Section {...sectionProps} />}
                <SectionFooter id={id} section={section} progress={progress} />
              </>
            )}
          </Stack>
        </div>
      </Stack>
    </ExplainContext.Provider>
  );
}

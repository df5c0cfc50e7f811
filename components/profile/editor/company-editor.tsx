import { Alert, Anchor, Badge, Button, Group, NavLink, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft, IconCheck, IconLoader2 } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Message } from '@/components/message.tsx';
import { ToneText } from '@/components/tone.tsx';
import { findingsOf, missingOf, type Profile } from '@/lib/profile/index.ts';
import { chinaToday } from '@/lib/rules/index.ts';
import { StorageMessage } from '../storage-message.tsx';
import type { UndoOffer } from '../undo-bar.tsx';
import classes from './company-editor.module.css';
import { OrganizerSection, ProviderSection } from './company-sections.tsx';
import { PeopleSection } from './people-section.tsx';
import { type SectionId, type SectionProps, sectionIds, sectionOf } from './section.ts';
import { ServicesSection } from './services-section.tsx';
import { type Company, useCompany } from './use-company.ts';

interface Props {
  id: string;
  section: SectionId;
  offerUndo: (offer: UndoOffer) => void;
}

const sections: Record<SectionId, (props: SectionProps) => ReactNode> = {
  certificate: (props) => <OrganizerSection {...props} part="certificate" />,
  contact: (props) => <OrganizerSection {...props} part="contact" />,
  people: PeopleSection,
  services: ServicesSection,
  provider: ProviderSection,
};

/** How many values of each section are missing, and how many have an error or a warning. */
function countBySection(profile: Profile, findings: SectionProps['findings']) {
  const counts = Object.fromEntries(sectionIds.map((id) => [id, { missing: 0, check: 0 }]));
  for (const place of missingOf(profile)) (counts[sectionOf(place)] ?? { missing: 0 }).missing++;
  for (const [place, found] of Object.entries(findings)) {
    const grave = found.some(({ severity }) => severity !== 'hint');
    if (grave) (counts[sectionOf(place)] ?? { check: 0 }).check++;
  }
  return counts;
}

function SavingLine({ company }: { company: Company }) {
  const { t } = useTranslation();
  if (company.saving === 'failed') return null;
  const saved = company.saving === 'saved';
  return (
    <span role="status">
      <ToneText tone="quiet" icon={saved ? IconCheck : IconLoader2}>
        {t(saved ? 'options.saved' : 'options.saving')}
      </ToneText>
    </span>
  );
}

/** One company, in sections, saved while it is typed. */
export function CompanyEditor({ id, section, offerUndo }: Props) {
  const { t } = useTranslation();
  const company = useCompany(id);
  const { profile, edit } = company;
  const today = chinaToday(new Date());
  const findings = useMemo(() => (profile ? findingsOf(profile, today) : {}), [profile, today]);
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
  const counts = countBySection(profile, findings);
  const Section = sections[section];
  const problem = company.saving === 'failed' ? company.error : null;
  return (
    <Stack gap="md">
      {back}
      <Group justify="space-between" align="baseline">
        <Stack gap={0}>
          <Title order={2} size="h3">
            {profile.organizer.name || t('options.companies.unnamed')}
          </Title>
          <Text size="sm" c="dimmed">
            {profile.organizer.englishName}
          </Text>
        </Stack>
        <SavingLine company={company} />
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
      <div className={classes.columns}>
        <nav aria-label={t('options.sections')} className={classes.sections}>
          {sectionIds.map((one) => {
            const { missing, check } = counts[one] ?? { missing: 0, check: 0 };
            return (
              <NavLink
                key={one}
                href={`#companies/${id}/${one}`}
                active={one === section}
                aria-current={one === section ? 'page' : undefined}
                label={t(`options.section.${one}`)}
                description={[
                  missing > 0 ? t('options.missing', { count: missing }) : '',
                  check > 0 ? t('options.toCheck', { count: check }) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
                rightSection={
                  missing + check === 0 ? (
                    <IconCheck size={16} role="img" aria-label={t('options.complete')} />
                  ) : (
                    <Badge size="sm" variant="light" color="gray" aria-hidden>
                      {missing + check}
                    </Badge>
                  )
                }
              />
            );
          })}
        </nav>
        <Stack gap="md" component="section" aria-label={t(`options.section.${section}`)} miw={0}>
          <Stack gap={2}>
            <Title order={3} size="h4">
              {t(`options.section.${section}`)}
            </Title>
            <Text size="sm" c="dimmed">
              {t(`options.sectionHelp.${section}`)}
            </Text>
          </Stack>
          <Section
            profile={profile}
            findings={findings}
            edit={edit}
            offerUndo={(text, undo) => offerUndo({ text, undo })}
          />
        </Stack>
      </div>
    </Stack>
  );
}

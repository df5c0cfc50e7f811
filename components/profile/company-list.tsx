import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconSearch, IconUpload } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStored } from '@/components/use-stored.ts';
import {
  duplicateProfile,
  getActive,
  listProfiles,
  newProfile,
  removeProfile,
  restoreProfile,
  saveProfile,
  setActive,
} from '@/lib/profile/index.ts';
import { CompanyCard } from './company-card.tsx';
import { fewCompanies, searchCompanies, shownAtOnce } from './company-search.ts';
import type { View } from './editor/section.ts';
import { FirstCompany } from './first-company.tsx';
import { StorageMessage } from './storage-message.tsx';
import type { UndoOffer } from './undo-bar.tsx';

interface Props {
  offerUndo: (offer: UndoOffer) => void;
  /** opens a company in the editor */
  onOpen: (id: string, view?: View) => void;
  /** shows the sample company as an import */
  onSample: () => void;
}

/** All companies, and how to get the first one. */
export function CompanyList({ offerUndo, onOpen, onSample }: Props) {
  const { t } = useTranslation();
  const companies = useStored(listProfiles);
  const active = useStored(getActive);
  const [failure, setFailure] = useState<Error | null>(null);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(shownAtOnce);
  // typing goes on while a long list is drawn
  const wanted = useDeferredValue(query);
  const attempt = (work: Promise<unknown>) => {
    setFailure(null);
    work.catch((error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))));
  };
  if (companies.state === 'loading') return null;
  if (companies.state === 'failed') return <StorageMessage error={companies.error} />;

  const create = async (view?: View) => {
    const profile = newProfile(new Date());
    await saveProfile(profile);
    onOpen(profile.id, view);
  };
  const remove = async (id: string, name: string) => {
    const removed = await removeProfile(id);
    if (!removed) return;
    offerUndo({
      text: t('options.companies.removed', { name }),
      undo: () => attempt(restoreProfile(removed)),
    });
  };
  const actions = (
    <Group gap="sm">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => attempt(create())}>
        {t('options.companies.create')}
      </Button>
      <Button
        component="a"
        href="#transfer"
        variant="default"
        leftSection={<IconUpload size={16} aria-hidden />}
      >
        {t('options.companies.import')}
      </Button>
    </Group>
  );
  const found = searchCompanies(companies.value, wanted);
  const chosen = active.state === 'ready' ? active.value : null;
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t('options.tab.companies')}
        </Title>
        {companies.value.length > 0 && actions}
      </Group>
      {failure && <StorageMessage error={failure} plain />}
      {companies.value.length === 0 && (
        <FirstCompany
          onPaste={() => attempt(create('paste'))}
          onType={() => attempt(create())}
          onSample={onSample}
        />
      )}
      {companies.value.length > fewCompanies && (
        <Stack gap={4}>
          <TextInput
            type="search"
            label={t('options.companies.search')}
            description={t('options.companies.searchHelp')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setShown(shownAtOnce);
            }}
          />
          <Text size="sm" c="dimmed" role="status">
            {t('options.companies.found', { count: found.length })}
          </Text>
        </Stack>
      )}
      {found.slice(0, shown).map((profile) => (
        <CompanyCard
          key={profile.id}
          profile={profile}
          active={chosen?.profile.id === profile.id}
          serviceId={chosen?.profile.id === profile.id ? (chosen.service?.id ?? null) : null}
          onChoose={(serviceId) => attempt(setActive(profile.id, serviceId))}
          onDuplicate={() => attempt(duplicateProfile(profile.id, new Date()))}
          onRemove={() =>
            attempt(remove(profile.id, profile.organizer.name || t('options.companies.unnamed')))
          }
        />
      ))}
      {found.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + shownAtOnce)}>
          {t('options.companies.showMore', { count: Math.min(shownAtOnce, found.length - shown) })}
        </Button>
      )}
    </Stack>
  );
}

import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconSearch, IconUpload } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStored } from '@/components/use-stored.ts';
import { getActive, newProfile, saveProfile } from '@/lib/profile/index.ts';
import { CompanyCards } from './company-cards.tsx';
import { fewCompanies, searchCompanies, shownAtOnce } from './company-search.ts';
import type { View } from './editor/section.ts';
import { FirstCompany } from './first-company.tsx';
import { StorageMessage } from './storage-message.tsx';
import type { UndoOffer } from './undo-bar.tsx';
import { useCompanyActions } from './use-company-actions.ts';
import { useCompanyList } from './use-company-list.ts';

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
  const list = useCompanyList();
  const active = useStored(getActive);
  const { actions, attempt, failure } = useCompanyActions(offerUndo);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(shownAtOnce);
  // typing goes on while a long list is drawn
  const wanted = useDeferredValue(query);
  const companies = list.state === 'ready' ? list.value.companies : null;
  const found = useMemo(() => searchCompanies(companies ?? [], wanted), [companies, wanted]);
  if (list.state === 'loading') return null;
  if (list.state === 'failed') return <StorageMessage error={list.error} />;
  const { count, whole } = list.value;

  const create = async (view?: View) => {
    const profile = newProfile(new Date());
    await saveProfile(profile);
    onOpen(profile.id, view);
  };
  const ways = (
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
  const chosen = active.state === 'ready' ? active.value : null;
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t('options.tab.companies')}
        </Title>
        {count > 0 && ways}
      </Group>
      {failure && <StorageMessage error={failure} plain />}
      {count === 0 && (
        <FirstCompany
          onPaste={() => attempt(create('paste'))}
          onType={() => attempt(create())}
          onSample={onSample}
        />
      )}
      {count > fewCompanies && (
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
            {(whole || !wanted) && t('options.companies.found', { count: wanted ? found.length : count })}
          </Text>
        </Stack>
      )}
      <CompanyCards
        companies={found}
        shown={shown}
        onMore={() => setShown(shown + shownAtOnce)}
        chosen={chosen}
        actions={actions}
      />
    </Stack>
  );
}

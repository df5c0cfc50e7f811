import { Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { placeName } from '@/components/profile/place-name.ts';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import { useStored } from '@/components/use-stored.ts';
import {
  differences,
  documentDifferences,
  type ImportResult,
  listDocuments,
  listFilings,
  listProfiles,
  newerFilings,
  type TransferContent,
} from '@/lib/profile/index.ts';
import { PreviewFrame } from './preview-frame.tsx';
import { useImport } from './use-import.ts';

interface Props {
  content: TransferContent;
  onDone: (result: ImportResult) => void;
  onCancel: () => void;
}

/** Shows what an import would change, and changes it only when the person says so. */
export function ImportPreview({ content, onDone, onCancel }: Props) {
  const { t, i18n } = useTranslation();
  const stored = useStored(async () => ({
    profiles: await listProfiles(),
    filings: await listFilings(),
    documents: content.documents.length > 0 ? await listDocuments() : [],
  }));
  const isFirst = stored.state === 'ready' && stored.value.profiles.length === 0;
  const state = useImport(isFirst, onDone);
  if (stored.state === 'loading') return null;
  if (stored.state === 'failed') return <StorageMessage error={stored.error} />;
  const found = differences(content.profiles, stored.value.profiles);
  const writing = found.filter(({ status }) => status !== 'same').length;
  const scans = documentDifferences(content.documents, stored.value.documents);
  const owners = new Set([...content.profiles, ...stored.value.profiles].map(({ id }) => id));
  const filings = newerFilings(content.filings, stored.value.filings, owners).length;
  const more = filings + scans.added.length + scans.replaced.length;
  return (
    <PreviewFrame
      state={state}
      apply={
        writing === 0 && more > 0
          ? t('options.import.applyRest')
          : t('options.import.apply', { count: writing })
      }
      disabled={writing + more === 0}
      onApply={() => void state.write(content)}
      onCancel={onCancel}
    >
      {found.map(({ profile, status, changes }) => (
        <Stack key={profile.id} gap={4}>
          <Text fw={600}>
            {profile.organizer.name || t('options.companies.unnamed')}
            <Text component="span" size="sm" c="dimmed" fw={400}>
              {' '}
              {t(`options.import.status.${status}`, { count: changes.length })}
            </Text>
          </Text>
          {changes.length > 0 && (
            <Table.ScrollContainer minWidth={320}>
              <Table withTableBorder verticalSpacing={4}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('options.import.value')}</Table.Th>
                    <Table.Th>{t('options.import.before')}</Table.Th>
                    <Table.Th>{t('options.import.after')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {changes.map(({ path, before, after }) => (
                    <Table.Tr key={path}>
                      <Table.Td>{placeName(path, t, i18n.language)}</Table.Td>
                      <Table.Td>{before || t('options.import.empty')}</Table.Td>
                      <Table.Td>{after || t('options.import.empty')}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )}
        </Stack>
      ))}
      {filings > 0 && <Text size="sm">{t('options.import.filings', { count: filings })}</Text>}
      {content.documents.length > 0 && (
        <Text size="sm">
          {t('options.import.scansNew', { count: scans.added.length })}{' '}
          {scans.replaced.length > 0 && t('options.import.scansReplaced', { count: scans.replaced.length })}{' '}
          {scans.same > 0 && t('options.import.scansSame', { count: scans.same })}
        </Text>
      )}
      {found.length + more === 0 && <Text size="sm">{t('options.import.nothing')}</Text>}
    </PreviewFrame>
  );
}

import { Alert, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FindingLine } from '@/components/finding-line.tsx';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import { useStored } from '@/components/use-stored.ts';
import { type ImportResult, listProfiles } from '@/lib/profile/index.ts';
import type { Sheet, SheetRow } from '@/lib/profile/sheet/index.ts';
import { PreviewFrame } from '../preview-frame.tsx';
import { useImport } from '../use-import.ts';
import { SheetMapping } from './sheet-mapping.tsx';
import { columnName } from './sheet-names.ts';
import { exampleCompany } from './sheet-template.ts';

interface Props {
  sheet: Sheet;
  onDone: (result: ImportResult) => void;
  onCancel: () => void;
}

/** bad: a cell cannot be taken; stored: a company of this number is here already. */
type Standing = 'example' | 'stored' | 'bad' | 'new';

/** Rows that are shown at once; the rest is counted. */
const shown = 100;

/** What each row would make, what cannot be taken of it, and what a reviewer would say; all or nothing is written. */
export function SheetPreview({ sheet, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const stored = useStored(listProfiles);
  const state = useImport(stored.state === 'ready' && stored.value.length === 0, onDone);
  if (stored.state === 'loading') return null;
  if (stored.state === 'failed') return <StorageMessage error={stored.error} />;
  const numbers = new Set(stored.value.map(({ organizer }) => organizer.certificateNumber).filter(Boolean));
  const example = exampleCompany()?.organizer.certificateNumber;
  const standing = ({ profile, problems }: SheetRow): Standing => {
    const { certificateNumber } = profile.organizer;
    if (certificateNumber === example) return 'example';
    if (numbers.has(certificateNumber)) return 'stored';
    return problems.length > 0 ? 'bad' : 'new';
  };
  const rows = sheet.rows.map((row) => ({ row, is: standing(row) }));
  const taken = rows.filter(({ is }) => is === 'new').map(({ row }) => row.profile);
  const bad = rows.filter(({ is }) => is === 'bad');
  // what stops the import first
  const ordered = [...bad, ...rows.filter(({ is }) => is !== 'bad')];
  return (
    <PreviewFrame
      state={state}
      apply={t('options.import.apply', { count: taken.length })}
      disabled={bad.length > 0 || taken.length === 0}
      onApply={() => void state.write({ profiles: taken, filings: [], documents: [] })}
      onCancel={onCancel}
    >
      <SheetMapping mapping={sheet.mapping} />
      {bad.length > 0 && (
        <Alert
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('options.sheet.bad', { count: bad.length })}
        >
          <Text size="sm">{t('options.sheet.badHelp')}</Text>
        </Alert>
      )}
      <Table.ScrollContainer minWidth={420}>
        <Table withTableBorder verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('options.sheet.line')}</Table.Th>
              <Table.Th>{t('options.sheet.company')}</Table.Th>
              <Table.Th>{t('options.sheet.says')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ordered.slice(0, shown).map(({ row, is }) => (
              <Row key={row.line} row={row} is={is} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {ordered.length > shown && (
        <Text size="sm">{t('options.sheet.more', { count: ordered.length - shown })}</Text>
      )}
    </PreviewFrame>
  );
}

function Row({ row, is }: { row: SheetRow; is: Standing }) {
  const { t, i18n } = useTranslation();
  const { organizer } = row.profile;
  return (
    <Table.Tr>
      <Table.Td>{row.line}</Table.Td>
      <Table.Td>
        {organizer.name || organizer.englishName || t('options.companies.unnamed')}
        <Text size="xs" c="dimmed">
          {organizer.certificateNumber}
        </Text>
      </Table.Td>
      <Table.Td>
        {is === 'example' || is === 'stored' ? (
          <Text size="sm">{t(`options.sheet.${is}`)}</Text>
        ) : (
          <Stack gap={2}>
            {row.problems.map(({ column, text, problem }) => (
              <Text key={column.id} size="sm" c="var(--mantine-color-error)">
                {t('common.pair', {
                  name: columnName(column, t, i18n.language),
                  value: t(`options.sheet.problem.${problem}`, { text }),
                })}
              </Text>
            ))}
            {row.findings.map((finding) => (
              <FindingLine key={`${finding.place} ${finding.message}`} finding={finding} />
            ))}
            {row.problems.length + row.findings.length === 0 && (
              <Text size="sm">{t('options.sheet.fine')}</Text>
            )}
          </Stack>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

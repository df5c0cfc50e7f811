import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '@/lib/profile/sheet/index.ts';
import { columnName } from './sheet-names.ts';

/** Which column stands for which value, and which are left out. */
export function SheetMapping({ mapping }: { mapping: Sheet['mapping'] }) {
  const { t, i18n } = useTranslation();
  const known = mapping.filter(({ column }) => column !== null).length;
  return (
    <details>
      <summary>
        <Text component="span" size="sm">
          {t('options.sheet.mapped', { known, all: mapping.length })}
        </Text>
      </summary>
      <List size="sm" mt="xs">
        {mapping.map(({ header, column }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same header
          <List.Item key={at}>
            {header || t('options.import.empty')} →{' '}
            {column ? columnName(column, t, i18n.language) : t('options.sheet.leftOut')}
          </List.Item>
        ))}
      </List>
    </details>
  );
}

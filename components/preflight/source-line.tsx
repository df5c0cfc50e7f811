import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** keys of facts, standards or `general knowledge`, with commas between */
  source: string;
  /** false for what never refuses a value by itself */
  certain?: boolean;
}

/** Where a statement comes from, in words, and how far it can be trusted. */
export function SourceLine({ source, certain = true }: Props) {
  const { t } = useTranslation();
  const names = [...new Set(source.split(', '))].map((key) => t(`report.from.${key}`, { defaultValue: key }));
  const text = t(certain ? 'report.source' : 'report.sourceUnsure', { source: names.join('; ') });
  return (
    <Text size="xs" className="beian-tone-quiet">
      {text}
    </Text>
  );
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Certain } from '@/lib/portals/portal.ts';
import { type SourceKey, sources } from '@/lib/portals/sources.ts';

interface Props {
  certain: Certain;
  source: readonly SourceKey[];
  checkedOn: string;
}

/** How sure a statement is, where it comes from, and when it was last looked at. */
export function SourceLine({ certain, source, checkedOn }: Props) {
  const { t } = useTranslation();
  const named = source.filter((key) => key !== 'GK').map((key) => sources[key]);
  return (
    <Text size="xs" className="beian-tone-quiet">
      {t(`journey.certain.${certain}`)}
      {named.length > 0 && ` · ${named.join('; ')}`} · {t('journey.checkedOn', { date: checkedOn })}
    </Text>
  );
}

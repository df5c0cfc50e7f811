import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/notice.tsx';
import type { Conflict, Profile } from '@/lib/profile/index.ts';
import { placeName } from '../place-name.ts';

interface Props {
  profile: Profile;
  conflicts: readonly Conflict[];
  onSettle: (conflict: Conflict, take: 'mine' | 'theirs') => void;
}

/** `people.<id>.mobile` → `people.1.mobile`, as names of places count. */
function countedPath(profile: Profile, [head = '', name, ...rest]: readonly string[]): string {
  const list = head === 'people' || head === 'services' ? profile[head] : null;
  const at = list?.findIndex(({ id }) => id === name);
  return [head, list ? String(at) : name, ...rest].filter((part) => part !== undefined).join('.');
}

/** Values that two tabs changed at the same time: what was written, what it was written over, and the choice. */
export function ConflictNotice({ profile, conflicts, onSettle }: Props) {
  const { t, i18n } = useTranslation();
  const words = (value: unknown): string => {
    if (Array.isArray(value)) {
      return value.every((item) => typeof item === 'string')
        ? value.join(', ')
        : t('options.conflict.list', { count: value.length });
    }
    return String(value ?? '') || t('options.import.empty');
  };
  return conflicts.map((conflict) => (
    <Notice key={conflict.place.join('.')} tone="check" alert title={t('options.conflict.title')}>
      <Text size="sm">
        {t('options.conflict.text', {
          place: placeName(countedPath(profile, conflict.place), t, i18n.language),
          theirs: words(conflict.theirs),
          mine: words(conflict.mine),
        })}
      </Text>
      <Group gap="xs">
        <Button size="compact-sm" onClick={() => onSettle(conflict, 'mine')}>
          {t('options.conflict.mine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onSettle(conflict, 'theirs')}>
          {t('options.conflict.theirs')}
        </Button>
      </Group>
    </Notice>
  ));
}

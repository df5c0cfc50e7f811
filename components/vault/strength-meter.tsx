import { Progress, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listProfiles } from '@/lib/profile/index.ts';

const colours = ['red', 'red', 'yellow', 'teal', 'teal'] as const;

/** Words that whoever knows the companies would try first. */
async function ownWords(): Promise<string[]> {
  const profiles = await listProfiles().catch(() => []);
  const words = profiles.flatMap(({ organizer, people, services }) => [
    organizer.name,
    ...organizer.englishName.split(/\s+/),
    ...people.flatMap(({ name, idNumber, mobile, email }) => [name, idNumber, mobile, email]),
    ...services.flatMap(({ name, domain }) => [name, ...domain]),
  ]);
  return [...new Set(words)].filter((word) => word.length > 2);
}

/** How strong a passphrase is, in words and as a bar, while it is typed. */
export function StrengthMeter({ passphrase }: { passphrase: string }) {
  const { t } = useTranslation();
  const [score, setScore] = useState<number | null>(null);
  // read once, with the first character: there may be a thousand companies
  const words = useRef<Promise<string[]> | null>(null);
  useEffect(() => {
    let live = true;
    if (passphrase === '') setScore(null);
    else {
      words.current ??= ownWords();
      void Promise.all([import('./strength.ts'), words.current]).then(([{ strengthOf }, known]) => {
        if (live) setScore(strengthOf(passphrase, known));
      });
    }
    return () => {
      live = false;
    };
  }, [passphrase]);
  const shown = score ?? 0;
  return (
    <Stack gap={4} mih={44}>
      <Progress
        value={score === null ? 0 : (shown + 1) * 20}
        color={colours[shown] ?? 'red'}
        size="sm"
        aria-hidden
      />
      <Text size="xs" role="status">
        {score === null ? t('vault.strength.help') : t(`vault.strength.${score}`)}
      </Text>
    </Stack>
  );
}

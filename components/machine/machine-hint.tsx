import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { openOptions } from '@/lib/messages/tabs.ts';
import { useMachine } from './use-machine.ts';

/** The way to the browser's translator, where there is one that the person has not switched on. */
export function MachineHint() {
  const { t } = useTranslation();
  const { state, on } = useMachine();
  const isThere = state !== null && !['absent', 'unavailable'].includes(state.availability);
  if (!isThere || on) return null;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<IconLanguage size={15} aria-hidden />}
      onClick={() => void openOptions('#reading')}
    >
      {t('machine.hint')}
    </Button>
  );
}

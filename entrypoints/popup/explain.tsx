import { Button, Stack } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RejectionBox } from '@/components/rejection/rejection-box.tsx';

/** The box for rejections and messages, in place of the filing while it is wanted. */
export default function Explain({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" align="stretch">
      <Button
        size="compact-xs"
        variant="subtle"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconArrowLeft size={14} aria-hidden />}
        onClick={onBack}
      >
        {t('common.back')}
      </Button>
      <RejectionBox />
    </Stack>
  );
}

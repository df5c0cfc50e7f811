import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RejectionBox } from './rejection-box.tsx';

/** The box for rejections, folded away until it is wanted. */
export function RejectionSection() {
  const { t } = useTranslation();
  const [open, { toggle }] = useDisclosure(false);
  return (
    <section aria-label={t('rejection.title')}>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-expanded={open}
        leftSection={<IconMessageQuestion size={15} aria-hidden />}
        onClick={toggle}
      >
        {t('rejection.title')}
      </Button>
      <Collapse expanded={open} keepMounted={false}>
        <RejectionBox />
      </Collapse>
    </section>
  );
}

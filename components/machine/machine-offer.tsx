import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconDownload, IconLanguage, IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/notice.tsx';
import type { Machine } from './use-machine.ts';

/** What the browser's translator can do here, and the one button that follows from it. */
export function MachineOffer({ machine }: { machine: Machine }) {
  const { t } = useTranslation();
  const { state, on, share, refused, start, stop } = machine;
  if (state === null) return null;
  const { availability, failed } = state;
  if (availability === 'absent' || availability === 'unavailable') {
    return (
      <Text size="sm" className="beian-tone-quiet">
        {t(`machine.${availability}`)}
      </Text>
    );
  }
  if (share !== null) {
    const percent = Math.round(share * 100);
    return (
      <Stack gap={6}>
        <Text size="sm" role="status">
          {t('machine.downloading', { percent: `${percent} %` })}
        </Text>
        <Progress value={percent} aria-label={t('machine.progress')} />
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlayerStop size={15} aria-hidden />}
            onClick={stop}
          >
            {t('machine.cancel')}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Stack gap={6} align="flex-start">
      {refused && (
        <Notice tone="bad" title={t('machine.refused')} alert>
          <Text size="sm">{t('machine.refusedHelp')}</Text>
        </Notice>
      )}
      {on && failed && (
        <Notice tone="bad" title={t('machine.failed')}>
          <Text size="sm">{t('machine.failedHelp')}</Text>
        </Notice>
      )}
      {on ? (
        <>
          <Text size="sm">{t('machine.on')}</Text>
          <Button size="xs" variant="default" onClick={stop}>
            {t('machine.off')}
          </Button>
        </>
      ) : (
        <>
          <Text size="sm">{t(availability === 'available' ? 'machine.ready' : 'machine.offer')}</Text>
          <Button
            size="xs"
            variant="light"
            leftSection={
              availability === 'available' ? (
                <IconLanguage size={15} aria-hidden />
              ) : (
                <IconDownload size={15} aria-hidden />
              )
            }
            onClick={start}
          >
            {t(availability === 'available' ? 'machine.use' : 'machine.download')}
          </Button>
        </>
      )}
    </Stack>
  );
}

import { Button, Progress, Stack, Text, Title } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './panel.module.css';

interface Props {
  done: number;
  total: number;
  stopping: boolean;
  onStop: () => void;
}

/** A fill under way. */
export function Running({ done, total, stopping, onStop }: Props) {
  const { t } = useTranslation();
  const progress = t('panel.run.progress', { done, total });
  return (
    <main className={classes.panel}>
      <Stack className={classes.body} p="md" gap="sm">
        <Title order={1} size="h5">
          {t('panel.run.title')}
        </Title>
        <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label={progress} />
        <Text size="sm" role="status">
          {stopping ? t('panel.run.stopping') : progress}
        </Text>
        <Text size="xs" className="beian-tone-quiet">
          {t('panel.run.keep')}
        </Text>
      </Stack>
      <div className={classes.foot}>
        <Button
          fullWidth
          variant="default"
          disabled={stopping}
          leftSection={<IconPlayerStop size={16} aria-hidden />}
          onClick={onStop}
        >
          {t('panel.run.stop')}
        </Button>
      </div>
    </main>
  );
}

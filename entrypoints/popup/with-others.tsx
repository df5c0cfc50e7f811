import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Said } from '@/components/journey/note-stage.ts';
import type { PlannedStage } from '@/lib/journey/index.ts';

interface Props {
  /** stages that lie with others */
  waiting: readonly PlannedStage[];
  today: string;
  onSay: (said: Said) => void;
}

/** What lies with others while the person has something to do: on whom it waits, and how it came out. */
export function WithOthers({ waiting, today, onSay }: Props) {
  const { t } = useTranslation();
  return waiting.map(({ stage }) => {
    const name = t(`journey.stage.${stage.id}.name`);
    return (
      <Group key={stage.id} gap={6} wrap="nowrap" justify="space-between">
        <Text size="xs" style={{ minWidth: 0 }}>
          {t('popup.with', { stage: name, actor: t(`journey.actor.${stage.actor}`) })}
        </Text>
        <Group gap={4} wrap="nowrap">
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('popup.approvedNamed', { stage: name })}
            onClick={() => onSay({ kind: 'note', stageId: stage.id, state: { state: 'done', on: today } })}
          >
            {t('journey.action.approved')}
          </Button>
          {stage.sentBackTo && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('popup.sentBackNamed', { stage: name })}
              onClick={() => onSay({ kind: 'sent-back', stageId: stage.id, on: today, reason: '' })}
            >
              {t('journey.action.sentBack')}
            </Button>
          )}
        </Group>
      </Group>
    );
  });
}

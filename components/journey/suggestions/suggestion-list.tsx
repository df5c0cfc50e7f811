import { Button, Group, Stack, Text } from '@mantine/core';
import { IconBulb, IconCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeBack } from '@/components/journey/note-stage.ts';
import type { Journey, Journeys } from '@/components/journey/use-journeys.ts';
import { Notice } from '@/components/notice.tsx';
import type { PageState } from '@/components/use-page.ts';
import type { Suggested, Suggestion } from '@/lib/journey/notices/index.ts';
import { accept } from './accept.ts';
import { findSuggestions } from './find.ts';

interface Props {
  page: PageState;
  journeys: Journeys | null;
  today: string;
}

type Outcome = { kind: 'taken'; journey: Journey; undo: boolean } | { kind: 'failed' } | { kind: 'undone' };

/** What accepting would note, in one sentence. */
function useSentence() {
  const { t } = useTranslation();
  const stageName = (id: string) => t(`journey.stage.${id}.name`);
  return (suggested: Suggested): string => {
    switch (suggested.kind) {
      case 'note':
        return t(`suggestion.note.${suggested.state.state}`, { stage: stageName(suggested.stageId) });
      case 'sent-back':
        return t('suggestion.sentBack', { stage: stageName(suggested.stageId) });
      case 'number':
        return t(`suggestion.${suggested.which}`, { number: suggested.number });
      case 'order':
        return t('suggestion.order', { number: suggested.number });
    }
  };
}

/** What the page in hand says about the filing, each to be accepted with one click. Nothing moves by itself. */
export function SuggestionList({ page, journeys, today }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const found = useMemo(
    () => (page.kind === 'known' && journeys ? findSuggestions(page.frames, journeys, today) : null),
    [page, journeys, today],
  );
  const keyOf = ({ suggested }: Suggestion) => JSON.stringify(suggested);
  const [first] = (found?.suggestions ?? []).filter((one) => !dismissed.has(keyOf(one)));

  const take = (journey: Journey, { suggested }: Suggestion) =>
    void accept(journey, suggested).then(
      () =>
        setOutcome({
          kind: 'taken',
          journey,
          undo: suggested.kind === 'note' || suggested.kind === 'sent-back',
        }),
      () => setOutcome({ kind: 'failed' }),
    );
  const undo = (journey: Journey) =>
    void takeBack(journey.filing.id).then(
      () => setOutcome({ kind: 'undone' }),
      () => setOutcome({ kind: 'failed' }),
    );

  return (
    <>
      {outcome && (
        <Text
          size="xs"
          role="status"
          component="div"
          className={outcome.kind === 'failed' ? 'beian-tone-bad' : ''}
        >
          {t(`suggestion.${outcome.kind}`)}{' '}
          {outcome.kind === 'taken' && outcome.undo && (
            <Button size="compact-xs" variant="subtle" onClick={() => undo(outcome.journey)}>
              {t('common.undo')}
            </Button>
          )}
        </Text>
      )}
      {found && first && (
        <Notice tone="quiet" icon={IconBulb} title={t('suggestion.title')}>
          <Stack gap={4}>
            <Text size="xs">
              {first.state ? t(`status.${first.state}`) : ''} <span lang="zh-CN">“{first.evidence}”</span>
            </Text>
            <Text size="xs">{sentence(first.suggested)}</Text>
            <Text size="xs" className="beian-tone-quiet">
              {found.journey.service}
            </Text>
          </Stack>
          <Group gap="xs">
            <Button
              size="compact-xs"
              leftSection={<IconCheck size={14} aria-hidden />}
              onClick={() => take(found.journey, first)}
            >
              {t('suggestion.accept')}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => setDismissed(new Set([...dismissed, keyOf(first)]))}
            >
              {t('suggestion.dismiss')}
            </Button>
          </Group>
        </Notice>
      )}
    </>
  );
}

import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeBack } from '@/components/journey/note-stage.ts';
import type { Journey, Journeys } from '@/components/journey/use-journeys.ts';
import type { PageState } from '@/components/use-page.ts';
import type { Suggested, Suggestion } from '@/lib/journey/notices/index.ts';
import { accept } from './accept.ts';
import { findSuggestions } from './find.ts';
import { SuggestionCard } from './suggestion-card.tsx';

interface Props {
  page: PageState;
  journeys: Journeys | null;
  today: string;
}

type Outcome = { kind: 'taken'; journey: Journey; undo: boolean } | { kind: 'failed' } | { kind: 'undone' };

/** What the page in hand says about the filing, each to be accepted with one click. Nothing moves by itself. */
export function SuggestionList({ page, journeys, today }: Props) {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const found = useMemo(
    () => (page.kind === 'known' && journeys ? findSuggestions(page.frames, journeys, today) : null),
    [page, journeys, today],
  );
  const keyOf = ({ suggested }: Suggestion) => JSON.stringify(suggested);
  const [first] = (found?.suggestions ?? []).filter((one) => !dismissed.has(keyOf(one)));

  const take = (journey: Journey, suggested: Suggested) =>
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
        <SuggestionCard
          key={keyOf(first)}
          suggestion={first}
          service={found.journey.service}
          today={today}
          onAccept={(suggested) => take(found.journey, suggested)}
          onDismiss={() => setDismissed(new Set([...dismissed, keyOf(first)]))}
        />
      )}
    </>
  );
}

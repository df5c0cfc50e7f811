import { Anchor, Button, Collapse, Group, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filedOf } from '@/components/footer/filed.ts';
import { FooterSnippet } from '@/components/footer/footer-snippet.tsx';
import Checklist from '@/components/journey/checklist.tsx';
import { type Said, say } from '@/components/journey/note-stage.ts';
import { TimelinePicture } from '@/components/journey/timeline.tsx';
import type { Journey } from '@/components/journey/use-journeys.ts';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import type { UndoOffer } from '@/components/profile/undo-bar.tsx';
import { type Answers, storedAnswers } from '@/lib/journey/eligibility/index.ts';
import { tellFilingsChanged } from '@/lib/messages/filings-changed.ts';
import { changeFiling, removeFiling, saveFiling } from '@/lib/profile/filings.ts';
import type { Profile } from '@/lib/profile/index.ts';
import { FilingHistory } from './filing-history.tsx';
import { PlanView } from './plan-view.tsx';
import { QuestionsAndPlan } from './questions-and-plan.tsx';

interface Props {
  journey: Journey;
  profiles: readonly Profile[];
  today: string;
  offerUndo: (offer: UndoOffer) => void;
}

/** One filing in full: its plan and why, the whole way, every stage, and what happened. */
export function FilingPage({ journey, profiles, today, offerUndo }: Props) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const { filing, facts, company, service } = journey;
  const answers = filing.answers ?? {};
  const filed = filedOf(filing, profiles);
  const isApproved = journey.stages.some(
    ({ stage, state }) => stage.id === 'administration-review' && state === 'done',
  );

  const attempt = (work: () => Promise<unknown>) =>
    void work().then(
      () => setFailure(null),
      (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))),
    );
  const setAnswers = (changed: Answers) =>
    attempt(async () => {
      const now = new Date();
      const stored = storedAnswers(changed);
      await changeFiling(filing.id, (one) => ({ ...one, answers: stored }), now);
      await tellFilingsChanged(now);
    });
  const remove = () =>
    attempt(async () => {
      const removed = await removeFiling(filing.id);
      await tellFilingsChanged(new Date());
      window.location.hash = '#filings';
      if (removed === null) return;
      const bringBack = async () => {
        await saveFiling(removed);
        await tellFilingsChanged(new Date());
      };
      offerUndo({ text: t('filings.removed', { service }), undo: () => attempt(bringBack) });
    });

  return (
    <Stack gap="lg">
      <div>
        <Anchor href="#filings" size="sm">
          {t('filings.all')}
        </Anchor>
        <Title order={2} size="h3">
          {service}
        </Title>
        <Text size="sm" c="dimmed">
          {company} · {t(`portal.${filing.portal || 'other'}`)}
        </Text>
      </div>
      {failure && <StorageMessage error={failure} plain />}
      <TimelinePicture journey={journey} today={today} />
      {Object.keys(answers).length > 0 && !isAsking && <PlanView answers={answers} />}
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {t(isAsking ? 'filings.answersDone' : 'filings.changeAnswers')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={remove}
        >
          {t('filings.remove')}
        </Button>
      </Group>
      <Collapse expanded={isAsking} keepMounted={false}>
        <QuestionsAndPlan answers={answers} onAnswers={setAnswers} />
      </Collapse>
      <section aria-labelledby="stages">
        <Title order={3} size="h5" id="stages" mb="xs">
          {t('filings.stages')}
        </Title>
        <Checklist
          journey={journey}
          today={today}
          onSay={(said: Said) => attempt(() => say(filing.id, facts, said))}
        />
      </section>
      {filed && (filed.icpNumber !== '' || filed.psbNumber !== '' || isApproved) && (
        <FooterSnippet filed={filed} href={`#companies/${filing.profileId}/services`} />
      )}
      <FilingHistory journey={journey} today={today} />
    </Stack>
  );
}

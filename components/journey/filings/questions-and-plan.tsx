import { SimpleGrid } from '@mantine/core';
import type { Answers } from '@/lib/journey/eligibility/index.ts';
import { PlanView } from './plan-view.tsx';
import { QuestionForm } from './question-form.tsx';

interface Props {
  answers: Answers;
  onAnswers: (answers: Answers) => void;
}

/** Questions on one side, and on the other what follows from the answers so far. */
export function QuestionsAndPlan({ answers, onAnswers }: Props) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
      <QuestionForm answers={answers} onAnswers={onAnswers} />
      <div aria-live="polite" style={{ position: 'sticky', top: 12, alignSelf: 'start' }}>
        <PlanView answers={answers} />
      </div>
    </SimpleGrid>
  );
}

import { Checkbox, Radio, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  type Answers,
  answer,
  multiple,
  type QuestionId,
  questions,
} from '@/lib/journey/eligibility/index.ts';

interface Props {
  answers: Answers;
  onAnswers: (answers: Answers) => void;
}

const asked = (Object.keys(questions) as QuestionId[]).filter((id) => id !== 'legacy');

/** The questions that decide what has to be filed; each answer can be changed at any time. */
export function QuestionForm({ answers, onAnswers }: Props) {
  return (
    <Stack gap="lg" component="form" onSubmit={(event) => event.preventDefault()}>
      {asked.map((id) => (
        <Question key={id} id={id} answers={answers} onAnswers={onAnswers} />
      ))}
      <Question id="legacy" answers={answers} onAnswers={onAnswers} />
    </Stack>
  );
}

function Question({ id, answers, onAnswers }: Props & { id: QuestionId }) {
  const { t } = useTranslation();
  const chosen = answers[id] ?? [];
  const props = {
    label: t(`journey.question.${id}.ask`),
    description: t(`journey.question.${id}.help`),
    size: 'sm' as const,
  };
  const options = questions[id].map((option) => ({
    value: option,
    label: t(`journey.question.${id}.option.${option}`),
  }));
  if (multiple.has(id)) {
    return (
      <Checkbox.Group
        {...props}
        value={[...chosen]}
        onChange={(value) => onAnswers(answer(answers, id, value))}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing={6} mt="xs">
          {options.map(({ value, label }) => (
            <Checkbox key={value} size="xs" value={value} label={label} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
    );
  }
  return (
    <Radio.Group
      {...props}
      name={id}
      value={chosen[0] ?? null}
      onChange={(value) => onAnswers(answer(answers, id, [value]))}
    >
      <Stack gap={6} mt="xs">
        {options.map(({ value, label }) => (
          <Radio key={value} size="xs" value={value} label={label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

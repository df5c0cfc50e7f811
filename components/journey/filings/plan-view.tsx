import { Card, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sentences } from '@/components/sentences.ts';
import { type Answers, conclude, type Decided } from '@/lib/journey/eligibility/index.ts';
import { Why } from './why.tsx';

/** What follows from the answers: every statement with the rule that led to it. */
export function PlanView({ answers }: { answers: Answers }) {
  const { t, i18n } = useTranslation();
  const plan = conclude(answers);
  const open = plan.missing.map((id) => t(`journey.question.${id}.ask`));
  const topics = (['icp', 'order', 'psb', 'licence'] as const).flatMap((topic) => {
    const decided = plan[topic];
    // that there is no order needs no line beside the one that says why
    return decided === null || (topic === 'order' && decided.is === 'none') ? [] : [{ topic, decided }];
  });
  return (
    <Card withBorder component="section" aria-labelledby="plan" padding="md">
      <Stack gap="sm">
        <Title order={3} size="h5" id="plan">
          {t('filings.plan')}
        </Title>
        {topics.length === 0 && <Text size="sm">{t('filings.planEmpty')}</Text>}
        {topics.map(({ topic, decided: { is, rule } }) => {
          const text = t(`journey.outcome.${topic}.${is}`);
          return (
            <div key={topic}>
              <Text size="sm" fw={600}>
                {text}
              </Text>
              <Text size="sm">{t(`journey.rule.${rule.id}`)}</Text>
              <Why about={text} rules={[rule]} answers={answers} />
            </div>
          );
        })}
        <Extras title={t('journey.preApproval.title')} found={plan.preApprovals} answers={answers}>
          {(is) => t(`journey.question.content.option.${is}`)}
        </Extras>
        <Extras title={t('journey.way.title')} found={plan.way} answers={answers}>
          {(is) => t(`journey.way.${is}`)}
        </Extras>
        <Extras title={t('journey.caution.title')} found={plan.caution} answers={answers}>
          {(is) => t(`journey.caution.${is}`)}
        </Extras>
        {plan.missing.length > 0 && topics.length > 0 && (
          <Text size="sm" className="beian-tone-check">
            {t('filings.open')} {sentences(open, i18n.language)}
          </Text>
        )}
      </Stack>
    </Card>
  );
}

interface ExtrasProps {
  title: string;
  found: readonly Decided<string>[];
  answers: Answers;
  children: (is: string) => ReactNode;
}

function Extras({ title, found, answers, children }: ExtrasProps) {
  if (found.length === 0) return null;
  const rules = [...new Set(found.map(({ rule }) => rule))];
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {found.map(({ is }) => (
          <li key={is}>
            <Text size="sm">{children(is)}</Text>
          </li>
        ))}
      </ul>
      <Why about={title} rules={rules} answers={answers} />
    </div>
  );
}

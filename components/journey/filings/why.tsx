import { Anchor, Collapse, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceLine } from '@/components/journey/source-line.tsx';
import type { Answers, Decided, QuestionId } from '@/lib/journey/eligibility/index.ts';

type Rule = Decided<string>['rule'];

interface Props {
  /** what the rules led to, for screen readers */
  about: string;
  rules: readonly Rule[];
  answers: Answers;
}

/** The rules that led to a statement, with the answers that they looked at and where they come from. */
export function Why({ about, rules, answers }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const chosen = (id: QuestionId) =>
    (answers[id] ?? []).map((option) => t(`journey.question.${id}.option.${option}`)).join(t('common.comma'));
  return (
    <>
      <Anchor
        component="button"
        type="button"
        size="xs"
        aria-expanded={open}
        aria-label={t('filings.whyNamed', { text: about })}
        onClick={() => setOpen(!open)}
      >
        {t('filings.why')}
      </Anchor>
      <Collapse expanded={open} keepMounted={false}>
        {rules.map((rule) => (
          <div key={rule.id}>
            <Text size="xs">{t(`journey.rule.${rule.id}`)}</Text>
            {(Object.keys(rule.when) as QuestionId[]).map((id) => (
              <Text key={id} size="xs" className="beian-tone-quiet">
                {t('filings.because', { question: t(`journey.question.${id}.ask`), answer: chosen(id) })}
              </Text>
            ))}
            <SourceLine certain={rule.certain} source={rule.source} checkedOn={rule.checkedOn} />
          </div>
        ))}
      </Collapse>
    </>
  );
}

import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Explained, explainRejection } from '@/lib/journey/rejections/index.ts';
import { textTranslate } from '@/lib/messages/text-translate.ts';
import type { Translation } from '@/lib/terms/recognised.ts';
import { ExplainedPoint } from './explained-point.tsx';

interface Shown {
  points: readonly Explained[];
  /** by Chinese text; empty where the background did not answer */
  translations: ReadonlyMap<string, Translation>;
  failed: boolean;
}

async function look(pasted: string): Promise<Shown> {
  const points = explainRejection(pasted);
  const texts = [
    ...new Set(points.flatMap(({ text, suggest, code }) => [text, suggest, code?.zh ?? ''])),
  ].filter((text) => text !== '');
  try {
    const answers = texts.length === 0 ? [] : await textTranslate.send({ texts });
    const pairs = texts.flatMap((text, index): [string, Translation][] => {
      const answer = answers[index];
      return answer ? [[text, answer]] : [];
    });
    return { points, translations: new Map(pairs), failed: false };
  } catch {
    return { points, translations: new Map(), failed: true };
  }
}

/** A pasted rejection or text message, said in the person's language: what it means and what to do. */
export function RejectionBox() {
  const { t } = useTranslation();
  const [pasted, setPasted] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  return (
    <Stack gap="xs">
      <Textarea
        size="xs"
        label={t('rejection.label')}
        description={t('rejection.help')}
        rows={4}
        maxLength={20_000}
        lang="zh-CN"
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      <Button
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        disabled={pasted.trim() === ''}
        onClick={() => void look(pasted).then(setShown)}
      >
        {t('rejection.explain')}
      </Button>
      <div role="status">
        {shown?.points.length === 0 && <Text size="sm">{t('rejection.nothing')}</Text>}
        {shown?.failed && (
          <Text size="xs" className="beian-tone-check">
            {t('rejection.failed')}
          </Text>
        )}
        {shown?.points.map((point, index, all) => {
          // a text may say the same twice
          const earlier = all.slice(0, index).filter(({ text }) => text === point.text).length;
          return (
            <ExplainedPoint
              key={`${earlier} ${point.text}`}
              point={point}
              translations={shown.translations}
            />
          );
        })}
      </div>
    </Stack>
  );
}

import { Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconHelpCircle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { meaningName } from '@/components/lesson/meanings.ts';
import { ToneText } from '@/components/tone.tsx';
import type { Explained, Reason } from '@/lib/journey/rejections/index.ts';
import type { Translation } from '@/lib/terms/recognised.ts';

interface Props {
  point: Explained;
  translations: ReadonlyMap<string, Translation>;
}

/** One point of a rejection: its translation, what it means, what it concerns and what to do. */
export function ExplainedPoint({ point, translations }: Props) {
  const { t } = useTranslation();
  const { text, code, keyName, suggest, reasons } = point;
  const said = (zh: string) => translations.get(zh)?.text ?? '';
  return (
    <Stack gap={4} py="xs" style={{ borderTop: '1px solid var(--beian-line)' }}>
      {text !== '' && (
        <Text size="sm" component="div">
          <Bilingual text={said(text)} zh={text} />
        </Text>
      )}
      {keyName !== '' && (
        <Text size="xs">
          <span className="beian-tone-quiet">{t('rejection.field')}</span> {keyName}
        </Text>
      )}
      {suggest !== '' && (
        <Text size="xs" component="div">
          <span className="beian-tone-quiet">{t('rejection.suggestion')}</span>{' '}
          <Bilingual inline text={said(suggest)} zh={suggest} />
        </Text>
      )}
      {code !== null && (
        <Text size="xs" component="div">
          {code.zh === '' ? (
            t('rejection.codeUnknown', { number: code.number })
          ) : (
            <>
              {t('rejection.code', { number: code.number })}:{' '}
              <Bilingual inline text={said(code.zh)} zh={code.zh} />
            </>
          )}
        </Text>
      )}
      {reasons.map((reason) => (
        <ReasonText key={reason.id} reason={reason} />
      ))}
      {reasons.length === 0 && (
        <ToneText tone="check" icon={IconHelpCircle}>
          {t('rejection.unknown')}
        </ToneText>
      )}
    </Stack>
  );
}

function ReasonText({ reason }: { reason: Reason }) {
  const { t, i18n } = useTranslation();
  const { id, kind, keys, documents, certain, source } = reason;
  const concerns = [
    ...keys.map((key) => meaningName(key, i18n.language)),
    ...documents.map((document) => t(`rejection.document.${document}`)),
  ];
  const isProblem = kind === 'problem';
  return (
    <Stack gap={2}>
      <ToneText tone={isProblem ? 'bad' : 'good'} icon={isProblem ? IconAlertTriangle : IconInfoCircle}>
        {t(`rejection.${kind}`)}
      </ToneText>
      <Text size="sm" fw={500}>
        {t(`rejection.reason.${id}.means`)}
      </Text>
      <Text size="sm">
        <span className="beian-tone-quiet">{t('rejection.what')}</span> {t(`rejection.reason.${id}.do`)}
      </Text>
      {concerns.length > 0 && (
        <Text size="xs">
          <span className="beian-tone-quiet">{t('rejection.concerns')}</span> {concerns.join(' · ')}
        </Text>
      )}
      <Text size="xs" className="beian-tone-quiet">
        {t(`rejection.certain.${certain}`, { source: source.join(t('common.comma')) })}
      </Text>
    </Stack>
  );
}

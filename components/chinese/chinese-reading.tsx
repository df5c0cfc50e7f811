import { Text } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './chinese-reading.module.css';
import { useReader } from './use-reader.ts';

interface Props {
  zh: string;
  isPerson?: boolean;
}

const han = /\p{sc=Han}/u;
/** In characters: what is longer is shown on request. */
const short = 60;

/**
 * Pinyin and a word-by-word gloss of a Chinese value, for those who cannot read it to tell right from wrong.
 * Nothing for a value without Chinese, or for a person who reads Chinese.
 */
export const ChineseReading = memo(function ChineseReading({ zh, isPerson = false }: Props) {
  const { t, i18n } = useTranslation();
  const shown = han.test(zh) && !i18n.language.startsWith('zh');
  const reader = useReader(shown);
  if (!shown) return null;
  const gloss = reader && !isPerson ? reader.gloss(zh) : '';
  const lines = (
    <>
      <Text component="div" size="xs" lang="zh-Latn" className={classes.pinyin}>
        {reader ? reader.pinyin(zh, isPerson) : '\u00a0'}
      </Text>
      {!isPerson && (
        <Text component="div" size="xs" className={classes.gloss}>
          {gloss ? `≈ ${gloss}` : '\u00a0'}
        </Text>
      )}
    </>
  );
  if (zh.length <= short) return <div className={classes.reading}>{lines}</div>;
  return (
    <details className={classes.reading}>
      <summary className={classes.summary}>{t('options.reading.show')}</summary>
      {lines}
    </details>
  );
});

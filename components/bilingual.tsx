import { Text, type TextProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props extends TextProps {
  /** in the person's language */
  text: string;
  /** the Chinese original, '' if there is none */
  zh: string;
  /** on one line with the original behind, instead of below */
  inline?: boolean;
  /** stands right after the meaning, such as "required" */
  mark?: ReactNode;
}

/**
 * A meaning in the person's language with the Chinese original beside it, smaller and selectable. Whoever
 * reads Chinese sees the original alone.
 */
export function Bilingual({ text, zh, inline = false, mark, ...rest }: Props) {
  const { i18n } = useTranslation();
  const readsChinese = i18n.language.startsWith('zh');
  if (readsChinese || text === '') {
    return (
      <Text component="span" inherit lang="zh-CN" {...rest}>
        {zh || text}
        {mark}
      </Text>
    );
  }
  return (
    <Text component="span" inherit {...rest}>
      {text}
      {mark}
      {zh !== '' && (
        <Text
          component="span"
          className="beian-zh"
          lang="zh-CN"
          size="xs"
          fw={400}
          display={inline ? 'inline-block' : 'block'}
          ml={inline ? 6 : 0}
        >
          {zh}
        </Text>
      )}
    </Text>
  );
}

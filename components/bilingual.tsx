import { Text, type TextProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props extends TextProps {
  /** in the person's language */
  text: string;
  /** the Chinese original, '' if there is none */
  zh: string;
  /** stands after the Chinese original, such as a note where it comes from */
  inline?: boolean;
}

/**
 * A meaning in the person's language with the Chinese original beside it, smaller and selectable. Whoever
 * reads Chinese sees the original alone.
 */
export function Bilingual({ text, zh, inline = false, ...rest }: Props) {
  const { i18n } = useTranslation();
  const readsChinese = i18n.language.startsWith('zh');
  if (readsChinese || text === '') {
    return (
      <Text component="span" inherit lang="zh-CN" {...rest}>
        {zh || text}
      </Text>
    );
  }
  return (
    <Text component="span" inherit {...rest}>
      {text}
      {zh !== '' && (
        <Text
          component="span"
          className="beian-zh"
          lang="zh-CN"
          size="xs"
          fw={400}
          display={inline ? 'inline' : 'block'}
          ml={inline ? 6 : 0}
        >
          {zh}
        </Text>
      )}
    </Text>
  );
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './panel.module.css';

const han = /\p{Script=Han}/u;

interface Props {
  label: string;
  value: string;
  /** what the value says, '' where it needs no telling */
  meaning?: string;
  strong?: boolean;
}

/** A value as it stands or will stand in the page, with what it is. */
export function Value({ label, value, meaning = '', strong = false }: Props) {
  const { t } = useTranslation();
  return (
    <Text size="xs" className={classes.value} data-strong={strong}>
      <span className="beian-tone-quiet">{label}</span>{' '}
      <span lang={han.test(value) ? 'zh-CN' : undefined}>{value}</span>
      {meaning !== '' && <span className="beian-tone-quiet">{t('common.aside', { text: meaning })}</span>}
    </Text>
  );
}

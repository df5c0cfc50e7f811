import { Text } from '@mantine/core';
import classes from './panel.module.css';

const han = /\p{Script=Han}/u;

/** A value as it stands or will stand in the page, with what it is. */
export function Value({ label, value, strong = false }: { label: string; value: string; strong?: boolean }) {
  return (
    <Text size="xs" className={classes.value} data-strong={strong}>
      <span className="beian-tone-quiet">{label}</span>{' '}
      <span lang={han.test(value) ? 'zh-CN' : undefined}>{value}</span>
    </Text>
  );
}

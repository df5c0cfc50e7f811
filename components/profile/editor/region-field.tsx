import { Fieldset, Group, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Division, divisionPath, divisionsBelow, provinceName } from '@/lib/profile/index.ts';
import { rendering } from '../option-label.ts';
import type { ControlProps } from './control-props.ts';

interface Props extends Omit<ControlProps, 'value'> {
  value: string;
}

/** Province, city and county as three lists, each filled by the one before it; stored as one code. */
export function RegionField({ leaf, value, onChange, label, description, describedBy }: Props) {
  const { t, i18n } = useTranslation();
  const path = divisionPath(value);
  const show = ({ code, name }: Division) => {
    const isProvince = code.endsWith('0000') && !i18n.language.startsWith('zh');
    const text = isProvince ? provinceName(code) : rendering(name, i18n.language);
    return { value: code, label: text ? `${text} · ${name}` : name };
  };
  const levels = ['province', 'city', 'county'] as const;
  return (
    <Fieldset
      legend={
        <Text component="span" size="sm" fw={500}>
          {label}
          {leaf.needed && (
            <Text component="span" c="var(--mantine-color-error)" aria-hidden>
              {' *'}
            </Text>
          )}
        </Text>
      }
      aria-describedby={describedBy}
    >
      <Group align="flex-start" gap="sm" grow wrap="wrap" preventGrowOverflow={false}>
        {levels.map((level, depth) => {
          const above = depth === 0 ? '' : (path[depth - 1]?.code ?? null);
          const data = above === null ? [] : divisionsBelow(above).map(show);
          return (
            <Select
              key={level}
              miw={150}
              label={t(`options.region.${level}`)}
              searchable
              clearable
              disabled={data.length === 0}
              data={data}
              value={path[depth]?.code ?? null}
              placeholder={t('options.choose')}
              nothingFoundMessage={t('options.nothingFound')}
              clearButtonProps={{ 'aria-label': t('options.clear') }}
              onChange={(code) => onChange(code ?? path[depth - 1]?.code ?? '')}
            />
          );
        })}
      </Group>
      {description && (
        <Text size="xs" c="dimmed" mt={4}>
          {description}
        </Text>
      )}
    </Fieldset>
  );
}

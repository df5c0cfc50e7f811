import { Box, Stack, Text } from '@mantine/core';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { fieldText } from '@/components/field-texts.ts';
import { FindingLine } from '@/components/finding-line.tsx';
import type { Leaf, Raw } from '@/lib/profile/index.ts';
import type { Finding } from '@/lib/rules/index.ts';
import { leafName } from '../leaf-name.ts';
import { LeafControl } from './leaf-control.tsx';

interface Props {
  leaf: Leaf;
  value: Raw;
  findings: readonly Finding[];
  onChange: (name: string, value: Raw) => void;
}

/** One value of the company: its meaning, the Chinese label, what it is, an example, what is wrong with it. */
export const LeafField = memo(function LeafField({ leaf, value, findings, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [entity = ''] = leaf.key.split('.');
  const name = leafName(entity, leaf.name, t, i18n.language);
  // explanations are for those who cannot read the Chinese label
  const text = i18n.language.startsWith('zh') ? null : fieldText(leaf.key, i18n.language);
  const example = text?.example ? t('options.example', { example: text.example }) : '';
  const explain = [text?.explain, example].filter(Boolean).join(' ');
  const wide = leaf.control === 'textarea' || leaf.control === 'region' || leaf.control === 'list';
  return (
    <Box style={wide ? { gridColumn: '1 / -1' } : undefined}>
      <Stack gap={4}>
        <LeafControl
          leaf={leaf}
          value={value}
          onChange={(next) => onChange(leaf.name, next)}
          invalid={findings.some(({ severity }) => severity === 'error')}
          describedBy={`${id}-findings`}
          label={<Bilingual text={name} zh={leaf.zh} inline />}
          description={explain}
        />
        <Stack gap={2} id={`${id}-findings`} aria-live="polite">
          {findings.map((finding) => (
            <Text key={finding.message} component="div" size="xs">
              <FindingLine finding={finding} />
            </Text>
          ))}
        </Stack>
      </Stack>
    </Box>
  );
});

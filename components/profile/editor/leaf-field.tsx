import { Box, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { ChineseReading } from '@/components/chinese/chinese-reading.tsx';
import { fieldText } from '@/components/field-texts.ts';
import { FindingLine } from '@/components/finding-line.tsx';
import { sentences } from '@/components/sentences.ts';
import type { Leaf, Raw } from '@/lib/profile/index.ts';
import type { Finding } from '@/lib/rules/index.ts';
import { leafName } from '../leaf-name.ts';
import { useExplain } from './explain.ts';
import { LeafControl } from './leaf-control.tsx';

interface Props {
  leaf: Leaf;
  value: Raw;
  /** where the value lies in the company, as findings name it */
  place: string;
  findings: readonly Finding[];
  onChange: (name: string, value: Raw) => void;
}

/**
 * One value of the company: its meaning, the Chinese label, what is wrong with it, how its Chinese is read,
 * what it is, an example, and where it stands on the paper.
 */
export const LeafField = memo(function LeafField({ leaf, value, place, findings, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const explains = useExplain();
  const [entity = ''] = leaf.key.split('.');
  const name = leafName(entity, leaf.name, t, i18n.language);
  // explanations are for those who cannot read the Chinese label
  const text = i18n.language.startsWith('zh') ? null : fieldText(leaf.key, i18n.language);
  const example = text?.example ? t('options.example', { example: text.example }) : '';
  const explain = explains ? sentences([text?.explain, example], i18n.language) : '';
  const wide = leaf.control === 'textarea' || leaf.control === 'region' || leaf.control === 'list';
  const isText = leaf.control === 'text' || leaf.control === 'textarea';
  const about = (
    <Stack gap={4} mt={4}>
      <Stack gap={2} id={`${id}-findings`} aria-live="polite">
        {findings.map((finding) => (
          <Text key={finding.message} component="div" size="xs">
            <FindingLine finding={finding} />
          </Text>
        ))}
      </Stack>
      {isText && typeof value === 'string' && (
        <ChineseReading zh={value} isPerson={leaf.key === 'principal.name'} />
      )}
      <Stack gap={2} id={`${id}-about`}>
        {explain && <span>{explain}</span>}
        {explains && text?.where && (
          <span>
            <IconFileText size={13} aria-hidden style={{ verticalAlign: '-0.15em', marginInlineEnd: 4 }} />
            {text.where}
          </span>
        )}
      </Stack>
    </Stack>
  );
  return (
    <Box style={wide ? { gridColumn: '1 / -1' } : undefined} data-place={place}>
      <LeafControl
        leaf={leaf}
        value={value}
        onChange={(next) => onChange(leaf.name, next)}
        invalid={findings.some(({ severity }) => severity === 'error')}
        describedBy={`${id}-findings ${id}-about`}
        label={<Bilingual text={name} zh={leaf.zh} inline />}
        description={about}
      />
    </Box>
  );
});

import {
  Box,
  Group,
  Input,
  MultiSelect,
  Radio,
  Select,
  Switch,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Leaf, Raw } from '@/lib/profile/index.ts';
import { optionSets } from '@/lib/terms/vocabulary/index.ts';
import { optionLabel } from '../option-label.ts';
import { popupProps } from '../popup-props.ts';
import { RegionField } from '../region/region-field.tsx';
import type { ControlProps } from './control-props.ts';

function useOptions(leaf: Leaf, chosen: readonly string[]) {
  const { i18n } = useTranslation();
  const set = leaf.optionSet;
  if (!set) return [];
  const ids = optionSets[set].options.map(({ id }) => id);
  // an id that this version does not know stays chosen and visible
  const all = [...ids, ...chosen.filter((id) => id !== '' && !ids.includes(id))];
  return all.map((value) => ({ value, label: optionLabel(set, value, i18n.language) }));
}

const asText = (value: Raw) => (typeof value === 'string' ? value : '');
const asList = (value: Raw) => (Array.isArray(value) ? (value as readonly string[]) : []);

/** The input that fits the leaf. Whatever is typed is handed on; the rules judge it, not the input. */
export function LeafControl(props: ControlProps) {
  const { leaf, value, onChange, invalid, describedBy, label, description } = props;
  const { t } = useTranslation();
  const options = useOptions(leaf, leaf.control === 'select' ? [asText(value)] : asList(value));
  const shared = {
    label,
    description,
    descriptionProps: { component: 'div' as const },
    error: invalid,
    withAsterisk: leaf.needed ?? false,
    inputWrapperOrder: ['label', 'input', 'description'] as ('label' | 'input' | 'description')[],
    'aria-describedby': describedBy,
  };
  const choice = { nothingFoundMessage: t('options.nothingFound'), comboboxProps: popupProps };
  switch (leaf.control) {
    case 'textarea':
      return (
        <Textarea
          {...shared}
          autosize
          minRows={2}
          value={asText(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'select':
      return (
        <Select
          {...shared}
          {...choice}
          searchable={options.length > 6}
          clearable
          data={options}
          value={asText(value) || null}
          placeholder={t('options.choose')}
          clearButtonProps={{ 'aria-label': t('options.clear') }}
          onChange={(next) => onChange(next ?? '')}
        />
      );
    case 'multiselect':
      return (
        <MultiSelect
          {...shared}
          {...choice}
          searchable
          data={options}
          value={[...asList(value)]}
          placeholder={asList(value).length > 0 ? undefined : t('options.choose')}
          onChange={onChange}
        />
      );
    case 'list':
      return (
        <TagsInput
          {...shared}
          comboboxProps={popupProps}
          splitChars={[',', ';', '，', '；', '、', ' ']}
          value={[...asList(value)]}
          placeholder={asList(value).length > 0 ? undefined : t('options.listHint')}
          onChange={onChange}
        />
      );
    case 'region':
      return <RegionField {...props} value={asText(value)} />;
    case 'yes-no':
      return (
        <Radio.Group
          {...shared}
          value={value === true ? 'yes' : value === false ? 'no' : ''}
          onChange={(next) => onChange(next === '' ? null : next === 'yes')}
        >
          <Group gap="md" mt={4}>
            <Radio value="yes" label={t('options.yes')} />
            <Radio value="no" label={t('options.no')} />
            <Radio value="" label={t('options.notAnswered')} />
          </Group>
        </Radio.Group>
      );
    case 'switch':
      return (
        <Box mt={{ base: 0, md: 26 }}>
          <Switch
            label={label}
            aria-describedby={describedBy}
            checked={value === true}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          {/* the switch's own description is a paragraph, which may hold no blocks */}
          <Input.Description component="div">{description}</Input.Description>
        </Box>
      );
    default:
      return (
        <TextInput
          {...shared}
          autoComplete="off"
          spellCheck={false}
          value={asText(value)}
          placeholder={leaf.control === 'date' ? t('options.datePlaceholder') : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

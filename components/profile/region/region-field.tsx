import { Select, Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { divisionPath } from '@/lib/profile/index.ts';
import { searchRegions } from '@/lib/profile/regions/index.ts';
import type { ControlProps } from '../editor/control-props.ts';
import { popupProps } from '../popup-props.ts';
import { chinesePath, loadRegions, type RegionData } from './region-data.ts';

interface Props extends Omit<ControlProps, 'value'> {
  value: string;
}

/** How many of three thousand regions are listed at a time. */
const limit = 40;

/**
 * One search over province, city and county, in English, pinyin, initials or Chinese; stored as one code.
 * The whole path is shown, since many districts share a name. Nothing typed lists the provinces.
 */
export function RegionField({ leaf, value, onChange, label, description, describedBy, invalid }: Props) {
  const { t, i18n } = useTranslation();
  const [data, setData] = useState<RegionData | null>(null);
  useEffect(() => {
    let current = true;
    void loadRegions(i18n.language).then((loaded) => current && setData(loaded));
    return () => {
      current = false;
    };
  }, [i18n.language]);
  const options = useMemo(() => {
    const known = data?.options ?? [];
    // a code that is in no list any more, or not yet, stays chosen and visible
    if (value === '' || data?.byCode.has(value)) return known;
    return [...known, { value, label: chinesePath(divisionPath(value)) || value }];
  }, [data, value]);
  const [typed, setTyped] = useState('');
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  return (
    <Select
      label={label}
      description={description}
      descriptionProps={{ component: 'div' }}
      inputWrapperOrder={['label', 'input', 'description']}
      error={invalid}
      withAsterisk={leaf.needed ?? false}
      aria-describedby={describedBy}
      searchable
      clearable
      selectFirstOptionOnChange
      data={options}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
      searchValue={typed}
      onSearchChange={setTyped}
      onFocus={(event) => event.currentTarget.select()}
      limit={limit}
      filter={({ options: all, search, limit: most }) => {
        if (!data) return all;
        const query = search === chosen ? '' : search;
        const found = searchRegions(data.index, query, most);
        const byCode = new Map(
          all.flatMap((option) => ('value' in option ? [[option.value, option] as const] : [])),
        );
        return found.flatMap(({ code }) => byCode.get(code) ?? []);
      }}
      renderOption={({ option }) => {
        const [english, zh] = option.label.split(' · ');
        const former = data?.byCode.get(option.value)?.former ?? [];
        return (
          <div>
            <Text size="sm" component="div">
              {english}
            </Text>
            <Text size="xs" component="div" lang="zh-CN">
              {zh}
              {former.length > 0 && ` ${t('options.region.formerly', { names: former.join('、') })}`}
            </Text>
          </div>
        );
      }}
      placeholder={t('options.region.search')}
      nothingFoundMessage={t('options.region.nothing')}
      clearButtonProps={{ 'aria-label': t('options.clear') }}
      comboboxProps={popupProps}
      maxDropdownHeight={320}
    />
  );
}

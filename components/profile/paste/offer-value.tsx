import { Text, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChineseReading } from '@/components/chinese/chinese-reading.tsx';
import { divisionPath } from '@/lib/profile/index.ts';
import type { Offer } from '@/lib/profile/paper/index.ts';
import { optionSetOf } from '@/lib/terms/vocabulary/index.ts';
import { optionLabel } from '../option-label.ts';
import { chinesePath, loadRegions } from '../region/region-data.ts';

interface Props {
  offer: Offer;
  /** the value's name, for those who hear the page */
  name: string;
  onChange: (value: string) => void;
}

/** A region's whole path; in Chinese until the names are loaded. */
function RegionText({ code }: { code: string }) {
  const { i18n } = useTranslation();
  const [label, setLabel] = useState(() => chinesePath(divisionPath(code)));
  useEffect(() => {
    let current = true;
    void loadRegions(i18n.language).then(({ options }) => {
      const found = options.find(({ value }) => value === code);
      if (current && found) setLabel(found.label);
    });
    return () => {
      current = false;
    };
  }, [code, i18n.language]);
  return <Text size="sm">{label}</Text>;
}

/** The offered value: as text that can be put right, or in words where it is a choice. */
export function OfferValue({ offer, name, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const { key, value, reading } = offer;
  if (value === true) return <Text size="sm">{t('options.yes')}</Text>;
  const set = optionSetOf(key);
  if (set && typeof value === 'string')
    return <Text size="sm">{optionLabel(set, value, i18n.language)}</Text>;
  if (key.endsWith('.region') && typeof value === 'string') return <RegionText code={value} />;
  const text = reading && key !== 'organizer.type' ? reading.value : String(value);
  const isLong = text.length > 18;
  const shared = {
    value: text,
    'aria-label': name,
    readOnly: !reading,
    variant: reading ? 'default' : 'unstyled',
    spellCheck: false,
    autoComplete: 'off',
    size: 'sm',
    error: offer.findings.some(({ severity }) => severity === 'error'),
  } as const;
  return (
    <>
      {isLong ? (
        <Textarea
          {...shared}
          autosize
          maxRows={8}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      <ChineseReading zh={text} isPerson={/(?:principal|legalRepresentative)\.name$/.test(key)} />
    </>
  );
}

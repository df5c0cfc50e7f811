import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { densities, type Settings, writeSettings } from '@/lib/messages/settings.ts';

/** How much is rendered on portal pages, as a person chooses it: off is a choice beside the densities. */
export const shownChoices = [...densities, 'off'] as const;

/** The choice that settings stand for. */
export function shownOf({ overlay, density }: Pick<Settings, 'overlay' | 'density'>): string {
  return overlay ? density : 'off';
}

/** The settings that a choice stands for; off keeps the density for when it is switched on again. */
export function settingsFor(choice: string): Partial<Settings> {
  const density = densities.find((one) => one === choice);
  return density ? { overlay: true, density } : { overlay: false };
}

interface Props {
  /** null until they are read */
  settings: Settings | null;
  /** whether the page shows renderings, until the settings are read */
  fallback: boolean;
}

/** Chooses how much of the page is rendered. */
export function DensitySelect({ settings, fallback }: Props) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      aria-label={t('overlay.title')}
      title={t('overlay.title')}
      style={{ flex: 'none' }}
      data={shownChoices.map((value) => ({ value, label: t(`overlay.${value}`) }))}
      value={shownOf(settings ?? { overlay: fallback, density: 'all' })}
      onChange={(event) => void writeSettings(settingsFor(event.currentTarget.value))}
    />
  );
}

import { Radio, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { settingsFor, shownChoices, shownOf } from '@/components/density-select.tsx';
import { languageTags } from '@/components/language-tags.ts';
import { MachineOffer } from '@/components/machine/machine-offer.tsx';
import { useMachine } from '@/components/machine/use-machine.ts';
import { useSettings } from '@/components/use-settings.ts';
import { writeSettings } from '@/lib/messages/settings.ts';

/** A language's own name: `en` → English, `zh-CN` → 中文（中国）. */
function nativeName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** The language of the interface, and whether portal pages show it. */
export function ReadingTab() {
  const { t } = useTranslation();
  const settings = useSettings();
  const machine = useMachine();
  if (!settings) return null;
  return (
    <Stack gap="lg">
      <Title order={2} size="h3">
        {t('options.tab.reading')}
      </Title>
      <Radio.Group
        label={t('options.reading.language')}
        description={t('options.reading.languageHelp')}
        value={settings.language}
        onChange={(language) => void writeSettings({ language })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="" label={t('options.reading.browser')} />
          {languageTags.map((tag) => (
            <Radio key={tag} value={tag} label={nativeName(tag)} lang={tag} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={t('overlay.title')}
        description={t('overlay.help')}
        value={shownOf(settings)}
        onChange={(next) => void writeSettings(settingsFor(next))}
      >
        <Stack gap="xs" mt="xs">
          {shownChoices.map((choice) => (
            <Radio key={choice} value={choice} label={t(`overlay.${choice}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Stack gap="xs">
        <Title order={3} size="sm">
          {t('machine.title')}
        </Title>
        <Text size="sm" className="beian-tone-quiet">
          {t('machine.help')}
        </Text>
        <MachineOffer machine={machine} />
      </Stack>
    </Stack>
  );
}

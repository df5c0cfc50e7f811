import { Anchor, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteRight } from '@/lib/messages/vault-attempts.ts';
import { eraseEverything } from '@/lib/profile/vault/index.ts';

/** Nobody can open what is locked without its passphrase: the way on is to delete everything and import it anew. */
export function ForgottenPassphrase() {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const [sure, setSure] = useState(false);
  if (!shown) {
    return (
      <Anchor component="button" type="button" size="sm" ta="left" onClick={() => setShown(true)}>
        {t('vault.forgotten.ask')}
      </Anchor>
    );
  }
  const erase = () => void eraseEverything().then(noteRight);
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">{t('vault.forgotten.text')}</Text>
      <Checkbox
        label={t('vault.forgotten.sure')}
        checked={sure}
        onChange={(event) => setSure(event.currentTarget.checked)}
      />
      <Group gap="xs">
        <Button color="red" size="compact-sm" disabled={!sure} onClick={erase}>
          {t('vault.forgotten.erase')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setShown(false)}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DocumentSlot,
  documentSlots,
  type Profile,
  possibleSlots,
  slotId,
} from '@/lib/profile/index.ts';
import classes from './document.module.css';
import { kindName, subjectName } from './document-name.ts';
import { sizeText } from './file-facts.ts';
import { guessSlot } from './guess-slot.ts';
import { Thumbnail } from './thumbnail.tsx';

interface Props {
  files: readonly File[];
  profile: Profile;
  onKeep: (slot: DocumentSlot, file: File) => void;
  onDrop: (file: File) => void;
}

/** Files that were dropped, each waiting for the person to say what it is. Nothing is stored before. */
export function Incoming({ files, profile, onKeep, onDrop }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" component="section" aria-label={t('documents.incoming')}>
      <Title order={4} size="h5">
        {t('documents.incoming')}
      </Title>
      {files.map((file) => (
        <Question
          key={`${file.name} ${file.size} ${file.lastModified}`}
          file={file}
          profile={profile}
          onKeep={(slot) => onKeep(slot, file)}
          onDrop={() => onDrop(file)}
        />
      ))}
    </Stack>
  );
}

interface QuestionProps {
  file: File;
  profile: Profile;
  onKeep: (slot: DocumentSlot) => void;
  onDrop: () => void;
}

function Question({ file, profile, onKeep, onDrop }: QuestionProps) {
  const { t, i18n } = useTranslation();
  const slots = possibleSlots(profile);
  const usual = new Set(documentSlots(profile, []).map(slotId));
  const [chosen, setChosen] = useState<string | null>(() => {
    const guessed = guessSlot(file.name, slots, profile);
    return guessed && slotId(guessed);
  });
  const label = ({ kind, subjectId }: DocumentSlot) =>
    [kindName(kind, t).text, subjectName(profile, subjectId, t)].filter(Boolean).join(t('common.comma'));
  const groups = [
    { group: t('documents.group.usual'), own: slots.filter((slot) => usual.has(slotId(slot))) },
    { group: t('documents.group.more'), own: slots.filter((slot) => !usual.has(slotId(slot))) },
  ];
  const slot = slots.find((one) => slotId(one) === chosen);
  return (
    <div className={classes.slot}>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        <Thumbnail
          picture={/^image\/(?:jpeg|png|gif|webp|bmp)$/.test(file.type) ? file : null}
          type={file.type}
          name={file.name}
        />
        <Stack gap="xs" miw={0} style={{ flex: 1 }}>
          <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
            {file.name} · {sizeText(file.size, i18n.language)}
          </Text>
          <Select
            label={t('documents.what')}
            placeholder={t('options.choose')}
            searchable
            allowDeselect={false}
            nothingFoundMessage={t('options.nothingFound')}
            data={groups.map(({ group, own }) => ({
              group,
              items: own.map((one) => ({ value: slotId(one), label: label(one) })),
            }))}
            value={chosen}
            onChange={setChosen}
            description={slot ? t(`documents.about.${slot.kind}`) : undefined}
            inputWrapperOrder={['label', 'input', 'description']}
          />
          <Group gap="xs">
            <Button size="compact-sm" disabled={!slot} onClick={() => slot && onKeep(slot)}>
              {t('documents.keep')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconX size={14} aria-hidden />}
              aria-label={t('documents.dropNamed', { name: file.name })}
              onClick={onDrop}
            >
              {t('documents.discard')}
            </Button>
          </Group>
        </Stack>
      </Group>
    </div>
  );
}

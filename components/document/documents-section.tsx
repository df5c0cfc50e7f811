import { Alert, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import { useStored } from '@/components/use-stored.ts';
import {
  type DocumentInfo,
  type DocumentSlot,
  documentSlots,
  listDocuments,
  type Profile,
  removeDocument,
  restoreDocument,
  slotId,
} from '@/lib/profile/index.ts';
import { addFile, type NotTaken } from './add-file.ts';
import classes from './document.module.css';
import { kindName, subjectName } from './document-name.ts';
import { FileButton } from './file-button.tsx';
import { Incoming } from './incoming.tsx';
import { SlotCard } from './slot-card.tsx';
import { useDrop } from './use-drop.ts';

interface Props {
  profile: Profile;
  offerUndo: (text: string, undo: () => void) => void;
}

const advice = ['colour', 'corners', 'light', 'screen', 'mark'] as const;

/** A company's documents: what is asked for, what is there, what is wrong with it. */
export function DocumentsSection({ profile, offerUndo }: Props) {
  const { t } = useTranslation();
  const documents = useStored(() => listDocuments(profile.id), [profile.id]);
  const [incoming, setIncoming] = useState<readonly File[]>([]);
  const [refused, setRefused] = useState<readonly NotTaken[]>([]);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const drop = useDrop((files) => take(files));
  if (documents.state === 'loading') return null;
  if (documents.state === 'failed') return <StorageMessage error={documents.error} />;
  const stored = documents.value;

  const attempt = (work: Promise<unknown>) => {
    setFailure(null);
    return work.catch((error: unknown) =>
      setFailure(error instanceof Error ? error : new Error(String(error))),
    );
  };
  const take = (files: readonly File[]) => {
    setRefused([]);
    setIncoming((before) => [...before, ...files]);
  };
  const nameOf = ({ kind, subjectId }: Pick<DocumentSlot, 'kind' | 'subjectId'>) =>
    [kindName(kind, t).text, subjectName(profile, subjectId, t)].filter(Boolean).join(t('common.comma'));
  const add = async (slot: DocumentSlot, file: File) => {
    setBusy(slotId(slot));
    setRefused([]);
    try {
      const added = await addFile(profile, slot, file);
      if ('reason' in added) return setRefused([added]);
      const { replaced } = added;
      if (replaced)
        offerUndo(
          t('documents.replaced', { name: nameOf(slot) }),
          () => void attempt(restoreDocument(replaced)),
        );
    } finally {
      setBusy(null);
    }
  };
  const remove = async (document: DocumentInfo) => {
    const removed = await removeDocument(document.id);
    if (removed)
      offerUndo(
        t('documents.removed', { name: nameOf(document) }),
        () => void attempt(restoreDocument(removed)),
      );
  };

  const slots = documentSlots(profile, stored);
  const at = (slot: DocumentSlot) => stored.find((one) => slotId(one) === slotId(slot)) ?? null;
  const others = stored.filter(({ kind }) => kind === 'other');
  const groups = [
    { id: 'usual', slots: slots.filter((slot) => slot.usual) },
    { id: 'more', slots: slots.filter((slot) => !slot.usual) },
  ] as const;
  const card = (slot: DocumentSlot, document: DocumentInfo | null) => (
    <SlotCard
      key={document?.id ?? slotId(slot)}
      slot={slot}
      whose={subjectName(profile, slot.subjectId, t)}
      document={document}
      busy={busy === slotId(slot)}
      onFile={(file) => void attempt(add(slot, file))}
      onRemove={(one) => void attempt(remove(one))}
    />
  );
  return (
    <Stack gap="lg">
      <Stack gap={4}>
        <Text size="sm">{t('documents.intro')}</Text>
        <List size="sm">
          {advice.map((one) => (
            <List.Item key={one}>{t(`documents.advice.${one}`)}</List.Item>
          ))}
        </List>
      </Stack>
      <div className={classes.drop} {...drop.props}>
        <Group justify="space-between" gap="sm">
          <Stack gap={0} miw={0}>
            <Text size="sm" fw={600}>
              {t('documents.drop')}
            </Text>
            <Text size="xs" className="beian-tone-quiet">
              {t('documents.dropHelp')}
            </Text>
          </Stack>
          <FileButton multiple leftSection={<IconUpload size={16} aria-hidden />} onFiles={take}>
            {t('documents.choose')}
          </FileButton>
        </Group>
      </div>
      <div aria-live="polite">
        {refused.map(({ name, reason }) => (
          <Alert
            key={name + reason}
            color="red"
            icon={<IconAlertTriangle aria-hidden />}
            title={t('documents.notKept', { name })}
          >
            <Text size="sm">{t(`documents.notTaken.${reason}`)}</Text>
          </Alert>
        ))}
        {failure && (
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('options.notSaved')}>
            <StorageMessage error={failure} plain />
          </Alert>
        )}
      </div>
      {incoming.length > 0 && (
        <Incoming
          files={incoming}
          profile={profile}
          onKeep={(slot, file) => {
            setIncoming((before) => before.filter((one) => one !== file));
            void attempt(add(slot, file));
          }}
          onDrop={(file) => setIncoming((before) => before.filter((one) => one !== file))}
        />
      )}
      {groups.map(({ id, slots: group }) => (
        <Stack key={id} gap="sm" component="section" aria-label={t(`documents.group.${id}`)}>
          <Title order={4} size="h5">
            {t(`documents.group.${id}`)}
          </Title>
          {id === 'more' && (
            <Text size="sm" c="dimmed">
              {t('documents.groupHelp')}
            </Text>
          )}
          {group.map((slot) => card(slot, at(slot)))}
          {id === 'more' &&
            others.map((document) => card({ kind: 'other', subjectId: '', usual: false }, document))}
        </Stack>
      ))}
    </Stack>
  );
}

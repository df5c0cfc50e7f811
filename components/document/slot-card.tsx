import { Button, Group, Modal, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconReplace, IconTrash, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { type DocumentInfo, type DocumentSlot, getDocument } from '@/lib/profile/index.ts';
import { Checks } from './checks.tsx';
import classes from './document.module.css';
import { kindName } from './document-name.ts';
import { FileButton } from './file-button.tsx';
import { fileFacts } from './file-facts.ts';
import { Thumbnail } from './thumbnail.tsx';
import { useBlobUrl } from './use-blob-url.ts';
import { useDrop } from './use-drop.ts';

interface Props {
  slot: DocumentSlot;
  /** the person or service that it belongs to, '' for the company */
  whose: string;
  document: DocumentInfo | null;
  /** a file is being read for this place */
  busy: boolean;
  onFile: (file: File) => void;
  onRemove: (document: DocumentInfo) => void;
}

/** One place for a document: what it is and is for, the one that is there, and what is wrong with it. */
export function SlotCard({ slot, whose, document, busy, onFile, onRemove }: Props) {
  const { t, i18n } = useTranslation();
  const [first, setFirst] = useState(true);
  const { text, zh } = kindName(slot.kind, t);
  const name = [text, whose].filter(Boolean).join(t('common.comma'));
  const take = ([file]: File[]) => file && onFile(file);
  const drop = useDrop(take);
  return (
    <article aria-label={name} className={classes.slot} {...drop.props}>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        {document && <Shown document={document} name={name} />}
        <Stack gap={4} miw={0} style={{ flex: 1 }}>
          <Text size="sm" fw={600} component="div">
            <Bilingual text={name} zh={zh} inline />
          </Text>
          {document ? (
            <>
              <Text size="xs" className="beian-tone-quiet" style={{ overflowWrap: 'anywhere' }}>
                {document.name} · {fileFacts(document, t, i18n.language)}
              </Text>
              <div aria-live={first ? 'off' : 'polite'}>
                <Checks kind={document.kind} type={document.type} measures={document.measures} />
              </div>
            </>
          ) : (
            <Text size="xs">{t(`documents.about.${slot.kind}`)}</Text>
          )}
          <Group gap="xs" mt={4}>
            <FileButton
              size="compact-sm"
              variant={document || !slot.usual ? 'default' : 'light'}
              loading={busy}
              leftSection={
                document ? <IconReplace size={14} aria-hidden /> : <IconUpload size={14} aria-hidden />
              }
              label={t(document ? 'documents.replaceNamed' : 'documents.addNamed', { name })}
              onFiles={(files) => {
                setFirst(false);
                take(files);
              }}
            >
              {t(document ? 'documents.replace' : 'documents.add')}
            </FileButton>
            {document && (
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconTrash size={14} aria-hidden />}
                aria-label={t('documents.removeNamed', { name })}
                onClick={() => onRemove(document)}
              >
                {t('options.remove')}
              </Button>
            )}
          </Group>
        </Stack>
      </Group>
    </article>
  );
}

/** The document in small; in full when it is pressed. */
function Shown({ document, name }: { document: DocumentInfo; name: string }) {
  const { t } = useTranslation();
  const [full, setFull] = useState<Blob | null>(null);
  const url = useBlobUrl(full);
  const small = <Thumbnail picture={document.thumbnail} type={document.type} name={name} />;
  if (!document.thumbnail) return small;
  const open = async () => setFull((await getDocument(document.id))?.data ?? null);
  return (
    <>
      <UnstyledButton aria-label={t('documents.showNamed', { name })} onClick={() => void open()}>
        {small}
      </UnstyledButton>
      <Modal
        opened={full !== null}
        onClose={() => setFull(null)}
        title={name}
        size="xl"
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {url && <img src={url} alt={name} className={classes.full} />}
      </Modal>
    </>
  );
}

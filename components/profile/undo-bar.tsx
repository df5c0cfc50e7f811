import { Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Something that was removed, and how to bring it back. */
export interface UndoOffer {
  text: string;
  undo: () => void;
}

interface Props {
  offer: UndoOffer | null;
  onClose: () => void;
}

/** Says what was removed and offers to bring it back, until the person closes it or removes something else. */
export function UndoBar({ offer, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <div role="status" style={{ position: 'sticky', bottom: 16, zIndex: 10 }}>
      {offer && (
        <Paper withBorder shadow="md" p="xs" mt="lg">
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{offer.text}</Text>
            <Group gap="xs" wrap="nowrap">
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => {
                  offer.undo();
                  onClose();
                }}
              >
                {t('common.undo')}
              </Button>
              <CloseButton aria-label={t('common.close')} onClick={onClose} />
            </Group>
          </Group>
        </Paper>
      )}
    </div>
  );
}

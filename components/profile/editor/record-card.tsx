import { Badge, Box, Button, Card, Group, Stack, Title, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChineseReading } from '@/components/chinese/chinese-reading.tsx';

interface Props {
  name: string;
  /** place of the record in the company: `people.<id>` */
  place: string;
  /** beside the name, such as the roles that a person holds */
  badges?: readonly string[];
  /** needed values that are missing, and values to check */
  open: number;
  removeLabel: string;
  onRemove: () => void;
  /** whether it begins unfolded */
  unfolded: boolean;
  children: ReactNode;
}

/** A person or a service as a card that folds, with what is still open in it. */
export function RecordCard({
  name,
  place,
  badges = [],
  open,
  removeLabel,
  onRemove,
  unfolded,
  children,
}: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [shown, setShown] = useState(unfolded);
  const Chevron = shown ? IconChevronDown : IconChevronRight;
  return (
    <Card withBorder component="section" aria-label={name}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Title order={4} size="h5" miw={0} style={{ flex: 1 }}>
          <UnstyledButton
            aria-expanded={shown}
            aria-controls={`${id}-content`}
            data-holds={place}
            onClick={() => setShown(!shown)}
            style={{ font: 'inherit', width: '100%' }}
          >
            <Group gap="xs" wrap="nowrap" align="flex-start">
              <Chevron size={18} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
              <span style={{ overflowWrap: 'anywhere' }}>{name}</span>
            </Group>
          </UnstyledButton>
          <Box ml={26} fw={400}>
            <ChineseReading zh={name} isPerson={place.startsWith('people.')} />
          </Box>
          <Group gap={4} mt={4} ml={26}>
            {badges.map((badge) => (
              <Badge key={badge} size="sm" variant="light" tt="none" fw={500}>
                {badge}
              </Badge>
            ))}
            {open > 0 && (
              <Badge size="sm" variant="default" tt="none" fw={500}>
                {t('options.openValues', { count: open })}
              </Badge>
            )}
          </Group>
        </Title>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconTrash size={14} aria-hidden />}
          aria-label={removeLabel}
          onClick={onRemove}
        >
          {t('options.remove')}
        </Button>
      </Group>
      <div id={`${id}-content`}>
        {shown && (
          <Stack gap="lg" mt="md">
            {children}
          </Stack>
        )}
      </div>
    </Card>
  );
}

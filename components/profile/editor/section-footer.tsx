import { Button, Group, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCircleCheck, IconCornerDownRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ToneText } from '@/components/tone.tsx';
import classes from './company-editor.module.css';
import { goToPlace } from './go-to-place.ts';
import type { Progress } from './progress.ts';
import { type SectionId, sectionIds } from './section.ts';

interface Props {
  id: string;
  section: SectionId;
  progress: Record<SectionId, Progress>;
}

/** What is still missing here, and the way on: to the first open value, to the next section, or back to the list. */
export function SectionFooter({ id, section, progress }: Props) {
  const { t } = useTranslation();
  const at = sectionIds.indexOf(section);
  const before = sectionIds[at - 1];
  const after = sectionIds[at + 1];
  const { needed, filled, check, next } = progress[section];
  const isScans = section === 'documents';
  const open = needed - filled + check;
  return (
    <div className={classes.footer}>
      {open === 0 ? (
        <ToneText tone="good" icon={IconCircleCheck}>
          {t(isScans ? 'options.scansDone' : 'options.sectionDone')}
        </ToneText>
      ) : (
        <Group gap="xs">
          <Text size="sm">
            {[
              needed > filled
                ? t(isScans ? 'options.scansMissing' : 'options.missing', { count: needed - filled })
                : '',
              check > 0 ? t('options.toCheck', { count: check }) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {next && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconCornerDownRight size={14} aria-hidden />}
              onClick={() => goToPlace(next)}
            >
              {t('options.goToMissing')}
            </Button>
          )}
        </Group>
      )}
      <Group justify="space-between" gap="sm">
        {before ? (
          <Button
            component="a"
            href={`#companies/${id}/${before}`}
            variant="default"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
          >
            {t(`options.section.${before}`)}
          </Button>
        ) : (
          <span />
        )}
        <Button
          component="a"
          href={after ? `#companies/${id}/${after}` : '#companies'}
          rightSection={<IconArrowRight size={16} aria-hidden />}
        >
          {after
            ? t('options.nextSection', { section: t(`options.section.${after}`) })
            : t('options.backToAll')}
        </Button>
      </Group>
    </div>
  );
}

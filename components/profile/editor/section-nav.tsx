import { Progress as Bar, NavLink } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './company-editor.module.css';
import type { Progress } from './progress.ts';
import { type SectionId, sectionIds } from './section.ts';

interface Props {
  id: string;
  /** null where none of them is shown */
  section: SectionId | null;
  progress: Record<SectionId, Progress>;
}

/** The sections with how far each is; the expert's way to jump. */
export function SectionNav({ id, section, progress }: Props) {
  const { t } = useTranslation();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // where the sections stand in a row that scrolls, the one in hand is in sight
    const row = nav.current;
    const link = section && row?.querySelector<HTMLElement>('[aria-current]');
    if (row && link) row.scrollLeft = link.offsetLeft - row.offsetLeft - 16;
  }, [section]);
  return (
    <nav aria-label={t('options.sections')} className={classes.nav} ref={nav}>
      {sectionIds.map((one) => {
        const { needed, filled, check } = progress[one];
        const complete = filled === needed && check === 0;
        const Icon = check > 0 ? IconAlertTriangle : complete ? IconCircleCheck : IconCircleDashed;
        const counts = [
          needed === 0
            ? t('options.nothingNeeded')
            : t(one === 'documents' ? 'options.keptOf' : 'options.filledOf', { filled, needed }),
          check > 0 ? t('options.toCheck', { count: check }) : '',
        ];
        return (
          <NavLink
            key={one}
            href={`#companies/${id}/${one}`}
            active={one === section}
            aria-current={one === section ? 'page' : undefined}
            className={classes.link}
            label={t(`options.section.${one}`)}
            description={
              <>
                {counts.filter(Boolean).join(' · ')}
                {needed > 0 && (
                  <Bar value={(100 * filled) / needed} size={3} mt={4} aria-hidden className={classes.bar} />
                )}
              </>
            }
            rightSection={
              <Icon
                size={18}
                className={`beian-tone-${check > 0 ? 'check' : complete ? 'good' : 'quiet'}`}
                role={complete ? 'img' : undefined}
                aria-hidden={complete ? undefined : true}
                aria-label={complete ? t('options.complete') : undefined}
              />
            }
          />
        );
      })}
    </nav>
  );
}

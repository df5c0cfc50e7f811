import { Checkbox, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import type { Opening } from './opening.ts';
import classes from './panel.module.css';

/** Names an opening over all frames. */
export const openingId = ({ frameId, id }: Opening): string => `${frameId} ${id}`;

interface Props {
  openings: readonly Opening[];
  agreed: ReadonlySet<string>;
  onAgree: (agreed: ReadonlySet<string>) => void;
}

/** Tabs and folds of the page that hide fields: each is opened only if the person says so here. */
export function Openings({ openings, agreed, onAgree }: Props) {
  const { t, i18n } = useTranslation();
  const readsChinese = i18n.language.startsWith('zh');
  if (openings.length === 0) return null;
  const agree = (id: string, on: boolean) => {
    const next = new Set(agreed);
    on ? next.add(id) : next.delete(id);
    onAgree(next);
  };
  return (
    <section data-openings>
      <Title order={2} size="sm" className={classes.groupTitle}>
        {t('panel.opening.group')}
      </Title>
      <Text size="xs" className={classes.choice}>
        {t('panel.opening.hint')}
      </Text>
      {openings.map((one) => {
        const id = openingId(one);
        const details = `opening ${id}`.replaceAll(' ', '-');
        return (
          <div key={id} className={classes.choice}>
            <Checkbox
              size="sm"
              checked={agreed.has(id)}
              aria-describedby={details}
              onChange={(event) => agree(id, event.currentTarget.checked)}
              label={<Bilingual text={one.name} zh={one.text} />}
            />
            <Text size="xs" id={details} className={`${classes.choiceValues} beian-tone-quiet`}>
              {t(`panel.opening.${one.kind === 'tab' ? 'tab' : 'fold'}`)}
              {one.inside.length > 0 &&
                t('panel.opening.inside', {
                  names: (readsChinese ? one.labels : one.inside).join(t('common.comma')),
                })}
            </Text>
          </div>
        );
      })}
    </section>
  );
}

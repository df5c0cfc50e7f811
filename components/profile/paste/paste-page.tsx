import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/notice.tsx';
import { changeOf } from '@/lib/profile/paper/index.ts';
import { type SectionProps, sectionOf } from '../editor/section.ts';
import { OfferRow } from './offer-row.tsx';
import { PaperTarget } from './paper-target.tsx';
import { PasteHelp } from './paste-help.tsx';
import classes from './paste-page.module.css';
import { usePaper } from './use-paper.ts';

interface Props extends SectionProps {
  /** date in China, `YYYY-MM-DD` */
  today: string;
}

/** What was taken over last, so that the page can say so. */
interface Done {
  count: number;
  section: string;
}

/**
 * Reads the text of a paper into the company: every value beside the lines that it comes from, with what the
 * rules say of it. Nothing is stored before the person agrees, and all of it can be taken back at once.
 */
export function PastePage({ profile, edit, offerUndo, today }: Props) {
  const { t } = useTranslation();
  const state = usePaper(profile, today);
  const [done, setDone] = useState<Done | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { paper, offers, text } = state;
  const agreed = offers.filter(state.isTicked);
  const paste = (next: string) => {
    setDone(null);
    state.paste(next);
  };
  const takeOver = () => {
    const change = changeOf(agreed, profile, state.stranger);
    edit(change.apply);
    offerUndo(t('options.paste.taken', { count: agreed.length }), () => edit(change.undo));
    setDone({ count: agreed.length, section: sectionOf(agreed[0]?.place ?? '') });
    state.paste('');
    field.current?.focus();
  };
  return (
    <Stack gap="md">
      {done && (
        <Notice tone="good" title={t('options.paste.taken', { count: done.count })}>
          <Button
            component="a"
            href={`#companies/${profile.id}/${done.section}`}
            size="compact-sm"
            variant="light"
            rightSection={<IconArrowRight size={14} aria-hidden />}
          >
            {t('options.paste.look', { section: t(`options.section.${done.section}`) })}
          </Button>
        </Notice>
      )}
      <Textarea
        ref={field}
        label={t('options.paste.text')}
        description={t('options.paste.textHelp')}
        autosize
        minRows={5}
        maxRows={12}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => paste(event.currentTarget.value)}
      />
      <div role="status">
        {text.trim() !== '' && (
          <Text size="sm" fw={600}>
            {paper
              ? t('options.paste.found', {
                  count: paper.readings.length,
                  paper: t(`options.paste.kind.${paper.kind}`),
                })
              : t('options.paste.unknown')}
          </Text>
        )}
      </div>
      {text.trim() === '' ? <PasteHelp onExample={paste} /> : <PaperTarget state={state} profile={profile} />}
      {paper && offers.length > 0 && (
        <>
          <Group gap="xs">
            <Text size="sm">{t('options.paste.compare')}</Text>
            <Button size="compact-sm" variant="subtle" onClick={() => state.tickAll(true)}>
              {t('options.paste.all')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => state.tickAll(false)}>
              {t('options.paste.noneOfThem')}
            </Button>
          </Group>
          <ul className={classes.list} aria-label={t('options.paste.values')}>
            {offers.map((offer) => (
              <OfferRow
                key={offer.id}
                offer={offer}
                ticked={state.isTicked(offer)}
                onTick={(on) => state.tick(offer.id, on)}
                onChange={(value) => offer.reading && state.change(offer.reading.field, value)}
              />
            ))}
          </ul>
        </>
      )}
      {paper && offers.length === 0 && <Text size="sm">{t('options.paste.nothing')}</Text>}
      {paper && paper.leftover.length > 0 && (
        <details>
          <summary className={classes.summary}>
            {t('options.paste.leftover', { count: paper.leftover.length })}
          </summary>
          <Text size="xs" component="pre" lang="zh-CN" className={classes.snippet}>
            {paper.leftover.join('\n')}
          </Text>
        </details>
      )}
      {offers.length > 0 && (
        <Group gap="sm" className={classes.actions}>
          <Button onClick={takeOver} disabled={agreed.length === 0}>
            {t('options.paste.take', { count: agreed.length })}
          </Button>
          <Button variant="default" onClick={() => paste('')}>
            {t('options.paste.discard')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

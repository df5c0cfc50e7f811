import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/notice.tsx';
import { type SectionProps, sectionOf } from '../editor/section.ts';
import { PaperOffers } from './paper-offers.tsx';
import { KindSelect } from './paper-target.tsx';
import { PasteHelp } from './paste-help.tsx';
import classes from './paste-page.module.css';
import { usePapers } from './use-papers.ts';

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
 * Reads the text of one paper or several into the company: every value beside the lines that it comes from, with what the
 * rules say of it. Nothing is stored before the person agrees, and all of it can be taken back at once.
 */
export function PastePage({ profile, edit, offerUndo, today }: Props) {
  const { t } = useTranslation();
  const state = usePapers(profile, today);
  const [done, setDone] = useState<Done | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { papers, agreed, text } = state;
  const isText = text.trim() !== '';
  const paste = (next: string) => {
    setDone(null);
    state.paste(next);
  };
  const takeOver = () => {
    const { change } = state;
    edit(change.apply);
    offerUndo(t('options.paste.taken', { count: agreed.length }), () => edit(change.undo));
    setDone({ count: agreed.length, section: sectionOf(agreed[0]?.place ?? '') });
    state.paste('');
    field.current?.focus();
  };
  const [first, another] = papers;
  const summary = another
    ? t('options.paste.several', { count: papers.length })
    : first
      ? t('options.paste.found', {
          count: first.paper.readings.length,
          paper: t(`options.paste.kind.${first.paper.kind}`),
        })
      : t('options.paste.unknown');
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
        {isText && (
          <Text size="sm" fw={600}>
            {summary}
          </Text>
        )}
      </div>
      {!isText && <PasteHelp onExample={paste} />}
      {isText && papers.length === 0 && <KindSelect kind={state.kind} onChange={state.setKind} />}
      {papers.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: another text brings another list
        <PaperOffers key={at} state={one} titled={papers.length > 1}>
          {papers.length === 1 && <KindSelect kind={one.paper.kind} onChange={state.setKind} />}
        </PaperOffers>
      ))}
      {papers.some(({ offers }) => offers.length > 0) && (
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

import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExternalLink } from '@/components/external-link.tsx';
import { type PlannedStage, placeUrl, situationOf } from '@/lib/journey/index.ts';
import { notesFor } from '@/lib/journey/plan.ts';
import type { Note } from '@/lib/journey/stage.ts';
import { SourceLine } from './source-line.tsx';
import classes from './stage-row.module.css';
import { UntilInput } from './until-input.tsx';
import type { Journey } from './use-journeys.ts';

interface Props {
  planned: PlannedStage;
  journey: Journey;
  onNote: (note: string) => void;
  /** the last day of what it granted; '' for none */
  onUntil: (day: string) => void;
}

/** All that is known of one stage: who, where, what is needed, how long, what starts the clock, what can go wrong. */
export function StageDetail({ planned, journey, onNote, onUntil }: Props) {
  const { t } = useTranslation();
  const { stage } = planned;
  const situation = situationOf(journey.filing, journey.facts);
  const needs = notesFor(stage.needs, situation);
  const risks = notesFor(stage.risks, situation);
  const variants = notesFor(stage.variants, situation);
  const duration = stage.duration(situation);
  // what is less sure than the stage itself says so
  const sure = ({ certain }: Note) =>
    certain === undefined || certain === stage.certain ? '' : ` (${t(`journey.certain.${certain}`)})`;
  const text = (part: string) => t(`journey.stage.${stage.id}.${part}`);
  const clock = t(`journey.clock.${stage.id}`, { defaultValue: '' });
  const missed = t(`journey.stage.${stage.id}.missed`, { defaultValue: '' });
  const url = placeUrl(stage.place, journey.filing.portal);
  const range =
    duration &&
    t(`journey.duration.${duration.about ? 'about' : duration.max === null ? 'from' : 'range'}`, {
      min: duration.min,
      max: duration.max,
    });
  return (
    <Stack gap={6} className={classes.detail}>
      <Text size="xs">{text('todo')}</Text>
      <Text size="xs" className="beian-tone-quiet">
        {t(`journey.actor.${stage.actor}`)} · {t(`journey.place.${stage.place}`)}
        {range && ` · ${range}`}
      </Text>
      {url && (
        <ExternalLink href={url} size="xs">
          {t(`popup.openAt.${stage.place}`)}
        </ExternalLink>
      )}
      {clock !== '' && <Text size="xs">{clock}</Text>}
      {needs.length > 0 && (
        <Part title={t('journey.detail.needs')} lines={needs.map(({ id }) => t(`journey.need.${id}`))} />
      )}
      {variants.length > 0 && (
        <Part
          title={t('journey.detail.variants')}
          lines={variants.map((note) => t(`journey.variant.${note.id}`) + sure(note))}
        />
      )}
      {risks.length > 0 && (
        <Part
          title={t('journey.detail.risks')}
          lines={risks.map(({ id }) =>
            t('common.pair', { name: t(`journey.risk.${id}.what`), value: t(`journey.risk.${id}.then`) }),
          )}
        />
      )}
      {missed !== '' && (
        <Text size="xs">
          {t('popup.missed')} {missed}
        </Text>
      )}
      {stage.grants && planned.state === 'done' && <UntilInput day={planned.until ?? ''} onDay={onUntil} />}
      <NoteField key={planned.note} note={planned.note} onNote={onNote} />
      <SourceLine certain={stage.certain} source={stage.source} checkedOn={stage.checkedOn} />
    </Stack>
  );
}

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <Text size="xs" fw={600}>
        {title}
      </Text>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function NoteField({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(note);
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <Textarea
        size="xs"
        label={t('journey.detail.note')}
        value={text}
        maxLength={4000}
        rows={2}
        style={{ flex: 1 }}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button size="xs" variant="default" disabled={text === note} onClick={() => onNote(text)}>
        {t('journey.detail.save')}
      </Button>
    </Group>
  );
}

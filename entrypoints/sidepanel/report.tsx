import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { CopyValue } from '@/components/copy-value.tsx';
import { Notice } from '@/components/notice.tsx';
import { ToneText } from '@/components/tone.tsx';
import type { FillReport } from '@/lib/fill/fill-value.ts';
import type { FrameRun } from '@/lib/messages/fill-run.ts';
import type { FieldReport } from '@/lib/messages/page-report.ts';
import type { Passed } from './fill-steps.ts';
import { nameOf } from './names.ts';
import classes from './panel.module.css';
import type { Asked, PanelField } from './panel-field.ts';
import { PassedList } from './passed-list.tsx';
import { SaveFile } from './save-file.tsx';
import type { Undone } from './use-fill.ts';
import { Value } from './value.tsx';
import { comingValue } from './value-text.ts';

interface Props {
  asked: readonly Asked[];
  runs: readonly FrameRun[];
  /** tabs, folds and rows that the fill came to */
  passed: readonly Passed[];
  undone: Undone | null;
  /** the page's fields as they are now */
  fields: readonly PanelField[];
  onUndo: (one?: { frameId: number; ref: string }) => void;
  onDone: () => void;
}

interface Outcome {
  asked: Asked;
  frameId: number;
  report: FillReport;
  /** the field as it is now; null when it is not on the page */
  now: FieldReport | null;
}

/** How each field came out: what is left to do by hand first, with the value ready to copy. */
export function Report({ asked, runs, passed, undone, fields, onUndo, onDone }: Props) {
  const { t } = useTranslation();
  const keeps = useKept();
  const outcomes = runs.flatMap(({ frameId, reports }) =>
    reports.flatMap((report): Outcome[] => {
      const one = asked.find(({ panelField: p }) => p.frameId === frameId && p.field.ref === report.ref);
      if (!one) return [];
      const { id, pageId } = one.panelField;
      const now = fields.find((field) => field.id === id && field.pageId === pageId)?.field ?? null;
      return [{ asked: one, frameId, report: keeps(id, report, now), now }];
    }),
  );
  const filled = outcomes.filter(({ report }) => report.outcome === 'filled');
  const byHand = outcomes.filter(({ report }) => report.outcome !== 'filled');
  const errors = [...new Set(runs.flatMap(({ error }) => error ?? []))];
  const rows = passed.filter(({ kind, reason }) => kind === 'row' && reason === '').length;
  const isComplete = runs.every(({ complete, error }) => complete && error === null);

  return (
    <main className={classes.panel}>
      <div className={classes.top}>
        <div role="status">
          <Title order={1} size="h5">
            {undone !== null
              ? t('panel.report.undone', { count: undone.restored })
              : filled.length === 0
                ? t('panel.report.none')
                : t('panel.report.title', { count: filled.length })}
          </Title>
        </div>
        {undone === null && filled.length > 0 && <Text size="xs">{t('panel.report.check')}</Text>}
        {undone !== null && undone.kept > 0 && (
          <Text size="xs">{t('panel.report.undoKept', { count: undone.kept })}</Text>
        )}
        {undone !== null && rows > 0 && <Text size="xs">{t('panel.opening.rowsStay', { count: rows })}</Text>}
        {undone !== null && undone.failed > 0 && (
          <Text size="xs">{t('panel.report.undoFailed', { count: undone.failed })}</Text>
        )}
      </div>
      <div className={classes.body}>
        {(errors.length > 0 || !isComplete) && (
          <Notice alert tone="check" title={t('panel.report.incomplete')}>
            {errors.map((error) => (
              <Text key={error} size="xs">
                {t(`fill.error.${error}`)}
              </Text>
            ))}
          </Notice>
        )}
        <PassedList passed={passed} />
        {byHand.length > 0 && (
          <section>
            <Title order={2} size="sm" className={classes.groupTitle}>
              {t('panel.report.byHand', { count: byHand.length })}
            </Title>
            <Text size="xs" className={classes.choice}>
              {t('panel.report.byHandText')}
            </Text>
            <ul className={classes.list}>
              {byHand.map((outcome) => (
                <OutcomeRow key={outcome.asked.panelField.id} outcome={outcome} />
              ))}
            </ul>
          </section>
        )}
        {filled.length > 0 && (
          <section className={classes.group}>
            <Title order={2} size="sm" className={classes.groupTitle}>
              {t('fill.outcome.filled')}
            </Title>
            <ul className={classes.list}>
              {filled.map((outcome) => (
                <OutcomeRow
                  key={outcome.asked.panelField.id}
                  outcome={outcome}
                  onUndo={() => onUndo({ frameId: outcome.frameId, ref: outcome.report.ref })}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
      <Group className={classes.foot} gap="xs" grow>
        <Button
          variant="default"
          disabled={filled.length === 0}
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => onUndo()}
        >
          {t('panel.report.undoAll')}
        </Button>
        <Button onClick={onDone}>{t('panel.report.done')}</Button>
      </Group>
    </main>
  );
}

/**
 * Follows the fields under an open report: a page may empty one long after it was filled. What was never seen to
 * hold anything (the page is read anew a moment after a fill, and tags stand beside their box) tells nothing.
 */
function useKept(): (id: string, report: FillReport, now: FieldReport | null) => FillReport {
  const held = useRef(new Set<string>());
  return (id, report, now) => {
    if (now === null || report.outcome !== 'filled') return report;
    if (now.value !== '') held.current.add(id);
    else if (held.current.has(id)) return { ...report, outcome: 'mismatch', reason: 'not-kept', value: '' };
    return report;
  };
}

function OutcomeRow({ outcome, onUndo }: { outcome: Outcome; onUndo?: () => void }) {
  const { t, i18n } = useTranslation();
  const { field, item, upload } = outcome.asked.panelField;
  const { report, now } = outcome;
  const coming = comingValue(outcome.asked.panelField, t, i18n.language);
  const name = nameOf(field, i18n.language);
  const isFilled = report.outcome === 'filled';
  return (
    <li className={classes.row}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Stack gap={2} style={{ minWidth: 0 }}>
          <Text size="sm" fw={500} component="div" className={classes.name}>
            <Bilingual text={name.text} zh={name.zh} />
          </Text>
          {!isFilled && <Value label={t('panel.report.value')} {...coming} strong />}
          {report.value !== '' && <Value label={t('panel.report.pageNow')} value={report.value} />}
          <ToneText tone={isFilled ? 'good' : 'check'} icon={isFilled ? IconCircleCheck : IconHandStop}>
            {t(`fill.outcome.${report.outcome}`)}
            {report.reason !== '' && `: ${t(`fill.reason.${report.reason}`)}`}
          </ToneText>
          {now !== null && now.error !== '' && (
            <Text size="xs" className="beian-tone-bad">
              {t('panel.row.pageSays')} <Bilingual inline text={now.errorText?.text ?? ''} zh={now.error} />
            </Text>
          )}
        </Stack>
        {onUndo && (
          <Button
            size="compact-xs"
            variant="subtle"
            style={{ flex: 'none' }}
            aria-label={t('panel.report.undoOne', { field: name.text || name.zh })}
            onClick={onUndo}
          >
            {t('common.undo')}
          </Button>
        )}
        {!isFilled && item.shown !== '' && !['flag', 'file'].includes(item.value?.kind ?? '') && (
          <CopyValue value={item.shown} />
        )}
      </Group>
      {!isFilled && upload && <SaveFile upload={upload} watermark={outcome.asked.watermark} />}
    </li>
  );
}

import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { FindingLine } from '@/components/finding-line.tsx';
import { Notice } from '@/components/notice.tsx';
import type { FrameOpener } from '@/lib/messages/client.ts';
import { FileDetails } from './file-details.tsx';
import { nameOf } from './names.ts';
import { adderFor, type Opening } from './opening.ts';
import { Openings, openingId } from './opening-list.tsx';
import classes from './panel.module.css';
import { type Asked, type Offer, offerOf, type PanelField, replacesDefault } from './panel-field.ts';
import { Unencrypted } from './unencrypted.tsx';
import { Value } from './value.tsx';
import { comingValue } from './value-text.ts';

interface Props {
  fields: readonly PanelField[];
  /** the page's tabs, folds and add buttons; null until they are known */
  openers: readonly FrameOpener[] | null;
  openings: readonly Opening[];
  /** the page came over plain http */
  unencrypted: boolean;
  onFill: (asked: Asked[], openings: Opening[]) => void;
  onBack: () => void;
}

const offers: readonly Offer[] = ['fill', 'offer', 'overwrite'];

/**
 * What a tick stands for. Entering into an empty field is another question than replacing what stands there:
 * when the person types into a field under the preview, its tick is gone.
 */
function tickOf(offer: Offer, field: PanelField): string {
  const { id, item } = field;
  return offer === 'overwrite' || replacesDefault(field)
    ? `overwrite ${id} ${item.current}`
    : `${offer} ${id}`;
}

/** Every value that may go into the page, old and new, each with its own tick. */
export function Preview({ fields, openers, openings, unencrypted, onFill, onBack }: Props) {
  const { t } = useTranslation();
  const choices = fields.flatMap((field) => {
    const offer = offerOf(field);
    return offer === null ? [] : [{ field, offer }];
  });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(choices.filter(({ offer }) => offer === 'fill').map(({ field }) => tickOf('fill', field))),
  );
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const toOpen = openings.filter((one) => agreed.has(openingId(one)));
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  // what was on offer when the preview opened; the page may change under it
  const [before] = useState(() => choices.map(({ field }) => field.id + field.item.current).join('\n'));
  const hasChanged = before !== choices.map(({ field }) => field.id + field.item.current).join('\n');
  const chosen = choices.filter(({ field, offer }) => ticked.has(tickOf(offer, field)));

  const tick = (ticks: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const one of ticks) on ? next.add(one) : next.delete(one);
    setTicked(next);
  };
  const fill = () =>
    onFill(
      chosen.map(({ field, offer }) => ({
        panelField: field,
        overwrite: offer === 'overwrite' || replacesDefault(field),
        watermark: marked.has(field.id),
      })),
      toOpen,
    );
  const marking = (field: PanelField): Marking => ({
    watermark: marked.has(field.id),
    onWatermark: (on) =>
      setMarked((now) => {
        const next = new Set(now);
        on ? next.add(field.id) : next.delete(field.id);
        return next;
      }),
  });
  const byHand = fields.filter(({ upload, item }) => upload !== null && item.reason === 'file-by-hand');

  return (
    <main className={classes.panel} aria-busy={openers === null}>
      <div className={classes.top}>
        <Title order={1} size="h5">
          {t('panel.preview.title')}
        </Title>
        <Text size="xs" className="beian-tone-quiet">
          {t('panel.preview.hint')}
        </Text>
      </div>
      <div className={classes.body}>
        {unencrypted && <Unencrypted />}
        {hasChanged && <Notice alert tone="check" title={t('panel.preview.changed')} />}
        {choices.length === 0 && (
          <Text size="sm" p="sm">
            {t('panel.preview.nothing')}
          </Text>
        )}
        {offers.map((offer) => {
          const group = choices.filter((c) => c.offer === offer).map((c) => c.field);
          if (group.length === 0) return null;
          const on = group.filter((field) => ticked.has(tickOf(offer, field))).length;
          return (
            <section key={offer}>
              <Group className={classes.groupTitle} justify="space-between">
                <Title order={2} size="sm">
                  {t(`panel.preview.${offer}Group`)}
                </Title>
                <Checkbox
                  size="xs"
                  label={t('panel.preview.all')}
                  aria-label={t('common.pair', {
                    name: t('panel.preview.all'),
                    value: t(`panel.preview.${offer}Group`),
                  })}
                  checked={on === group.length}
                  indeterminate={on > 0 && on < group.length}
                  onChange={(event) =>
                    tick(
                      group.map((field) => tickOf(offer, field)),
                      event.currentTarget.checked,
                    )
                  }
                />
              </Group>
              {group.map((field) => (
                <Choice
                  key={field.id}
                  panelField={field}
                  checked={ticked.has(tickOf(offer, field))}
                  marking={marking(field)}
                  adder={adderFor(field, openers ?? [])}
                  onChange={(checked) => tick([tickOf(offer, field)], checked)}
                />
              ))}
            </section>
          );
        })}
        <Openings openings={openings} agreed={agreed} onAgree={setAgreed} />
        {byHand.length > 0 && (
          <section>
            <Title order={2} size="sm" className={classes.groupTitle}>
              {t('panel.file.handGroup')}
            </Title>
            {byHand.map((field) => (
              <ByHand key={field.id} panelField={field} marking={marking(field)} />
            ))}
          </section>
        )}
      </div>
      <Stack className={classes.foot} gap="xs">
        <Button fullWidth disabled={chosen.length + toOpen.length === 0} onClick={fill}>
          {chosen.length > 0
            ? t('panel.preview.fill', { count: chosen.length })
            : t(toOpen.length > 0 ? 'panel.opening.fill' : 'panel.preview.choose')}
        </Button>
        <Button
          fullWidth
          variant="default"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={onBack}
        >
          {t('common.back')}
        </Button>
      </Stack>
    </main>
  );
}

/** Whether a document's copy says what it is for. */
interface Marking {
  watermark: boolean;
  onWatermark: (on: boolean) => void;
}

/** A document for an upload that only a person can open: made ready, and handed over as a file. */
function ByHand({ panelField, marking }: { panelField: PanelField; marking: Marking }) {
  const { i18n } = useTranslation();
  const { text, zh } = nameOf(panelField.field, i18n.language);
  if (!panelField.upload) return null;
  return (
    <div className={classes.choice}>
      <Text size="sm" component="div">
        <Bilingual text={text} zh={zh} />
      </Text>
      <FileDetails upload={panelField.upload} byHand {...marking} />
    </div>
  );
}

interface ChoiceProps {
  panelField: PanelField;
  marking: Marking;
  /** the page's button for further rows, where this value needs them */
  adder: FrameOpener | null;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Choice({ panelField, adder, checked, marking, onChange }: ChoiceProps) {
  const { t, i18n } = useTranslation();
  const { field, item, findings, standing, upload } = panelField;
  const { text, zh } = nameOf(field, i18n.language);
  const coming = comingValue(panelField, t, i18n.language);
  const details = useId();
  return (
    <div className={classes.choice} data-rows={adder !== null || undefined}>
      <Checkbox
        size="sm"
        checked={checked}
        aria-describedby={details}
        onChange={(event) => onChange(event.currentTarget.checked)}
        label={<Bilingual text={text} zh={zh} />}
      />
      <div id={details} className={classes.choiceValues}>
        {item.current !== '' && <Value label={t('panel.preview.now')} value={item.current} />}
        {!upload && (
          <Value
            label={t(item.current === '' ? 'panel.row.toCome' : 'panel.preview.after')}
            {...coming}
            strong
          />
        )}
      </div>
      {upload && <FileDetails upload={upload} byHand={false} {...marking} />}
      {(standing === 'check' || replacesDefault(panelField)) && (
        <Text size="xs" className="beian-tone-check" mt={4}>
          {t(`fill.reason.${item.reason}`)}
        </Text>
      )}
      {item.more && item.more.length > 0 && (
        <Text size="xs" mt={4}>
          {adder
            ? t('panel.opening.rows', { count: item.more.length, button: adder.text })
            : t('panel.opening.noRows', { count: item.more.length })}{' '}
          <span lang="en">{item.more.map((row) => item.entries?.[row]).join(t('common.comma'))}</span>
        </Text>
      )}
      {findings.map((finding) => (
        <FindingLine key={finding.message} finding={finding} />
      ))}
    </div>
  );
}

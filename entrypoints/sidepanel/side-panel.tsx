import { Button, Stack, Text } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCompanies } from '@/components/in-hand.ts';
import { SuggestionList } from '@/components/journey/suggestions/suggestion-list.tsx';
import { useJourneys } from '@/components/journey/use-journeys.ts';
import { useToday } from '@/components/journey/use-today.ts';
import { Notice } from '@/components/notice.tsx';
import { reportHash } from '@/components/preflight/report-address.ts';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import { RejectionSection } from '@/components/rejection/rejection-section.tsx';
import { usePage } from '@/components/use-page.ts';
import { useStored } from '@/components/use-stored.ts';
import { useTab } from '@/components/use-tab.ts';
import { pageReveal } from '@/lib/messages/client.ts';
import { openOptions, reloadTab } from '@/lib/messages/tabs.ts';
import { type DocumentInfo, listDocuments } from '@/lib/profile/index.ts';
import { FieldList } from './field-list.tsx';
import { openingsOf } from './opening.ts';
import { PageHead } from './page-head.tsx';
import classes from './panel.module.css';
import { offerOf, type PanelField, sumOf } from './panel-field.ts';
import { type InHand, planPage } from './plan-page.ts';
import { Preview } from './preview.tsx';
import { Report } from './report.tsx';
import { ReportUnknowns } from './report-unknowns.tsx';
import { Running } from './running.tsx';
import { Failed, Foreign, Gone, Loading, NoFields, Silent } from './states.tsx';
import { isUnencrypted, Unencrypted } from './unencrypted.tsx';
import { UnknownView } from './unknown-view.tsx';
import { useFill } from './use-fill.ts';
import { useOpeners } from './use-openers.ts';

const noDocuments: readonly DocumentInfo[] = [];

/** The side panel: the page in hand, in the person's language, and the fill. */
export function SidePanel() {
  const { t } = useTranslation();
  const tab = useTab();
  const { page, refresh } = usePage(tab);
  const companies = useCompanies();
  const active = companies.state === 'ready' ? companies.value.active : null;
  const activeId = active?.profile.id ?? null;
  const stored = useStored(async () => (activeId === null ? [] : listDocuments(activeId)), [activeId]);
  // a company can be filled for without its documents
  const documents = stored.state === 'ready' ? stored.value : noDocuments;
  const inHand = useMemo<InHand | null>(
    () => active && { profile: active.profile, serviceId: active.service?.id ?? null, documents },
    [active, documents],
  );
  const fields = useMemo(
    () => (page.kind === 'known' ? planPage(page.frames, inHand, new Date()) : []),
    [page, inHand],
  );
  const fill = useFill(tab?.id, inHand);
  const today = useToday();
  const journeys = useJourneys(today);
  // the documents that an open preview shows; it closes when one of them is gone
  const [previewed, setPreviewed] = useState<readonly string[] | null>(null);
  const [hasMoved, setHasMoved] = useState(false);
  const [unknowns, setUnknowns] = useState<string | null>(null);
  const openers = useOpeners(tab?.id, previewed !== null);
  const isKnown = page.kind === 'known';
  const pageIds = isKnown ? page.frames.map(({ report }) => report.pageId) : [];
  const isStale = previewed !== null && !previewed.every((id) => pageIds.includes(id));
  useEffect(() => {
    if (isStale) {
      setPreviewed(null);
      setHasMoved(true);
    }
    if (!isKnown) setUnknowns(null);
  }, [isKnown, isStale]);

  if (fill.state.kind === 'running') {
    const { asked, done, stopping } = fill.state;
    return (
      <Running done={done.size} total={asked.length} stopping={stopping} onStop={() => void fill.stop()} />
    );
  }
  if (fill.state.kind === 'ended') {
    const { asked, runs, passed } = fill.state;
    return (
      <Report
        asked={asked}
        runs={runs}
        passed={passed}
        undone={fill.undone}
        fields={fields}
        onUndo={(one) => void fill.undo(one)}
        onDone={fill.close}
      />
    );
  }
  if (page.kind === 'loading' || companies.state === 'loading') return <Loading />;
  if (page.kind === 'gone') return <Gone />;
  if (page.kind === 'foreign') return <Foreign tab={tab} />;
  if (page.kind === 'silent') return <Silent onReload={() => tab && void reloadTab(tab.id)} />;
  if (page.kind === 'failed') return <Failed error={page.error} onRetry={refresh} />;
  const top = page.frames.find(({ report }) => report.isTop) ?? page.frames[0];
  if (top === undefined || tab === null || tab === undefined) return <Gone />;

  if (previewed !== null && !isStale) {
    return (
      <Preview
        fields={fields}
        openers={openers?.openers ?? null}
        openings={openers ? openingsOf(openers.openers, openers.renderings) : []}
        unencrypted={isUnencrypted(page.frames)}
        onBack={() => setPreviewed(null)}
        onFill={(asked, openings) => {
          setPreviewed(null);
          void fill.run(asked, openings, fields);
        }}
      />
    );
  }

  if (unknowns !== null) return <UnknownView report={unknowns} onBack={() => setUnknowns(null)} />;

  const parts = sumOf(fields).map(([standing, count]) => t(`panel.sum.${standing}`, { count }));
  const sum =
    fields.length === 0
      ? ''
      : t('panel.sum.all', {
          fields: t('panel.sum.fields', { count: fields.length }),
          parts: parts.join(t('common.comma')),
        });
  const preview = () => {
    setHasMoved(false);
    setPreviewed(pageIds);
  };
  const onReveal = (one: PanelField) => pageReveal(tab.id, one.frameId, one.field.ref).catch(() => false);

  return (
    <div className={classes.panel}>
      <PageHead
        report={top.report}
        tab={tab}
        companies={companies.state === 'ready' ? companies.value : null}
        sum={sum}
      />
      <main className={classes.body}>
        {isUnencrypted(page.frames) && <Unencrypted />}
        {hasMoved && <Notice alert tone="check" title={t('panel.preview.changed')} />}
        {companies.state === 'failed' && <StorageMessage error={companies.error} />}
        {companies.state === 'ready' && active === null && <NoCompany />}
        {fill.state.kind === 'failed' && (
          <Notice alert tone="bad" title={t('panel.report.failed')}>
            <Text size="xs">{t('panel.report.failedText')}</Text>
          </Notice>
        )}
        <SuggestionList
          page={page}
          journeys={journeys.state === 'ready' ? journeys.value : null}
          today={today}
        />
        {page.frames.some(({ report }) => report.gaveUp) && <GaveUp onRefresh={refresh} />}
        {fields.length === 0 ? <NoFields /> : <FieldList fields={fields} onReveal={onReveal} />}
        <div className={classes.tools}>
          <RejectionSection />
          {inHand !== null && <ReportLink inHand={inHand} portal={top.report.portal} />}
          <ReportUnknowns frames={page.frames} inHand={inHand} onReport={setUnknowns} />
        </div>
      </main>
      {inHand !== null && fields.length > 0 && <Foot fields={fields} onPreview={preview} />}
    </div>
  );
}

function Foot({ fields, onPreview }: { fields: readonly PanelField[]; onPreview: () => void }) {
  const { t } = useTranslation();
  const count = fields.filter((field) => offerOf(field) === 'fill').length;
  const offered = fields.filter((field) => offerOf(field) !== null).length;
  const label =
    count > 0
      ? t('panel.foot.preview', { count })
      : offered > 0
        ? t('panel.foot.check', { count: offered })
        : t('panel.foot.nothing');
  return (
    <Stack className={classes.foot} gap={4} component="footer">
      <Button fullWidth variant={offered === 0 ? 'default' : 'filled'} onClick={onPreview}>
        {label}
      </Button>
      <Text size="xs" className="beian-tone-quiet">
        {t('panel.foot.promise')}
      </Text>
    </Stack>
  );
}

/** The report on the service in hand, at the portal of the page. */
function ReportLink({ inHand, portal }: { inHand: InHand; portal: string | null }) {
  const { t } = useTranslation();
  const hash = reportHash({
    companyId: inHand.profile.id,
    serviceId: inHand.serviceId ?? '',
    portal: portal ?? '',
  });
  return (
    <Button
      component="a"
      href={`/report.html${hash}`}
      target="_blank"
      size="compact-xs"
      variant="subtle"
      leftSection={<IconClipboardCheck size={15} aria-hidden />}
    >
      {t('report.open')}
    </Button>
  );
}

function NoCompany() {
  const { t } = useTranslation();
  return (
    <Notice tone="good" title={t('panel.state.noCompany')}>
      <Text size="xs">{t('panel.state.noCompanyText')}</Text>
      <Button size="xs" onClick={() => void openOptions()}>
        {t('panel.state.noCompanyButton')}
      </Button>
    </Notice>
  );
}

function GaveUp({ onRefresh }: { onRefresh: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice alert tone="check" title={t('panel.state.gaveUp')}>
      <Text size="xs">{t('panel.state.gaveUpText')}</Text>
      <Button size="compact-xs" variant="default" onClick={onRefresh}>
        {t('panel.state.retry')}
      </Button>
    </Notice>
  );
}

import './print.css';
import { Anchor, Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { portalById, portals } from '@/lib/portals/index.ts';
import { type Filing, listDocuments, listFilings, type Profile, type Service } from '@/lib/profile/index.ts';
import { chinaToday } from '@/lib/rules/index.ts';
import { Bilingual } from '../bilingual.tsx';
import { companyName, serviceName, useCompanies } from '../in-hand.ts';
import { Notice } from '../notice.tsx';
import { StorageMessage } from '../profile/storage-message.tsx';
import { useStored } from '../use-stored.ts';
import classes from './report.module.css';
import { reportHash, useReportAddress } from './report-address.ts';
import { ReportView } from './report-view.tsx';

/** Portals at which a service is filed: past ones and those that only prepare are left out. */
const filingPortals = portals.filter(
  ({ kind, filing, past }) => !past && kind !== 'preparation' && filing !== 'miit',
);

interface Chosen {
  profile: Profile;
  service: Service;
  portal: string;
}

/** The portal of the service's filing, where one is under way. */
function portalInHand(filings: readonly Filing[], serviceId: string): string {
  const portal = filings.find((filing) => filing.serviceId === serviceId)?.portal ?? '';
  return filingPortals.some(({ id }) => id === portal) ? portal : '';
}

/** The report's page: choose what it is about, read it, print it. */
export function ReportApp() {
  const { t } = useTranslation();
  const address = useReportAddress();
  const companies = useCompanies();
  const filings = useStored(listFilings);
  const [today] = useState(() => chinaToday(new Date()));
  const failed = [companies, filings].find((one) => one.state === 'failed');
  if (failed?.state === 'failed') {
    return (
      <main className={classes.page}>
        <StorageMessage error={failed.error} />
      </main>
    );
  }
  if (companies.state !== 'ready' || filings.state !== 'ready') return null;
  const { all, active } = companies.value;
  const profile = all.find(({ id }) => id === address.companyId) ?? active?.profile ?? all[0];
  const service =
    profile?.services.find(({ id }) => id === address.serviceId) ??
    profile?.services.find(({ id }) => id === active?.service?.id) ??
    profile?.services[0];
  if (!profile || !service) {
    return (
      <main className={classes.page}>
        <Notice tone="check" title={t(profile ? 'report.noService' : 'report.noCompany')}>
          <Anchor
            href={profile ? `/options.html#companies/${profile.id}/services` : '/options.html#companies'}
          >
            {t('report.toCompanies')}
          </Anchor>
        </Notice>
      </main>
    );
  }
  const known = filingPortals.some(({ id }) => id === address.portal);
  const portal = known ? address.portal : address.companyId ? '' : portalInHand(filings.value, service.id);
  return <Report all={all} chosen={{ profile, service, portal }} today={today} />;
}

function Report({ all, chosen, today }: { all: readonly Profile[]; chosen: Chosen; today: string }) {
  const { t, i18n } = useTranslation();
  const { profile, service, portal } = chosen;
  const documents = useStored(() => listDocuments(profile.id), [profile.id]);
  const go = (companyId: string, serviceId: string, to: string) => {
    window.location.hash = reportHash({ companyId, serviceId, portal: to });
  };
  const portalName = portal === '' ? t('report.anyPortal') : t(`portal.${portal}`);
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${today}T00:00:00Z`),
  );
  return (
    <main className={classes.page}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={1} size="h3">
            <Bilingual text={t('report.title')} zh="提交前检查报告" inline />
          </Title>
          <Text size="sm">
            <Bilingual
              text={profile.organizer.englishName}
              zh={profile.organizer.name || companyName(profile)}
              inline
            />
          </Text>
          <Text size="sm">
            <span lang="zh-CN">{serviceName(service)}</span>
            {' · '}
            <Bilingual text={portalName} zh={portal === '' ? '' : (portalById(portal)?.name ?? '')} inline />
          </Text>
          <Text size="xs" className="beian-tone-quiet">
            {t('report.made', { day })}
          </Text>
        </div>
        <Button
          className={classes.screen}
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('report.print')}
        </Button>
      </Group>
      <Group className={classes.screen} gap="sm" mt="md" align="flex-end" grow preventGrowOverflow={false}>
        {all.length > 1 && (
          <NativeSelect
            label={t('report.company')}
            value={profile.id}
            data={all.map((one) => ({ value: one.id, label: companyName(one) }))}
            onChange={(event) => go(event.currentTarget.value, '', portal)}
          />
        )}
        <NativeSelect
          label={t('report.service')}
          value={service.id}
          data={profile.services.map((one) => ({ value: one.id, label: serviceName(one) }))}
          onChange={(event) => go(profile.id, event.currentTarget.value, portal)}
        />
        <NativeSelect
          label={t('report.portal')}
          value={portal}
          data={[
            { value: '', label: t('report.anyPortal') },
            ...filingPortals.map(({ id }) => ({ value: id, label: t(`portal.${id}`) })),
          ]}
          onChange={(event) => go(profile.id, service.id, event.currentTarget.value)}
        />
      </Group>
      {documents.state === 'failed' && <StorageMessage error={documents.error} />}
      {documents.state === 'ready' && (
        <ReportView
          profile={profile}
          service={service}
          portal={portal || null}
          documents={documents.value}
          today={today}
        />
      )}
      <Text size="xs" className="beian-tone-quiet" mt="xl">
        {t('report.foot')}
      </Text>
    </main>
  );
}

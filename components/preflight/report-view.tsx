import { Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Preflight, preflight } from '@/lib/preflight/index.ts';
import { type DocumentInfo, divisionPath, type Profile, type Service } from '@/lib/profile/index.ts';
import { provinceSource } from '@/lib/rules/index.ts';
import { Bilingual } from '../bilingual.tsx';
import { provinceIn } from '../profile/option-label.ts';
import { FindingList, PlaceName } from './finding-list.tsx';
import { PaperList } from './paper-list.tsx';
import classes from './report.module.css';
import { SourceLine } from './source-line.tsx';
import { Verdict } from './verdict.tsx';

interface SectionProps {
  title: string;
  zh: string;
  /** what the section is, said below its heading */
  lead: string;
  children: ReactNode;
}

function Section({ title, zh, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div>
        <Title order={2} size="h4" id={id}>
          <Bilingual text={title} zh={zh} inline />
        </Title>
        <Text size="sm" className="beian-tone-quiet">
          {lead}
        </Text>
      </div>
      {children}
    </section>
  );
}

interface Props {
  profile: Profile;
  service: Service;
  /** portal id, null for any provider */
  portal: string | null;
  documents: readonly DocumentInfo[];
  /** date in China, `YYYY-MM-DD` */
  today: string;
}

function Provincial({ report, profile }: { report: Preflight; profile: Profile }) {
  const { t, i18n } = useTranslation();
  const [province] = divisionPath(profile.organizer.region);
  const { provincial, notes } = report;
  const { source, checkedOn: month } = provinceSource;
  if (!province || provincial.length + notes.length === 0) return null;
  return (
    <Section
      title={t('report.section.provincial', {
        province: i18n.language.startsWith('zh')
          ? province.name
          : provinceIn(province.code, province.name, i18n.language),
      })}
      zh={`${province.name}通信管理局的要求`}
      lead={t('report.lead.provincial')}
    >
      <FindingList profile={profile} findings={provincial} />
      {notes.length > 0 && (
        <ul className={classes.list}>
          {notes.map(({ id }) => (
            <li key={id} className={classes.item}>
              <Text size="sm">
                {t(`rules.province.${id}`)} {t(`mend.province.${id}`)} {t('severity.asOf', { month })}
              </Text>
              <SourceLine source={source} certain={false} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The report itself: what stands in the way, what to have ready, and what nobody can know beforehand. */
export function ReportView({ profile, service, portal, documents, today }: Props) {
  const { t } = useTranslation();
  const report = preflight(profile, service, portal, documents, today);
  const findings = [
    { id: 'refused', zh: '会被驳回', found: report.refused },
    { id: 'questioned', zh: '需要核对', found: report.questioned },
  ] as const;
  return (
    <>
      <Verdict report={report} />
      {findings.map(
        ({ id, zh, found }) =>
          found.length > 0 && (
            <Section key={id} title={t(`report.section.${id}`)} zh={zh} lead={t(`report.lead.${id}`)}>
              <FindingList profile={profile} findings={found} />
            </Section>
          ),
      )}
      {report.missing.length > 0 && (
        <Section title={t('report.section.missing')} zh="尚未填写" lead={t('report.lead.missing')}>
          <ul className={classes.missing}>
            {report.missing.map((place) => (
              <li key={place}>
                <PlaceName profile={profile} place={place} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('report.section.papers')} zh="需要准备的材料" lead={t('report.lead.papers')}>
        <PaperList papers={report.papers} portal={portal} />
      </Section>
      <Provincial report={report} profile={profile} />
      {report.hints.length > 0 && (
        <Section title={t('report.section.hints')} zh="提示" lead={t('report.lead.hints')}>
          <FindingList profile={profile} findings={report.hints} />
        </Section>
      )}
      <Section title={t('report.section.unknowns')} zh="无法事先确认" lead={t('report.lead.unknowns')}>
        <ul className={classes.list}>
          {report.unknowns.map((id) => (
            <li key={id} className={classes.item}>
              <Text size="sm">{t(`report.unknown.${id}`)}</Text>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

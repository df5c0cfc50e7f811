import { Text } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { portalUpload } from '@/lib/portals/uploads.ts';
import type { Paper } from '@/lib/preflight/index.ts';
import { documentKind } from '@/lib/profile/document-kinds.ts';
import { Bilingual } from '../bilingual.tsx';
import { sizeText } from '../document/file-facts.ts';
import { limitsText } from '../document/limits-text.ts';
import { sentences } from '../sentences.ts';
import { ToneText } from '../tone.tsx';
import classes from './report.module.css';
import { SourceLine } from './source-line.tsx';

/** Papers that are not kept here, so that no document kind names them. */
const otherPapers: Readonly<Record<string, string>> = {
  socialInsurance: '社保缴纳证明',
  trademark: '商标注册证',
  licenceCopy: '营业执照副本',
};

/** Whether one paper is kept here, and whether the portal takes it as it is. */
function Stored({ paper, portal }: { paper: Paper; portal: string | null }) {
  const { t, i18n } = useTranslation();
  const { kind, person, stored } = paper;
  const most = portalUpload(portal, kind)?.limits.maxBytes ?? null;
  const isTooLarge = stored !== null && most !== null && stored.size > most;
  const state = stored === null ? 'notKept' : isTooLarge ? 'tooLarge' : 'kept';
  const [tone, icon] = {
    notKept: ['quiet', IconCircle] as const,
    tooLarge: ['check', IconHelpCircle] as const,
    kept: ['good', IconCircleCheck] as const,
  }[state];
  return (
    <ToneText tone={tone} icon={icon} display="block">
      {person && person.name + t('common.colon')}
      {t(`report.paper.${state}`, { size: sizeText(stored?.size ?? 0, i18n.language) })}
    </ToneText>
  );
}

/** One kind of paper, for all people who need it. */
function PaperItem({ papers, portal }: { papers: readonly [Paper, ...Paper[]]; portal: string | null }) {
  const { t, i18n } = useTranslation();
  const [{ kind, reason, certain, source }] = papers;
  const known = portalUpload(portal, kind);
  return (
    <li className={classes.item}>
      <Text component="span" size="sm" fw={600}>
        <Bilingual
          text={t(`report.paper.kind.${kind}`)}
          zh={documentKind(kind)?.zh ?? otherPapers[kind] ?? ''}
          inline
        />
      </Text>
      <Text size="sm">
        {sentences(
          [t(`report.paper.why.${reason}`), certain ? '' : t('report.paper.sometimes')],
          i18n.language,
        )}
      </Text>
      {known && (
        <Text size="sm">
          {sentences(
            [
              limitsText(known.limits, t, i18n.language),
              known.certain === 'unverified' ? t('report.paper.unsure') : '',
            ],
            i18n.language,
          )}
        </Text>
      )}
      {documentKind(kind) !== null &&
        papers.map((paper) => <Stored key={paper.subjectId} paper={paper} portal={portal} />)}
      <SourceLine source={[source, ...(known?.source ?? [])].join(', ')} />
    </li>
  );
}

/** What to have ready: each paper with why, its size, and whether it is kept already. */
export function PaperList({ papers, portal }: { papers: readonly Paper[]; portal: string | null }) {
  const { t } = useTranslation();
  const kinds = [...new Set(papers.map(({ kind }) => kind))];
  return (
    <>
      {papers.some(({ kind }) => !portalUpload(portal, kind)) && (
        <Text size="sm">{t('report.paper.noLimit')}</Text>
      )}
      <ul className={classes.list}>
        {kinds.map((kind) => {
          const [first, ...rest] = papers.filter((paper) => paper.kind === kind);
          return first ? <PaperItem key={kind} papers={[first, ...rest]} portal={portal} /> : null;
        })}
      </ul>
    </>
  );
}

import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlacedFinding } from '@/lib/preflight/index.ts';
import type { Profile } from '@/lib/profile/index.ts';
import { Bilingual } from '../bilingual.tsx';
import { FindingLine } from '../finding-line.tsx';
import { sectionOf } from '../profile/editor/section.ts';
import { placeLabel } from './place-label.ts';
import classes from './report.module.css';
import { SourceLine } from './source-line.tsx';

/** Where in the options a place is mended. */
export function editHref(profile: Profile, place: string): string {
  return `/options.html#companies/${profile.id}/${sectionOf(place)}`;
}

/** The name of a place with its value, linked to where it is mended. */
export function PlaceName({ profile, place }: { profile: Profile; place: string }) {
  const { t, i18n } = useTranslation();
  const { owner, name, zh, value } = placeLabel(profile, place, t, i18n.language);
  return (
    <span>
      <Anchor href={editHref(profile, place)} fw={600} size="sm" className={classes.place}>
        {owner && <bdi>{owner}</bdi>}
        {owner && t('common.colon')}
        <Bilingual text={name} zh={zh} inline />
      </Anchor>
      {value !== '' && (
        <Text component="span" size="sm" className={classes.value} lang="zh-CN">
          {value}
        </Text>
      )}
    </span>
  );
}

interface Props {
  profile: Profile;
  findings: readonly PlacedFinding[];
}

/** Findings with the value they are about, how to mend it, and where the rule comes from. */
export function FindingList({ profile, findings }: Props) {
  return (
    <ul className={classes.list}>
      {findings.map((finding) => (
        <li key={`${finding.place} ${finding.message}`} className={classes.item}>
          <PlaceName profile={profile} place={finding.place} />
          <FindingLine finding={finding} />
          <SourceLine source={finding.source} certain={finding.certain} />
        </li>
      ))}
    </ul>
  );
}

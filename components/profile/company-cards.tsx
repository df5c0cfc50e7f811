import { Button } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { Active, Profile } from '@/lib/profile/index.ts';
import { type CompanyActions, CompanyCard } from './company-card.tsx';
import { drawnFirst, shownAtOnce } from './company-search.ts';

interface Props {
  companies: readonly Profile[];
  /** how many of them are shown */
  shown: number;
  onMore: () => void;
  /** the company and service in hand */
  chosen: Active | null;
  actions: CompanyActions;
}

/** The first cards of a list, those of the first screen before the others, and the way to more of them. */
export function CompanyCards({ companies, shown, onMore, chosen, actions }: Props) {
  const { t } = useTranslation();
  const drawn = useDeferredValue(shown, drawnFirst);
  return (
    <>
      {companies.slice(0, drawn).map((profile) => (
        <CompanyCard
          key={profile.id}
          profile={profile}
          active={chosen?.profile.id === profile.id}
          serviceId={chosen?.profile.id === profile.id ? (chosen.service?.id ?? null) : null}
          actions={actions}
        />
      ))}
      {companies.length > shown && (
        <Button variant="default" onClick={onMore}>
          {t('options.companies.showMore', { count: Math.min(shownAtOnce, companies.length - shown) })}
        </Button>
      )}
    </>
  );
}

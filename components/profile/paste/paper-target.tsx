import { Group, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/notice.tsx';
import type { PaperKind } from '@/lib/papers/index.ts';
import { isPersonal } from '@/lib/profile/paper/index.ts';
import { popupProps } from '../popup-props.ts';
import type { PaperState } from './use-papers.ts';

const kinds: readonly PaperKind[] = [
  'businessLicence',
  'representativeOffice',
  'organisation',
  'residentId',
  'residencePermit',
  'travelPermit',
  'permanentResident',
  'passport',
  'domainCertificate',
];

/** Which paper a text is, where it is one alone or none that is known. */
export function KindSelect({
  kind,
  onChange,
}: {
  kind: PaperKind | null;
  onChange: (kind: PaperKind | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('options.paste.paper')}
      data={kinds.map((value) => ({ value, label: t(`options.paste.kind.${value}`) }))}
      value={kind}
      placeholder={t('options.choose')}
      comboboxProps={popupProps}
      allowDeselect={false}
      onChange={(value) => onChange(value as PaperKind | null)}
      miw={240}
    />
  );
}

/** Whom or what a paper is about, where that must be said. */
export function PaperTarget({ state, children }: { state: PaperState; children?: ReactNode }) {
  const { t } = useTranslation();
  const { paper, profile, personId, serviceId, stranger } = state;
  const people = [
    ...profile.people.map(({ id, name }, index) => ({
      value: id,
      label: name || t('options.people.unnamed', { number: index + 1 }),
    })),
    { value: stranger.id, label: t('options.paste.newPerson') },
  ];
  const services = profile.services.map(({ id, name, domain }, index) => ({
    value: id,
    label: name || domain[0] || t('options.services.unnamed', { number: index + 1 }),
  }));
  const registrant = paper.readings.find(({ field }) => field === 'registrant')?.value;
  const { name } = profile.organizer;
  return (
    <>
      <Group gap="md" align="flex-start">
        {children}
        {isPersonal(paper) && (
          <Select
            label={t('options.paste.whose')}
            data={people}
            value={personId}
            comboboxProps={popupProps}
            allowDeselect={false}
            onChange={state.setPerson}
            miw={240}
          />
        )}
        {paper.kind === 'domainCertificate' && services.length > 1 && (
          <Select
            label={t('options.paste.whichService')}
            data={services}
            value={serviceId}
            comboboxProps={popupProps}
            allowDeselect={false}
            onChange={state.setService}
            miw={240}
          />
        )}
      </Group>
      {registrant && name !== '' && (
        <Notice
          tone={registrant === name ? 'good' : 'check'}
          title={t(registrant === name ? 'options.paste.sameRegistrant' : 'options.paste.otherRegistrant', {
            registrant,
            name,
          })}
        />
      )}
    </>
  );
}

import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Companies, companyName, serviceName, setActive } from './in-hand.ts';

/** Chooses the company and the service that are in hand. */
export function CompanySelect({ companies }: { companies: Companies }) {
  const { t } = useTranslation();
  const { active, all } = companies;
  if (active === null) return null;
  const data = all.map((profile) => ({
    group: companyName(profile),
    items:
      profile.services.length === 0
        ? [{ value: `${profile.id}/`, label: t('panel.noService') }]
        : profile.services.map((service) => ({
            value: `${profile.id}/${service.id}`,
            label: serviceName(service),
          })),
  }));
  return (
    <NativeSelect
      size="xs"
      aria-label={t('panel.filing')}
      description={companyName(active.profile)}
      data={data}
      value={`${active.profile.id}/${active.service?.id ?? ''}`}
      onChange={(event) => {
        const [profileId = '', serviceId = ''] = event.currentTarget.value.split('/');
        void setActive(profileId, serviceId || null);
      }}
    />
  );
}

import type { Filed } from '@/lib/journey/footer/index.ts';
import type { Filing } from '@/lib/profile/filing.ts';
import type { Profile } from '@/lib/profile/index.ts';

/** What a filing's service must show, as far as the company's data tell; null when the service is gone. */
export function filedOf({ profileId, serviceId }: Filing, profiles: readonly Profile[]): Filed | null {
  const profile = profiles.find(({ id }) => id === profileId);
  const service = profile?.services.find(({ id }) => id === serviceId);
  if (!profile || !service) return null;
  return {
    icpNumber: service.icpNumber,
    psbNumber: service.psbNumber,
    name: service.name,
    domains: [...service.domain, ...service.secondaryDomains],
    organizer: profile.organizer.name,
    isApp: service.serviceKind !== '' && service.serviceKind !== 'website',
  };
}

/** True when a page's address lies below one of the filed domains, or when the browser does not tell it. */
export function mayBeOwnSite(url: string, { domains, icpNumber, psbNumber, isApp }: Filed): boolean {
  if (isApp || (icpNumber === '' && psbNumber === '')) return false;
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  const ascii = domains.map((domain) =>
    URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain,
  );
  return ascii.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

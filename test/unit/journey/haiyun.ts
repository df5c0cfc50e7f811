import type { FilingFacts, StageState } from '../../../lib/journey/index.ts';
import {
  type Named,
  readSigns,
  type Sign,
  type Suggested,
  suggestionsFrom,
} from '../../../lib/journey/notices/index.ts';
import { portalById } from '../../../lib/portals/index.ts';

/** The day on which a page is read. */
export const today = '2026-11-26';

/** The service that a page is read for. */
export const named: Named = {
  name: '海云示例贸易',
  domains: ['example-haiyun.cn'],
  orderNumber: '',
  icpNumber: '',
  psbNumber: '',
};

/** What its plan hangs on. */
export const service = {
  commercial: false,
  serviceKind: 'website',
  region: '310115',
  organizerType: 'enterprise',
};

/** Its filing, with what is noted of its stages. */
export const filing = (stages: Readonly<Record<string, StageState>> = {}): FilingFacts => ({
  portal: 'aliyun',
  stages,
  stagesVersion: 2,
});

/** A page with signs: where it is, what else stands on it, and what is known otherwise of the service. */
export interface Read {
  /** null for a page that is no portal's */
  portal: string | null;
  signs: readonly Sign[];
  /** everything else that the page says */
  texts?: string[];
  stages?: Readonly<Record<string, StageState>>;
  about?: Partial<typeof service>;
  named?: Named;
}

/** What such a page suggests to note. */
export function suggestedBy({
  portal,
  signs,
  texts = [],
  stages,
  about,
  named: one = named,
}: Read): Suggested[] {
  const known = portalById(portal);
  const said = { portal: known, notices: readSigns(known, signs), texts };
  return suggestionsFrom(said, filing(stages), { ...service, ...about }, one, today).map(
    ({ suggested }) => suggested,
  );
}

import type { Answers } from './question.ts';
import { questions } from './question.ts';

/** As much of a company and its service as says something about the questions. */
export interface KnownFacts {
  organizerType: string;
  serviceKind: string;
  commercial: boolean | null;
  interactive: boolean | null;
  preApproval: readonly string[];
}

const yesNo = (value: boolean | null) => (value === null ? [] : [value ? 'yes' : 'no']);

const organizers: Readonly<Record<string, string>> = {
  individual: 'individual',
  publicInstitution: 'public-body',
  governmentAgency: 'public-body',
  socialOrganization: 'public-body',
  overseasOrganization: 'representative-office',
};
const kinds: Readonly<Record<string, string>> = {
  website: 'website',
  app: 'app',
  miniProgram: 'mini-program',
};

/** What the company profile answers already. Whether a company has foreign owners it does not say. */
export function prefill(known: KnownFacts): Answers {
  const content = known.preApproval.filter((id) => (questions.content as readonly string[]).includes(id));
  const answers: Record<string, readonly string[]> = {
    organizer: [organizers[known.organizerType] ?? ''].filter(Boolean),
    kind: [kinds[known.serviceKind] ?? ''].filter(Boolean),
    income: yesNo(known.commercial),
    interactive: yesNo(known.interactive),
    content,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, chosen]) => chosen.length > 0));
}

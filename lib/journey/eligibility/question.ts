/**
 * The questions that decide whether a service needs a filing, and which. Texts are
 * `journey.question.<id>.ask`, `.help` and `.option.<option>` in `ui.json`.
 */
export const questions = {
  /** where the servers stand */
  hosting: ['mainland', 'mainland-cdn', 'outside', 'undecided'],
  /** who runs the service, in the sense of 主办单位 */
  organizer: [
    'company',
    'foreign-owned',
    'representative-office',
    'public-body',
    'individual',
    'foreign-individual',
    'none',
  ],
  kind: ['website', 'app', 'mini-program'],
  /** earns money online */
  income: ['yes', 'no', 'unsure'],
  /** contents that an authority approves before the filing (前置审批); ids as in the vocabulary */
  content: [
    'none',
    'news',
    'publishing',
    'education',
    'offCampusTraining',
    'medical',
    'drugs',
    'culture',
    'broadcasting',
    'games',
    'finance',
    'rideHailing',
    'religion',
  ],
  /** users publish or talk to each other */
  interactive: ['yes', 'no', 'unsure'],
  /** what is filed already */
  filed: ['nothing', 'other-site', 'other-provider', 'all-here'],
  /** old steps that a portal still asks for */
  legacy: ['none', 'backdrop-photo', 'filing-password'],
} as const satisfies Record<string, readonly string[]>;

export type QuestionId = keyof typeof questions;
export const questionIds = Object.keys(questions) as QuestionId[];

/** Questions that take more than one answer; their first option excludes the others. */
export const multiple: ReadonlySet<QuestionId> = new Set(['content', 'legacy']);

/** The options chosen for each question; a missing or empty one is not answered yet. */
export type Answers = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

/** The answers with one question answered anew. Options that do not exist are dropped. */
export function answer(answers: Answers, id: QuestionId, chosen: readonly string[]): Answers {
  const known: readonly string[] = questions[id];
  const kept = [...new Set(chosen.filter((option) => known.includes(option)))];
  if (!multiple.has(id)) return { ...answers, [id]: kept.slice(-1) };
  const nothing = known[0] ?? '';
  // "none of these" and something of these cannot both be true: the later click counts
  const isNothing = kept.at(-1) === nothing;
  return { ...answers, [id]: isNothing ? [nothing] : kept.filter((option) => option !== nothing) };
}

/** The answers as a filing stores them; what is not answered is left out. */
export function storedAnswers(answers: Answers): Record<string, string[]> {
  const given = Object.entries(answers).filter(([, chosen]) => chosen.length > 0);
  return Object.fromEntries(given.map(([id, chosen]) => [id, [...chosen]]));
}

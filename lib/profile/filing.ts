import * as z from 'zod/mini';
import { id, moment } from './schema.ts';

const isoDay = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const note = z.string().check(z.maxLength(4000));

const stageStateSchema = z.object({
  state: z.enum(['todo', 'doing', 'waiting', 'done', 'blocked']),
  on: z.optional(isoDay),
  at: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,13}Z$/))),
  /** last day for which what the stage granted is valid, as printed on it */
  until: z.optional(isoDay),
  note: z.optional(note),
});

const word = z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/));

/** What happened, oldest first; each kind of entry adds its own plain properties. */
const historySchema = z.looseObject({ at: moment, what: z.string().check(z.maxLength(80)) });

/** One service on its way through one portal. Stage ids are the journey's. */
export const filingSchema = z.object({
  id,
  profileId: id,
  serviceId: id,
  portal: z._default(z.string().check(z.maxLength(80)), ''),
  stages: z._default(z.record(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)), stageStateSchema), {}),
  /** which set of stages the notes are about (`stagesVersion` of the journey); older filings have none */
  stagesVersion: z.optional(z.int().check(z.gte(1))),
  /** answers to the journey's eligibility questions: question id → chosen options */
  answers: z.optional(z.record(word, z.array(word).check(z.maxLength(40)))),
  orderNumber: z.optional(z.string().check(z.maxLength(200))),
  history: z._default(z.array(historySchema).check(z.maxLength(10_000)), []),
  createdAt: moment,
  updatedAt: moment,
});

export type Filing = z.output<typeof filingSchema>;
export type FilingHistoryEntry = Filing['history'][number];

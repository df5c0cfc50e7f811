import { aboutServices } from './about-service.ts';
import type { Draft } from './draft.ts';
import { draftForm, type FormContext } from './draft-form.ts';
import type { FieldEvidence } from './evidence.ts';
import { byLikeness } from './likeness/by-likeness.ts';
import { type Compare, likenessOf, pageKind, type Shares } from './likeness/index.ts';
import { offerContact } from './lone-contact.ts';
import type { Asked } from './ranking/candidates.ts';
import { candidatesOf } from './ranking/candidates.ts';
import { choose } from './ranking/choose.ts';
import type { Certainty, Recognition } from './recognised.ts';
import { restated, turned } from './restate.ts';
import { joinLongTerm } from './review-form.ts';
import { byOwnPrompts } from './shared-label.ts';

export type { FormContext } from './draft-form.ts';

const certainFrom = 0.88;
const likelyFrom = 0.45;

function certaintyOf(draft: Draft): Certainty {
  if (draft.never) return 'never';
  if (!draft.key || draft.confidence < likelyFrom) return 'unknown';
  return draft.confidence >= certainFrom ? 'certain' : 'likely';
}

/** Each field of a form with what its words lead to, what it is alike to, and the keys that these bring up. */
export function askedOf(all: readonly FieldEvidence[], context: FormContext, compare?: Compare): Asked[] {
  const told = byOwnPrompts(all);
  const seen = told.map(turned);
  const titles = [context.title, ...context.headings, ...seen.map(({ section }) => section[0] ?? '')];
  const shares = likenessOf(seen, context.filing === 'psb' ? 'police' : pageKind(titles), compare);
  const fields = told.map(restated);
  const drafts = draftForm(fields, context);
  return fields.map((field, at) => {
    const draft = drafts[at] as Draft;
    const likeness = byLikeness(shares[at] as Shares, seen[at] as FieldEvidence);
    return { field, draft, likeness, candidates: candidatesOf(field, draft, likeness) };
  });
}

/**
 * Says what each field of a form means, in the order given: field key, confidence from 0 to 1 (calibrated)
 * and the evidence for it; or that it must never be filled; or that it is unknown. Reads the fields as one
 * form. Pure; never throws.
 */
export function recogniseForm(
  told: readonly FieldEvidence[],
  context: FormContext,
  compare?: Compare,
): Recognition[] {
  const form = askedOf(told, context, compare);
  choose(form);
  offerContact(form);
  const drafts = form.map(({ draft }) => draft);
  joinLongTerm(drafts);
  const services = aboutServices(
    form.map(({ field }) => field),
    drafts,
    [context.title, ...context.headings],
  );
  return drafts.map((draft, index) => {
    const certainty = certaintyOf(draft);
    return {
      key: certainty === 'certain' || certainty === 'likely' ? draft.key : null,
      certainty,
      confidence: Math.round(Math.min(1, Math.max(0, draft.confidence)) * 1000) / 1000,
      never: draft.never,
      evidence: draft.evidence,
      service: services[index] ?? null,
    };
  });
}

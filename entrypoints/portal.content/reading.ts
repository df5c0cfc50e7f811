import type { CollectedForm, Page } from '@/lib/page/index.ts';
import { type Portal, type PortalStep, portalOf, stepOf } from '@/lib/portals/index.ts';
import { recogniseForm } from '@/lib/terms/index.ts';
import type { Recognition } from '@/lib/terms/recognised.ts';

/** One pass over the page: what is there and what it means. */
export interface Reading {
  portal: Portal | null;
  step: PortalStep | null;
  form: CollectedForm;
  recognitions: readonly Recognition[];
  /** changes when fields, meanings or values do; for telling a new state from a repeated one */
  signature: string;
  /** milliseconds */
  timings: { collect: number; recognise: number };
}

/** Reads the page once. */
export function readForm(page: Page): Reading {
  const began = performance.now();
  const form = page.collect();
  const collected = performance.now();
  const portal = portalOf(location.href);
  const recognitions = recogniseForm(form.fields, {
    portal: portal?.id ?? null,
    filing: portal?.filing ?? null,
    title: form.title,
    headings: form.headings,
  });
  const recognised = performance.now();
  const signs = { current: form.stepTitle, headings: form.headings, title: form.title };
  return {
    portal,
    step: portal ? stepOf(portal, location.href, signs) : null,
    form,
    recognitions,
    signature: form.fields
      .map((field, index) =>
        [field.ref, recognitions[index]?.key ?? '', field.value, field.error].join('\u0001'),
      )
      .join('\u0002'),
    timings: { collect: collected - began, recognise: recognised - collected },
  };
}

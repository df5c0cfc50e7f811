import * as z from 'zod/mini';
import type { NeverKind } from '../terms/keys.ts';
import { normalise } from '../terms/normalise.ts';

/** One thing that the person taught about a field of a host. Holds no value, only what the field asks for. */
export const lessonSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** host with its port where it has one, such as `forms.example.test` */
  host: z.string().check(z.minLength(1), z.maxLength(255), z.regex(/^[\w.:[\]-]+$/)),
  /** label, or the placeholder where there is none, as `normalise()` spells it */
  label: z.string().check(z.minLength(1), z.maxLength(300)),
  /** headings above the field, outermost first, normalised */
  section: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(12)),
  /** control kind */
  control: z.string().check(z.maxLength(32)),
  /** which of the fields that look the same: 0 is the first */
  position: z.int().check(z.minimum(0), z.maximum(1000)),
  /** field key; null is "never fill this" */
  key: z.nullable(z.string().check(z.maxLength(64))),
  /** ISO 8601 */
  taughtAt: z.string().check(z.maxLength(40)),
});
export type Lesson = z.infer<typeof lessonSchema>;

/** Recognised meanings that no lesson can undo: filling these would act in the person's name (design, promise 2). */
export const beyondLessons: ReadonlySet<NeverKind> = new Set([
  'captcha',
  'smsCode',
  'password',
  'consent',
  'login',
]);

/** How a field looks to a lesson; an empty label cannot be taught. */
export interface LessonField {
  label: string;
  section: readonly string[];
  control: string;
}

/** What a lesson looks at of a field on a page. */
export function lessonFieldOf(field: {
  label: string;
  placeholder: string;
  section: readonly string[];
  control: string;
}): LessonField {
  return {
    label: normalise(field.label || field.placeholder),
    section: field.section.map(normalise).filter((heading) => heading !== ''),
    control: field.control,
  };
}

/** Controls between which a redesign of the page changes, while the field stays the same. */
const families: readonly (readonly string[])[] = [
  ['text', 'textarea', 'number', 'richtext'],
  ['select', 'popup', 'radio'],
  ['multiselect', 'popup-multiple', 'checkbox-group'],
  ['cascader', 'linked-selects'],
  ['checkbox', 'switch'],
];

const isAkin = (a: string, b: string) =>
  a === b || families.some((family) => family.includes(a) && family.includes(b));

/** Headings from the innermost outwards that two paths share. */
function sharedHeadings(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

/** True when a lesson may speak of a field at all: same label, same heading right above, a control of its kind. */
export function speaksOf(lesson: Lesson, field: LessonField): boolean {
  if (lesson.label !== field.label) return false;
  if ((lesson.section.at(-1) ?? '') !== (field.section.at(-1) ?? '')) return false;
  // what must not be filled stays so whatever control the page gives it
  return lesson.key === null || isAkin(lesson.control, field.control);
}

/** How close a lesson is to a field that it speaks of; the exact control weighs less than any heading. */
const closeness = (lesson: Lesson, field: LessonField) =>
  sharedHeadings(lesson.section, field.section) * 2 + (lesson.control === field.control ? 1 : 0);

/**
 * For each field of a form the lesson that holds for it, or null. The closest wins, of equally close ones the
 * newest. Where several fields look the same, a meaning goes only to the one at the position that was taught;
 * "never fill" goes to all of them.
 */
export function matchLessons(lessons: readonly Lesson[], fields: readonly LessonField[]): (Lesson | null)[] {
  return fields.map((field, index) => {
    const position = fields.slice(0, index).filter((other) => looksLike(other, field)).length;
    const fitting = lessons.filter(
      (lesson) => speaksOf(lesson, field) && (lesson.key === null || lesson.position === position),
    );
    const [closest = null] = fitting.sort(
      (a, b) => closeness(b, field) - closeness(a, field) || (a.taughtAt < b.taughtAt ? 1 : -1),
    );
    return closest;
  });
}

/** True when nothing that a lesson knows tells two fields apart. */
export function looksLike(a: LessonField, b: LessonField): boolean {
  return a.label === b.label && a.section.join('\n') === b.section.join('\n') && isAkin(a.control, b.control);
}

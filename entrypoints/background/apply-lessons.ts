import { beyondLessons, type Lesson, lessonFieldOf, matchLessons } from '@/lib/profile/lesson.ts';
import type { FieldEvidence } from '@/lib/terms/evidence.ts';
import { isFieldKey } from '@/lib/terms/keys.ts';
import type { Recognition } from '@/lib/terms/recognised.ts';

/** True where a lesson may give the field a meaning. */
function mayMean(recognition: Recognition, field: FieldEvidence): boolean {
  if (field.control === 'password' || field.inputType === 'password') return false;
  return recognition.never === null || !beyondLessons.has(recognition.never);
}

function taught(recognition: Recognition, lesson: Lesson, field: FieldEvidence): Recognition {
  const base = { confidence: 1, evidence: [`lesson=${lesson.label}`] };
  if (lesson.key === null) {
    return { ...base, key: null, certainty: 'never', never: recognition.never ?? 'other' };
  }
  if (!isFieldKey(lesson.key) || !mayMean(recognition, field)) return recognition;
  return { ...base, key: lesson.key, certainty: 'certain', never: null };
}

/**
 * What the person taught about a host goes before what was recognised.
 *
 * @param recognitions one a field, same order; answered anew in the same order
 * @param lessons those of the host
 */
export function applyLessons(
  recognitions: readonly Recognition[],
  fields: readonly FieldEvidence[],
  lessons: readonly Lesson[],
): Recognition[] {
  if (lessons.length === 0) return [...recognitions];
  const matched = matchLessons(lessons, fields.map(lessonFieldOf));
  return recognitions.map((recognition, index) => {
    const [lesson, field] = [matched[index], fields[index]];
    return lesson && field ? taught(recognition, lesson, field) : recognition;
  });
}

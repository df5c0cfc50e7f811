import * as z from 'zod/mini';
import { isFieldKey } from '../terms/keys.ts';
import { database } from './database.ts';
import { type Lesson, lessonSchema } from './lesson.ts';
import { isSameField } from './lessons.ts';
import { newId } from './new-id.ts';
import { guarded } from './storage-error.ts';

const format = 'beian-guide-lessons';
const version = 1;

/** A lesson is some hundred bytes: a larger file holds something else. In bytes. */
const largestLessonFile = 5 * 1024 * 1024;

const fileSchema = z.object({
  format: z.literal(format),
  version: z.literal(version),
  lessons: z.array(lessonSchema).check(z.maxLength(10_000)),
});

/** The text of an export file: indented JSON, so that a person can read what leaves the device. */
export function writeLessons(lessons: readonly Lesson[], now: Date): string {
  return `${JSON.stringify({ format, version, exportedAt: now.toISOString(), lessons }, null, 2)}\n`;
}

/** Why a file was refused; each has a text at `options.import.reason.<id>`. */
export type LessonRefusal = 'too-large' | 'damaged' | 'foreign' | 'newer' | 'invalid';

export type LessonFile = { ok: true; lessons: Lesson[] } | { ok: false; reason: LessonRefusal; path: string };

function refuse(reason: LessonRefusal, path = ''): LessonFile {
  return { ok: false, reason, path };
}

/**
 * Reads an exported file's text: all of it, or nothing and the reason; never throws. A key that this version
 * does not know makes the file invalid, since a lesson without a meaning would teach nothing.
 *
 * @param bytes size of the file, when it is known without the text
 */
export function readLessons(text: string, bytes = text.length): LessonFile {
  if (bytes > largestLessonFile) return refuse('too-large');
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse('damaged');
  }
  const head = typeof root === 'object' && root !== null ? (root as Record<string, unknown>) : {};
  if (head.format !== format) return refuse('foreign');
  if (typeof head.version === 'number' && head.version > version) return refuse('newer');
  const parsed = z.safeParse(fileSchema, root);
  if (!parsed.success) return refuse('invalid', parsed.error.issues[0]?.path.join('.') ?? '');
  const { lessons } = parsed.data;
  const strange = lessons.findIndex(({ key }) => key !== null && !isFieldKey(key));
  return strange < 0 ? { ok: true, lessons } : refuse('invalid', `lessons.${strange}.key`);
}

/** What an import would do to what is stored. */
export interface LessonChanges {
  added: Lesson[];
  /** the same field, taught another meaning here */
  changed: Lesson[];
  /** here already */
  same: number;
}

/** Compares a file's lessons with the stored ones; of two about the same field the file's last one counts. */
export function compareLessons(incoming: readonly Lesson[], stored: readonly Lesson[]): LessonChanges {
  const last = incoming.filter((one, at) => !incoming.slice(at + 1).some((later) => isSameField(one, later)));
  const changes: LessonChanges = { added: [], changed: [], same: 0 };
  for (const lesson of last) {
    const known = stored.find((other) => isSameField(other, lesson));
    if (!known) changes.added.push(lesson);
    else if (known.key === lesson.key) changes.same++;
    else changes.changed.push(lesson);
  }
  return changes;
}

/** Writes a file's lessons in one transaction: all of them, or on any failure (`StorageError`) none. */
export function importLessons(incoming: readonly Lesson[]): Promise<LessonChanges> {
  const db = database();
  return guarded(() =>
    db.transaction('rw', db.lessons, async () => {
      const stored = await db.lessons.toArray();
      const changes = compareLessons(incoming, stored);
      const written = [...changes.added, ...changes.changed];
      const replaced = stored.filter((other) => written.some((lesson) => isSameField(other, lesson)));
      await db.lessons.bulkDelete(replaced.map(({ id }) => id));
      // ids of another device say nothing here, and must not overwrite a lesson about something else
      await db.lessons.bulkPut(written.map((lesson) => ({ ...lesson, id: newId() })));
      return changes;
    }),
  );
}

import { database } from './database.ts';
import { type Lesson, looksLike } from './lesson.ts';
import { newId } from './new-id.ts';
import { guarded } from './storage-error.ts';

/** True when two lessons are about the same field, so that the later one replaces the earlier. */
export const isSameField = (a: Omit<Lesson, 'id'>, b: Omit<Lesson, 'id'>) =>
  a.host === b.host && a.position === b.position && looksLike(a, b);

/** All lessons, those of one host if it is given, by host and label. Throws `StorageError`, as all here do. */
export function listLessons(host?: string): Promise<Lesson[]> {
  return guarded(async () => {
    const all = await database().lessons.toArray();
    const found = all.filter((lesson) => host === undefined || lesson.host === host);
    return found.sort((a, b) => a.host.localeCompare(b.host) || a.label.localeCompare(b.label, 'zh'));
  });
}

/** Remembers a lesson in place of an earlier one about the same field. Answers it as stored. */
export function teach(lesson: Omit<Lesson, 'id' | 'taughtAt'>, now: Date): Promise<Lesson> {
  const db = database();
  return guarded(() =>
    db.transaction('rw', db.lessons, async () => {
      const taught: Lesson = { ...lesson, id: newId(), taughtAt: now.toISOString() };
      const before = await db.lessons.toArray();
      await db.lessons.bulkDelete(before.filter((other) => isSameField(other, taught)).map(({ id }) => id));
      await db.lessons.put(taught);
      return taught;
    }),
  );
}

/** Forgets lessons; answers them, so that `restoreLessons` can bring them back. */
export function unlearn(ids: readonly string[]): Promise<Lesson[]> {
  const db = database();
  return guarded(() =>
    db.transaction('rw', db.lessons, async () => {
      const found = (await db.lessons.bulkGet([...ids])).flatMap((lesson) => lesson ?? []);
      await db.lessons.bulkDelete([...ids]);
      return found;
    }),
  );
}

/** Brings forgotten lessons back. */
export function restoreLessons(lessons: readonly Lesson[]): Promise<void> {
  return guarded(async () => {
    await database().lessons.bulkPut([...lessons]);
  });
}

import { Dexie } from 'dexie';

/**
 * Moves the bytes of all documents out of `documents` into `scans`, for a database of before version 3. It looks
 * at the rows as they lie, below the seal, so that it needs no passphrase; and goes from one to the next only when
 * it is written, see `one-by-one.ts`.
 */
export function moveScans(transaction: IDBTransaction): PromiseLike<void> {
  return new Dexie.Promise((done, fail) => {
    const scans = transaction.objectStore('scans');
    const request = transaction.objectStore('documents').openCursor();
    const then = (next: IDBRequest, work: () => void) => {
      next.onsuccess = work;
      next.onerror = () => fail(next.error);
    };
    then(request, () => {
      const cursor = request.result;
      if (!cursor) return done();
      const { data, thumbnail = null, ...row } = cursor.value;
      then(scans.put({ id: row.id, data, thumbnail }), () =>
        then(cursor.update(row), () => cursor.continue()),
      );
    });
  });
}

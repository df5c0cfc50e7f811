import type { Scope } from '../browsers/index.ts';

/**
 * Keeps everything else from the extension's database, as a long write does, so that what a page shows meanwhile
 * can be looked at. Answers how to let go.
 */
export async function holdDatabase(desk: Scope): Promise<() => Promise<void>> {
  await desk.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('beian-guide');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const names = [...database.objectStoreNames];
          const store = database.transaction(names, 'readwrite').objectStore(names[0] ?? '');
          Object.assign(globalThis, { holding: true });
          // a transaction lives as long as it is asked something
          const goOn = () => {
            if (!Reflect.get(globalThis, 'holding')) return database.close();
            done();
            store.count().onsuccess = goOn;
          };
          goOn();
        };
      }),
    null,
  );
  return () => desk.evaluate(() => void Object.assign(globalThis, { holding: false }), null);
}

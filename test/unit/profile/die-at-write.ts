import { vi } from 'vitest';

/** Lets the browser die with the n-th write: what the transaction wrote until then is gone with it. */
export function dieAtWrite(n: number): { reached: () => boolean } {
  let writes = 0;
  for (const method of ['put', 'delete', 'clear'] as const) {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      const request = original.apply(this, args);
      writes += 1;
      if (writes === n) this.transaction.abort();
      return request as never;
    });
  }
  return { reached: () => writes >= n };
}

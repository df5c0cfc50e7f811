import type { DBCore, DBCoreCursor, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import { StorageError } from '../storage-error.ts';
import { heldKeys } from './keyring.ts';
import { openRow, sealedTables, sealRow } from './sealed-row.ts';

/** The table with the one row that says whether there is a passphrase. */
export const vaultTable = 'vault';

/** What a transaction found: no passphrase, or the key that rows are sealed with. */
type Standing = { keyId: string; key: Uint8Array } | null;
type Row = Record<string, unknown>;

/**
 * Seals rows on their way into the database and opens them on their way out, below everything that asks for
 * rows. Whether there is a passphrase is read within the same transaction, so that a page that has not heard
 * yet that one was set cannot write a readable row.
 */
export function vaultMiddleware(): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'vault',
    create(core) {
      const standings = new WeakMap<DBCoreTransaction, PromiseLike<Standing>>();
      const standing = (trans: DBCoreTransaction): PromiseLike<Standing> => {
        const known = standings.get(trans);
        if (known) return known;
        const found = core
          .table(vaultTable)
          .get({ trans, key: vaultTable })
          .then((row?: { keyId: string }): Standing => {
            if (!row) return null;
            const key = heldKeys().get(row.keyId);
            if (!key) throw new StorageError('locked');
            return { keyId: row.keyId, key };
          });
        standings.set(trans, found);
        return found;
      };
      return {
        ...core,
        transaction(stores, mode, options) {
          const asks = stores.some((name) => sealedTables.includes(name)) && !stores.includes(vaultTable);
          return core.transaction(asks ? [...stores, vaultTable] : stores, mode, options);
        },
        table(name) {
          const table = core.table(name);
          if (name === vaultTable) return forgetting(table, standings);
          return sealedTables.includes(name) ? sealing(name, table, standing) : table;
        },
      };
    },
  };
}

/** The table of the passphrase: what is written after a change follows the change. */
function forgetting(table: DBCoreTable, standings: WeakMap<DBCoreTransaction, unknown>): DBCoreTable {
  return {
    ...table,
    mutate(request) {
      standings.delete(request.trans);
      return table.mutate(request);
    },
  };
}

function sealing(
  name: string,
  table: DBCoreTable,
  standing: (trans: DBCoreTransaction) => PromiseLike<Standing>,
): DBCoreTable {
  const out = (row: unknown) => (row ? openRow(name, row as Row) : row);
  const after = <T>(trans: DBCoreTransaction, then: (standing: Standing) => PromiseLike<T>) =>
    standing(trans).then(then) as Promise<T>;
  return {
    ...table,
    get: (request) => after(request.trans, () => table.get(request).then(out)),
    getMany: (request) => after(request.trans, () => table.getMany(request).then((rows) => rows.map(out))),
    query: (request) =>
      after(request.trans, () =>
        table
          .query(request)
          .then((found) => (request.values === false ? found : { ...found, result: found.result.map(out) })),
      ),
    openCursor: (request) =>
      after(request.trans, () =>
        table
          .openCursor(request)
          .then((cursor) => (cursor && request.values !== false ? opening(cursor, out) : cursor)),
      ),
    mutate: (request) =>
      after(request.trans, (found) => {
        if (!found || (request.type !== 'put' && request.type !== 'add')) return table.mutate(request);
        const { keyId, key } = found;
        // what only says which values changed would carry them past the seal
        const { updates: _, changeSpec: __, ...rest } = request as typeof request & Row;
        const values = request.values.map((row: Row) => sealRow(name, row, keyId, key));
        return table.mutate({ ...rest, values } as typeof request);
      }),
  };
}

/** A cursor whose rows are opened; its own properties answer only on the cursor itself. */
function opening(cursor: DBCoreCursor, out: (row: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => out(cursor.value) },
  }) as DBCoreCursor;
}

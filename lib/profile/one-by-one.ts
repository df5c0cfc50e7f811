import type { DBCore, DBCoreMutateResponse, DBCoreTable, Middleware } from 'dexie';

/**
 * Writes the rows of one request one after the other, each only when the one before it is written.
 *
 * Firefox goes on with the puts that are under way when one of them finds the disk full: SQLite has taken the
 * transaction back by then, so that those that follow are written outside of any, and stay (seen in Firefox 153
 * with its storage limit reached: an import that was refused left 343 of 4,500 companies behind). A row that
 * waits for the one before it is never sent after a failure.
 */
export function oneByOneMiddleware(): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'one-by-one',
    // below everything that Dexie itself does with a request
    level: -2,
    create: (core) => ({ ...core, table: (name) => oneByOne(core.table(name)) }),
  };
}

function oneByOne(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate(request) {
      if ((request.type !== 'put' && request.type !== 'add') || request.values.length < 2)
        return table.mutate(request);
      const { values, keys } = request;
      const results: unknown[] = [];
      const from = (at: number): Promise<DBCoreMutateResponse> => {
        const one = { ...request, values: [values[at]], ...(keys ? { keys: [keys[at]] } : {}) };
        return table.mutate(one).then((written) => {
          const [failure] = Object.values(written.failures);
          if (failure) {
            const numFailures = values.length - at;
            return { numFailures, failures: { [at]: failure }, results, lastResult: results.at(-1) };
          }
          results.push(written.lastResult);
          return at + 1 < values.length
            ? from(at + 1)
            : { numFailures: 0, failures: {}, results, lastResult: written.lastResult };
        });
      };
      return from(0);
    },
  };
}

import type { Session, Tab } from '../browsers/index.ts';

/** The extension's API as an expression that both browsers know. */
export const api = '(globalThis.browser ?? chrome)';

/** Enters the passphrase in the unlock form of a page, as a person does. */
export async function enterPassphrase(page: Tab, passphrase: string): Promise<void> {
  const input = 'section[aria-labelledby="unlock-title"] input';
  await (await page.query(input)).type(passphrase);
  await (await page.find('button', 'Unlock')).click();
}

/** Waits until a page asks for the passphrase. */
export async function untilLocked(page: Tab): Promise<void> {
  await page.find('heading', 'Your companies are locked');
}

/** Sets a passphrase on the options page. */
export async function setPassphrase(
  session: Session,
  passphrase: string,
  patience: { timeout?: number } = {},
): Promise<void> {
  const options = await session.openExtension('/options.html#security');
  await (await options.query('input[autocomplete="new-password"]')).type(passphrase);
  await (await options.find('textbox', /^New passphrase again/)).type(passphrase);
  await (await options.find('button', 'Encrypt with this passphrase')).click();
  await options.waitFor(() => document.body.textContent?.includes('Everything is encrypted now'), null, {
    ...patience,
    what: 'the options page to say that everything is encrypted',
  });
  await options.close();
}

/** All that the extension's databases hold, and its storage areas, as one text; bytes in both readings. */
export async function dumpStorage(
  session: Session,
): Promise<Record<'database' | 'local' | 'session', string>> {
  const area = async (name: string) =>
    String(
      await session.desk.evaluateText(`${api}.storage.${name}.get().then((held) => JSON.stringify(held))`),
    );
  return {
    database: await dumpDatabases(session),
    local: await area('local'),
    session: await area('session'),
  };
}

function dumpDatabases(session: Session): Promise<string> {
  return session.desk.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const texts: string[] = [];
    const read = async (value: unknown): Promise<void> => {
      if (value instanceof Blob) await read(new Uint8Array(await value.arrayBuffer()));
      else if (value instanceof ArrayBuffer) await read(new Uint8Array(value));
      else if (ArrayBuffer.isView(value)) {
        texts.push(new TextDecoder('utf-8').decode(value), new TextDecoder('utf-16le').decode(value));
      } else if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) {
          texts.push(name);
          await read(inner);
        }
      } else texts.push(String(value));
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        await read(await answer(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return texts.join('\n');
  }, null);
}

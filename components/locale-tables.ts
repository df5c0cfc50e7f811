/**
 * Tables of `locales/<language>/` by language tag, each parsed when it is first asked for and kept. As objects in
 * the program every table of every language would be built anew whenever the browser starts the background, which it
 * does many times an hour; as texts they cost next to nothing until one is wanted.
 * @param files path of each file → its JSON text: `import.meta.glob` with `query: '?raw'`
 */
export function tablesByLanguage<T>(files: Readonly<Record<string, string>>): Readonly<Record<string, T>> {
  const tables: Record<string, T> = {};
  for (const [path, text] of Object.entries(files)) {
    let table: T | undefined;
    Object.defineProperty(tables, path.split('/').at(-2) ?? '', {
      enumerable: true,
      get: () => (table ??= JSON.parse(text) as T),
    });
  }
  return tables;
}

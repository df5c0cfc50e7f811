import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Pages load the styles of the components that they show, not the kit's whole sheet. Which these are is read
 * from the code: what a page imports, near and far, and the style modules that the kit's own components import.
 */
const root = join(import.meta.dirname, '../../..');
const kit = join(root, 'node_modules/@mantine/core');
const read = (path: string) => readFileSync(path, 'utf8');

/** Files that a page reaches, those that it loads later, too. */
function reached(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    for (const [, from = ''] of read(path).matchAll(/(?:from|import)\s*\(?\s*'([^']+\.tsx?)'/g)) {
      visit(from.startsWith('@/') ? join(root, from.slice(2)) : normalize(join(dirname(path), from)));
    }
  };
  visit(entry);
  return [...seen];
}

const door = read(join(kit, 'esm/index.mjs'));

/** Names of the style sheets behind a component of the kit. */
function sheetsOf(component: string): string[] {
  const from = new RegExp(`import \\{[^}]*\\b${component}\\b[^}]*\\} from "([^"]+)"`).exec(door)?.[1];
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    if (path.endsWith('.module.mjs')) {
      found.add(basename(path, '.module.mjs'));
      return;
    }
    for (const [, next = ''] of read(path).matchAll(/from "(\.[^"]+)"/g)) visit(join(dirname(path), next));
  };
  if (from !== undefined) visit(join(kit, 'esm', from));
  return [...found];
}

function needed(entry: string): Set<string> {
  const components = reached(entry).flatMap((path) =>
    [...read(path).matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim().split(' as ')[0] ?? ''),
    ),
  );
  const shown = components.filter((name) => name !== '' && !name.startsWith('type '));
  expect(shown.length).toBeGreaterThan(5);
  return new Set([...new Set(shown)].flatMap(sheetsOf));
}

/** The kit's order: a sheet stands after those that it builds upon. */
const whole = read(join(kit, 'styles.css'));
const place = (sheet: string) => whole.indexOf(read(join(kit, `styles/${sheet}.css`)).slice(0, 200));

function listed(path: string): string[] {
  return [...read(path).matchAll(/import '@mantine\/core\/styles\/(\w+)\.css';/g)].map(
    ([, name = '']) => name,
  );
}

const pages = globSync('entrypoints/*/main.tsx', { cwd: root });
const listOf = (page: string) =>
  join(root, page.includes('popup') ? 'entrypoints/popup/kit-styles.ts' : 'components/kit-styles.ts');

describe.each(pages)('%s', (page) => {
  it('has the styles of everything that it can show', () => {
    const list = listOf(page);
    expect(reached(join(root, page))).toContain(list);
    const missing = [...needed(join(root, page))].filter((sheet) => !listed(list).includes(sheet));
    expect(missing).toEqual([]);
  });
});

describe.each([...new Set(pages.map(listOf))])('%s', (list) => {
  it('holds nothing else, in the kit’s order', () => {
    const users = pages.filter((page) => listOf(page) === list);
    const wanted = new Set(users.flatMap((page) => [...needed(join(root, page))]));
    expect(listed(list).filter((sheet) => !wanted.has(sheet))).toEqual([]);
    expect(listed(list)).toEqual([...listed(list)].sort((a, b) => place(a) - place(b)));
  });
});

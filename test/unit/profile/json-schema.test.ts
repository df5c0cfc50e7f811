import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leaves } from '../../../lib/profile/index.ts';
import { profileJsonSchema } from '../../../lib/profile/json-schema.ts';

interface Node {
  title?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

describe('the published schema', () => {
  const published = JSON.parse(readFileSync('docs/profile.schema.json', 'utf8'));

  it('is what the schema says now; `npm run schema` writes it', () => {
    expect(published).toEqual(profileJsonSchema());
  });

  it('names every value of the company by its Chinese label', () => {
    const root = published as Node;
    const at = (...path: string[]) =>
      path.reduce<Node | undefined>(
        (node, name) => (name === '[]' ? node?.items : node?.properties?.[name]),
        root,
      );
    const places: [keyof typeof leaves, string[]][] = [
      ['organizer', ['organizer']],
      ['licence', ['licence']],
      ['shareholder', ['shareholders', '[]']],
      ['domain', ['domains', '[]']],
      ['person', ['people', '[]']],
      ['site', ['services', '[]']],
      ['app', ['services', '[]', 'app']],
      ['provider', ['accessProvider']],
    ];
    for (const [group, path] of places) {
      for (const { name, zh } of leaves[group]) expect(at(...path, name)?.title, `${group}.${name}`).toBe(zh);
    }
  });

  it('needs nothing but ids: a draft is as good as a finished company', () => {
    expect(published.required).toEqual(['id']);
  });
});

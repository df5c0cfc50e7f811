import type { Named } from './cover.ts';
import { domainOf } from './entities.ts';
import { isPerson, namesIn } from './heading-names.ts';
import type { Entity } from './keys.ts';

/** Remembers what headings say, since every field of a section repeats them. */
const known = new Map<string, readonly Named[]>();

/** Entities that a heading names, in order; cached, since fields share their headings. */
export function headingNames(heading: string): readonly Named[] {
  let names = known.get(heading);
  if (!names) {
    if (known.size > 500) known.clear();
    names = namesIn(heading);
    known.set(heading, names);
  }
  return names;
}

function domainsOf(heading: string): ('org' | 'site' | 'provider')[] {
  return headingNames(heading).flatMap((named) =>
    named === 'person' || named === 'contact' || named === 'foreign' ? [] : [domainOf(named)],
  );
}

/**
 * Headings that stand above every field while nearer ones speak of another part of the filing: 网站备案 over
 * 单位信息 and 网站信息 names the page, not whom a field is about.
 */
export function pageWide(sections: readonly (readonly string[])[]): ReadonlySet<string> {
  const [first = []] = sections;
  const common = first.filter((heading) => sections.every((section) => section.includes(heading)));
  const others = new Set(sections.flat().filter((heading) => !common.includes(heading)));
  const domains = new Set([...others].flatMap(domainsOf));
  return new Set(
    common.filter((heading) => {
      const own = domainsOf(heading);
      return own.length > 0 && [...domains].some((domain) => domain !== 'provider' && !own.includes(domain));
    }),
  );
}

const heads: Partial<Record<Named, Entity>> = {
  organizer: 'principal',
  site: 'siteManager',
  app: 'siteManager',
};

/**
 * The names of each heading above a field that names anyone, innermost first. 负责人信息 under 主体信息 is
 * the heading of that one's 负责人.
 */
export function levelsOf(section: readonly string[]): (readonly Named[])[] {
  const levels = section.map(headingNames).filter((names) => names.length > 0);
  return levels
    .map((names, depth) => {
      const [outer, another] = levels[depth - 1] ?? [];
      const head = outer && !another ? heads[outer] : undefined;
      return head && names.length === 1 && names[0] === 'person' ? [head] : names;
    })
    .reverse();
}

/**
 * The one part of a filing (entity or service) that loose texts such as step titles agree on; null when
 * they name several, as a bar of all steps does.
 */
export function agreedDomain(texts: readonly string[]): 'org' | 'site' | null {
  const found = new Set<'org' | 'site'>();
  for (const named of texts.flatMap(headingNames)) {
    if (named === 'organizer' || named === 'principal' || named === 'legalRepresentative') found.add('org');
    if (named === 'site' || named === 'app' || named === 'siteManager') found.add('site');
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The one person whom titles name, where they name one alone: 法定代表人变更. */
export function agreedPerson(texts: readonly string[]): Entity | null {
  const named = new Set(texts.flatMap(headingNames));
  const [one, another] = [...named].filter(
    (who): who is Entity => who !== 'person' && who !== 'contact' && isPerson(who),
  );
  return one && !another ? one : null;
}

/** A role by its general word (负责人), pinned down by what the heading around it names. */
export function roleWithin(names: readonly Named[]): Entity | null {
  for (const named of names) {
    if (named === 'organizer') return 'principal';
    if (named === 'site' || named === 'app') return 'siteManager';
    if (
      named !== 'person' &&
      named !== 'contact' &&
      named !== 'foreign' &&
      named !== 'accessProvider' &&
      named !== 'registrar'
    ) {
      return named;
    }
  }
  return null;
}

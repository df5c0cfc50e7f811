import { entityWords } from './entities.ts';
import type { FieldEvidence } from './evidence.ts';
import { isPerson, namesIn } from './heading-names.ts';
import { normalise } from './normalise.ts';
import { wording } from './wording.ts';

/** What a heading calls someone, and who that is: 安全员 and 网站负责人 in 网站安全员(网站负责人). */
const introduced = /^(.+?)\((?:即|就是|也就是|指|为)?(.+?)\)$/;
/** Names that the tables give to nobody, or to somebody else when no heading says who it is. */
const open = new Set<string | undefined>([undefined, 'foreign', 'contact', 'strange']);

/** The field without a name that its own heading explains: 姓名 for 安全员姓名 under 网站安全员(网站负责人). */
export function aliased(field: FieldEvidence): FieldEvidence {
  for (const heading of field.section) {
    const [, called = '', meant = ''] = introduced.exec(normalise(heading)) ?? [];
    const [who, another] = meant ? namesIn(meant) : [];
    if (!who || another || !isPerson(who)) continue;
    const outer = wording(called);
    const label = wording(field.label);
    for (let end = Math.min(5, label.length - 1); end > 1; end--) {
      const name = label.slice(0, end);
      if (!outer.includes(name) || !open.has(entityWords.get(name))) continue;
      const rest = label.slice(end).replace(/^的/, '');
      return rest.length > 1 ? { ...field, label: rest } : field;
    }
  }
  return field;
}

import type { Draft } from './draft.ts';
import type { FieldEvidence } from './evidence.ts';
import type { AboutService } from './recognised.ts';
import { wording } from './wording.ts';

const appWords = /app(?!lication|ly|id)|小程序|快应用|应用(?!服务|商店)|客户端/;
const websiteWords = /网站|站点|门户|官网/;
/** Facts that only an app has; a platform or an icon may be asked of a website too. */
const appFacts = /^app\.(?:packageName|bundleId|publicKey|certificateMd5|certificateSha1)$/;
/** What one service answers otherwise than another: its own facts and its own people. */
const ofService = /^(?:site|siteManager|emergencyContact)\./;

/** The kind of service that one text names; null when it names none or both (网站/APP名称). */
function namedIn(text: string): 'website' | 'app' | null {
  const words = wording(text);
  const app = appWords.test(words);
  if (app === websiteWords.test(words)) return null;
  return app ? 'app' : 'website';
}

function firstNamed(texts: readonly string[]): 'website' | 'app' | null {
  for (const text of texts) {
    const named = namedIn(text);
    if (named) return named;
  }
  return null;
}

/**
 * Which kind of service each field is about, in the order given: a company may file a website and an app, and
 * 备注 on the app's page is not the website's. A field's own words come first, then the headings above it from
 * the nearest outwards, then what the other fields of the page agree on, then title and page headings.
 * `unclear` is said of a field that names neither on a page that names both; null where nothing is named.
 */
export function aboutServices(
  fields: readonly FieldEvidence[],
  drafts: readonly Draft[],
  pageTexts: readonly string[],
): AboutService[] {
  const own = fields.map((field, index) =>
    ofService.test(drafts[index]?.key ?? '')
      ? firstNamed([field.label || field.placeholder, ...field.section.toReversed()])
      : null,
  );
  const found = new Set(own);
  found.delete(null);
  if (drafts.some(({ key }) => appFacts.test(key ?? ''))) found.add('app');
  const page = found.size > 1 ? 'unclear' : ([...found][0] ?? firstNamed([...pageTexts].reverse()));
  return fields.map((_, index) => (ofService.test(drafts[index]?.key ?? '') ? (own[index] ?? page) : null));
}

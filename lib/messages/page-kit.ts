import type { Catalogue } from '../terms/catalogue.ts';
import { defineMessage } from './define.ts';
import { parseNothing } from './shape.ts';

/** What a portal frame needs to read a page to the person: texts in their language, no profile data. */
export interface PageKit {
  catalogue: Catalogue;
  /** `rules.*` texts of the interface, flat: message id → template with {{param}} */
  ruleTexts: Readonly<Record<string, string>>;
  overlay: boolean;
}

/** Frame → background: the texts to show on the page. */
export const pageKit = defineMessage<Record<string, never>, PageKit>({
  type: 'page.kit',
  from: 'portal-frame',
  parse: parseNothing,
});

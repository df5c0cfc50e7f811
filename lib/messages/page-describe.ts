import { defineMessage } from './define.ts';
import type { PageReport } from './page-report.ts';
import { parseNothing } from './shape.ts';

/** Extension page → frame: what is on your page? */
export const pageDescribe = defineMessage<Record<string, never>, PageReport>({
  type: 'page.describe',
  from: 'extension',
  parse: parseNothing,
});

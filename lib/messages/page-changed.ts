import { defineMessage, sending } from './define.ts';
import type { PageSummary } from './page-report.ts';
import { isIndex, isObject, isString } from './shape.ts';

const isNullableString = (value: unknown): value is string | null => value === null || isString(value);

const type = 'page.changed';

/** Frame → background and open extension pages: the page has changed, here is the sum. */
export const pageChanged = defineMessage<PageSummary, void>({
  type,
  from: 'portal-frame',
  parse: (body) => {
    if (!isObject(body)) return null;
    const { portal, step, stepTitle, fields, recognised, unknown, never } = body;
    if (!isNullableString(portal) || !isNullableString(step) || !isString(stepTitle)) return null;
    if (!isIndex(fields) || !isIndex(recognised) || !isIndex(unknown) || !isIndex(never)) return null;
    return { portal, step, stepTitle, fields, recognised, unknown, never };
  },
});

/** The frame's side of it. */
export const sendPageChanged = sending<PageSummary, void>(type);

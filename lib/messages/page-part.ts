import { defineMessage, sending } from './define.ts';
import { isObject } from './shape.ts';

/** Scripts of the extension's own that a frame may ask for by name: what a page needs at times only. */
const parts = ['hints', 'describe', 'openers'] as const;
export type PagePart = (typeof parts)[number];

const type = 'page.part';

/** Frame → background: bring me this part. Answered once it has run; rejects when the frame is gone. */
export const pagePart = defineMessage<{ part: PagePart }, void>({
  type,
  from: 'portal-frame',
  parse: (body) => {
    const part = isObject(body) && parts.find((known) => known === body.part);
    return part ? { part } : null;
  },
});

/** The frame's side of it. */
export const sendPagePart = sending<{ part: PagePart }, void>(type);

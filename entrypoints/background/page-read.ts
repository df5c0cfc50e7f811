import { pageRead } from '@/lib/messages/page-read.ts';
import { addressOf } from '@/lib/messages/senders.ts';
import { textsReady } from '@/lib/messages/texts-ready.ts';
import { portalOf, stepOf } from '@/lib/portals/index.ts';
import type { Lesson } from '@/lib/profile/lesson.ts';
import { listLessons } from '@/lib/profile/lessons.ts';
// not through the room's door: what was learned is large, and the pages that only translate need none of it
import { recogniseForm } from '@/lib/terms/recognise.ts';
import { applyLessons } from './apply-lessons.ts';
import { currentReader } from './language.ts';
import { fillByMachine } from './machine/index.ts';

/** What was taught about the address's host; nothing where the database cannot be read, since pages must go on. */
async function lessonsFor(address: string): Promise<Lesson[]> {
  if (!URL.canParse(address)) return [];
  return listLessons(new URL(address).host).catch(() => []);
}

/**
 * Reads a frame's form for it. Which portal it is follows from the address that the browser gives of the
 * sender, not from anything the page says.
 */
export function servePageRead(): void {
  pageRead.handle(async ({ fields, texts, title, headings, stepTitle }, sender) => {
    const address = addressOf(sender);
    const portal = portalOf(address);
    const { language, meanings, translator } = await currentReader();
    const lessons = await lessonsFor(address);
    const began = performance.now();
    const recognisedAs = recogniseForm(fields, {
      portal: portal?.id ?? null,
      // a console that only prepares a filing asks for no filing's data
      filing: portal && portal.kind !== 'preparation' ? portal.filing : null,
      title,
      headings,
    });
    const recognitions = applyLessons(recognisedAs, fields, lessons);
    const recognised = performance.now();
    const rendered = texts.map((text) => translator.translate(text));
    const { translations, more } = await fillByMachine(texts, rendered);
    const { tab, frameId } = sender;
    void more?.then((came) => {
      // a frame that has gone in the meantime misses nothing
      if (came && tab?.id !== undefined) {
        textsReady.sendToFrame(tab.id, frameId ?? 0, {}).catch(() => undefined);
      }
    });
    const translated = performance.now();
    const keys = recognitions.flatMap(({ key }) => (key ? [key] : []));
    return {
      portal: portal?.id ?? null,
      step: stepOf(portal, address, { current: stepTitle, headings, title })?.id ?? null,
      recognitions,
      translations,
      fieldTexts: Object.fromEntries(keys.map((key) => [key, meanings[key] ?? { name: key }])),
      language,
      timings: { recognise: recognised - began, translate: translated - recognised },
    };
  });
}

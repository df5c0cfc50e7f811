import { isSign, type Sign } from '@/lib/journey/notices/sign.ts';
import type { FieldReport, PageReport, StringReport } from '@/lib/messages/page-report.ts';
import { selectorOf } from '@/lib/page/index.ts';
import type { Translation } from '@/lib/terms/recognised.ts';
import type { Reading } from '../portal.content/reading.ts';
import type { Session } from '../portal.content/session.ts';

type Translate = (text: string) => Translation;

/** What stands in these is nobody's business but the person's and the page's. */
const secret: readonly unknown[] = ['password', 'smsCode', 'captcha'];

/** Controls whose parts are each something to fill, unlike the choices of a group. */
const severalParts = /^(?:l|split|date-)/;

/** The page told to an extension page: every field with its meaning, every string with its rendering. */
export function describe(session: Session, reading: Reading): PageReport {
  const { translate } = session.reader;
  const known = new Map<Element, string>();
  const sayIf = (text: string): Translation | null => (text ? translate(text) : null);
  const fields = reading.form.fields.map((field, index): FieldReport => {
    const recognition = reading.recognitions[index];
    if (!recognition) throw new Error('recognition answered fewer fields than it was asked about');
    const { main, parts } = session.page.controlOf(field.ref) ?? {};
    return {
      ...field,
      ...recognition,
      selector: main ? selectorOf(main, known) : '',
      parts: severalParts.test(field.control) ? parts?.map((part) => selectorOf(part, known)) : undefined,
      value: secret.includes(recognition.never) ? '' : field.value,
      labelText: translate(field.label || field.placeholder),
      placeholderText: sayIf(field.placeholder),
      helpText: sayIf(field.help),
      errorText: sayIf(field.error),
      sectionText: field.section.map(translate),
      optionText: field.options.map(translate),
    };
  });
  return {
    portal: reading.answer.portal,
    step: reading.answer.step,
    stepTitle: reading.form.stepTitle,
    title: document.title,
    url: location.origin + location.pathname,
    isTop: window === window.top,
    fields,
    strings: distinctStrings(reading, translate),
    signs: signsIn(reading),
    pageId: session.pageId,
    overlayOn: session.overlayOn,
    gaveUp: session.gaveUp,
    timings: { ...reading.timings, annotate: session.annotateTime },
  };
}

/** Every visible Chinese string once, in the order of the page. */
function distinctStrings({ strings }: Reading, translate: Translate): StringReport[] {
  return [...new Set(strings.map(({ text }) => text))].map((text) => {
    const { text: translation, source } = translate(text);
    return { text, translation, source };
  });
}

/** A page that lists more orders than that is an archive. */
const mostSigns = 80;
/** In characters: enough for a row of a table or a card. */
const longestRow = 400;

/** Where words name states and tell none, and where a site's own numbers stand. */
const elsewhere =
  'nav,footer,[role=contentinfo],[role=tab],[role^=menu],a[href*="beian.m"],a[href*="beian.gov"]';

/** Texts that may be an order's state or number, each with the row or card that it stands in. */
function signsIn({ strings, form }: Reading): Sign[] {
  const signs = strings
    .filter(
      ({ element, text, role }) =>
        isSign(text) &&
        role !== 'option' &&
        role !== 'placeholder' &&
        !form.stepTitles.includes(text) &&
        !element.closest(elsewhere),
    )
    .slice(0, mostSigns)
    .map(({ element, text }): Sign => {
      const row = element.closest('tr, li, dl, [role="row"], [role="listitem"], article');
      // biome-ignore lint/performance/useDomNodeTextContent: as shown, so that cells and lines stay apart
      const { innerText = '' } = (row ?? element.parentElement?.parentElement ?? element) as HTMLElement;
      return { text, around: innerText.replace(/\s+/g, ' ').trim().slice(0, longestRow) };
    });
  return [...new Map(signs.map((sign) => [sign.text + sign.around, sign])).values()];
}

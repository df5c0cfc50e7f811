import { hasWord, wordSet } from '../dom/class-words.ts';
import { type FoundLabel, type LabelContext, labelFrom } from './label.ts';

const before: ReadonlySet<string> = wordSet('prepend addon prefix before text');

/** The box in front of the input inside its own frame, when it says a name (`网站名称`) and not a format. */
export function prefix(context: LabelContext): FoundLabel | null {
  const { box, main } = context.widget;
  const { scan } = context;
  for (const element of box.querySelectorAll('*')) {
    // a drawn list box is its own main element and holds the name
    if (scan.start(element) > scan.start(main) && !main.contains(element)) return null;
    if (!hasWord(element, before) || element.contains(main)) continue;
    const plain = { ...context, inControl: () => false };
    const found = labelFrom(element, plain);
    if (found && /\p{sc=Han}{2}|mail/iu.test(found.raw)) return found;
  }
  return null;
}

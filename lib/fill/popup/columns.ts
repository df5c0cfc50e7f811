import { isShown, parentOf } from '../dom/elements.ts';
import type { Layer } from './layers.ts';
import type { Option } from './options.ts';
import { shownTexts } from './texts.ts';

/**
 * The column beside the one that an option stands in, where a list shows all its levels at once: the wheels of a
 * phone page. There an option that is chosen already changes nothing when it is pressed, and what hangs on it
 * stands there all the same.
 * @param inColumn true where the option is known to stand in a column, of which it may be the only entry
 * @returns null where nothing stands beside the option's own column; else what is in the next one, asked anew
 */
export function columnBeside(
  layers: () => Layer[],
  option: Option,
  inColumn: boolean,
): (() => Layer[]) | null {
  const layer = layers().find(({ root }) => root.contains(option.row));
  // else a single entry in a line of others is no column
  const first = inColumn ? option.row : parentOf(option.row);
  for (let own = first; layer && own && own !== layer.root; own = parentOf(own)) {
    const around = parentOf(own);
    const place = around ? [...around.children].indexOf(own) : -1;
    const next = [...(around?.children ?? [])].findIndex(
      (other, index) => index > place && holds(layer, other) && isBeside(own as Element, other),
    );
    if (!around || next < 0) continue;
    // a kit may draw the column anew, or with another number of entries
    return () => {
      const root = around.isConnected ? around.children[next] : undefined;
      return root ? [{ root, fresh: [...shownTexts(root).keys()] }] : [];
    };
  }
  return null;
}

function holds({ fresh }: Layer, element: Element): boolean {
  return isShown(element) && fresh.some((text) => element.contains(text));
}

function isBeside(own: Element, other: Element): boolean {
  const a = own.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return b.left >= a.right - 2 && b.top < a.bottom && b.bottom > a.top;
}

import type { FieldControl } from '../page/field-control.ts';
import { parentOf } from './dom/elements.ts';
import { wholeText } from './popup/texts.ts';

/**
 * Where controls stood. Some pages draw a choice as bare text in place of the prompt that was pressed: then nothing
 * tells any more that a control is there, and what was chosen is read in the place that held the prompt alone.
 *
 *   <div onclick><span>请选择</span></div>  →  <div onclick>企业</div>
 */
export interface Places {
  note(ref: string, control: FieldControl): void;
  /** the place as a control, null where it shows nothing or has boxes and lists of its own */
  standIn(ref: string): FieldControl | null;
}

const known = new WeakMap<object, Places>();

/** How far around a prompt its place may reach. */
const levels = 3;

/** The places of one page. */
export function placesOf(page: object): Places {
  const places = known.get(page) ?? createPlaces();
  known.set(page, places);
  return places;
}

function createPlaces(): Places {
  const byRef = new Map<string, { control: FieldControl; around: Element[] }>();
  return {
    note(ref, control) {
      const { main, container } = control;
      const around: Element[] = [];
      const text = wholeText(main);
      for (let at = parentOf(main); text && at && around.length < levels; at = parentOf(at)) {
        if (at === container || wholeText(at) !== text) break;
        around.push(at);
      }
      if (main.isConnected && around.length > 0) byRef.set(ref, { control, around });
    },
    standIn(ref) {
      const { control, around } = byRef.get(ref) ?? {};
      const place = around?.find((element) => element.isConnected);
      if (
        !control ||
        !place ||
        wholeText(place) === '' ||
        place.querySelector('input,select,textarea,button')
      )
        return null;
      return { ...control, main: place, parts: [place], trigger: place };
    },
  };
}

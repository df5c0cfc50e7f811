import { statusOf } from '../../portals/index.ts';
import type { OrderState, Portal } from '../../portals/portal.ts';
import { portals } from '../../portals/registry.ts';
import { readIcpNumber } from '../../rules/filing-number.ts';
import { generalState } from './general-states.ts';
import type { Sign } from './sign.ts';

/** What a page says of an order. */
export type Notice = { sign: Sign } & (
  | { kind: 'state'; state: OrderState }
  | { kind: 'icp-number' | 'psb-number' | 'order-number'; number: string }
);

const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The states of every portal of one kind of filing: providers borrow each other's words. */
function borrowed(portal: Portal | null, text: string): OrderState | null {
  const filing = portal?.filing ?? 'icp';
  const said = bare(text);
  const meant = new Set(
    portals
      .filter((other) => other.filing === filing)
      .flatMap(({ statuses }) => statuses.filter(({ zh }) => bare(zh) === said).map(({ means }) => means)),
  );
  // a word that two portals use for different states says nothing here
  return meant.size === 1 ? ([...meant][0] ?? null) : null;
}

/** `备案状态：管局审核中` tells the state behind the colon. */
const parts = (text: string) => [text, ...(/[:：]/.test(text) ? [text.split(/[:：]/).at(-1) ?? ''] : [])];

function stateIn(portal: Portal | null, text: string): OrderState | null {
  for (const part of parts(text)) {
    const state = statusOf(portal, part)?.means ?? borrowed(portal, part) ?? generalState(bare(part));
    if (state) return state;
  }
  return null;
}

/** What only shows how a number looks, or what a word would mean. */
const example = /示例|样例|例如|举例|格式|如[:：]|比如/;
/** The line in which a site, a portal's own too, says who runs it. */
const imprint = /©|copyright|版权所有|增值电信|经营许可证/i;

/** A number that the sign's own line does not give as an example or as the page's own. */
function numberIn(pattern: RegExp, { text, around }: Sign): string | null {
  const found = pattern.exec(text.normalize('NFKC'))?.[0].replace(/\s/g, '');
  return found === undefined || example.test(text) || imprint.test(around) ? null : found;
}

const orderName = /订单(?:编)?号|订单ID/i;
const orderNumber = /订单(?:(?:编)?号|ID)\s*:?\s*([A-Za-z]{0,4}\d{6,30})/i;

/** Reads what signs mean on a portal; null stands for a site that is not registered. Keeps the page's order. */
export function readSigns(portal: Portal | null, signs: readonly Sign[]): Notice[] {
  return signs.flatMap((sign): Notice[] => {
    const text = sign.text.normalize('NFKC');
    const icp = numberIn(/.ICP备\s*\d{8,10}\s*号(?:\s*-\s*\d{1,4}[AXK]?)?/i, sign);
    if (icp && readIcpNumber(icp)) return [{ kind: 'icp-number', number: icp.toUpperCase(), sign }];
    const psb = numberIn(/.公网安备\s*\d{14,15}\s*号?/, sign);
    if (psb) return [{ kind: 'psb-number', number: psb.endsWith('号') ? psb : `${psb}号`, sign }];
    const order = orderNumber.exec(`${text} ${sign.around.normalize('NFKC')}`);
    const state = stateIn(portal, sign.text);
    return [
      ...(state ? [{ kind: 'state' as const, state, sign }] : []),
      ...(order?.[1] && orderName.test(text)
        ? [{ kind: 'order-number' as const, number: order[1], sign }]
        : []),
    ];
  });
}

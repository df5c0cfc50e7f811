import type { OrderState } from '../../portals/portal.ts';
import type { Notice } from './read-signs.ts';

/** What the open step of a bar says of the order, where it is no step that a person fills in. */
const states: Readonly<Record<string, OrderState>> = {
  'provider-review': 'provider-review',
  sms: 'waiting-sms',
  'authority-review': 'authority-review',
};

/**
 * The state that the open step of a page's step bar stands for, null for none.
 * @param step step id of the portal's list
 * @param title the step's title as the page shows it, '' where no bar says it
 */
export function stepNotice(step: string | null, title: string): Notice | null {
  const state = states[step ?? ''];
  if (state === undefined || title === '') return null;
  return { kind: 'state', state, sign: { text: title, around: title } };
}

import type { FrameOpener } from '@/lib/messages/client.ts';
import type { PanelField } from './panel-field.ts';

/** A tab or fold of the page that the person may have opened, in their language where it can be told. */
export interface Opening extends FrameOpener {
  /** rendering of `text`, '' if there is none */
  name: string;
  /** renderings of `labels`, the label itself where there is none */
  inside: readonly string[];
}

/** The page's closed tabs and folds as the preview lists them. */
export function openingsOf(
  openers: readonly FrameOpener[],
  renderings: ReadonlyMap<string, string>,
): Opening[] {
  return openers
    .filter(({ kind }) => kind !== 'row')
    .map((opener) => ({
      ...opener,
      name: renderings.get(opener.text) ?? '',
      inside: opener.labels.map((label) => renderings.get(label) || label),
    }));
}

/** What stands on an add button besides the adding: 添加域名 → 域名. */
const added = (text: string) =>
  text.replace(/^[+＋\s]*(?:点击|继续|再)?(?:添加|新增|增加)(?:更多|一?[个行条项组])?/, '').trim();

/** Fields that a button's row may have; more than that is a form. */
const mostInRow = 6;

/**
 * The page's own button that adds another row for this field: the one in the row itself, or one that names what
 * it adds as the field is named. Null when the page has none, or the field needs none.
 */
export function adderFor(
  { frameId, item, field }: PanelField,
  openers: readonly FrameOpener[],
): FrameOpener | null {
  if (!item.more || item.more.length === 0) return null;
  const near = openers.filter((o) => o.kind === 'row' && o.frameId === frameId && o.refs.includes(field.ref));
  const named = near.find(({ text }) => added(text) !== '' && field.label.includes(added(text)));
  return named ?? near.find(({ text, refs }) => added(text) === '' && refs.length <= mostInRow) ?? null;
}

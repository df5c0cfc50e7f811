import type { PlanItem } from '@/lib/fill/index.ts';
import type { FieldReport } from '@/lib/messages/page-report.ts';
import type { DocumentInfo, LessonField } from '@/lib/profile/index.ts';
import type { Finding } from '@/lib/rules/index.ts';
import type { UploadAsk } from './upload-ask.ts';

/** Where a field stands, as the panel counts it. */
export type Standing = 'ready' | 'check' | 'held' | 'done' | 'missing' | 'known' | 'yours' | 'unknown';

/** A stored document for an upload field. */
export interface PanelUpload {
  document: DocumentInfo;
  ask: UploadAsk;
}

/** One field of the page with what is planned for it. */
export interface PanelField {
  /** unique over all frames of the tab */
  id: string;
  frameId: number;
  /** the document that it is in, and that document's origin */
  pageId: string;
  origin: string;
  /** what a lesson about this field would say of where it stands */
  place: LessonField & { host: string; position: number };
  field: FieldReport;
  item: PlanItem;
  standing: Standing;
  /** what the rules say of the value to come, worst first */
  findings: readonly Finding[];
  /** null where no document goes in */
  upload: PanelUpload | null;
}

/** What was asked for, kept for the report: the page may have changed by then. */
export interface Asked {
  panelField: PanelField;
  overwrite: boolean;
  /** write on a document's copy what it is for */
  watermark: boolean;
}

/** The page's own section with its fields, in the order of the page. */
export interface PanelGroup {
  id: string;
  /** rendering of the section's heading, '' if it has none */
  title: string;
  titleZh: string;
  fields: PanelField[];
}

/** The standing that a plan gives a field. Without a company nothing can be missing: it is understood. */
export function standingOf(
  field: Pick<FieldReport, 'certainty'>,
  item: PlanItem,
  hasCompany: boolean,
): Standing {
  if (field.certainty === 'never') return 'yours';
  if (field.certainty === 'unknown') return 'unknown';
  switch (item.reason) {
    case 'same-value':
      return 'done';
    case 'already-filled':
      return 'held';
    case 'no-value':
    case 'no-document':
      return hasCompany ? 'missing' : 'known';
    case 'unknown':
      return 'unknown';
  }
  if (item.action === 'fill') return 'ready';
  return item.action === 'offer' ? 'check' : 'yours';
}

/** Which fields a preview lists, and which of them are ticked from the start. */
export type Offer = 'fill' | 'offer' | 'overwrite';

/** How a field may be filled at the person's choice; null when it may not. */
export function offerOf({ item, standing }: PanelField): Offer | null {
  if (item.value === null) return null;
  if (standing === 'held') return 'overwrite';
  if (item.action === 'leave') return null;
  return item.action;
}

/** True where a value takes the place of a choice that the page made, not the person. */
export const replacesDefault = ({ item }: PanelField): boolean => item.reason === 'preset';

/** Fields by the page's sections. Fields without a heading come first, as they do on most pages. */
export function groupFields(fields: readonly PanelField[]): PanelGroup[] {
  const groups = new Map<string, PanelGroup>();
  for (const one of fields) {
    const { section, sectionText } = one.field;
    const id = section.join(' › ');
    const group = groups.get(id) ?? {
      id,
      title: sectionText.at(-1)?.text ?? '',
      titleZh: section.at(-1) ?? '',
      fields: [],
    };
    group.fields.push(one);
    groups.set(id, group);
  }
  const list = [...groups.values()];
  // two sections of the same name are told apart by what stands above them
  return list.map((group) => {
    if (list.filter(({ titleZh }) => titleZh === group.titleZh).length < 2) return group;
    const first = group.fields[0]?.field;
    return {
      ...group,
      title: (first?.sectionText ?? [])
        .slice(-2)
        .map(({ text }) => text)
        .join(' › '),
      titleZh: (first?.section ?? []).slice(-2).join(' › '),
    };
  });
}

/** How many fields stand where; standings without a field are left out, in the order of the sum line. */
export function sumOf(fields: readonly PanelField[]): [Standing, number][] {
  const order: Standing[] = ['ready', 'check', 'held', 'done', 'missing', 'known', 'yours', 'unknown'];
  return order
    .map((standing): [Standing, number] => [standing, fields.filter((f) => f.standing === standing).length])
    .filter(([, count]) => count > 0);
}

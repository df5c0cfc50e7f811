import type { FrameReport } from '@/lib/messages/client.ts';
import type { FieldReport, PageReport } from '@/lib/messages/page-report.ts';
import {
  type Fields,
  fieldsOf,
  lessonFieldOf,
  looksLike,
  ruleContext,
  ruleValues,
} from '@/lib/profile/index.ts';
import { checkCrossField, checkKey, chinaToday, type Finding } from '@/lib/rules/index.ts';
import { type PanelField, type PanelUpload, standingOf } from './panel-field.ts';
import { documentOf, type InHand, planServices } from './plan-services.ts';
import { uploadAskOf } from './upload-ask.ts';

export type { InHand } from './plan-services.ts';

const weight = { error: 0, warning: 1, hint: 2 };

/** What the rules say of the company's value for a key: of itself, and beside its other values. */
interface Verdict {
  own: readonly Finding[];
  all: readonly Finding[];
}

/** Judges the company's values by key, each once, for one portal. */
function judgeFor(fields: Fields, portal: string | null, now: Date): (key: string) => Verdict {
  const values = ruleValues(fields);
  const context = { ...ruleContext(chinaToday(now), portal), values };
  const cross = checkCrossField(values, context);
  return (key) => {
    const raw = fields[key as keyof Fields];
    if (!values[key] || typeof raw === 'boolean') return { own: [], all: [] };
    const own = checkKey(key, Array.isArray(raw) ? raw : values[key], { ...context, key });
    const all = [...own, ...cross.filter((finding) => finding.key === key)];
    return { own, all: all.sort((a, b) => weight[a.severity] - weight[b.severity]) };
  };
}

/** The document that goes into an upload field, with what the field wants of it. */
function uploadOf(field: FieldReport, report: PageReport, inHand: InHand | null): PanelUpload | null {
  const document = documentOf(field, inHand);
  return document && { document, ask: uploadAskOf(field, report, document.kind) };
}

/**
 * Every field of a page in all its frames with what may be done about it. Without a company every value is
 * missing; the fields are explained all the same.
 */
export function planPage(frames: readonly FrameReport[], inHand: InHand | null, now: Date): PanelField[] {
  const pageKeys = frames.flatMap(({ report }) => report.fields.flatMap(({ key }) => key ?? []));
  const known = inHand ? fieldsOf(inHand.profile, inHand.serviceId) : {};
  return frames.flatMap(({ frameId, host, origin, report }) => {
    const looks = report.fields.map(lessonFieldOf);
    const judge = judgeFor(known, report.portal, now);
    const items = planServices(report.fields, inHand, pageKeys, {
      breaksRule: (key) => judge(key).own.some(({ severity }) => severity === 'error'),
    });
    return items.flatMap((item, index): PanelField[] => {
      const field = report.fields[index];
      if (!field) return [];
      const standing = standingOf(field, item, inHand !== null);
      const look = lessonFieldOf(field);
      return [
        {
          id: `${frameId}:${field.ref}`,
          frameId,
          pageId: report.pageId,
          origin,
          place: {
            host,
            ...look,
            position: looks.slice(0, index).filter((other) => looksLike(other, look)).length,
          },
          field,
          item,
          standing,
          findings: field.key ? judge(field.key).all : [],
          upload: uploadOf(field, report, inHand),
        },
      ];
    });
  });
}

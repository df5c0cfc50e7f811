import type { FrameReport } from '@/lib/messages/client.ts';
import { type Fields, fieldsOf, lessonFieldOf, looksLike, type Profile } from '@/lib/profile/index.ts';
import { checkKey, chinaToday, type Finding } from '@/lib/rules/index.ts';
import { type PanelField, standingOf } from './panel-field.ts';
import { planServices } from './plan-services.ts';

/** The company and service that the panel fills for. */
export interface InHand {
  profile: Profile;
  serviceId: string | null;
}

const weight = { error: 0, warning: 1, hint: 2 };

/** The values that rules look at: plain texts, options as vocabulary ids. */
function textsOf(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, raw]) => (typeof raw === 'string' ? [[key, raw]] : [])),
  );
}

/**
 * Every field of a page in all its frames with what may be done about it. Without a company every value is
 * missing; the fields are explained all the same.
 */
export function planPage(frames: readonly FrameReport[], inHand: InHand | null, now: Date): PanelField[] {
  const pageKeys = frames.flatMap(({ report }) => report.fields.flatMap(({ key }) => key ?? []));
  const texts = inHand ? textsOf(fieldsOf(inHand.profile, inHand.serviceId)) : {};
  return frames.flatMap(({ frameId, host, report }) => {
    const looks = report.fields.map(lessonFieldOf);
    const context = { today: chinaToday(now), values: texts, portal: report.portal };
    const findings = (key: string): Finding[] => {
      const value = texts[key] ?? '';
      if (value === '') return [];
      const found = checkKey(key, value, { ...context, key });
      return [...found].sort((a, b) => weight[a.severity] - weight[b.severity]);
    };
    const items = planServices(report.fields, inHand, pageKeys, {
      breaksRule: (key) => findings(key).some(({ severity }) => severity === 'error'),
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
          place: {
            host,
            ...look,
            position: looks.slice(0, index).filter((other) => looksLike(other, look)).length,
          },
          field,
          item,
          standing,
          findings: field.key ? findings(field.key) : [],
        },
      ];
    });
  });
}

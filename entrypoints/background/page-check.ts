import { pageCheck } from '@/lib/messages/page-check.ts';
import { addressOf } from '@/lib/messages/senders.ts';
import { portalOf } from '@/lib/portals/index.ts';
import { ruleContext } from '@/lib/profile/index.ts';
import { checkCrossField, checkKey, chinaToday, type Finding } from '@/lib/rules/index.ts';
import { normalise } from '@/lib/terms/index.ts';
import { optionSetOf, optionSets } from '@/lib/terms/vocabulary/index.ts';
import { currentReader } from './language.ts';

const weight = { error: 0, warning: 1, hint: 2 };

/** Rules know options by vocabulary id; the page shows texts. '' for a text that is no option of the set. */
function asRuleValue(key: string, shown: string): string {
  const set = optionSetOf(key);
  if (!set) return shown;
  const text = normalise(shown);
  return optionSets[set].options.find(({ zh }) => zh.some((way) => normalise(way) === text))?.id ?? '';
}

/** The finding in the person's language; its id where a text is missing, so that it is never silent. */
function say(finding: Finding, texts: Readonly<Record<string, string>>): string {
  const { message, mend, params, checkedOn } = finding;
  const fill = (id: string, slots: Finding['params']) =>
    (texts[id] ?? id).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(slots[name] ?? ''));
  const said = [fill(message, params), fill(mend, params)];
  if (checkedOn) said.push(fill('severity.asOf', { month: checkedOn }));
  return said.join(' ');
}

/**
 * Says what the reviewer would say of a value on the page, while it is typed. It rests on what
 * the page itself shows, alone: the events that ask for it can be made by the page's scripts, and what is shown in a
 * page can be found out by them. What the company's other values say stands in the side panel.
 */
export function servePageCheck(): void {
  pageCheck.handle(async ({ key, value, values }, sender) => {
    const shown = Object.fromEntries(
      Object.entries(values)
        .map(([other, text]) => [other, asRuleValue(other, text.trim())])
        .filter(([, text]) => text !== ''),
    );
    const context = {
      ...ruleContext(chinaToday(new Date()), portalOf(addressOf(sender))?.id ?? null),
      key,
    };
    const { ruleTexts } = await currentReader();
    return [
      ...checkKey(key, value.trim(), { ...context, values: shown }),
      ...checkCrossField(shown, context).filter((finding) => finding.key === key),
    ]
      .sort((a, b) => weight[a.severity] - weight[b.severity])
      .map((finding) => ({ severity: finding.severity, text: say(finding, ruleTexts) }));
  });
}

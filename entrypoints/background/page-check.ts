import { pageCheck } from '@/lib/messages/page-check.ts';
import { addressOf } from '@/lib/messages/senders.ts';
import { portalOf } from '@/lib/portals/index.ts';
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
function say({ message, params }: Finding, texts: Readonly<Record<string, string>>): string {
  const template = texts[message] ?? message;
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** Says what the reviewer would say of a value on the page, while it is typed. */
export function servePageCheck(): void {
  pageCheck.handle(async ({ key, value, values }, sender) => {
    const known = Object.fromEntries(
      Object.entries(values).map(([other, shown]) => [other, asRuleValue(other, shown.trim())]),
    );
    const portal = portalOf(addressOf(sender))?.id ?? null;
    const context = { today: chinaToday(new Date()), values: known, key, portal };
    const own = checkKey(key, value.trim(), context);
    const cross = checkCrossField(known, context).filter((finding) => finding.key === key);
    const { ruleTexts } = await currentReader();
    return [...own, ...cross]
      .sort((a, b) => weight[a.severity] - weight[b.severity])
      .map((finding) => ({ severity: finding.severity, text: say(finding, ruleTexts) }));
  });
}

/** How much a finding weighs: an error is what the reviewer or the portal refuses, a warning is likely wrong. */
export type Severity = 'error' | 'warning' | 'hint';

/** Numbers and texts that a message shows in its `{{…}}` slots. */
export type Params = Readonly<Record<string, string | number>>;

/** One thing that a rule has to say about one value. */
export interface Finding {
  /** rule id, such as `uscc` */
  rule: string;
  severity: Severity;
  /** id of the text in `locales/<language>/ui.json`: `rules.<rule>.<code>` */
  message: string;
  /** id of the text that says how to mend it: `mend.<rule>.<code>` */
  mend: string;
  params: Params;
  /** a standard's number or a key of facts/portals.md section 12 */
  source: string;
  /** false for general knowledge and for what differs by province: then never an error */
  certain: boolean;
  /** month of the source, `YYYY-MM`, for what changes from time to time; null for what does not */
  checkedOn: string | null;
}

/** What a rule may know beside the value itself. */
export interface RuleContext {
  /** today's date in China, `YYYY-MM-DD` (see `chinaToday`) */
  today: string;
  /** the other values of the same company and service, by field key; options as vocabulary ids */
  values?: Readonly<Record<string, string>>;
  /** key the value stands for, such as `organizer.name` */
  key?: string;
  /** portal id, where a portal is stricter than the rest */
  portal?: string | null;
  /** full names of a division's levels, outermost first; [] for a code that is not in today's table */
  regionNames?: (code: string) => readonly string[];
}

export type Rule = (value: string, context: RuleContext) => Finding[];

/** What a rule file states once about itself: its id and where it comes from. */
export interface Origin {
  rule: string;
  source: string;
  certain: boolean;
  /** month of the source, `YYYY-MM`, where the rule changes from time to time */
  checkedOn?: string;
}

/**
 * A finding of the rule with this origin. An error is lowered to a warning where the origin is not certain,
 * so that general knowledge can never refuse a value.
 */
export function finding(origin: Origin, code: string, severity: Severity, params: Params = {}): Finding {
  return {
    rule: origin.rule,
    severity: severity === 'error' && !origin.certain ? 'warning' : severity,
    message: `rules.${origin.rule}.${code}`,
    mend: `mend.${origin.rule}.${code}`,
    params,
    source: origin.source,
    certain: origin.certain,
    checkedOn: origin.checkedOn ?? null,
  };
}

import { auxWords, beings, leads } from '../clause/function-words.ts';
import { isVerb, type Reading } from '../clause/span.ts';
import { intransitive, stative } from '../clause/verb-kinds.ts';
import { keep, type Made, plainly } from './part.ts';

/** What may be said of a thing by itself, though it mostly stands before one. */
const sayable =
  /^(?:必填|选填|必选|可选|免填|免费|公开|真实|合法|有效|唯一|私有|彩色|黑白|自动|手动|独立|独享|共享|实时|匿名|只读)$/;

/** 带|字母, 无|字号: said of whatever thing */
const bearing: ReadonlySet<string> = new Set('带 无 含 占 缺'.split(' '));

/** What words make by the stricter rules of clauses, and what they may be by themselves. */
export function leaves(reading: Reading, from: number, to: number): Made {
  const { tokens, lexicon } = reading;
  const made: Made = {};
  const part = tokens.slice(from, to);
  const size = (to - from) * 0.1;
  const zh = part.map((token) => token.zh).join('');
  // a compound with an act in it is the less likely to be a name, the more words could be a clause
  const inner = part.filter((token, at) => isVerb(token) && at > 0 && part[at + 1]?.kind !== 'head').length;
  const opening = part.length > 1 && isVerb(part[0]) && part[0]?.kind !== 'process' ? 1.2 : 0;
  const alone = part.length === 1 && isVerb(part[0]) ? 0.8 : 0;
  // 须为|… and 请|… tell, and name nothing
  const mode = auxWords.get(part[0]?.zh ?? '')?.mode ?? 'plain';
  const telling = part.length > 1 && mode !== 'plain' && mode !== 'done';
  const clear = part.length === 1 || part.some(({ kind }) => kind === 'of');
  if (!telling && (clear || !part.some((token) => auxWords.has(token.zh))))
    keep(made, 'thing', reading.noun(from, to), 1 + size + inner * 0.6 + opening + alone);
  const steps = isVerb(part[0]) || part.length > 1 ? reading.steps(from, to) : null;
  keep(made, 'act', steps, 1 + size);
  if (part.length > 1) keep(made, 'said', reading.clause(from, to), 1.1 + size);
  const how = lexicon.adverbs?.[zh];
  if (how && !leads.has(zh)) keep(made, 'how', how, 0.6);
  // 写|在这里
  if (how && /^[在到至于]/.test(zh)) keep(made, 'toward', how, 0.6);
  const quality = lexicon.qualities?.[zh] ?? (sayable.test(zh) ? lexicon.modifiers?.[zh] : undefined);
  if (quality) keep(made, 'predicate', { aux: [], steps: null, what: null, quality, how: [] }, 1);
  const small = part.length === 1 ? lexicon.small?.[zh] : undefined;
  if (small !== undefined && !made.act) {
    const act = {
      base: reading.grammar.verb(small, 2),
      whole: false,
      object: null,
      how: [],
      transitive: !intransitive.has(zh),
      states: stative.has(zh) || bearing.has(zh),
      undergone: false,
    };
    keep(made, 'act', [{ act, link: 'and' }], 1.4);
  }
  if (made.act) keep(made, 'predicate', plainly(made.act.is), made.act.cost);
  return made;
}

/** 是, 为, 均属: what follows is what something is */
export const isBeing = (zh: string) => beings.has(zh) || zh === '均属' || zh === '都属';

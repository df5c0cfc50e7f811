import type { Act, Step, Subject } from '../clause/act.ts';
import type { Aux } from '../clause/function-words.ts';
import { definite as determined, isPlural, type Phrase, sentence, thirdPerson } from '../translate-phrase.ts';
import { manner } from './english-forms.ts';

/*
 * How English says the parts of a clause: subject, auxiliary, verb, object, then when, where and how, what was
 * nearest to the verb first. What is done to something that does nothing by itself is said in the passive.
 */

/** the website, but you */
export const definite = (noun: string) =>
  /^(?:you|me|us|it|them|they|we|I|others)$/.test(noun) ? noun : determined(noun);

const doubled =
  /^(?:submit|stop|get|set|put|log|scan|drag|cut|run|swap|permit|refer|transfer|admit|plan|begin|let|drop|map|skip|tap|clip|trim|step|shut|hit|fit)$/;

/** submitting, taking, filling in */
export function gerund(act: string): string {
  return act.replace(/^[a-z-]+/, (word) => {
    if (doubled.test(word)) return `${word}${word.at(-1)}ing`;
    if (/ie$/.test(word)) return `${word.slice(0, -2)}ying`;
    return /[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`;
  });
}

/** A verb in one of its forms with its object and what is said of how, when and where. */
export function put(act: Act, form: (text: string) => string): string {
  const how = manner.exec(act.base.text)?.[0] ?? '';
  const verb = act.base.text.slice(0, act.base.text.length - how.length);
  // "apply for" what is not said is to apply
  const bare =
    act.object === null && !act.whole
      ? verb.replace(/ (?:to|for)$/, '')
      : act.object?.startsWith('that ')
        ? verb.replace(/ of$/, '')
        : verb;
  return `${form(bare)}${act.object === null ? '' : ` ${act.object}`}${how}${tail(act)}`;
}

const tail = ({ how }: Act) =>
  [...how]
    .reverse()
    .map((one) => ` ${one}`)
    .join('');

export const same = (text: string) => text;

export const passive = ({ act }: Step) =>
  act.object === null && act.transitive && !act.whole && act.base.participle !== null;
/** A set phrase whose participle says it all: stamped with the official seal. */
const settled = ({ act }: Step) =>
  act.whole && act.object === null && act.base.object === '' && act.base.participle !== null;
/** 由管局审核: who does it is told with it. */
const isTold = ({ act }: Step) => act.how.some((how) => how.startsWith('by '));
export const acted = (act: Act) => `${act.base.participle}${tail(act)}`;

export const linked = (steps: readonly Step[], say: (act: Act, at: number) => string) =>
  steps
    .map(
      ({ act, link }, at) =>
        (at === 0 ? '' : link === 'then' ? ', then ' : link === 'to' ? ' to ' : ` ${link} `) + say(act, at),
    )
    .join('');

export function auxiliary(aux: Aux): string | null {
  const { mode, not } = aux;
  const words = [aux.still ? 'still' : '', aux.only ? 'only' : ''].filter(Boolean).join(' ');
  const modal = {
    must: not ? 'must not' : aux.only ? 'need' : 'must',
    need: not ? 'need not' : 'need to',
    can: not ? 'cannot' : 'can',
    may: not ? 'may not' : 'may',
    will: not ? 'will not' : 'will',
    right: not ? 'may not' : 'may',
    please: null,
    plain: null,
    done: null,
    doing: null,
  }[mode];
  return modal && [modal, words].filter(Boolean).join(' ');
}

const verbal = (text: string, act?: Phrase): Phrase => ({
  kind: 'verb',
  text,
  noun: act?.noun ?? null,
  participle: act?.participle ?? null,
  object: act?.object ?? '',
  rank: 2,
});

export function actPhrase(steps: readonly Step[]): Phrase {
  const [step] = steps;
  if (!step || steps.length > 1) return verbal(linked(steps, (act) => put(act, same)));
  const { act } = step;
  const participle = act.base.participle === null ? null : acted(act);
  const noun =
    act.base.noun === null || act.whole
      ? null
      : act.object === null && act.how.length === 0
        ? act.base.noun
        : put(act, gerund);
  return { ...verbal(put(act, same)), participle, object: act.object ?? act.base.object, noun };
}

/** 只能填写|中文: "fill in only Chinese", where there is something that it is narrowed to. */
function narrowed(aux: Aux, steps: readonly Step[]): [readonly Step[], Aux] {
  const last = steps.length - 1;
  const object = steps[last]?.act.object ?? null;
  if (object === null) return [steps, aux];
  const narrow = steps.map((step, at) =>
    at === last ? { ...step, act: { ...step.act, object: `only ${object}` } } : step,
  );
  return [narrow, { ...aux, only: false }];
}

/** has filed, was filed: what was done, by whom or to what */
export function said(
  subject: Subject | null,
  told: Aux,
  all: readonly Step[],
  isPassive: boolean,
): string | null {
  const [steps, aux] = told.only && !told.not ? narrowed(told, all) : [all, told];
  const { mode, not } = aux;
  const name = subject?.text ?? '';
  const several = /^(?:you|I|we|they)$/.test(name) || isPlural(name);
  const only = aux.only ? 'only ' : '';
  const still = aux.still ? 'still ' : '';
  if (isPassive) {
    const done = linked(steps, acted);
    const be = several ? 'are' : 'is';
    const [have, beDoing] = several ? ['have', 'are being'] : ['has', 'is being'];
    if (mode === 'doing') return not ? null : `${subject ? beDoing : 'being'} ${done}`;
    if (mode === 'done') return `${subject ? `${have} ${not ? 'not ' : ''}been ` : not ? 'not ' : ''}${done}`;
    if (mode === 'plain')
      return `${subject ? `${be} ` : ''}${still}${aux.longer ? 'no longer ' : not ? 'not ' : ''}${only}${done}`;
    const modal = auxiliary(aux);
    return modal && `${modal} be ${done}`;
  }
  const act = linked(steps, (one) => put(one, same));
  if (mode === 'plain' && subject && several && /^be /.test(act)) return act.replace(/^be/, 'are');
  if (mode === 'plain' && aux.longer)
    return `${subject ? '' : 'will '}no longer ${subject && !several ? linked(steps, (one) => put(one, thirdPerson)) : act}`;
  if (mode === 'plain' && not && /^be /.test(act)) return `${several ? 'are' : 'is'} not ${act.slice(3)}`;
  if (mode === 'plain' && not) return `${several ? 'do' : 'does'} not ${still}${only}${act}`;
  if (mode === 'plain')
    return subject ? `${still}${only}${linked(steps, (one) => put(one, several ? same : thirdPerson))}` : act;
  if (mode === 'doing')
    return not ? null : `${several ? 'are' : 'is'} ${linked(steps, (one) => put(one, gerund))}`;
  if (mode === 'done') {
    if (steps.some(({ act: one }) => one.whole && one.base.object !== '')) return null;
    const [only] = steps;
    if (only && steps.length === 1 && /^be /.test(only.act.base.text) && only.act.object === null)
      return `${several ? 'are' : 'is'} ${not ? 'not ' : ''}${acted(only.act)}`;
    const done = linked(steps, (one) =>
      one.whole
        ? acted(one)
        : `${one.base.participle}${one.object === null ? '' : ` ${one.object}`}${tail(one)}`,
    );
    return steps.some(({ act: one }) => one.base.participle === null)
      ? null
      : `${several ? 'have' : 'has'} ${not ? 'not ' : ''}${done}`;
  }
  const modal = auxiliary(aux);
  return modal && `${modal} ${act}`;
}

export function say(subject: Subject | null, aux: Aux, steps: readonly Step[]): Phrase | null {
  const acts = subject?.acts === true;
  const open = subject
    ? !acts
    : ['can', 'will', 'may', 'done', 'doing'].includes(aux.mode) || (aux.not && aux.mode !== 'please');
  const isPassive =
    (open && steps.every((step) => passive(step) || settled(step))) ||
    steps.every((step) => passive(step) && step.act.undergone && (subject ? !subject.decides : isTold(step)));
  // 您的网站|是否|提供|服务: asked of what it does
  if (aux.whether && subject && aux.mode === 'plain' && !aux.not && !isPassive) {
    const open = acts || steps.every(({ act }) => act.states || !act.transitive);
    if (!open) return null;
    const many = /^(?:you|I|we|they)$/.test(subject.text) || isPlural(subject.text);
    const does = linked(steps, (one) => put(one, same));
    if (!/^be /.test(does)) return sentence(`${many ? 'do' : 'does'} ${definite(subject.text)} ${does}?`, 2);
  }
  if (aux.whether) {
    const again = say(subject, { ...aux, whether: false }, steps);
    const asked = again && /^(.+?) (is|are|has|have|can|must|may|will) (.+)$/.exec(again.text);
    if (!asked || aux.not || !subject || asked[1] !== subject.text) return null;
    return sentence(`${asked[2]} ${definite(asked[1])} ${asked[3]}?`, 2);
  }
  if (aux.mode === 'please') {
    const [meant, rest] = aux.only ? narrowed(aux, steps) : [steps, aux];
    if (aux.only && aux.not) return null;
    const act = actPhrase(meant);
    const text = `${aux.not ? 'do not ' : ''}${rest.only ? 'only ' : ''}${act.text}`;
    if (subject) return sentence(`${subject.text}: ${text}`, 2);
    return text === act.text ? act : verbal(text);
  }
  if (!subject && aux.mode === 'done' && !isPassive) {
    const done = steps.map(({ act }) =>
      act.base.participle === null || (act.object === null && act.base.object !== '')
        ? null
        : `${act.object === null ? '' : `${act.object} `}${aux.not ? 'not ' : ''}${acted(act)}`,
    );
    return done.every((one) => one !== null) && steps.length === 1 ? sentence(done.join(''), 2) : null;
  }
  // a thing that is said to do something: to have, to need, to pass, or else it is what the rest is about
  const topic =
    subject &&
    !acts &&
    !isPassive &&
    !steps.every(({ act }) => act.states || !act.transitive || settled({ act, link: 'and' }));
  const text = said(topic ? null : subject, aux, steps, isPassive);
  if (text === null || (topic && aux.mode === 'plain' && !aux.not)) return null;
  const then = aux.onlyThen ? ' only then' : '';
  if (!subject && aux.mode === 'plain' && !aux.not) {
    const [meant, rest] = aux.only ? narrowed(aux, steps) : [steps, aux];
    return rest.only ? null : actPhrase(meant);
  }
  return sentence(`${subject ? `${subject.text}${topic ? ': ' : ' '}` : ''}${text}${then}`, 2);
}

export function being(subject: Subject | null, aux: Aux, what: string): Phrase | null {
  if (aux.whether && subject && aux.mode === 'plain' && !aux.not)
    return sentence(`${isPlural(subject.text) ? 'are' : 'is'} ${definite(subject.text)} ${what}?`, 2);
  if (aux.whether || aux.mode === 'please') return null;
  const modal = auxiliary(aux);
  const name = subject ? `${subject.text} ` : '';
  if (modal) return sentence(`${name}${modal} be ${what}${aux.onlyThen ? ' only then' : ''}`, 2);
  if (!subject && !aux.not) return null;
  const be = subject?.text === 'you' || isPlural(subject?.text ?? '') ? 'are' : 'is';
  const adverbs = `${aux.still ? 'still ' : ''}${aux.longer ? 'no longer ' : aux.not ? 'not ' : ''}${aux.only ? 'only ' : ''}`;
  return sentence(`${name}${be} ${adverbs}${what}`, 2);
}

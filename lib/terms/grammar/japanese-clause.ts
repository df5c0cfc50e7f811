import type { Act, ClauseGrammar, Step, Subject } from '../clause/act.ts';
import type { Aux, Lead, Place } from '../clause/function-words.ts';
import { type Phrase, sentence } from '../translate-phrase.ts';

/*
 * How Japanese says the parts of a clause: subject, when and where, object, verb, and behind it what English says
 * with an auxiliary. A verb of the catalogue is a noun that takes する.
 */

const places: Readonly<Record<Place, string>> = {
  in: 'で',
  on: 'で',
  under: 'で',
  from: 'から',
  since: 'から',
  to: 'に',
  with: 'で',
  by: 'により',
  through: 'を通じて',
  according: 'に従って',
  for: 'のために',
  about: 'について',
  within: '以内に',
  before: 'の前に',
  after: 'の後に',
  during: 'の間',
  because: 'により',
  as: 'として',
  and: 'と',
  into: 'に',
  at: 'で',
};

const put = ({ base, object, how }: Act) =>
  `${how.join('')}${object === null ? '' : `${object}を`}${base.text}`;

/** 一个接一个: all but the last in their connecting form */
const linked = (steps: readonly Step[]) =>
  steps
    .map(({ act }, at) => {
      const next = steps[at + 1];
      return (
        put(act) +
        (next
          ? next.link === 'and'
            ? 'し、'
            : next.link === 'or'
              ? 'するか、'
              : next.link === 'then'
                ? 'してから'
                : 'して'
          : '')
      );
    })
    .join('');

/** [is so, is not so] behind the noun form of a verb */
const endings: Readonly<Record<Aux['mode'], readonly [string, string]>> = {
  plain: ['します', 'しません'],
  please: ['してください', 'しないでください'],
  must: ['する必要があります', 'してはいけません'],
  need: ['する必要があります', 'する必要はありません'],
  can: ['できます', 'できません'],
  may: ['する可能性があります', 'しない可能性があります'],
  will: ['します', 'しません'],
  done: ['しました', 'していません'],
  doing: ['しています', 'していません'],
  right: ['する権利があります', 'する権利はありません'],
};

const undergone: Partial<Record<Aux['mode'], readonly [string, string]>> = {
  plain: ['されます', 'されません'],
  will: ['されます', 'されません'],
  done: ['されました', 'されていません'],
  doing: ['されています', 'されていません'],
  may: ['される可能性があります', 'されない可能性があります'],
};

const passive = ({ act }: Step) => act.object === null && act.transitive && !act.whole;

function say(subject: Subject | null, aux: Aux, steps: readonly Step[]): Phrase | null {
  if (steps.length === 0) return null;
  if (!subject && aux.mode === 'plain' && !aux.not && !aux.whether) return actPhrase(steps);
  const isPassive = (subject ? !subject.acts : false) && steps.every(passive);
  const ending = ((isPassive && undergone[aux.mode]) || endings[aux.mode])[aux.not ? 1 : 0];
  const extra = (aux.still ? '引き続き' : '') + (aux.longer ? '今後' : '');
  const name = subject ? `${subject.text}は` : '';
  const only = aux.only ? 'のみ' : '';
  const text = `${name}${extra}${linked(steps)}${only}${ending}`;
  if (aux.whether) return aux.not || aux.mode === 'please' ? null : sentence(`${text}か？`, 2);
  return sentence(text, 2);
}

function actPhrase(steps: readonly Step[]): Phrase {
  const text = linked(steps);
  const only = steps.length === 1 ? steps[0]?.act : undefined;
  return {
    kind: 'verb',
    text,
    noun:
      only && !only.whole && only.base.noun !== null
        ? `${only.how.join('')}${only.object === null ? '' : `${only.object}の`}${only.base.noun}`
        : null,
    participle:
      only?.base.participle && only.object === null ? only.how.join('') + only.base.participle : null,
    object: '',
    rank: 2,
  };
}

function being(subject: Subject | null, aux: Aux, what: string): Phrase | null {
  if (aux.mode === 'please') return null;
  const name = subject ? `${subject.text}は` : '';
  const only = aux.only ? 'のみ' : '';
  if (aux.whether)
    return aux.mode === 'plain' && !aux.not ? sentence(`${name}${what}${only}ですか？`, 2) : null;
  if (aux.mode === 'must')
    return sentence(`${name}${what}${only}${aux.not ? 'であってはいけません' : 'でなければなりません'}`, 2);
  if (aux.mode === 'can')
    return sentence(`${name}${what}${only}${aux.not ? 'にはできません' : 'で差し支えありません'}`, 2);
  if (aux.mode === 'need') return sentence(`${name}${what}である必要はありません`, 2);
  if (!subject && !aux.not) return null;
  return sentence(
    `${name}${aux.still ? '引き続き' : ''}${what}${only}${aux.not ? 'ではありません' : 'です'}`,
    2,
  );
}

/** A polite ending in its plain form, as it stands before a noun. */
const plain = (text: string) =>
  text
    .replace(/であってはいけません$/, 'であってはならない')
    .replace(/てはいけません$/, 'てはならない')
    .replace(/なければなりません$/, 'なければならない')
    .replace(/必要があります$/, '必要がある')
    .replace(/必要はありません$/, '必要がない')
    .replace(/可能性があります$/, '可能性がある')
    .replace(/ではありません$/, 'ではない')
    .replace(/できません$/, 'できない')
    .replace(/できます$/, 'できる')
    .replace(/されません$/, 'されない')
    .replace(/されます$/, 'される')
    .replace(/しません$/, 'しない')
    .replace(/していません$/, 'していない')
    .replace(/されていません$/, 'されていない')
    .replace(/しました$/, 'した')
    .replace(/されました$/, 'された')
    .replace(/ています$/, 'ている')
    .replace(/します$/, 'する')
    .replace(/です$/, 'である');

function lead(kind: Lead, clause: Phrase | null, steps: readonly Step[] | null): string | null {
  if (clause && /[？?]$/.test(clause.text)) return null;
  const act = steps ? linked(steps) : '';
  const said = clause ? (clause.kind === 'verb' ? `${clause.text}する` : plain(clause.text)) : `${act}する`;
  if (/(?:ください|ます|です|ません)$/.test(said)) return null;
  const past = said
    .replace(/する$/, 'した')
    .replace(/される$/, 'された')
    .replace(/である$/, 'であった');
  switch (kind) {
    case 'if':
    case 'when':
    case 'only':
      return `${said}${kind === 'when' ? '際' : '場合'}`;
    case 'once':
      return `一度${past}場合`;
    case 'after':
      return /(?:した|された)$/.test(past) ? `${past}後` : null;
    case 'before':
      return /(?:する|される)$/.test(said) ? `${said}前に` : null;
    case 'because':
      return `${said}ため`;
    case 'purpose':
      return `${said}ために`;
    case 'although':
      return `${said}が`;
    default:
      return `${said}間`;
  }
}

function which(
  noun: string,
  aux: Aux,
  steps: readonly Step[],
  does: boolean,
  by: string | null,
): string | null {
  if (steps.length === 0)
    return by === null ? null : `${by.replace(/で$/, 'の').replace(/に$/, 'の')}${noun}`;
  const isPassive = !does && by === null && steps.every(passive);
  const ending = ((isPassive && undergone[aux.mode]) || endings[aux.mode])[aux.not ? 1 : 0];
  return `${by !== null && !does ? `${by}が` : ''}${plain(`${linked(steps)}${ending}`)}${noun}`;
}

/** The parts of a clause, said in Japanese. */
export const japaneseClause: ClauseGrammar = {
  place: (place, noun) => `${noun}${places[place]}`,
  objective: (text) => text,
  bound: (kind, amount) => `${amount}${kind === 'least' ? '以上' : '以内'}`,
  fewer: (amount) => `${amount}未満`,
  recent: (span) => `直近${span}に`,
  both(subject, first, second, link) {
    const name = `${subject}は`;
    if (!first.text.startsWith(name) || !second.text.startsWith(name)) return null;
    const said = plain(first.text);
    const rest = second.text.slice(name.length);
    if (link === 'or') return /(?:る|い|た)$/.test(said) ? sentence(`${said}か、${rest}`, 2) : null;
    const going = said
      .replace(/である$/, 'であり')
      .replace(/ない$/, 'なく')
      .replace(/る$/, '');
    return /(?:す|でき|され|した)$/.test(going) && !/(?:でき|され)$/.test(going)
      ? null
      : sentence(`${going}、${rest}`, 2);
  },
  topic: (subject, clause) => sentence(`${subject}：${clause.text}`, 2),
  apart: (place, span, what) =>
    `${what}${place === 'after' ? 'から' : 'の'}${span.replace(/間(?:以内に)?$/, '')}${place === 'after' ? '後に' : '前に'}`,
  say,
  state: being,
  be: being,
  same: (noun, not, kind) => ({
    base: {
      kind: 'verb',
      text:
        not || kind === 'match'
          ? not
            ? '不一致と'
            : '一致'
          : { person: '同一人物と', same: '同一と', named: '同名と', related: '関連', similar: '類似' }[kind],
      noun: null,
      participle: null,
      object: '',
      rank: 2,
    },
    whole: false,
    object: null,
    how: [`${noun}と`],
    transitive: false,
    states: true,
    undergone: false,
  }),
  act: actPhrase,
  doing: (steps) => `${linked(steps)}すること`,
  which,
  of: (noun, steps) => `${linked(steps)}する${noun}`,
  lead,
  after: (first, clause) => sentence(`${first}、${clause.text}`, 2),
  that: (clause) => `${plain(clause.text)}こと`,
  list: (parts, word) => parts.join(word),
  owned: (what, whose) => `${whose}の${what}`,
  qualified: (what, quality) => `${quality}${/[なのいるた]$/.test(quality) ? '' : 'の'}${what}`,
  such: (what, examples) => `${examples}などの${what}`,
  ones: 'もの',
  it: 'これ',
};

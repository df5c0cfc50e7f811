import { classOf } from '../entities.ts';
import { type Asked, type Candidate, wholeOf } from './candidates.ts';
import { logOdds, mean } from './numbers.ts';
import type { Place } from './together.ts';

const says = ({ draft }: Asked, part: RegExp) => draft.evidence.some((why) => part.test(why));
const yes = (told: boolean) => (told ? 1 : 0);

/**
 * What speaks for and against a candidate before any field of the form is decided, as numbers: what the words led to,
 * what the field is alike to, and what the fields beside it are alike to.
 */
export function aloneWitnesses(
  asked: Asked,
  one: Candidate,
  { beside, others }: Place<Asked>,
): Record<string, number> {
  const { draft, likeness } = asked;
  const whole = one.byWords ? wholeOf(draft) : null;
  const share = likeness.share(one.key) + (whole ? likeness.share(whole) : 0);
  const meaning = likeness.meaning(one.key) + (whole ? likeness.meaning(whole) : 0);
  const ofPerson = classOf(one.entity) === 'person';
  const whose = share / (meaning || 1);
  const persons = ofPerson ? beside.filter((other) => other.likeness.ofPersons > 0.4) : [];
  const led = draft.key ? asked.candidates.find(({ byWords }) => byWords) : undefined;
  const rest = Math.max(
    likeness.none,
    ...likeness.keys.slice(0, 2).map(([key, other]) => (key === one.key || key === whole ? 0 : other)),
  );
  return {
    share: logOdds(share),
    meaning: logOdds(meaning),
    whose,
    none: logOdds(likeness.none),
    rest,
    ownerAround: mean(
      beside.map((other) => other.likeness.owner(one.entity)),
      0.5,
    ),
    whoseAround: mean(
      persons.map((other) => other.likeness.person(one.entity)),
      whose,
    ),
    noneAround: mean(
      beside.map((other) => other.likeness.none),
      likeness.none,
    ),
    twin: others.reduce((top, other) => Math.max(top, other.likeness.share(one.key)), 0),
    byWords: yes(one.byWords),
    words: one.byWords ? logOdds(draft.confidence, 0.02) : 0,
    unread: yes(!draft.key),
    otherWords: led && !one.byWords ? draft.confidence : 0,
    sameMeaning: yes(led !== undefined && !one.byWords && led.meaning === one.meaning),
    sameOwner: yes(led !== undefined && !one.byWords && led.entity === one.entity),
    named: yes(one.byWords && draft.how === 'label'),
    ownAttribute: yes(one.byWords && draft.how === 'attribute'),
    fit: one.fit,
    ofPerson: yes(ofPerson),
    strangerLabel: yes(draft.stranger === 'label'),
    strangerSomeone: yes(draft.stranger === 'someone'),
    strangerBefore: yes(draft.stranger === 'before' && ofPerson),
    strangerHeading: yes(draft.stranger === 'heading'),
    strangerHeadingPerson: yes(draft.stranger === 'heading' && ofPerson),
    begun: yes(one.byWords && draft.how === 'begun'),
    answered: yes(one.answered === true),
    unanswered: yes(one.answered === false),
    differs: yes(one.byWords && says(asked, /:differs?=/)),
    twice: yes(one.byWords && says(asked, /^form:key given twice/)),
  };
}

import { classOf } from './entities.ts';
import { type Entity, isFieldKey } from './keys.ts';
import { entityOf } from './likeness/by-likeness.ts';
import type { Asked } from './ranking/candidates.ts';
import { wording } from './wording.ts';

/** A contact by no more than the word: not the 技术联系人 of a provider, nor anybody else's. */
const contact =
  /^(?:申请|申办|本?单位|本?企业|本?公司|业务|主要|日常|备案|网站|平台|域名|证书|订单|的)*(?:联系|联络)人/;

/** What a contact is offered at: never certain, since it may be anybody. */
const offered = 0.6;
const likelyFrom = 0.45;

const isPersons = (key: string): boolean => classOf(entityOf(key) as Entity) === 'person';

const isContact = ({ field }: Asked): boolean =>
  contact.test(wording(field.label)) || contact.test(wording(field.section.at(-1) ?? ''));

/**
 * A form that asks for one person alone and calls that one a contact: an order of a certificate, a domain's template.
 * What is read of one of these fields is offered for all, else the one in charge, as most companies file by that
 * person. Changes the drafts.
 */
export function offerContact(form: readonly Asked[]): void {
  const known = form.filter(
    ({ draft: { never, key, confidence } }) => !never && key && isPersons(key) && confidence >= likelyFrom,
  );
  if (!known.every(isContact)) return;
  const who = known[0]?.draft.key ? entityOf(known[0].draft.key) : 'principal';
  for (const asked of form) {
    const { draft, likeness } = asked;
    const { key } = draft;
    if (draft.never || !key || known.includes(asked) || !isPersons(key) || !isContact(asked)) continue;
    const own = `${who}.${key.slice(key.indexOf('.') + 1)}`;
    if (draft.fit < 0.5 || likeness.meaning(key) < 0.3 || !isFieldKey(own)) continue;
    draft.key = own;
    draft.confidence = offered;
    draft.evidence = [...draft.evidence, `default:entity=${who}`];
  }
}

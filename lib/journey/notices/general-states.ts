import type { OrderState } from '../../portals/portal.ts';

/**
 * Words for a state that no portal's list has and that mean the same everywhere (general knowledge): enough
 * for a suggestion that the person accepts or not, never for more.
 */
const words: Partial<Record<OrderState, string>> = {
  draft: '草稿|待提交|未提交',
  review: '审核中|待审核|正在审核|等待审核|审批中|受理中',
  rejected: '已驳回|被驳回|审核驳回|已退回|退回修改|审核不通过|审核未通过|不予通过',
  approved: '审核通过|已通过|备案成功|备案通过|备案完成|已办结',
  'waiting-sms': '待短信核验|短信核验中|待核验|等待短信核验',
  'provider-review': '初审中|待初审|接入商审核中',
  'provider-rejected': '初审驳回|初审不通过|初审未通过',
  'authority-review': '管局审核中|待管局审核|管局审核|通信管理局审核中',
  'authority-rejected': '管局驳回|管局退回|管局审核驳回|管局审核不通过',
};

const states = new Map(
  Object.entries(words).flatMap(([state, list]) =>
    list.split('|').map((word) => [word, state as OrderState] as const),
  ),
);

/** The state that a text stands for wherever it is used, null when it is no such word. */
export function generalState(text: string): OrderState | null {
  return states.get(text) ?? null;
}

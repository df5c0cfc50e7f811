import type { OrderState } from '../../portals/portal.ts';

/**
 * Words for a state that no portal's list has and that mean the same everywhere (general knowledge): enough
 * for a suggestion that the person accepts or not, never for more. Left out are words that are titles of steps
 * (管局审核, 短信核验) and 待核验, which may be about the person's face as well as about the SMS.
 */
const words: Partial<Record<OrderState, string>> = {
  draft: '草稿|待提交|未提交|待完善',
  review: '审核中|待审核|正在审核|等待审核|审批中|受理中',
  rejected: '已驳回|被驳回|审核驳回|已退回|退回修改|被退回|审核不通过|审核未通过|不予通过|审核拒绝|审核失败',
  passed: '审核通过|已通过|审批通过|已办结',
  approved: '备案成功|备案通过|备案完成|备案已通过|已备案成功|管局审核通过',
  'waiting-sms': '待短信核验|短信核验中|等待短信核验|短信待核验|待工信部短信核验|工信部短信核验中',
  'sms-done': '短信核验通过|短信核验成功|短信核验完成|短信已核验|已完成短信核验',
  'sms-expired': '短信核验超时|短信核验已超时|短信核验已过期|短信核验过期',
  'provider-review': '初审中|待初审|等待初审|接入商审核中|平台初审中',
  'provider-rejected': '初审驳回|初审不通过|初审未通过|初审退回|初审拒绝',
  'provider-passed': '初审通过|初审成功|接入商审核通过|已提交管局|已提交至管局|提交管局成功',
  'to-authority': '待提交管局|等待提交管局',
  'authority-review': '管局审核中|待管局审核|等待管局审核|通信管理局审核中|通管局审核中',
  'authority-rejected':
    '管局驳回|管局已驳回|管局退回|管局审核驳回|管局审核不通过|管局审核未通过|管局审核退回',
  cancelling: '注销中|注销审核中|待注销',
  cancelled: '已注销|注销成功|注销完成',
  'cancel-failed': '注销失败|注销驳回|注销被驳回',
};

const states = new Map(
  Object.entries(words).flatMap(([state, list]) =>
    list.split('|').map((word) => [word, state as OrderState] as const),
  ),
);

/** The provider's own name stands before its review: 阿里云初审通过. */
const ofProvider = /^[^未不待如若需等正云]{1,4}云(?=初审)/u;

/** Every such word. */
export const generalWords: readonly string[] = [...states.keys()];

/** The state that a text stands for wherever it is used, null when it is no such word. */
export function generalState(text: string): OrderState | null {
  return states.get(text) ?? states.get(text.replace(ofProvider, '')) ?? null;
}

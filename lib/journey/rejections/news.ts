import { type Reason, reason } from './reason.ts';

const hw = ['HW-KB'];

/** Text messages and status lines that report where a filing stands. */
export const news: readonly Reason[] = [
  reason(
    'smsMissed',
    [
      /(短信)?核验.{0,8}(超时|逾期|失败|已失效)|(未在|未于).{0,10}(24小时|规定时间).{0,8}核验|核验.{0,4}次数.{0,6}(超|用完)/,
    ],
    { source: hw },
  ),
  reason(
    'smsCode',
    [/(短信)?核验.{0,30}24小时|24小时.{0,30}核验|(验证码|核验码)[^,。;]{0,6}[0-9•]{4,8}|待短信核验/],
    { source: hw },
    'news',
  ),
  reason(
    'psbApproved',
    [/公安.{0,14}(备案)?.{0,8}(审核通过|已通过|备案成功)|公网安备\d+/],
    { source: ['PSB-BLOG'] },
    'news',
  ),
  reason('psbDuty', [/公安.{0,20}(30日|三十日|30天|备案手续)/], { source: ['QC', 'PSB-BLOG'] }, 'news'),
  reason(
    'approved',
    [/icp备[0-9•]{4,}号|备案(申请)?(已)?(成功|审核通过)|管局(审核)?(已)?通过/i],
    { source: ['HW-KB', 'MIIT-SPEC'] },
    'news',
  ),
  reason('authorityRejected', [/管局.{0,4}(审核)?(驳回|拒绝|退回|不通过|未通过)/], {
    source: ['HW-KB', 'MIIT-SPEC'],
  }),
  reason('providerRejected', [/(初审|平台审核|服务商审核).{0,4}(驳回|拒绝|退回|不通过|未通过)/], {
    source: ['HW-KB', 'INSPUR'],
  }),
  reason(
    'authorityReview',
    [/(管局|通信管理局).{0,6}(审核中|正在审核|待审核|审核)|提交(至|到|给)?.{0,12}(管局|通信管理局)/],
    { source: hw },
    'news',
  ),
  reason('providerPassed', [/初审.{0,6}(已)?通过/], { source: hw }, 'news'),
  reason(
    'providerReview',
    [/初审(中|待审核)|(备案|订单|申请).{0,10}已(提交|受理|收到)|提交成功/],
    { source: hw },
    'news',
  ),
  reason(
    'cancelWarning',
    [/(取消|注销).{0,8}(接入|备案(号)?)/, /\d+(个)?(工作)?[日天]内.{0,14}(整改|核实|变更|修改|更正)/],
    { source: hw },
  ),
  reason('change', [/备案信息.{0,10}(不准确|不真实|不一致|核查|变更)/], {
    keys: ['organizer.name'],
    source: hw,
  }),
  reason('sentBack', [/驳回|退回|审核(未|不)通过|审核拒绝/], { source: hw }),
];

import type { Token } from './compose-segment.ts';

/** Rows of words that say something, and are no name. */

export const isVerb = (token: Token | undefined) =>
  token?.kind === 'verb' || token?.kind === 'action' || token?.kind === 'process';

/** Who or what can do something: 缴纳社保的员工. */
export const doers =
  /(?:单位|企业|公司|个人|用户|会员|员工|职工|人员|人|者|机构|主体|平台|组织|网站|站点|小程序|app|应用|商|方|局|机关|部门|系统)$/;

/** 系统|自动|生成: that is what it does, and not what it is called. */
export function byItself(tokens: readonly Token[]): boolean {
  const [last, how] = [tokens.at(-1), tokens.at(-2)];
  const who = tokens.at(-3);
  return isVerb(last) && how?.zh === '自动' && who !== undefined && !isVerb(who) && doers.test(who.zh);
}

/** 草稿|保留|15|天: that is how long, and not what it is called. */
export function forSoLong(tokens: readonly Token[]): boolean {
  const [number, unit] = tokens.slice(-2);
  const verb = tokens.at(-3);
  return (
    tokens.length > 3 &&
    number?.kind === 'number' &&
    unit?.kind === 'measure' &&
    /^(?:分钟|个?小时|天|日|周|个?月|年|个?工作日|秒)$/.test(unit.zh) &&
    isVerb(verb) &&
    !isVerb(tokens[0])
  );
}

/** Verbs whose object may well be another verb. */
export const takesVerb: ReadonlySet<string> = new Set(
  (
    '申请 取消 放弃 撤销 撤回 开启 关闭 支持 通过 完成 恢复 停用 禁用 启用 同意 拒绝 提交 协助 配合 负责 委托 执行 ' +
    '参与 参加 开通 影响 限制 延期 推迟 安排 接收 收到 发起 满足 落实 履行 预约 保留 保持 购买 等待 准备好'
  ).split(' '),
);

/** What one does with whatever is named behind it, a verb before it or not. */
export const picks: ReadonlySet<string> = new Set('选择 选取 填写 输入 设置'.split(' '));

/** What is done with a paper that follows: 提交登记表 "submit registration form". */
export const handling: ReadonlySet<string> = new Set(
  '提交 下载 上传 打印 导出 签署 填写 撤回 预览 寄送 邮寄'.split(' '),
);
export const paper = /(?:[表单书函证]|报告|合同|材料|资料)$/;

export const sending = /^(?:提交|报送|呈送|呈报|上报|报请|送交|转交|移交|申报|报|送|递交)$/;
export const examined = /^(?:审核|审批|审查|核准|批准|复核|复审|初审|终审|核验|核实|备案|评审|审定|查验)$/;

export const somebody = /^(?:他人|别人|本人|自己)$/;

/** 首页|底部: where on a thing. */
export const spot =
  /^(?:底部|顶部|页脚|左上角|右上角|左下角|右下角|左侧|右侧|左边|右边|中间|中央|末尾|开头|背面|反面|最右边|最左边)$/;

/** What stands between the words of a list, as it is written in English. */
export const marks: Readonly<Record<string, string>> = {
  '、': ', ',
  ',': ', ',
  '-': ' – ',
  '/': ' / ',
  '|': ' | ',
  ' ': ' ',
  '→': ' → ',
  '>': ' > ',
};

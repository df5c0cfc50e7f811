/*
 * What may stand with a verb, and what it says of whatever it is said of.
 */

/** What they say happens to what they are said of: 备案|生效 has no "is taken effect". */
export const intransitive: ReadonlySet<string> = new Set(
  '生效 失效 到期 过期 逾期 上线 成功 失败 存在 发生 出现 变化 截止 届满 期满 超时 消失 属于 位于 登录 出错 反光 停机 关机 关张 停业 跳转 流失 到位 到账 见效 继续 结束 开始 返回 前往 等待 稍候 通过 欠费 打电话 中断 断网 满 下班 上班 放假'.split(
    ' ',
  ),
);

/** Verbs that say how things are, of whatever thing. */
export const stative: ReadonlySet<string> = new Set(
  '有 支持 包含 包括 含有 涉及 影响 需要 属于 符合 满足 具有 具备 拥有 含 存在 违反 低于 高于 早于 晚于 大于 小于 等于 位于 代表 表示 显示 体现 标明 载明 超过 超出 达到 适用 适用于 导致 造成 引起 指向 对应 侵犯 提供 等于 视为 接入 解析 使用 接收'.split(
    ' ',
  ),
);

/** Verbs whose object is what is done: 避免|泄露密码. */
export const takesAct: ReadonlySet<string> = new Set(
  '避免 防止 停止 开始 继续 完成 申请 拒绝 允许 支持 导致 影响 便于 放弃 取消 同意 负责 停止 暂停 需要 愿意'.split(
    ' ',
  ),
);

/** Verbs whose object is a statement: 确保|网站可以访问. */
export const takesClause: ReadonlySet<string> = new Set(
  '确保 保证 确认 承诺 说明 表示 注意 声明 核实 检查 核对 证明 知晓 知悉 了解 明确 提示 认为 发现 同意 检测到 监测到 查询到 识别到'.split(
    ' ',
  ),
);

/** What is done to whoever it is said of, a person or an office too: 主体|已注销. */
export const undergone: ReadonlySet<string> = new Set(
  '注销 驳回 退回 锁定 冻结 禁用 停用 删除 拒绝 吊销 撤销 列入 处罚 警告 关闭 拉黑 封禁 解绑 绑定 关联 认证 核验 实名认证 暂停'.split(
    ' ',
  ),
);

/** Whose object may be the one who gets something: 提交|管局. */
export const handsOver: ReadonlySet<string> = new Set(
  '提交 报送 上报 报 发送 递交 送 寄送 邮寄 转交 移交 交 转 提供 发'.split(' '),
);

/** Between two acts that stand side by side: 点击按钮|下载模板 is for the second. */
export const forNext: ReadonlySet<string> = new Set(
  '点击 单击 登录 前往 进入 打开 使用 扫描 访问 拨打 联系 致电 下载 到 去 用 通过 携带 凭 授权 委托 要求 通知 提醒 允许 邀请 指派 安排 督促 协助 请'.split(
    ' ',
  ),
);

/** What a website or an app does by itself: 网站|提供|服务. */
export const offers: ReadonlySet<string> = new Set(
  '提供 使用 采用 设有 开设 开展 从事 收集 展示 发布'.split(' '),
);

/** Said of whatever thing without more ado: 本网站|支持|IPv6. */
export const saysHow: ReadonlySet<string> = new Set(
  '有 支持 包含 包括 含有 涉及 符合 满足 具有 具备 拥有 违反 低于 高于 早于 晚于 大于 小于 等于 超过 超出 达到 侵犯'.split(
    ' ',
  ),
);

/*
 * What the end of a name says of who or what is named.
 */

/** Those who decide: they do what is done to others. */
export const deciders = /(?:管局|管理局|平台|系统|客服|机关|部门|人员|专员|公安|民警|我司|我们|您|你|我)$/;

/** Who can do something, by the end of their name. */
export const doers =
  /(?:单位|企业|公司|个人|用户|会员|员工|职工|人员|管理员|审核员|操作员|人|者|机构|主体|平台|组织|商|方|局|机关|部门|系统|客服|管局|专员|代表|顾问|您|你|我|我们|贵司|我司|工信部|公安部|网安|民警|股东|企业|团队|服务商|代理|学校|医院|团体|学生|师|经理|助理|主管|专家|小二|双方|法院|派出所|大队)$/;

/** What belongs to an act: 办理备案的|时间. */
export const aspects =
  /(?:时间|日期|期限|时限|原因|理由|方式|方法|流程|步骤|条件|要求|进度|结果|状态|记录|次数|费用|入口|渠道|地点|材料|资料|页面|系统|平台|部门|机构|目的|情况|后果|责任|义务|权利|规定|手续|凭证|证明|依据|过程|环节|说明|指引|教程|按钮|工具|文件)$/;

/** What serves others without being anybody: 网站, 小程序. */
export const services = /(?:网站|站点|应用|app|小程序)$/;

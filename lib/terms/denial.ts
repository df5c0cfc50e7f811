/*
 * "Cannot be changed once approved" read as "change once approved" costs a filing. Whatever denies, forbids or
 * excludes in a text denies in what is made of it, or nothing is made of it.
 */

/** Words in which 不 and its kin deny nothing: 不断 "constantly", 无线 "wireless", 特别, 级别; 看一看对不对 asks. */
const idle =
  /不断|无人机|门禁|不动产|不仅|不但|不限|不久|不固定|无线|无痕|无障碍|无误|非常|除非|非政府|非遗|未来|无论|不论|不同|别[名于称人家]|[类级性识区分个特国鉴告差种]别|有无|[对是可能要卖]不[对是可能要卖]|是否不|莫非|禁不住/g;
const denying = /[不未无非勿没禁别]/;

/** Whether a Chinese text denies, forbids or excludes something. */
export function denies(zh: string): boolean {
  return denying.test(zh.replace(idle, ''));
}

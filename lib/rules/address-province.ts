/**
 * A province that an address begins with, long (江苏省) or short before a division of its own (江苏苏州市). Streets are
 * named after provinces, too: in 北京西路1701号 nothing but a street is said.
 */
const province =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)(?:省|市|(?:壮族|回族|维吾尔)?自治区|(?=[^路街道巷弄号\d]{1,8}?(?:市|区|县|州|盟|旗)))/;

/**
 * The province with which an address begins, as written there.
 * @returns '' when the address begins with something else
 */
export const provinceAtStart = (address: string): string => province.exec(address.trim())?.[0] ?? '';

/** A province's name without what it is called officially: 江苏省 and 江苏 are the same. */
export const shortProvince = (name: string): string =>
  name.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市]$/, '');

/**
 * The checks that a practice portal runs on what it is given. Written apart from the extension's own rules,
 * so that the two test each other. Each takes text and answers '' or the error text that the page shows.
 */
(() => {
  const weighted = (text, weights, value) =>
    weights.reduce((sum, weight, index) => sum + weight * value(text[index]), 0);

  const creditLetters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  /** GB 32100-2015: eighteen characters, weighted sum modulo 31 */
  const creditCode = (text) => {
    if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false;
    const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    const sum = weighted(text, weights, (letter) => creditLetters.indexOf(letter));
    return creditLetters[(31 - (sum % 31)) % 31] === text[17];
  };

  /** GB 11643: seventeen digits and a check character, weighted sum modulo 11 */
  const residentId = (text) => {
    if (!/^\d{17}[\dX]$/.test(text)) return false;
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    return '10X98765432'[weighted(text, weights, Number) % 11] === text[17];
  };

  const realDate = (text) => {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!parts) return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  };

  const mobile = (text) => /^1[3-9]\d{9}$/.test(text);
  const says = (ok, message) => (ok ? '' : message);

  window.checks = {
    required: (text, message) => says(String(text ?? '').trim() !== '', message),
    chosen: (list, message) => says(Array.isArray(list) && list.length > 0, message),
    creditCode: (text) => says(creditCode(text), '请输入正确的统一社会信用代码'),
    certificate: (text) => says(creditCode(text) || /^\d{15}$/.test(text), '请输入正确的单位证件号码'),
    personId: (text, type = '居民身份证') =>
      says(
        /身份证/.test(type) ? residentId(text) : /^[A-Za-z0-9]{5,20}$/.test(text),
        '请输入正确的证件号码!',
      ),
    mobile: (text) => says(mobile(text), '请输入正确的手机号码'),
    landline: (text) =>
      says(/^(086-|\+86-)?0\d{2,3}-?\d{7,8}(-\d{1,6})?$/.test(text), '请输入正确的座机号码'),
    email: (text) => says(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), '请输入正确的电子邮箱地址'),
    domain: (text) => says(/^(?!www\.)([a-z0-9-]+\.)+[a-z]{2,}$/i.test(text), '域名不正确，域名不要加www'),
    ip: (text) =>
      says(/^(\d{1,3}\.){3}\d{1,3}$/.test(text) && text.split('.').every((n) => n < 256), '无效IP'),
    date: (text) => says(realDate(text), '请选择正确的日期'),
    siteName: (text) =>
      says((text.match(/\p{Script=Han}/gu) ?? []).length >= 3, '网站名称至少包含3个汉字，不能为纯数字或英文'),
    homeUrl: (text, domains) =>
      says(
        !/^https?:/i.test(text) && domains.some((domain) => domain && text.includes(domain)),
        '首页URL应该包含填写的域名列表中的任意一个，且不要加http://',
      ),
    differs: (text, other, message) => says(text !== other, message),
    length: (text, from, to, message) => says(text.length >= from && text.length <= to, message),
    /** an ID must still be valid for three months */
    validUntil: (text) =>
      says(
        text === '长期' || (realDate(text) && Date.parse(text) > Date.now() + 90 * 864e5),
        '证件有效期剩余不足3个月',
      ),
  };
})();

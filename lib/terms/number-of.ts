const digits = '零一二三四五六七八九';

/** 五十 → 50, 二十四 → 24, 100万 → 1,000,000; a number in digits stays. */
export function numberOf(text: string): string {
  const thousands = /^([\d.]+)万$/.exec(text);
  if (thousands) return (Number(thousands[1]) * 10000).toLocaleString('en');
  if (/^\d/.test(text)) return text;
  let total = 0;
  let digit = 0;
  for (const character of text.replace(/两/g, '二')) {
    const unit = { 十: 10, 百: 100, 千: 1000, 万: 10000 }[character];
    if (unit === undefined) digit = digits.indexOf(character);
    else {
      total = unit === 10000 ? (total + digit || 1) * unit : total + (digit || 1) * unit;
      digit = 0;
    }
  }
  return String(total + digit);
}

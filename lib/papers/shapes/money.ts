import { tight } from '../fold.ts';
import type { Match, Shape } from './shape.ts';

const digits = '零〇一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';
const traditional = '○壹貳參肆伍陸柒捌玖';
const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const numeral = '零〇○一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟貳參陸';
const unitsOfMoney =
  '元|圆|圓|整|人民币|美元|港元|港币|欧元|日元|英镑|新加坡元|韩元|加元|澳元|瑞士法郎|台币|新台币';
/** Currency as the licence names it → as it is stored behind the amount; '' for yuan. */
const currencies: readonly (readonly [RegExp, string])[] = [
  [/美元|美金|USD/i, '美元'],
  [/港元|港币|HKD/i, '港元'],
  [/欧元|EUR/i, '欧元'],
  [/日元|日圆|JPY/i, '日元'],
  [/英镑|GBP/i, '英镑'],
  [/新加坡元|SGD/i, '新加坡元'],
  [/韩元|KRW/i, '韩元'],
  [/加元|加拿大元|CAD/i, '加元'],
  [/澳元|澳大利亚元|AUD/i, '澳元'],
  [/瑞士法郎|CHF/i, '瑞士法郎'],
  [/台币|TWD/i, '新台币'],
];

/** 壹仟贰佰叁拾 → 1230; below ten thousand. */
function small(text: string): number {
  let sum = 0;
  let current = 0;
  for (const char of text) {
    const unit = units[char];
    if (unit) {
      sum += (current || 1) * unit;
      current = 0;
    } else {
      current =
        char === '两'
          ? 2
          : Math.max(digits.indexOf(char), formal.indexOf(char), traditional.indexOf(char), 0);
    }
  }
  return sum + current;
}

/** 壹亿贰仟万 → 120000000. */
function chineseNumber(text: string): number {
  const [head, rest] = text.split('亿');
  if (rest !== undefined) return chineseNumber(head ?? '') * 1e8 + (rest ? chineseNumber(rest) : 0);
  const [tens, ones] = text.replace('萬', '万').split('万');
  return ones === undefined ? small(text) : (tens ? small(tens) : 1) * 1e4 + (ones ? small(ones) : 0);
}

const arabic = new RegExp(`(\\d[\\d,，]*(?:\\.\\d+)?)(亿|万|萬)?(?:${unitsOfMoney})?`);
const words = new RegExp(`[${numeral}万萬亿]{2,}`);
/** Ten thousands with at most six places, without zeros at the end. */
const plain = (amount: number) => String(Number((amount / 1e4).toFixed(6)));

/** 3OO0万元: shown as it was read, with the amount that was meant. */
function asMisread(text: string): Match | null {
  const swaps = new Set([...text].flatMap((char) => (twins[char] ? [`${char}→${twins[char]}`] : [])));
  const meant = moneyShape([...text].map((char) => twins[char] ?? char).join(''));
  return meant && { value: text, score: 0.6, proposals: [{ value: meant.value, swaps: [...swaps] }] };
}
const twins: Readonly<Record<string, string>> = { O: '0', o: '0', Q: '0', I: '1', l: '1', '|': '1' };

/** 注册资本: 壹佰万元整, 100万元人民币, 人民币500.000000万元, 210万美元. */
export const moneyShape: Shape = (raw) => {
  const text = tight(raw).replace(/[()（）]/g, '');
  if (!/[元圆圓万萬亿币镑]|USD|RMB|CNY|HKD|EUR/i.test(text) && !/^\d[\d,.]*$/.test(text)) return null;
  // 2503单元 is a room
  if (/年|月|\d日|单元/.test(text)) return null;
  const misread = /\d[OoQIl|]|[OoQIl|]\d/.test(text);
  if (misread) return asMisread(text);
  const currency = currencies.find(([name]) => name.test(text))?.[1] ?? '';
  const spoken = words.exec(text);
  const written = arabic.exec(text);
  // 注册资本（万元）：100
  const ahead = /^万元?[:：]?\d/.test(text);
  const unit = ahead ? 1e4 : written?.[2] === '亿' ? 1e8 : written?.[2] ? 1e4 : 1;
  const amount =
    spoken && !(written && written.index < spoken.index && written[2])
      ? chineseNumber(spoken[0])
      : written
        ? Number((written[1] ?? '').replace(/[,，]/g, '')) * unit
        : 0;
  if (!amount) return null;
  const rest = text.replace(spoken?.[0] ?? written?.[0] ?? '', '').replace(new RegExp(unitsOfMoney, 'g'), '');
  const hasUnit = /[元圆圓币镑万萬亿]|USD|RMB|CNY/i.test(text);
  const score = rest.length > 8 ? 0.35 : hasUnit ? 0.95 : 0.4;
  return { value: currency ? `${plain(amount)}万${currency}` : plain(amount), score };
};

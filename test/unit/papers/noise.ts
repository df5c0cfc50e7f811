/** Made-up licences under made-up noise: what recognition does to a page, one way a function. */
import { usccAlphabet, usccCheck } from '../../../lib/rules/uscc.ts';

export type Random = () => number;

/** A small generator with a seed, so that a failing text can be made again. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const split = (text: string) => text.split(' ');

const cities = [
  ['上海市浦东新区', '上海', '310115', '上海市浦东新区市场监督管理局'],
  ['北京市海淀区', '北京', '110108', '北京市海淀区市场监督管理局'],
  ['深圳市南山区', '深圳市', '440305', '深圳市市场监督管理局'],
  ['浙江省杭州市西湖区', '杭州', '330106', '杭州市西湖区市场监督管理局'],
  ['四川省成都市武侯区', '成都', '510107', '成都市武侯区行政审批局'],
  ['苏州工业园区', '苏州', '320594', '苏州工业园区市场监督管理局'],
  ['广西壮族自治区南宁市青秀区', '广西', '450103', '南宁市行政审批局'],
] as const;
const words = split('青禾 云帆 海岚 启明 远山 星野 若木 知行 木棉 长风 蓝鲸 砺石 晨曦 拾光 南枝 北辰');
const trades = split(
  '贸易 信息技术 网络科技 电子商务 文化传播 生物科技 供应链管理 企业管理咨询 机械设备 数字科技',
);
const forms = split('有限公司 有限责任公司 股份有限公司');
const types = split(
  '有限责任公司(自然人独资) 有限责任公司（自然人投资或控股） 有限责任公司(外国法人独资) 有限责任公司（台港澳法人独资） 其他有限责任公司 股份有限公司(非上市)',
);
const people = split('沈知远 林若溪 王芳 欧阳文博 赵明 陈嘉豪 李娜 吴启航 周以宁 郑小满 买买提·艾力');
const activities = split(
  '技术开发 技术咨询 软件开发 货物进出口 日用百货销售 企业管理咨询 会议及展览服务 广告设计、代理 计算机系统服务 市场营销策划 服装批发 物业管理 普通货运 信息咨询服务（不含许可类信息咨询服务） 电子产品零售',
);
const streets = split('示例路 样本大街 范例东路 示范大道 样品街 样板巷');

/** What a generated licence says, by field. */
export type Truth = Record<string, string>;

const number = '零壹贰叁肆伍陆柒捌玖';
function organizationCheck(code: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...code].reduce((all, c, at) => all + Number.parseInt(c, 36) * (weights[at] ?? 0), 0);
  return '0123456789X'[(11 - (sum % 11)) % 11] ?? '';
}

function chineseDate(iso: string, random: Random): string {
  const [y, m = '', d = ''] = iso.split('-');
  return pick(random, [
    `${y}年${m}月${d}日`,
    `${y}年${Number(m)}月${Number(d)}日`,
    `${y} 年 ${m} 月 ${d} 日`,
    iso,
    `${y}.${m}.${d}`,
  ]);
}

export interface Licence {
  truth: Truth;
  /** label and value as printed, in the order of the portrait layout */
  printed: readonly (readonly [label: string, value: string, field: string])[];
  authority: string;
}

/** A company that does not exist, with a code that passes its checks. */
export function licence(random: Random): Licence {
  const [district, city, region, authority] = pick(random, cities);
  let organization = pick(random, ['MA1', 'MA5', 'MA2']);
  while (organization.length < 8) organization += pick(random, [...usccAlphabet]);
  const body = `91${region}${organization}${organizationCheck(organization)}`;
  const name = `${city}${pick(random, words)}${pick(random, words)}${pick(random, trades)}${pick(random, forms)}`;
  const amount = 1 + Math.floor(random() * 9);
  const zeros = pick(random, [0, 1, 2, 3]);
  const capital = String(amount * 10 ** zeros);
  const day = (low: number) =>
    `${low + Math.floor(random() * 8)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const from = day(2012);
  const until = random() < 0.5 ? day(2040) : 'long-term';
  const list = Array.from({ length: 3 + Math.floor(random() * 6) }, () => pick(random, activities));
  const scope = `${[...new Set(list)].join('；')}。${pick(random, ['', '（依法须经批准的项目，经相关部门批准后方可开展经营活动）'])}`;
  const house = `${1 + Math.floor(random() * 999)}号`;
  const address = `${district}${pick(random, streets)}${house}${pick(random, ['', '3幢', 'A座', '2号楼'])}${101 + Math.floor(random() * 2000)}室`;
  const type = pick(random, types);
  const person = pick(random, people);
  const truth: Truth = {
    code: body + usccCheck(body),
    name,
    type,
    address,
    person,
    capital,
    establishedOn: from,
    validFrom: from,
    validUntil: until,
    scope: scope.replace(/。$/, ''),
  };
  const formal = `${number[amount]}${['', '拾', '佰', '仟'][zeros]}`;
  const money = pick(random, [
    `${capital}万元人民币`,
    `人民币${capital}.0000万元`,
    `${formal}万元整`,
    `人民币${formal}万元整`,
    `${capital}万元`,
  ]);
  const end =
    until === 'long-term' ? pick(random, ['长期', '不约定期限', '永久']) : chineseDate(until, random);
  return {
    truth,
    authority,
    printed: [
      ['统一社会信用代码', truth.code ?? '', 'code'],
      ['名称', name, 'name'],
      ['类型', type, 'type'],
      ['住所', address, 'address'],
      ['法定代表人', person, 'person'],
      ['注册资本', money, 'capital'],
      ['成立日期', chineseDate(from, random), 'establishedOn'],
      ['营业期限', `${chineseDate(from, random)}${pick(random, ['至', ' 至 '])}${end}`, 'validFrom'],
      ['经营范围', scope, 'scope'],
    ],
  };
}

const spread = (label: string, random: Random) =>
  random() < 0.3 ? [...label].join(pick(random, [' ', '　', '　　'])) : label;

/** Breaks a value over lines where it is longer than a column. */
function broken(value: string, width: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < value.length; at += width) lines.push(value.slice(at, at + width));
  return lines;
}

const layouts: ((one: Licence, random: Random) => string)[] = [
  // portrait, label and value on one line
  ({ printed }, random) => {
    const mark = pick(random, [' ', '：', '  ', ': ', '']);
    return printed.map(([label, value]) => `${spread(label, random)}${mark}${value}`).join('\n');
  },
  // portrait, long values broken
  ({ printed }, random) => {
    const width = 14 + Math.floor(random() * 14);
    return printed
      .flatMap(([label, value, field]) => {
        const [head = '', ...rest] = /scope|address|name/.test(field) ? broken(value, width) : [value];
        return [`${spread(label, random)} ${head}`, ...rest];
      })
      .join('\n');
  },
  // every label on a line of its own
  ({ printed }) => printed.flatMap(([label, value]) => [label, ...broken(value, 22)]).join('\n'),
  // a block of labels, then a block of values
  ({ printed }) => [...printed.map(([label]) => label), ...printed.map(([, value]) => value)].join('\n'),
  // landscape, two columns read line by line
  ({ printed }, random) => {
    const of = (field: string) => printed.find((one) => one[2] === field) ?? printed[0];
    const line = (field: string) => `${of(field)?.[0]} ${of(field)?.[1]}`;
    const scope = broken(of('scope')?.[1] ?? '', 24);
    const address = broken(of('address')?.[1] ?? '', 18);
    const gap = pick(random, [' ', '    ', '\t', '\n']);
    return [
      `统一社会信用代码\n${of('code')?.[1]}`,
      '扫描二维码登录\n“国家企业信用\n信息公示系统”\n了解更多登记、\n备案、许可、监\n管信息。',
      `${line('name')}${gap}${line('capital')}`,
      `${line('type')}${gap}${line('establishedOn')}`,
      `${line('person')}${gap}${line('validFrom')}`,
      `经营范围 ${scope[0]}${gap}住所 ${address[0]}`,
      ...[1, 2, 3, 4, 5].flatMap((n) => [scope[n], address[n]].filter((part) => part !== undefined)),
    ].join('\n');
  },
  // all in one line
  ({ printed }) => printed.map(([label, value]) => `${label} ${value}`).join(' '),
  // any order
  ({ printed }, random) =>
    [...printed]
      .sort(() => random() - 0.5)
      .map(([label, value]) => `${label} ${value}`)
      .join('\n'),
];

const disturbances: ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  (text, random) => text.replace(/\p{sc=Han}(?=\p{sc=Han})/gu, (c) => (random() < 0.15 ? `${c} ` : c)),
  (text) => text.replaceAll('\n', '\n\n'),
  (text) => text.replaceAll('\n', '\r\n').replaceAll('(', '（').replaceAll(')', '）'),
];

/** A licence as text, in one layout with one disturbance. */
export function scanned(one: Licence, random: Random, layout: number, disturbance: number): string {
  const head = pick(random, [
    '营业执照\n(副本)\n',
    '营 业 执 照\n',
    '',
    '营业执照\n编号 31000000202001010012\n',
  ]);
  const foot = pick(random, [
    `\n登记机关\n${chineseDate(one.truth.establishedOn ?? '', random)}\n国家市场监督管理总局监制`,
    `\n登记机关 ${one.authority}`,
    '',
  ]);
  const text = (layouts[layout % layouts.length] ?? layouts[0])?.(one, random) ?? '';
  return (
    (disturbances[disturbance % disturbances.length] ?? disturbances[0])?.(head + text + foot, random) ?? ''
  );
}

export const layoutCount = layouts.length;
export const disturbanceCount = disturbances.length;

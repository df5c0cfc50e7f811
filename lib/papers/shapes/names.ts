import { tidy, tight } from '../fold.ts';
import type { Shape } from './shape.ts';

/** What registered names end with; 个体工商户 and branches included. */
const companyEnds =
  /(?:公司|事务所|合伙企业|合作社|联合社|代表处|办事处|代表机构|集团|工作室|经营部|服务部|门市部|营业部|商行|商店|商贸行|商铺|超市|便利店|餐厅|饭店|酒店|酒楼|面馆|茶馆|咖啡馆|咖啡店|宾馆|公寓|药店|书店|花店|店|厂|场|行|铺|坊|社|吧|馆|苑|屋|中心|研究院|研究所|学校|幼儿园|医院|诊所|基金会|协会|学会|个体工商户|分公司|支行|银行|部)(?:[(（][^()（）]{1,20}[)）])?$/u;
const surelyCompany =
  /(?:公司|事务所|合伙企业|合作社|代表处|办事处|工作室|经营部|商行|分公司)(?:[(（](?:有限合伙|普通合伙|特殊普通合伙|个体工商户)[)）])?$/u;

/** 名称: a registered name. Surely one where it ends as companies do; else any Chinese text may be a shop's. */
export const companyShape: Shape = (raw) => {
  // a law firm's licence names it in a sentence: …律师事务所，符合《律师法》规定的条件
  const value = tidy(raw).replace(/[，,]符合.*$/u, '');
  const han = (value.match(/\p{sc=Han}/gu) ?? []).length;
  if (han < 3 || value.length > 80) return null;
  if (/[；;。]|[:：].*[:：]/.test(value)) return null;
  // a kind of company is no company
  if (typeStart.test(value) && !/^股份/.test(value)) return { value, score: 0.2 };
  if (surelyCompany.test(value) && han >= 6) return { value, score: 0.95 };
  if (companyEnds.test(value)) return { value, score: 0.7 };
  return { value, score: han >= 4 ? 0.45 : 0.35 };
};

const typeStart =
  /^(?:有限责任公司|其他有限责任公司|有限公司|股份有限公司|一人有限责任公司|个体工商户|个体户?$|个人独资企业|(?:普通|有限|特殊的普通)合伙|合伙企业|全民所有制|集体所有制|国有|联营|外商投资|外商独资|外国法人独资|中外合[资作]|(?:内资|外资)|台港澳|港澳台|农民专业合作社|分公司|(?:内资)?企业(?:法人|分支机构)|非公司|股份合作|外国.{0,6}(?:代表机构|企业常驻)|代表机构|常驻代表机构)/u;

/** 类型: 有限责任公司（自然人独资） and the like. */
export const companyTypeShape: Shape = (raw) => {
  const value = tidy(raw);
  if (value === '' || value.length > 60) return null;
  if (typeStart.test(value)) return { value, score: 0.95 };
  return /\p{sc=Han}{2}/u.test(value)
    ? { value, score: /企业|公司|机构|合伙|独资/.test(value) ? 0.5 : 0.32 }
    : null;
};

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const double = '欧阳|上官|司马|诸葛|司徒|东方|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|端木|南宫';
const chineseName = new RegExp(`^(?:(?:${double})\\p{sc=Han}{1,2}|[${surnames}]\\p{sc=Han}{1,2})$`, 'u');
const notAName =
  /(?:公司|日期|资本|期限|范围|机关|登记|有限|经营|企业|住所|类型|名称|市|区|号|路|局|元|整)$/u;

/** A person's name: Chinese, with a middle dot, or in Latin letters. */
export const personShape: Shape = (raw) => {
  const value = tidy(raw.replace(/(?:先生|女士)\s*$/, ''));
  const appointed = /委派代表[:：]?\s*([\p{sc=Han}·]{2,10})/u.exec(tight(raw));
  if (appointed?.[1]) return { value: appointed[1], score: 0.7 };
  if (/^\p{Lu}[\p{Script=Latin}'’.-]*(?:[\s,·]+\p{Lu}[\p{Script=Latin}'’.-]*){1,5}$/u.test(value))
    return { value, score: 0.75 };
  if (/^[\p{sc=Han}A-Z]{1,12}(?:[·•.．・][\p{sc=Han}A-Z]{1,15})+$/u.test(value))
    return { value, score: 0.75 };
  if (/^\p{sc=Han}{2,4}$/u.test(value) && !notAName.test(value)) {
    return { value, score: chineseName.test(value) ? 0.7 : 0.5 };
  }
  // before two brackets: SMITH JOHN（约翰·史密斯）
  if (/^[^()（）]{2,40}[(（][\p{sc=Han}A-Za-z·\s]{2,30}[)）]$/u.test(value) && !/\d/.test(value)) {
    return { value, score: 0.5 };
  }
  return /^[\p{sc=Han}\p{Script=Latin}·.,'’\- ]{2,40}$/u.test(value) &&
    value.length <= (/[A-Za-z]/.test(value) ? 40 : 6)
    ? { value, score: 0.32 }
    : null;
};

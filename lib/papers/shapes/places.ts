import { tidy } from '../fold.ts';
import type { Shape } from './shape.ts';

const province =
  /^(?:中国)?(?:\(?[（(]?)(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|中国\(|中国（|自由贸易)/u;
const place = /[省市区县镇乡村旗]|街道|开发区|自由贸易试验区|园区/u;
const street = /[路街道巷弄里]|大道|胡同|大街|国道|公路/u;
const house =
  /\d+ ?[号號弄栋幢座楼层室单元]|[号号楼层室幢栋座]|[一二三四五六七八九十]+[号层楼栋]|[A-Z]座|村民?|[组队]/u;
const company = /(?:公司|局|事务所|委员会|商行)$/u;

/** 住所: from the province down to the room, or any part of it that still looks like one. */
export const addressShape: Shape = (raw) => {
  const value = tidy(raw);
  if (value.length < 4 || value.length > 200) return null;
  if (!/\p{sc=Han}/u.test(value)) {
    // the seat of a foreign company may stand in Latin letters
    return /[A-Za-z]{3}.*\d|\d.*[A-Za-z]{3}/.test(value) && /[ ,]/.test(value) ? { value, score: 0.5 } : null;
  }
  if (/[；;]/.test(value) || company.test(value)) return { value, score: 0.15 };
  const signs = [place, street, house].filter((sign) => sign.test(value)).length;
  const score = 0.2 + signs * 0.2 + (province.test(value) ? 0.2 : 0) + (/\d/.test(value) ? 0.05 : 0);
  return { value, score: Math.min(score, 0.98) };
};

const scopeWords =
  /技术|销售|服务|批发|零售|开发|咨询|进出口|制造|设计|管理|经营|项目|许可|活动|加工|生产|租赁|代理|贸易|安装|维修|推广|策划|广告|软件|信息|产品|设备|用品|材料|食品|餐饮|投资|除外|依法|批准|联络|研发|培训|维护|化妆品|服装|百货|运输|仓储|工程|建筑|集成|会议|展览|文化|艺术|品牌|市场营销|调研/u;

/** 经营范围: a list of activities. */
export const scopeShape: Shape = (raw) => {
  const value = tidy(raw);
  if (value.length < 2 || !/\p{sc=Han}{2}/u.test(value)) return null;
  const marks = (value.match(/[；;、，,。]/gu) ?? []).length;
  const words = (value.match(new RegExp(scopeWords, 'gu')) ?? []).length;
  const score = 0.32 + Math.min(marks, 4) * 0.1 + Math.min(words, 4) * 0.08 + (value.length > 20 ? 0.1 : 0);
  return { value, score: Math.min(score, 0.98) };
};

const authorityEnds =
  /(?:市场监督管理(?:局|委员会|所|厅)|市场和质量监督管理(?:局|委员会)|工商行政管理(?:局|分局)|(?:工商|市场监管)局|行政审批(?:服务)?(?:局|中心)|政务服务(?:管理)?(?:局|办公室)|监督管理局.{0,12}(?:分局|管理局|所)|(?:管委会|委员会|管理局|公安局.{0,10}分?局?|公安局|公安厅|派出所|分局|登记局|登记注册局))$/u;

/** Words of which a seal is read in pieces: 督管理局 alone names nobody. */
const sealWords = ['市场监督管理局', '工商行政管理局', '行政审批服务局', '市场监督管理委员会'];

/** True for the end of an office's name with no more than a character of its place: a line of a round seal. */
export const isSealPiece = (text: string): boolean =>
  text.length > 1 &&
  sealWords.some((word) => word.endsWith(text) || (text.endsWith(word) && text.length < word.length + 2));

/** 登记机关, 签发机关: an office of the state. */
export const authorityShape: Shape = (raw) => {
  const value = tidy(raw).replace(/[(（]?(?:盖章|公章|印章|章)[)）]?$/u, '');
  if (value.length < 3 || value.length > 40) return null;
  if (isSealPiece(value) || /\d{4}年/.test(value)) return { value, score: 0.2 };
  if (authorityEnds.test(value)) return { value, score: /总局$/.test(value) ? 0.25 : 0.9 };
  return /(?:局|会|厅|所)$/u.test(value) ? { value, score: 0.5 } : null;
};

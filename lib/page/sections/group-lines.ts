import { isClear, type Look } from '../dom/look.ts';
import { deepest } from '../dom/remark.ts';
import { hasHan } from '../dom/text.ts';

/**
 * Lines over (or at the left of) a group of fields that no tag and no class calls a heading: a strip with a ground of
 * its own, a ribbon, a word in colour or with a rule under it, the quiet line over a group of cells on a small
 * screen. Known by what they are drawn like and by what follows them.
 */

/** What a group of fields is about; the last word of the line. */
const subject =
  /(?:信息|资料|情况|概况|详情|设置|[任责表理系络办]人|法人|代表|人员|管理员|民警|主体|单位|公司|企业|机构|主办者|开办者|网站|站点|服务|应用|app|小程序|域名|业务|名录|股东|证件|证照|接入|材料|附件|其[他它])\s?(?:\([^()]{1,12}\)|（[^（）]{1,12}）)?$/i;
/** Lines that do something, tell a state or a number. */
const otherwise =
  /^(?:添加|新增|增加|删除|修改|编辑|查看|上传|下载|保存|提交|返回|取消|收起|展开|导入|复制|重置|选择|获取|预览|打印|切换|登录|注册|未|已|待|共|无|暂|第\d)|[?？!！。；，,;：:]|\d$/;

type CountIn = (element: Element) => number;

export const alike = (a: Element, b: Element): boolean =>
  a.tagName === b.tagName && a.className === b.className;

/** Fields in the siblings behind the line, up to the next line of its like, and how many siblings hold them. */
export function fieldsAfter(
  line: Element,
  countIn: CountIn,
): { count: number; boxes: number; first: Element | null } {
  let count = 0;
  let boxes = 0;
  let first: Element | null = null;
  for (let at = line.nextElementSibling; at; at = at.nextElementSibling) {
    const own = countIn(at);
    if (own === 0 && alike(at, line)) break;
    if (own > 0) {
      first ??= at;
      boxes += 1;
    }
    count += own;
  }
  return { count, boxes, first };
}

/** Another line of its like has fields behind it as well: beside it, or in a box like its own. */
function isRepeated(line: Element, countIn: CountIn): boolean {
  const box = line.parentElement;
  if (!box) return false;
  const serves = (other: Element | undefined): boolean =>
    other !== undefined &&
    other !== line &&
    alike(other, line) &&
    countIn(other) === 0 &&
    hasHan(other.textContent ?? '') &&
    fieldsAfter(other, countIn).count > 0;
  const at = [...box.children].indexOf(line);
  const boxes = [...(box.parentElement?.children ?? [])].slice(0, mostParts);
  return (
    [...box.children].some(serves) || boxes.some((other) => alike(other, box) && serves(other.children[at]))
  );
}

/** A ground, a rule or a colour of its own that what follows it does not have. */
function isSetOff(line: Element, below: Element, look: Look): boolean {
  const [own, text] = [look.style(line), look.style(deepest(line))];
  const other = look.style(below);
  const ground = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string =>
    isClear(backgroundColor) && backgroundImage === 'none' ? '' : backgroundColor + backgroundImage;
  const tinted = ground(own) || ground(text);
  if (tinted !== '' && tinted !== ground(other)) return true;
  if (own.borderBottomWidth !== '0px' && other.borderBottomWidth === '0px') return true;
  return text.color !== other.color && text.color !== look.style(deepest(below)).color;
}

/** On a line of its own over what follows it, or beside all of it as a column of its own. */
function standsApart(line: Element, below: Element, count: number, look: Look): boolean {
  const rect = look.rect(line);
  const next = look.rect(below);
  const before = line.previousElementSibling;
  if (rect.height > 90 && rect.width > 300) return false;
  const isBeside = next.left >= rect.right - 2 && next.height > 60 && rect.width < next.width;
  if (isBeside) return count > 1 && rect.top < next.top + 40;
  if (before && hasHan(before.textContent ?? '') && look.rect(before).bottom > rect.bottom - 2) return false;
  const { float, width } = look.style(line);
  const floats = float !== 'none' && Number.parseFloat(width) > 0.8 * next.width;
  return floats || next.top >= rect.bottom - 2;
}

/** A box with more parts than that is a list of entries. */
const mostParts = 100;

/** Cheap first look: fields stand behind the line, and it is short. Tables have rules of their own. */
export function mayOpenGroup(line: Element, countIn: CountIn): boolean {
  const length = (line.textContent ?? '').replace(/\s+/g, '').length;
  return (
    length > 1 &&
    length < 40 &&
    !/^T[A-Z]/.test(line.tagName) &&
    (line.parentElement?.childElementCount ?? 0) <= mostParts &&
    fieldsAfter(line, countIn).count > 1
  );
}

/**
 * @param line a sibling of what holds controls, without any itself and no field's label
 * @param text what it says, remarks left out
 */
export function opensGroup(line: Element, text: string, countIn: CountIn, look: Look): boolean {
  const short = text.replace(/\s+/g, '');
  if (short.length < 2 || short.length > 18 || otherwise.test(text)) return false;
  const { count, first } = fieldsAfter(line, countIn);
  if (count < 2 || !first || !look.seen(line) || !standsApart(line, first, count, look)) return false;
  const named = subject.test(text);
  if (named && (isRepeated(line, countIn) || isSetOff(line, first, look))) return true;
  return short.length <= 14 && isRepeated(line, countIn) && isSetOff(line, first, look);
}

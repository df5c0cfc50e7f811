/** Which way a number bounds what it speaks of. */
export type Bound = 'most' | 'least' | 'exact' | 'advice' | 'none';

const most =
  /(?:不(?:得|能|可|要|应|允许)?(?:超过|超出|大于|高于|多于)|(?<!不|不得|不能|不可)(?:小于|低于|少于)(?:等于)?|最大|最多|最高|上限|限制|限(?!\p{Script=Han})|≤|<=?|控制在|压缩(?:到|至)|(?:no|not) (?:more|larger|bigger) than|not exceed(?:ing)?|less than|up to|at most|max(?:imum)?\.?|under|within|below|smaller than)[^\p{Script=Han}\d]{0,10}(?:为|是|在|至|到|等于)?\s*:?\s*$/iu;
const least =
  /(?:不(?:得|能|可|要|应)?(?:小于|低于|少于)|(?<!不|不得|不能|不可|不应)(?:大于|高于|超过)(?:等于)?|最小|最少|最低|至少|下限|≥|>=?|(?:no|not) (?:less|smaller) than|at least|min(?:imum)?\.?|more than|larger than|above)[^\p{Script=Han}\d]{0,10}(?:为|是|等于)?\s*:?\s*$/iu;
const mostAfter = /^\s*(?:\(含\)|或)?\s*(?:以内|之内|以下|及以下|内(?!容)|or (?:less|smaller)|max)/i;
const leastAfter = /^\s*(?:\(含\)|或)?\s*(?:以上|及以上|or (?:more|larger))/i;
const advice = /(?:建议|推荐|最佳|推薦|例如|如|recommended)[^，。；;,]{0,12}$/i;

/**
 * How the words around a number bound it: `不超过 2MB` and `2MB 以内` are "at most", `不小于 800px` is "at
 * least". A bare number after a word for size is exact; what is only advised is no limit.
 *
 * @param before the text up to the number, within its clause
 * @param after the text behind the number and its unit
 */
export function boundOf(before: string, after: string): Bound {
  // the nearer word wins: both patterns end where the number begins
  if (most.test(before)) return 'most';
  if (least.test(before)) return 'least';
  if (mostAfter.test(after)) return 'most';
  if (leastAfter.test(after)) return 'least';
  if (advice.test(before)) return 'advice';
  return /(?:大小|尺寸|像素|分辨率|体积|规格|size|dimensions?)\D{0,6}$/i.test(before) ? 'exact' : 'none';
}

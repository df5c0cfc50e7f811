import { oneLine } from '../../terms/normalise.ts';

/** One point of a pasted text. */
export interface Piece {
  /** one line, NFKC; what was pasted, with what belongs to it */
  text: string;
  /** the name of the field that the portal gives, '' if none */
  keyName: string;
  /** the portal's own suggestion, '' if none */
  suggest: string;
}

const han = /\p{sc=Han}/u;

/** `key_name / error / suggest` as WeChat's interface returns rejections [S:WX], and their Chinese captions. */
const captions: readonly ['keyName' | 'text' | 'suggest', RegExp][] = [
  ['keyName', /^(?:key_?name|(?:驳回|错误)?(?:字段|项目?|位置)(?:名称?)?)["']?[:=]\s*/i],
  ['text', /^(?:error(?:_?msg)?|(?:驳回|错误|失败|退回)?(?:原因|信息|说明))["']?[:=]\s*/i],
  ['suggest', /^(?:suggest(?:ion)?|(?:修改|整改|处理)?(?:建议|意见|方法))["']?[:=]\s*/i],
];

function fromJson(text: string): Piece[] {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return [];
  }
  const found: Piece[] = [];
  const stack: unknown[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const { key_name: keyName, error, suggest } = next as Record<string, unknown>;
    if (typeof error === 'string') {
      const say = (value: unknown) => (typeof value === 'string' ? oneLine(value) : '');
      found.unshift({ text: oneLine(error), keyName: say(keyName), suggest: say(suggest) });
    } else stack.push(...Object.values(next));
  }
  return found;
}

/** Points as reviewers number and separate them: 1、 (2) ③ 一、 ; 。 and new lines. */
function points(line: string): string[] {
  return line
    .replace(/[①-⑳]/gu, '\n')
    .replace(/(?:^|(?<=[\s:：,，;；。!！]))[（(]?(?:\d{1,2}|[一二三四五六七八九十])\s*[、)）.](?!\d)/g, '\n')
    .split(/[\n;；。!！]+/)
    .map(oneLine)
    .filter((point) => point !== '');
}

/** What only opens or closes a message. */
const courtesy =
  /^(?:尊敬的|亲爱的|您好|感谢|谢谢|【[^】]*】$|\[[^\]]*\]$|如有(?:疑问|问题)|详情|拒收请|回[复tT]|(?:以下|具体)?(?:驳回|退回)?原因(?:如下)?[:,]?$)/;
/** What tells how to mend the point before it. */
const instruction = /^(?:请|建议|需要?您|如(?:果|需)?|可|麻烦|修改后|并)/;

/** Takes a pasted text apart into its points; courtesies are left out, instructions stay with their point. */
export function piecesOf(pasted: string): Piece[] {
  const json = fromJson(pasted.trim());
  if (json.length > 0) return json;
  const pieces: Piece[] = [];
  for (const line of pasted.split(/\r?\n/)) {
    for (const point of points(line)) {
      const flat = point.replace(/^["'{[,\s]+|["'}\],\s]+$/g, '');
      const caption = captions.find(([, sign]) => sign.test(flat));
      const last = pieces.at(-1);
      if (caption) {
        const [part, sign] = caption;
        const said = flat.replace(sign, '').replace(/^["']|["']$/g, '');
        if (said === '') continue;
        // a caption that the piece in hand has already opens the next one
        if (last && (last.keyName !== '' || part === 'suggest') && last[part] === '') last[part] = said;
        else pieces.push({ text: '', keyName: '', suggest: '', [part]: said });
      } else if (!han.test(flat) && !/\b1\d{3}\b/.test(flat)) {
        // numbers, links and signatures say nothing
      } else if (!courtesy.test(flat)) {
        if (last && last.text !== '' && instruction.test(flat)) last.text += `;${flat}`;
        else pieces.push({ text: flat, keyName: '', suggest: '' });
      }
    }
  }
  return pieces.filter(({ text, suggest, keyName }) => text + suggest + keyName !== '');
}

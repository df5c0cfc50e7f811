import { lexicon } from './lexicon.ts';
import table from './traditional.json' with { type: 'json' };

const characters = new Map([...table.from].map((from, at) => [from, table.to[at] as string]));
const traditional = new RegExp(`[${table.from}]`, 'u');

/** Words of Taiwan and Hong Kong, in simplified characters, with those that forms of the mainland use. */
const words = lexicon<string>([
  ['伺服器', '服务器'],
  ['网域(名称|)', '域名'],
  ['邮递区号', '邮政编码'],
  ['身分证', '身份证'],
  ['行动电话', '手机'],
  ['电子信箱', '电子邮箱'],
  ['网际网路|网路', '网络'],
  ['软体', '软件'],
  ['程式', '程序'],
  ['资讯', '信息'],
  ['档案', '文件'],
  ['使用者', '用户'],
  ['帐号|帐户', '账号'],
  ['登入', '登录'],
  ['统一编号', '统一社会信用代码'],
  ['上传档案', '上传文件'],
]);
const regional = new RegExp([...words.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Words that no mainland text has, written alike in both scripts. */
const alike = /伺服器|身分/;

/**
 * A text in traditional characters as the mainland writes it, words of Taiwan included; any other text as it
 * is. Only what holds a traditional character changes, so 档案 in a mainland text stays an archive.
 */
export function simplified(text: string): string {
  if (!traditional.test(text) && !alike.test(text)) return text;
  let result = '';
  for (const character of text) result += characters.get(character) ?? character;
  return result.replace(regional, (word) => words.get(word) ?? word);
}

import type { Named } from './cover.ts';
import { lexicon } from './lexicon.ts';

/**
 * `name` and `id` attributes: English words, full pinyin and pinyin initials that developers use. Weak
 * evidence: it supports or breaks ties, and alone gives at most `likely`. Values are attribute ids of an
 * organizer or person; whichever entity is meant turns them into its own.
 */
const attributeTokens = lexicon<readonly string[]>([
  [
    'idtype|zjlx|cardtype|certtype|certificatetype|certificatetypeid|zhengjianleixing|certtypeid|paperstype|idcardtype|cardkind',
    ['certificateType', 'idType'],
  ],
  [
    'zjhm|idnumber|idno|idnum|cardno|cardnum|certno|certnum|certificateno|certificatenum|certificatenumber|zhengjianhaoma|certcode|cernum|idcode',
    ['certificateNumber', 'idNumber'],
  ],
  ['sfzh|sfzhm|idcard|idcardno|identitycard|shenfenzheng', ['idNumber']],
  [
    'uscc|tyshxydm|shxydm|creditcode|xydm|socialcreditcode|yyzzh|licenseno|licenseno|licensenum|businesslicense',
    ['certificateNumber'],
  ],
  ['name|mc|xm|xingming|mingcheng|realname|fullname|truename', ['name']],
  ['sjh|sjhm|mobile|mobilephone|cellphone|shouji|phonenumber|mobileno|shoujihao', ['mobile']],
  ['tel|lxdh|dhhm|bgdh|telephone|phone|officephone|gddh|landline|zuoji|dianhua', ['phone', 'landline']],
  ['emergencytel|emergencyphone|yjdh|yjlxdh|urgentphone|emergencymobile', ['emergencyPhone']],
  ['email|mail|dzyj|dzyx|yx|youxiang', ['email']],
  [
    'txdz|xxdz|lxdz|address|addr|contactaddress|contactaddr|mailaddress|unitaddress|dizhi|dz',
    ['contactAddress', 'address'],
  ],
  [
    'zjzs|zjdz|zczs|zcdz|certificateaddress|certaddress|registeraddress|regaddress|licenseaddress',
    ['certificateAddress', 'address'],
  ],
  ['province|shengid|sheng|provinceid|prov', ['province', 'region']],
  ['city|shiid|cityid|shi', ['city', 'region']],
  ['county|xianid|district|area|countyid|country|qx', ['county', 'region']],
  ['dwxz|unitproperty|unittype|natureid|orgtype|xingzhi', ['type']],
  ['yb|yzbm|zip|zipcode|postcode|postalcode', ['postcode']],
  ['superior|unitsuperior|tzr|investor|zgdw', ['investor']],
  ['bz|remark|remarks|memo|beizhu|comment', ['remarks']],
  ['domain|ym|yuming|domainname', ['domain']],
  ['syurl|url|homepage|firstpageurl|homeurl|indexurl|wz|website|siteurl', ['homeUrl']],
  ['fwnr|servicecontent', ['serviceContent']],
  ['yylb|language|languages|lang', ['languages']],
  ['jrfs|accessmode|accessmethod|connectmode', ['accessMethod']],
  ['ip|ipaddress|ipaddr', ['ip']],
  ['fax|cz', ['fax']],
  ['qq', ['qq']],
  ['zczb|registeredcapital|regcapital', ['registeredCapital']],
  ['jyfw|businessscope', ['businessScope']],
  ['zw|position|duty', ['position']],
]);

const entityTokens = lexicon<Named>([
  [
    'unit|dw|zbdw|org|company|corp|enterprise|qy|sponsor|subject|zt|main|organizer|entity|danwei|ztdw|kbzt',
    'organizer',
  ],
  ['fr|fddbr|legal|legalperson|faren|frdb|corporate', 'legalRepresentative'],
  ['fzr|principal|manager|leader|charge|fuzeren|unitprincipal|unitprincipalname', 'person'],
  ['ztfzr|zbdwfzr|dwfzr|unitprincipal|subjectmanager', 'principal'],
  ['wzfzr|sitemanager|siteperson|websiteprincipal|wzaqfzr|siteprincipal', 'siteManager'],
  ['yjlxr|yjllr|emergency|urgent', 'emergencyContact'],
  ['wz|site|web|website|wangzhan', 'site'],
  ['app', 'app'],
  ['jrs|isp|accessprovider|jrfws', 'accessProvider'],
  ['registrar|ymfws|zcs', 'registrar'],
]);

export interface NameHint {
  /** attribute ids in the order organizer, person; '' when the entity only is told */
  attributes: readonly string[];
  named: Named | null;
  text: string;
}

function read(raw: string): NameHint | null {
  const spaced = raw.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  const joined = spaced.replace(/[^a-z]/g, '');
  if (joined.length < 2 || joined.length > 40) return null;
  for (let start = 0; start < joined.length - 1; start++) {
    const attributes = attributeTokens.get(joined.slice(start));
    if (!attributes) continue;
    const head = joined.slice(0, start);
    // a short code at the end of an unknown word is chance: 'desktop' does not end in 'p'
    const known = entityTokens.get(head) ?? null;
    const bounded =
      start === 0 ||
      known ||
      joined.length - start >= 4 ||
      /[^a-z]$/.test(spaced.slice(0, -1 * (joined.length - start)));
    if (!bounded) continue;
    const words = spaced.split(/[^a-z]+/).filter(Boolean);
    const named = known ?? words.map((word) => entityTokens.get(word)).find(Boolean) ?? null;
    return { attributes, named, text: raw };
  }
  return null;
}

/** What the `name` or `id` attribute hints at; null when neither says anything known. */
export function nameHint(name: string, id: string): NameHint | null {
  return read(name) ?? read(id);
}

/**
 * Writes locales/en/divisions.json: the names of China's prefectures and counties in Latin letters.
 *
 * Most are pinyin, made by the npm package pinyin-pro (no dependency: the table is seldom made anew), with the
 * readings corrected that are peculiar to place names; some have a customary English form. Both lists below
 * are general knowledge. Provinces are not among them: they are words of the catalogue. To renew the table,
 * in an empty folder:
 *   npm install pinyin-pro
 *   node scripts/build-division-names.mjs <that folder>/node_modules/pinyin-pro
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const folder = process.argv[2];
if (!folder)
  throw new Error('usage: node scripts/build-division-names.mjs <folder of the pinyin-pro package>');

const require = createRequire(import.meta.url);
const { pinyin } = require(resolve(folder));
const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
const url = (path) => new URL(`../${path}`, import.meta.url);
const { names, source } = JSON.parse(await readFile(url('lib/profile/divisions.json'), 'utf8'));

/** Names that English does not write in pinyin. */
const customary = Object.fromEntries(
  `呼和浩特 Hohhot|鄂尔多斯 Ordos|呼伦贝尔 Hulunbuir|巴彦淖尔 Bayannur|乌兰察布 Ulanqab|兴安 Hinggan|锡林郭勒 Xilingol
  阿拉善 Alxa|二连浩特 Erenhot|锡林浩特 Xilinhot|乌兰浩特 Ulanhot|哈尔滨 Harbin|齐齐哈尔 Qiqihar|拉萨 Lhasa
  日喀则 Shigatse|昌都 Qamdo|林芝 Nyingchi|那曲 Nagqu|阿里 Ngari|乌鲁木齐 Ürümqi|克拉玛依 Karamay|吐鲁番 Turpan
  博尔塔拉 Bortala|巴音郭楞 Bayingolin|阿克苏 Aksu|克孜勒苏 Kizilsu|喀什 Kashgar|和田 Hotan|伊犁 Ili|阿勒泰 Altay
  果洛 Golog|海西 Haixi|阿坝 Ngawa|甘孜 Garzê|西双版纳 Xishuangbanna|库尔勒 Korla|奎屯 Kuytun|莎车 Yarkant`
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' ')),
);

/** Readings of characters that are peculiar to one place. */
const readings = Object.fromEntries(
  `厦门 xia men|六安 lu an|六合 lu he|蚌埠 beng bu|亳州 bo zhou|台州 tai zhou|丽水 li shui|乐清 yue qing|乐亭 lao ting
  乐陵 lao ling|乐山 le shan|东阿 dong e|莘 shen|单 shan|蔚 yu|繁峙 fan shi|洪洞 hong tong|尉氏 wei shi|尉犁 yu li
  浚 xun|泌阳 bi yang|渑池 mian chi|荥阳 xing yang|荥经 ying jing|番禺 pan yu|东莞 dong guan|大埔 da bu|铅山 yan shan
  黄陂 huang pi|枞阳 zong yang|歙 she|黟 yi|犍为 qian wei|筠连 jun lian|什邡 shi fang|盱眙 xu yi|柘荣 zhe rong
  会稽 kuai ji|监利 jian li|中牟 zhong mu|牟平 mu ping|牟定 mou ding|华阴 hua yin|华州 hua zhou|句容 ju rong|大城 dai cheng
  曲阜 qu fu|朝阳 chao yang|朝天 chao tian|重庆 chong qing|宕昌 tan chang|召陵 shao ling|覃塘 qin tang|长子 zhang zi
  讷河 ne he|珲春 hun chun|隆尧 long yao|柏乡 bai xiang|冠 guan|睢 sui|睢阳 sui yang|郏 jia|叶 ye|珙 gong|漾濞 yang bi
  鄱阳 po yang|弋阳 yi yang|嵊州 sheng zhou|嵊泗 sheng si|邗江 han jiang|井陉 jing xing|藁城 gao cheng|行唐 xing tang
  万载 wan zai|石柱 shi zhu|綦江 qi jiang|涪陵 fu ling|阆中 lang zhong|郫都 pi du|汶川 wen chuan|巴塘 ba tang
  都江堰 du jiang yan|都匀 du yun|都安 du an|都昌 du chang|长安 chang an|长春 chang chun|乐安 le an|乐业 le ye|乐东 le dong
  乐都 le du|乐昌 le chang|乐平 le ping|乐至 le zhi|盖州 gai zhou|调兵山 diao bing shan|大厂 da chang|大柴旦 da chai dan
  吐鲁番 tu lu fan|浍 hui|涡阳 guo yang|濮阳 pu yang|滕州 teng zhou|莒 ju|莒南 ju nan|临朐 lin qu|鄄城 juan cheng
  兖州 yan zhou|无棣 wu di|高青 gao qing|郯城 tan cheng|费 fei|任 ren|任城 ren cheng|任丘 ren qiu|解放 jie fang
  洗 xian|斗门 dou men|番 pan|硚口 qiao kou|蕲春 qi chun|耒阳 lei yang|攸 you|溆浦 xu pu|汨罗 mi luo|郴州 chen zhou
  儋州 dan zhou|岑溪 cen xi|邕宁 yong ning|百色 bai se|那坡 na po|仡佬 ge lao|麻栗坡 ma li po|勐海 meng hai|勐腊 meng la
  勐 meng|石阡 shi qian|大方 da fang|柞水 zha shui|吴堡 wu bu|佛坪 fo ping|佛山 fo shan|佛冈 fo gang|旬邑 xun yi|栒邑 xun yi
  鄠邑 hu yi|盩厔 zhou zhi|洛隆 luo long|镇赉 zhen lai|桦甸 hua dian|桦川 hua chuan|桦南 hua nan|瓦房店 wa fang dian
  哈巴河 ha ba he|巴里坤 ba li kun|伽师 jia shi|塔什库尔干 ta shi ku er gan|且末 qie mo|若羌 ruo qiang|鄯善 shan shan
  和平 he ping|和 he|和县 he xian|瓯海 ou hai|缙云 jin yun|乾安 qian an|乾 qian|阿荣 a rong|阿城 a cheng|隰 xi|岢岚 ke lan
  代 dai|代县 dai xian|曲松 qu song|曲水 qu shui|曲江 qu jiang|曲靖 qu jing|曲麻莱 qu ma lai|曲阳 qu yang|曲周 qu zhou
  曲沃 qu wo|河曲 he qu|碌曲 lu qu|玛曲 ma qu|阳曲 yang qu|沁 qin|泊头 bo tou|滦平 luan ping|滦南 luan nan|涿鹿 zhuo lu
  济南 ji nan|济宁 ji ning|济源 ji yuan|济阳 ji yang|广阳 guang yang|合川 he chuan|合阳 he yang|南召 nan zhao|长葛 chang ge
  屏山 ping shan|屏南 ping nan|屏边 ping bian|彭泽 peng ze|柏 bai|古蔺 gu lin|马边 ma bian|峨边 e bian|峨眉山 e mei shan
  藏 zang|尖扎 jian zha|杂多 za duo|称多 chen duo|称 chen|囊谦 nang qian|色达 se da|色尼 se ni|扎囊 zha nang|扎赉 zha lai
  扎兰屯 zha lan tun|扎鲁特 zha lu te|扎赉特 zha lai te|贡嘎 gong ga|噶尔 ga er|革吉 ge ji|札达 zha da|察隅 cha yu
  德化 de hua|参差 cen ci|石嘴山 shi zui shan|石河子 shi he zi|铁力 tie li|嘉荫 jia yin|绥 sui|绥德 sui de|肇 zhao
  侯马 hou ma|闽侯 min hou|海晏 hai yan|晏 yan|夏津 xia jin|宿州 su zhou|宿迁 su qian|宿松 su song|宿城 su cheng|宿豫 su yu
  车 che|尚志 shang zhi|昌黎 chang li|强 qiang|枣强 zao qiang|武强 wu qiang|降 jiang|绛 jiang|新绛 xin jiang|大余 da yu
  长汀 chang ting|石首 shi shou|浏阳 liu yang|隆回 long hui|麻阳 ma yang|芷江 zhi jiang|衡 heng|澧 li|澧县 li xian`
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .map(([zh, ...syllables]) => [zh, syllables]),
);

/** What a name ends in, longest first, and the English for it; '' where the name stands alone. */
const kinds = {
  自治州: 'Prefecture',
  自治县: 'Autonomous County',
  自治旗: 'Autonomous Banner',
  管理区: 'Administrative Area',
  地区: 'Prefecture',
  林区: 'Forestry District',
  新区: 'New Area',
  矿区: 'Mining District',
  特区: 'Special District',
  群岛: 'Islands',
  市: 'City',
  区: 'District',
  县: 'County',
  旗: 'Banner',
  盟: 'League',
};

/** Whole texts that name no single place, or carry no name. */
const wholes = {
  市辖区: 'urban districts',
  市辖县: 'counties',
  县: 'counties',
  城区: 'urban district',
  郊区: 'suburban district',
  矿区: 'mining district',
  省直辖县级行政区划: 'counties directly under the province',
  省直辖县级行政单位: 'counties directly under the province',
  自治区直辖县级行政区划: 'counties directly under the autonomous region',
  自治区直辖县级行政单位: 'counties directly under the autonomous region',
  达尔罕茂明安联合旗: 'Darhan Muminggan United Banner',
  科尔沁左翼中旗: 'Horqin Left Middle Banner',
  科尔沁左翼后旗: 'Horqin Left Rear Banner',
  科尔沁右翼前旗: 'Horqin Right Front Banner',
  科尔沁右翼中旗: 'Horqin Right Middle Banner',
  察哈尔右翼前旗: 'Chahar Right Front Banner',
  察哈尔右翼中旗: 'Chahar Right Middle Banner',
  察哈尔右翼后旗: 'Chahar Right Rear Banner',
  中沙群岛的岛礁及其海域: 'Zhongsha Islands with reefs and waters',
  大柴旦行政委员会: 'Da Qaidam Administrative Committee',
  五台山风景名胜区: 'Mount Wutai Scenic Area',
  乌拉盖管理区管委会: 'Ulagai Administrative Area',
};

const peoples =
  '(?:回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|仫佬|羌|布朗|撒拉|毛南|仡佬|普米|怒|保安|裕固|独龙|各)族|(?:蒙古|哈萨克|柯尔克孜|达斡尔|锡伯|塔吉克|鄂温克)族?';
const people = new RegExp(`^(.{2,}?)(?:${peoples})+$`);
/** Development zones and the like; they and the longest names are left in Chinese, pinyin of them helps nobody. */
const zone = /开发|示范|工业|产业|实验|风景|食品|旅游/;

/** Joins syllables to a name: xi an → Xi'an. */
function spell(syllables) {
  const word = syllables.reduce((left, right) => left + (/^[aoe]/.test(right) ? `'` : '') + right);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function latin(stem) {
  if (customary[stem]) return customary[stem];
  const syllables = readings[stem] ?? pinyin(stem, { toneType: 'none', type: 'array', surname: 'off' });
  return spell(syllables.map((syllable) => syllable.replace(/v/g, 'ü').toLowerCase()));
}

const endings = Object.keys(kinds).join('|');
const shape = new RegExp(`^(.+?)(${endings})$`);
/** 北林区 is the district 北林, not the forestry district 北. */
const parted = (name) => {
  const [, base] = shape.exec(name) ?? [];
  return base?.length === 1 && name.length > 2 ? name.slice(0, -1) : base;
};
const prefectures = {};
const counties = {};
for (const [code, name] of Object.entries(names)) {
  const base = parted(name);
  if (code.endsWith('0000') || !base || wholes[name] || zone.test(base)) continue;
  const stem = people.exec(base)?.[1] ?? base;
  if (stem.length > 5) continue;
  if (code.endsWith('00')) prefectures[stem] = latin(stem);
  else if (!prefectures[stem]) counties[stem] = latin(stem);
}
for (const stem of Object.keys(prefectures)) delete counties[stem];
const table = {
  source: `${source}; pinyin-pro ${version}`,
  wholes,
  kinds,
  peoples,
  customary: Object.keys(customary),
  prefectures,
  counties,
};
await writeFile(url('locales/en/divisions.json'), `${JSON.stringify(table)}\n`);

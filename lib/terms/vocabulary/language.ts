import { optionSet } from './option-set.ts';

/** 网站语言 (facts 4.5, 4.7). */
export const language = optionSet('certain', ['BAT', 'NETEASE', 'PSB-CLONE'], {
  simplifiedChinese:
    '中文简体|简体中文|中文(简体)|简体|汉语|中文|简体字|汉语(简体)|中文-简体|汉语简体|中文(简体字)|中文简|Simplified Chinese',
  traditionalChinese:
    '中文繁体|繁体中文|中文(繁体)|繁体|繁体字|汉语(繁体)|中文-繁体|汉语繁体|中文(繁体字)|中文繁|Traditional Chinese',
  uyghur: '维吾尔语|维吾尔文|维语|维文|维吾尔',
  kazakh: '哈萨克语|哈萨克文',
  kyrgyz: '柯尔克孜语|柯尔克孜文',
  mongolian: '蒙古语|蒙古文|蒙语|蒙文|蒙古',
  tibetan: '藏语|藏文',
  zhuang: '壮语|壮文',
  korean: '朝鲜语|朝鲜文|韩语|韩文|朝鲜语(韩语)|韩国语|朝鲜族语',
  yi: '彝文|彝语',
  miao: '苗语|苗文',
  english: '英语|英文|English|英语(English)',
  japanese: '日语|日文|日本语',
  french: '法语|法文',
  russian: '俄罗斯语|俄语|俄文',
  spanish: '西班牙语|西班牙文|西语',
  arabic: '阿拉伯语|阿拉伯文|阿语',
  german: '德语|德文|德国语',
  other: '其他|其它|其他语言|自定义|其它语言|其他语种|其它语种|其他文字',
});

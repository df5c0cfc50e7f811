import { type OptionSet, optionSet } from './option-set.ts';

const kinds = optionSet('certain', ['BAT', 'XR', 'QC', 'HW-KB', 'PSB-CLONE', 'WX'], {
  none: '以上都不涉及|以上均不涉及|都不涉及|均不涉及|不涉及|无|以上都不涉及前置审批|不涉及前置审批|无前置审批|不涉及前置或专项审批|以上都没有|无需前置审批|没有|否|不需要|无须前置审批|无须审批|无需审批|无须批准|无需批准|不属于|未涉及|不涉及专项审批|不涉及前置审批项目|不涉及以上内容|以上均无|以上都无',
  news: '新闻|新闻类|互联网新闻信息服务|互联网新闻|新闻信息',
  publishing: '出版|出版类|网络出版|互联网出版|网络出版服务',
  education: '教育|教育类',
  medical: '医疗保健|医疗卫生|医疗|医疗保健类',
  drugs:
    '药品和医疗器械|药品|医疗器械|药品医疗器械|药品及医疗器械|药品、医疗器械|互联网药品信息服务|药品和医疗器械类',
  bulletinBoard: '电子公告服务|电子公告|论坛|BBS',
  culture: '文化|文化类|网络文化|互联网文化',
  broadcasting:
    '广播电影电视节目|广播电影电视|视听节目|广播影视|网络视听节目|互联网视听节目|广播电影电视节目类|信息网络传播视听节目',
  rideHailing: '网络预约车|网络预约出租车|网约车|网络预约出租汽车',
  finance: '互联网金融|金融类|金融',
  offCampusTraining: '校外培训(高中及以下阶段)|校外培训|高中及以下阶段校外培训',
  religion: '宗教|互联网宗教信息服务|宗教类|宗教信息服务',
  games: '游戏类|网络游戏|游戏',
  sportsHealth: '运动保健',
  other: '其他|其它',
});

/** Where a form asks only whether there is any (是否涉及前置审批). */
const answers = { no: ['否', '没有', '不需要', '无需', '未涉及'], yes: ['是', '涉及', '需要', '有'] };

/** 前置或专项审批内容类型 / 相关前置许可 (facts 4.4, 4.7). */
export const preApproval: OptionSet = {
  ...kinds,
  options: kinds.options.map((option) => ({
    ...option,
    wider: option.id === 'none' ? answers.no : answers.yes,
  })),
};

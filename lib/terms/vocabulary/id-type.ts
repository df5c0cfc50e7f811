import { optionSet } from './option-set.ts';

/** A person's document: 负责人证件类型 (facts 4.2, 4.7). */
export const idType = optionSet('certain', ['BAT', 'HWAG', 'PSB-CLONE', 'NETEASE', 'QC'], {
  residentId:
    '居民身份证|身份证|中国居民身份证|二代身份证|二代居民身份证|第二代居民身份证|中华人民共和国居民身份证|大陆居民身份证|内地居民身份证|大陆身份证|内地身份证|居民身份证(二代)|中国大陆居民身份证|第二代身份证|公民身份证',
  temporaryResidentId: '临时居民身份证|临时身份证',
  passport:
    '护照|普通护照|外国护照|外国公民护照|外籍护照|护照(外国人)|外国人护照|因私护照|因私普通护照|外籍人士护照|护照/旅行证',
  hkMacaoTravelPermit:
    '港澳居民来往内地通行证|港澳居民往来内地通行证|港澳居民来往内陆通行证|港澳通行证|回乡证|港澳居民来往通行证|港澳来往内地通行证|港澳回乡证|港澳居民通行证|港澳居民来往内地通行证(回乡证)|港澳同胞回乡证',
  taiwanTravelPermit:
    '台湾居民来往大陆通行证|台湾居民往来大陆通行证|台胞证|台湾通行证|台湾居民通行证|台湾居民来往通行证|台湾来往大陆通行证|台湾居民来往大陆通行证(台胞证)|台湾同胞来往大陆通行证|台湾居民来往内地通行证|台湾同胞来往内地通行证',
  foreignPermanentResident:
    '外国人永久居留身份证|外国人永久居留证|永久居留证|外国人永居证|外国人居留证|外国人永久居留身份证(五星卡)|外国人永久居留身份证件|永久居留身份证|外国人永久居留证件',
  hkMacaoResidencePermit: '港澳居民居住证|港澳居民居住证(内地)|港澳居住证|香港澳门居民居住证',
  taiwanResidencePermit: '台湾居民居住证|台湾居住证|台湾居民居住证(大陆)',
  residencePermit: '居住证|暂住证',
  militaryId: '军官证|军人证|军官身份证|解放军军官证|军人身份证|军官证/士兵证|军官(士兵)证',
  studentCard: '学生证',
  drivingLicence: '机动车驾驶证|驾驶证|驾照',
  diplomaticPassport: '外交护照',
  servicePassport: '公务护照',
  publicAffairsPassport: '因公普通护照',
  hongKongPassport: '香港特别行政区护照|香港护照',
  macaoPassport: '澳门特别行政区护照|澳门护照',
  entryExitPermit: '入出境通行证|出入境通行证',
  other: '其他证件|其它证件|其他|其它|其他有效证件|其他身份证件',
});

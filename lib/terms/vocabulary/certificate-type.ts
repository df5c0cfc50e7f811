import { optionSet } from './option-set.ts';

/** 主办单位证件类型 (facts 4.2, 4.7). An individual organizer uses a person's document: see idType. */
export const certificateType = optionSet('certain', ['BAT', 'HWAG', 'PSB-CLONE', 'NETEASE', 'XR'], {
  businessLicence:
    '营业执照(个人或企业)|营业执照|工商营业执照|企业营业执照|营业执照证书|企业法人营业执照|企业法人营业执照副本|营业执照副本|营业执照(企业或个人)|工商执照|统一社会信用代码营业执照|营业执照(统一社会信用代码)|营业执照(三证合一)|三证合一营业执照|多证合一营业执照|个体工商户营业执照',
  creditCode:
    '统一社会信用代码证书|统一社会信用代码证|统一社会信用代码|社会信用代码证书|社会信用代码证|社会信用代码|信用代码证|统一信用代码证',
  organizationCode: '组织机构代码证|组织机构代码证书|组织机构代码|机构代码证',
  publicInstitution: '事业单位法人证书|事业法人证|事业法人证书|事业单位法人证|事业单位法人登记证',
  militaryCode: '部队代号|军队代号|军队番号|部队番号|军队代码',
  socialOrganization:
    '社会团体法人登记证书|社团法人证书|社团法人证|社会团体法人登记证|社会团体登记证书|社会团体法人证书|社团登记证|社团法人登记证书',
  privateNonEnterprise:
    '民办非企业单位登记证书|民办非企业登记证书|民办非企业单位登记证|民办非企业登记证|民办非企业证书',
  foundation: '基金会法人登记证书|基金会登记证书|基金会法人证书|基金会登记证',
  lawFirm: '律师事务所执业许可证|律师事务所执业证|律师事务所执业许可证书|律师执业许可证',
  foreignCulturalCentre: '外国在华文化中心登记证|外国在华文化中心登记证书',
  militaryPaidService: '军队单位对外有偿服务许可证|军队对外有偿服务许可证',
  religiousVenue: '宗教活动场所登记证|宗教活动场所登记证书|宗教场所登记证',
  foreignRepresentativeOffice:
    '外国企业常驻代表机构登记证|外国(地区)企业常驻代表机构登记证|外国地区企业常驻代表机构登记证|外国企业常驻代表机构登记证书|外企常驻代表机构登记证',
  judicialAppraisal: '司法鉴定许可证|司法鉴定许可证书',
  foreignTourismOffice: '外国政府旅游部门常驻代表机构批准登记证',
  overseasOrganization: '境外机构证件|其他境外机构登记证|境外机构登记证|境外机构登记证书',
  socialServiceOrganization: '社会服务机构登记证书|社会服务机构登记证|社会服务机构法人登记证书',
  privateSchool: '民办学校办学许可证|办学许可证|民办学校办学许可证书',
  medicalInstitution: '医疗机构执业许可证|医疗机构执业许可证书|医疗机构许可证',
  notaryInstitution: '公证机构执业证|公证机构执业证书',
  beijingEmbassySchool: '北京市外国驻华使馆人员子女学校办学许可证',
  ruralCollective: '农村集体经济组织登记证|农村集体经济组织登记证书|集体经济组织登记证',
  arbitrationCommission: '仲裁委员会登记证|仲裁委员会登记证书|仲裁机构登记证',
  overseasNgoOffice: '境外非政府组织代表机构登记证书|境外非政府组织代表机构登记证',
  foreignNewsBureau: '外国驻华新闻机构证|外国驻华新闻机构证书',
  hkMacaoTaiwanTourismOffice: '港澳台地区旅游部门常驻代表机构批准登记证',
  prcCreditCode: '中华人民共和国社会信用代码证书|中华人民共和国社会信用代码证',
  other: '其他|其它|其他证件|其它证件|其他有效证件|其他证书',
});

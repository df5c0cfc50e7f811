import { app, both, type Concept, org, person, site } from '../concept.ts';

const papers = '(证件|身份证|证书|营业执照|执照|)';
const licence = '(营业执照|执照|营业|经营|证件|身份证|证书|)';
const place =
  '(区域|地区|地域|省份(地区|区域)|省(份|)(地|)市(区|县|区县|县区|县市|地区|)|省区市(县|)|省份城市|行政区(划|域|)|区划)';

/** Names, certificates, their validity, and places: what is asked of a company and of a person alike. */
export const identityWords: readonly (readonly [words: string, meaning: Concept])[] = [
  // what looks like one of ours and is not
  [
    '(备案|订单|申请|业务|变更|账号|云资源|云服务|云产品|云主机|资源|实例|设备|数据库|操作|网络|文件|附件|产品|申办|许可|流程|办理)(类型|方式|性质)|(分公司|子公司|分支机构|网站|域名|app|应用|服务器|办公室)(数|数量|个数)|应用服务商|域名(注册|联系|所有者|)邮箱|(服务器|主机|云主机|云服务器|实例|资源|产品|域名|ssl证书)(到期|过期|购买|创建|开通|续费|注册|更新)(日期|日)|(小程序|app|应用)(类型|类目)|(身份|社保|学生|驾驶)卡号|服务器操作系统|证件签发机关|服务(电话|热线)',
    {},
  ],
  // names
  [
    '名称|全称|名字|中文名|(中文|)全名',
    { org: 'name', site: 'name', app: 'name', provider: 'name', person: 'name' },
  ],
  ['(单位|企业|公司|机构|主体|主办单位|主办者)(名|全名)', org('name')],
  [
    '(公司|企业|单位|)(注册|登记|工商注册|工商登记|法定|正式)名(称|)|(公司|企业|单位)(字号|商号)(名称|)',
    org('name'),
  ],
  ['(展示|显示|上架|对外|发布)(名称|名字)', { org: 'name', site: 'name', app: 'name', provider: 'name' }],
  ['网站名|站名', site('name')],
  ['(应用|app)名', app('name')],
  ['姓名|真名', person('name')],
  ['主办(者|人)姓名', org('name')],
  ['(英文|外文)(名称|全称|名|(单位|企业|公司)名称|域名(持有|所有)(者|人)(名称|))', org('englishName')],
  // the filing wants the domain's holder to be the organizer
  ['域名(持有|所有)(者|人)(名称|全称|)', org('name')],
  [
    '(上级|)主管(或|及|和)投资(人|者|方)|投资主体|(上级|)(主管|投资)(单位|部门|机构|机关)(名称|)|上级(主管|)(部门|机关)|(控股方|母公司)(名称|全称|)|控股股东(或|)(上级主管单位|)(名称|)|隶属(于|)(单位|)|((投资|出资)(人|者|方))((或|及|和|)(上级|)主管(单位|部门|机构)|)(名称|姓名|)|上级(单位|主管)(名称|)',
    org('investor'),
  ],
  // kinds and certificates
  ['类型', { org: 'type', site: 'type' }],
  ['性质|组织形式|(单位|主体|主办者|主办单位|开办者)属性|组织性质', org('type')],
  ['(单位|法人|企业|组织|机构)(或|)(个人|自然人)|个人(或|)(单位|企业|组织)', org('type')],
  ['(证件|证书)(类型|名称|性质)', both('certificateType', 'idType')],
  ['(营业执照|执照|登记证)类型', org('certificateType')],
  ['身份证(类型|名称)', person('idType')],
  ['(证件|证书)(号|代码|代号|编码)|证号|登记证号', both('certificateNumber', 'idNumber')],
  [
    '(企业|公司|单位|机构|)(信用码|统一码|社会信用码|统一信用码)|(企业|公司|单位|主体)代码|三证合一(后的|)(代|)码|(营业执照|执照|登记证)编码|(机构|)信用代码(证|证书|证号|号|)|统一代码|uscc|(营业执照|执照)(注册|登记|)(号|代码)|注册(登记|)号|工商(登记|执照)号|法人(登记证|登记证书|证书)号',
    org('certificateNumber'),
  ],
  ['身份证(护照|)号|护照号|身份号|通行证号', person('idNumber')],
  ['(国税|地税|)税号|纳税人(识别|登记)(号|码)|税务登记(证|)号|纳税识别号', org('taxNumber')],
  ['(组织|)机构码|组代码|组织代码', { org: 'organizationCode', provider: 'organizationCode' }],
  ['(组织|)机构代码(证|)(号|)|代码证(号|)', { org: 'organizationCode', provider: 'organizationCode' }],
  ['证件|证书|身份证', both('document', 'document')],
  ['法人(证|证书|登记证|登记证书)|登记证(书|)|执业许可证', org('document')],
  // validity
  [
    `${licence}有效(期限|期)|${licence}期限|(营业执照|执照|营业|经营|证件|身份证|证书)期|${papers}有效(日期|期间)|${licence}有效期(限|)(起止|范围)(日期|)|${papers}起止日期`,
    both('certificateValidity', 'validity'),
  ],
  [
    `${licence}(有效|)期(限|)(起|起始|开始|始|自|从|生效)(日|日期|)|${papers}(起始|开始|签发|生效|起算)(日期|日)|${licence}有效期起算(日|日期)|(证件|身份证|证书|营业执照|执照)(起始|开始|生效)`,
    both('certificateValidFrom', 'validFrom'),
  ],
  [
    `${licence}(有效|)期(限|)(至|止|到|截止|截至|终止|结束|届满)(日|日期|)|${papers}(到期|截止|截至|失效|终止|结束|有效截止|过期)(日期|日)|(证件|身份证|证书|营业执照|执照)(到期|截止|终止|失效)`,
    both('certificateValidUntil', 'validUntil'),
  ],
  [
    `${licence}(有效|)(期|期限|)(为|是否|是否为|)(长期|永久)(有效|证件|)|无固定期限|(证件|)(永远有效|没有到期日|无到期日)|无限期(证件|)`,
    both('certificateLongTerm', 'longTerm'),
  ],
  [
    `${papers}(永不过期|永久有效|(无|没有|没写|没有写|未写)(截止|到期|结束|终止|失效)(日期|日))|${papers}(有效期|)(长期|长期有效)(标识|标志)`,
    both('certificateLongTerm', 'longTerm'),
  ],
  [
    `${papers}(有效期|有效)段|${papers}有效(的|)日期段|${papers}有效区间`,
    both('certificateValidity', 'validity'),
  ],
  [`${papers}(起效|签发起始|有效起始|有效开始)(日期|日|)`, both('certificateValidFrom', 'validFrom')],
  [
    `${papers}(失效|届满|有效截止|有效终止|有效结束|满期|期满)(日期|日|)`,
    both('certificateValidUntil', 'validUntil'),
  ],
  // places
  ['(归属|所属|所在)地市', { org: 'city', person: 'region', provider: 'region' }],
  ['(公司|企业|单位|主体|办公)(地点|位置)|(公司|企业|单位)门牌(号|)', { org: 'contactAddress' }],
  [
    '实际(经营|营业)(场所|地|地点|住所)|(办公|实际经营)(场所|地点)地址|收信地址|通址',
    both('contactAddress', 'address'),
  ],
  ['注址|(证件|执照|营业执照|证书)(登载|登记|注册)(的|)(地址|住所)', both('certificateAddress', 'address')],
  [
    `(住址|地址|通信地址|办公地址|常住地|居住地|住所)(所在|所属|)(的|)${place}|属地(三级|)|三级属地`,
    { org: 'region', person: 'region', provider: 'region' },
  ],
  ['(住址|住所|通信地址|地址|办公地址)(的|)(邮编|邮政)', both('postcode', 'postcode')],
  ['(证件|身份证|证书|证)(登记|注册|载|)(住所|地址|住址|所在地)', both('certificateAddress', 'address')],
  [
    '(注册|登记)(登记|)(地址|住所|住址)|住所(地|地址|)|(营业执照|执照)(注册|登记|)(住所|地址|住址)|经营(场所|地址|住所|地|地点|场所地址)|法定(地址|住所)|营业(场所|地址)',
    org('certificateAddress'),
  ],
  [
    '(通信|通联|联系|通信联系|办公|办公室|实际|实际办公|实际经营|邮寄|街道|收信|寄送|)地址|通信处|联系处|办公(地点|场所|住所|所在地)|(通信|联系)住址|通信地|办公',
    both('contactAddress', 'address'),
  ],
  ['街道|楼栋|(楼层|)房号|门牌(号|)|街道门牌(号|)|楼号|室号', both('contactAddress', 'address')],
  ['(常住|居住|家庭|现居住|)住址|(常住|居住|家庭|现居住|现居)地址|家庭地|现居地', person('address')],
  ['邮编|邮政', both('postcode', 'postcode')],
  [`(归属|注册|管辖|属地|)${place}|归属地|属地`, { org: 'region', person: 'region', provider: 'region' }],
  ['(注册|登记|)所在(地|)|(注册|登记|驻)地', { org: 'place', person: 'region', provider: 'region' }],
  ['(实际|)办公地', { org: 'spot' }],
  ['(常住|居住|现居住)地', { person: 'spot' }],
  [
    '(注册|归属|)省(份|级|)|省(份|)(直辖市|自治区|自治区直辖市)',
    { org: 'province', person: 'region', provider: 'region' },
  ],
  ['(注册|)(城市|地市|地级市|市级|市)|市州', { org: 'city', person: 'region', provider: 'region' }],
  [
    '(注册|)(区县|县区|县|区|县级|县市区|市辖区|市区县|区县市)',
    { org: 'county', person: 'region', provider: 'region' },
  ],
  ['(地区|区域|)管辖(地区|区域|地|)|境内(外|境外|或境外)', { provider: 'jurisdiction' }],
];

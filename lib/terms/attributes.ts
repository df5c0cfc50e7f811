import type { EntityClass } from './entities.ts';
import { lexicon } from './lexicon.ts';

/**
 * One meaning that a label can end in, and the attribute it is for each class of entity. Attribute ids are
 * those of keys.ts, except `phone` of a person (mobile or landline, decided by the surroundings) and
 * `document` (type, number or scan, decided by the control).
 */
export type Concept = Readonly<Partial<Record<EntityClass, string>>>;

const org = (attribute: string): Concept => ({ org: attribute });
const person = (attribute: string): Concept => ({ person: attribute });
const site = (attribute: string): Concept => ({ site: attribute });
const app = (attribute: string): Concept => ({ app: attribute });
const both = (organizer: string, someone: string): Concept => ({ org: organizer, person: someone });

/** 公司电话: the company's, unless a person's own block asks for it. */
export const companyPhone: Concept = { org: 'phone', person: 'landline' };

const papers = '(证件|身份证|证书|营业执照|执照|)';
const telecom = '(icp|增值电信|电信业务|电信|)(业务|)(经营|)许可证';
const licence = '(营业执照|执照|营业|经营|证件|身份证|证书|)';
const place =
  '(区域|地区|地域|省(份|)(地|)市(区|县|区县|县区|县市|地区|)|省区市(县|)|省份城市|行政区(划|域|)|区划)';

/**
 * Words as `wording()` leaves them; the longest one that a label ends in counts. Words of entities.ts
 * (fillers such as 所属, names such as 网站) need not be repeated here unless they change the meaning.
 */
export const attributeWords = lexicon<Concept>([
  // what looks like one of ours and is not
  [
    '(备案|订单|申请|业务|变更|账号|云资源|云服务|云产品|云主机|资源|实例|设备|数据库|操作|网络|文件|附件|产品|申办|许可|流程|办理)(类型|方式|性质)|(分公司|子公司|分支机构|网站|域名|app|应用|服务器|办公室)(数|数量|个数)|应用服务商|服务器操作系统|证件签发机关|服务(电话|热线)',
    {},
  ],
  // names
  [
    '名称|全称|名字|中文名|(中文|)全名',
    { org: 'name', site: 'name', app: 'name', provider: 'name', person: 'name' },
  ],
  ['(单位|企业|公司|机构|主体|主办单位|主办者)(名|全名)', org('name')],
  ['网站名|站名', site('name')],
  ['(应用|app)名', app('name')],
  ['姓名|真名', person('name')],
  ['主办(者|人)姓名', org('name')],
  ['(英文|外文)(名称|全称|名|(单位|企业|公司)名称|域名(持有|所有)(者|人)(名称|))', org('englishName')],
  // the filing wants the domain's holder to be the organizer
  ['域名(持有|所有)(者|人)(名称|全称|)', org('name')],
  [
    '(上级|)主管(或|及|和)投资(人|者|方)|投资主体|(上级|)(主管|投资)(单位|部门|机构|机关)(名称|)|控股股东(或|)(上级主管单位|)(名称|)|隶属(于|)(单位|)|((投资|出资)(人|者|方))((或|及|和|)(上级|)主管(单位|部门|机构)|)(名称|姓名|)|上级(单位|主管)(名称|)',
    org('investor'),
  ],
  // kinds and certificates
  ['类型', { org: 'type', site: 'type' }],
  ['性质|组织形式|经济类型|(单位|主体|主办者|主办单位|开办者)属性|组织性质', org('type')],
  ['(单位|法人|企业|组织|机构)(或|)(个人|自然人)|个人(或|)(单位|企业|组织)', org('type')],
  ['(证件|证书)(类型|名称|性质)', both('certificateType', 'idType')],
  ['(营业执照|执照|登记证)类型', org('certificateType')],
  ['身份证(类型|名称)', person('idType')],
  ['(证件|证书)(号|代码|代号|编码)|证号|登记证号', both('certificateNumber', 'idNumber')],
  [
    '(机构|)信用代码(证|证书|证号|号|)|统一代码|uscc|(营业执照|执照)(注册|登记|)(号|代码)|注册(登记|)号|工商(登记|执照)号|法人(登记|)(证|证书)号',
    org('certificateNumber'),
  ],
  ['身份证(护照|)号|护照号|身份号|通行证号', person('idNumber')],
  ['(国税|地税|)税号|纳税人(识别|登记)(号|码)|税务登记(证|)号|纳税识别号', org('taxNumber')],
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
  // places
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
  // ways to reach
  ['(联系|)手机|mobile', person('mobile')],
  ['(联系|单位|公司|企业|办公|办公室|工作|)座机|(办公|办公室|工作)(联系|)电话', both('phone', 'landline')],
  ['(单位|公司|企业)电话', companyPhone],
  [
    '(联系|)电话|(联系|通信)方式|联系号|tel|telephone|phone',
    { org: 'phone', person: 'phone', provider: 'phone' },
  ],
  ['(应急|备用)(应急|)(联系|)(手机|电话|方式|号)', person('emergencyPhone')],
  ['(第二|另一|另一个|另外|另外一个|其他|第二个)(联系|)(电话|号|方式)|备用号', person('emergencyPhone')],
  ['(图文|)传真(号|电话|)|fax', org('fax')],
  ['(总机|总台)(号|电话|)|(值守|值班)(电话|座机)', companyPhone],
  ['(客服|咨询)(热线|电话)', { provider: 'phone' }],
  ['(联系|单位|企业|公司|办公|工作|)邮箱|mail', both('email', 'email')],
  ['(腾讯|)qq(号|账号|)', person('qq')],
  ['微信(号|账号|)', person('wechat')],
  // about a person
  ['(担任|所任|工作|现任|)职(务|位|称)|岗位|头衔|何职', person('position')],
  ['国籍(国家|)(或|)地区|国籍|国别|国家(或|)(地区|)', person('nationality')],
  ['性别', person('gender')],
  ['出生(日期|年月|日)|生日', person('birthDate')],
  // about a company
  [
    '(成立|设立|创立|创办|创建|开业|注册成立|注册登记|注册|登记)(日期|日)|成立年月|(成立|设立)于',
    org('establishedOn'),
  ],
  ['(注册|认缴)(资本|资金)(金|)(金额|额|总额|)', org('registeredCapital')],
  ['(经营|业务|营业|经营业务)范围', org('businessScope')],
  [
    '(登记|注册|发证|发照|核发|颁发|颁证)机关(名称|全称|)|发证(机构|单位|部门)|登记部门',
    org('registrationAuthority'),
  ],
  [
    '(员工|职工|从业|在职|企业|公司|单位|在职员工|从业人员|企业员工)(总|)(人数|数量|规模|人员规模|数)(合计|总计|)|团队(规模|人数)|(在职|从业|)(人员|员工)(数|总数|人数)|总人数|从业人数(合计|总计)|从业人员|人员规模',
    org('staffCount'),
  ],
  ['(国民经济|)行业(类型|门类|大类|)', org('industry')],
  // about the commercial licence: agencies' words, since the form itself was not found
  [
    '(icp|增值电信|增值电信业务|电信|电信业务|)(业务|)经营许可证(证号|证书号|号|代码)|icp(经营|)(许可|)证号|(增值|)电信(业务|)许可证号',
    org('licenceNumber'),
  ],
  [
    `${telecom}(签发|核发|发证|生效|起始|开始|颁发|批准|有效期起|有效期起始|有效期开始)(日期|日|)`,
    org('licenceValidFrom'),
  ],
  [
    `${telecom}(到期|失效|截止|终止|届满|有效期止|有效期至|有效期届满|有效期截止|有效期到期|有效期)(日期|日|)`,
    org('licenceValidUntil'),
  ],
  [
    '(申请|增值|获准经营|拟经营|许可|经营许可证|)(的|)(增值|)电信业务(类型|)|(申请|经营|许可|经营许可证)业务(类型|名称)',
    org('licenceBusiness'),
  ],
  ['(电信|)(业务|服务|)覆盖(范围|地区|区域)(类型|)|(获准|)经营(地域|区域)(范围|)', org('licenceCoverage')],
  [
    '(业务|)(覆盖|经营|落地|开展业务|跨省经营涉及)(的|)(省份|省|省区市)|覆盖(省份|省市)',
    org('licenceProvinces'),
  ],
  [
    '(外资|外方|外商|外国|境外)(投资者|投资人|资本|股东|)(股份|股权|持股|出资|投资|)(比例|占比)',
    org('foreignShare'),
  ],
  [
    '(缴纳|参加|已缴纳|)(社保|社会保险)(的|)(人数|员工人数|员工数|缴纳人数|参保人数)|(参保|社保)(员工|人员|在缴员工|)(人数|数)',
    org('insuredStaffCount'),
  ],
  ['(专业|专职|)技术(人员|员工|岗|岗位)(人数|数量|数|总数|)', org('technicalStaffCount')],
  ['(客服|客户服务)(人员|员工|岗|岗位)(人数|数量|数|总数|)|(客服|客户服务)人数', org('supportStaffCount')],
  [
    '备注(说明|内容|栏|)|附言|附注|补充(说明|备注)|(情况|其他|附加|特别)说明|情况补充',
    { org: 'remarks', site: 'remarks' },
  ],
  ['(网站|站点)(主要|)(用途|建设目的)', site('purpose')],
  ['用途', { site: 'purpose', person: 'position' }],
  [
    '(网站|站点|app|小程序)(内容|用途|详细|)(说明|简述|概述|描述)|(网站|站点)(简介|介绍)((和|与|及)备注|)',
    site('remarks'),
  ],
  ['(原|)主体号|原主体备案号', org('filingNumber')],
  ['原(服务|网站)备案号', site('icpNumber')],
  ['(原|现有|)(icp|工信部|)备案(号|证号|许可证号)|icp备案|icp号', { org: 'filingNumber', site: 'icpNumber' }],
  ['公安号|公安(机关|网|联网|机关联网|部|)备案(号|)|公网安备(号|)|(网安|联网)备案号', site('psbNumber')],
  // about a site or service
  [
    '(主|根|顶级|一级|注册|关联|绑定|所用|对应|使用|独立|已验证|已验视|验证|访问|绑定|待备案|)域名(名称|)|domain(name|)',
    site('domain'),
  ],
  ['(从|从属|子|二级|其他|附属|次|别名|附加|更多|次级|其他网站)域名', site('secondaryDomains')],
  [
    '(首页|主页|访问入口|入口)(url|地址|url地址|)|(打开|访问|浏览)网站(的|)(url|地址)|url|(网站|访问|站点|官网|web)(url|地址)|(企业|公司|单位|机构|官方|)官网|(公司|企业|单位|机构|官方)(网站|主页|url|网站url|主页url|官网url)',
    site('homeUrl'),
  ],
  [
    '(服务|网站|网站服务|主要服务|)(内容|项目|内容项目)(类型|类目|标识|)|服务(类目|标识)|网站主要内容',
    site('serviceContent'),
  ],
  ['(文字|)语(言|种)(类型|选择|版本|)|哪种文字', site('languages')],
  [
    '(是否|)(涉及|需要|需|)(前置|专项|前置(审批|)(或|及|)专项)(审批|许可)(内容|)(类型|项|项目|事项|)|相关(前置|)许可',
    site('preApproval'),
  ],
  [
    '(前置|专项|)(审批|批准|许可)(文|文件|证件|批准文|)号|(前置|)(审批|许可|前置审批)批准(文|文件)号|(批文|审批文件)号|批文号(前置审批)',
    site('preApprovalNumber'),
  ],
  [
    '(主机|公网|外网|弹性公网|弹性|云主机|解析|独立|固定|接入|e|共享|独立ip共享|)ip(地址|)(段|列表|)|公网地址',
    site('ip'),
  ],
  ['(起始|开始|起|首)ip(地址|)|ip(地址|段|)(起止|)(起|起始|开始|首)(地址|)', site('ipStart')],
  ['(终止|结束|截止|止|尾|末)ip(地址|)|ip(地址|段|)(起止|)(止|终止|结束|截止|末|尾)(地址|)', site('ipEnd')],
  ['接入(服务|)(方式|类型|形式)|(服务器|主机|)租用方式', site('accessMethod')],
  [
    '(服务器|主机|云主机|云服务器|机房|服务器机房|网站服务器|数据中心)(放置|存放|托管|部署|所在|物理|)(地|地点|地址|位置|区域|地区|地域|省|省市|省份|城市|所在地)',
    site('serverLocation'),
  ],
  ['(放置|存放|托管|部署)(地|地点|位置|区域|地区)', site('serverLocation')],
  [
    '(首次|正式|系统|业务|对外|建站|建成|)(开放|发布|提供访问|开通|上线|开办|开站|建站|运行|投入运行|正式运行|运营|投入使用|投入运营|上线运行|启用|联通|接通|开始运营|开始服务)(日期|日)',
    site('launchDate'),
  ],
  ['(网站|站点)类型(代码|)', site('type')],
  [
    '交互(式|性|)(服务|功能|栏目|)(类型|内容|项目)|网站服务类型|交互(式|性|)(服务|功能)',
    site('interactiveServices'),
  ],
  ['(管制|危险|违禁|管控)(物品|品)(信息|)(类型|名称|)', site('controlledGoodsTypes')],
  [
    '(所用|关联|绑定|要绑定|)(的|)(云资源|云服务|云服务器|云产品|云主机|资源|资源实例|云资源实例|实例|服务器|服务器实例)(id|实例|)',
    site('cloudResource'),
  ],
  ['(服务|授权|接入|备案)码|备案(服务|授权)号|接入服务号', site('serviceCode')],
  ['服务(类型|形式|载体)', site('serviceKind')],
  // about an app
  [
    '(安卓|安卓平台|安卓端|)(软件|应用|程序|)包名(称|)|软件包|package(name|)|applicationid',
    app('packageName'),
  ],
  [
    '(ios|苹果|)(平台|端|)(bundleid|bundle标识|bundle|包名|bundleidentifier)|(ios|苹果)(平台|)软件包名(称|)',
    app('bundleId'),
  ],
  ['(证书|签名|rsa|安卓|ios|签名证书|安卓证书|)公钥(信息|值|内容|)', app('publicKey')],
  [
    '(安卓|)(平台|)(证书|签名|应用签名|app签名|证书指纹|签名证书|)md5(指纹|值|码|签名|)|安卓签名',
    app('certificateMd5'),
  ],
  ['(ios|苹果|)(平台|)(证书|签名|应用签名|证书指纹|签名证书|)sha1(指纹|值|码|签名|)', app('certificateSha1')],
  ['(运行|适用|支持|应用|app|发布|上架|适配|)平台(类型|)|操作系统', app('platforms')],
  ['(app|应用|小程序|)(图标|icon|logo|logo图标)(扫描件|)', app('icon')],
  ['(小程序|)appid|小程序id', app('appId')],
  // about a provider
  ['编码|代码|号', { provider: 'code' }],
  // uploads
  [
    `${papers}(扫描件|)(正面|正面人像|正面头像|人脸面|(人像|头像)(面|页|)|(个人|)信息(面|页)|资料页)(扫描件|照|)`,
    person('idFront'),
  ],
  [
    `${papers}(扫描件|)(反面|背面)(国徽|)(面|)(扫描件|照|)|${papers}(扫描件|)国徽(面|页)(扫描件|照|)`,
    person('idBack'),
  ],
  [
    '手持(身份证|证件|)(扫描件|半身照|)|手持(照|像)|手持证件像|(身份证|证件)手持(扫描件|照|)',
    person('idHandheld'),
  ],
  ['(法人|)(授权|委托|授权委托)书(扫描件|)|授权文件', person('authorizationLetter')],
  [
    '((营业|)执照|(信用|机构|组织机构)代码证(书|)|证件|证书|登记证书|法人证书)扫描件|营业执照(照|)',
    org('certificateScan'),
  ],
  ['域名(注册|)(证书|证|证明)(扫描件|)', site('domainCertificate')],
]);

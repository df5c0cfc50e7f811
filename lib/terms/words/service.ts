import { app, type Concept, org, person, site } from '../concept.ts';

const papers = '(证件|身份证|证书|营业执照|执照|)';

/** What is asked of a website, an app or a provider, and the papers to upload. */
export const serviceWords: readonly (readonly [words: string, meaning: Concept])[] = [
  // about a site or service
  [
    '(主|根|顶级|一级|注册|关联|绑定|所用|对应|使用|独立|已验证|已验视|验证|访问|绑定|待备案|)域名(名称|)|domain(name|)',
    site('domain'),
  ],
  ['(从|从属|子|二级|其他|附属|次|别名|附加|更多|次级|其他网站)域名', site('secondaryDomains')],
  ['(备用|备选|其余|另外)域名|二级域名别名|域名别名|其余指向(本站|网站)(的|)域名', site('secondaryDomains')],
  [
    '(首页|主页|访问入口|入口)(url|地址|url地址|)|(打开|访问|浏览)网站(的|)(url|地址)|url|(网站|访问|站点|官网|web)(url|地址)|(企业|公司|单位|机构|官方|)官网|(公司|企业|单位|机构|官方)(网站|主页|url|网站url|主页url|官网url)',
    site('homeUrl'),
  ],
  [
    '(服务|网站|网站服务|主要服务|)(内容|项目|内容项目)(类型|类目|标识|)|服务(类目|标识)|网站主要内容',
    site('serviceContent'),
  ],
  ['(文字|)语(言|种)(类型|选择|版本|)', site('languages')],
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
  ['ip(段|)始', site('ipStart')],
  ['ip(段|)(终|末)', site('ipEnd')],
  [
    '(起始|开始|起|首|首个|第一个)(公网|)ip(地址|)|ip(地址|段|)(起止|)(起|起始|开始|首)(地址|)',
    site('ipStart'),
  ],
  [
    '(终止|结束|截止|止|尾|末|末个|最后一个)(公网|)ip(地址|)|ip(地址|段|)(起止|)(止|终止|结束|截止|末|尾)(地址|)',
    site('ipEnd'),
  ],
  ['(网站|)提供(的|)(服务|内容)(内容|项目|)', site('serviceContent')],
  ['(审批|批准|许可)文件(的|)号|主管部门批准文件号', site('preApprovalNumber')],
  ['(网站|站点|app|应用|)(主营|主要|)(业务内容|栏目内容|主营内容|主营项目|经营项目)', site('serviceContent')],
  [
    '(网站|站点|app|应用|小程序|服务)(业务|功能|栏目|内容|)(描述|简介|介绍|说明|简述)|内容(说明|描述|简介)',
    site('remarks'),
  ],
  ['简要(说明|描述|介绍)', { org: 'remarks', site: 'remarks' }],
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
  ['(ecs|cvm|bcc|轻量|轻量应用|云)(实例|服务器|主机)(id|)', site('cloudResource')],
  ['(服务|授权|接入|备案)码|备案(服务|授权)号|接入服务号', site('serviceCode')],
  ['服务(类型|形式|载体)', site('serviceKind')],
  ['(网站|)备案序号', site('icpNumber')],
  // about an app
  [
    '(安卓|安卓平台|安卓端|)(软件|应用|程序|)包名(称|)|软件包|package(name|)|applicationid',
    app('packageName'),
  ],
  [
    '(ios|苹果|)(平台|端|)(bundleid|bundle标识|bundle|包名|bundleidentifier)|(ios|苹果)(平台|)软件包名(称|)',
    app('bundleId'),
  ],
  ['(ios|苹果|)(应用|app|)(的|)包标识', app('bundleId')],
  ['(证书|签名|rsa|安卓|ios|签名证书|安卓证书|)公钥(信息|值|内容|)', app('publicKey')],
  [
    '(安卓|)(平台|)(证书|签名|应用签名|app签名|证书指纹|签名证书|)md5(指纹|值|码|签名|)|安卓签名',
    app('certificateMd5'),
  ],
  ['(ios|苹果|)(平台|)(证书|签名|应用签名|证书指纹|签名证书|)sha1(指纹|值|码|签名|)', app('certificateSha1')],
  [
    '(运行|适用|支持|应用|app|发布|上架|适配|)平台(类型|)|(运行|支持|适用|适配|手机|终端)操作系统|(支持|适用|运行)(的|)手机系统',
    app('platforms'),
  ],
  ['(app|应用|小程序|)(图标|icon|logo|logo图标)(扫描件|)', app('icon')],
  ['(小程序|)appid|小程序id', app('appId')],
  // about a provider
  ['编码|代码|号', { provider: 'code' }],
  // uploads
  ['(护照|证件)(首页|资料页|信息页|个人信息页)(扫描件|)', person('idFront')],
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
    '((营业|)执照|(信用|机构|组织机构)代码证(书|)|证件|证书|登记证书|法人证书)扫描件|营业执照',
    org('certificateScan'),
  ],
  ['域名(持有|实名|所有权|权属)(证书|证明|证明书|证)(扫描件|)', site('domainCertificate')],
  ['域名(注册|)(证书|证|证明)(扫描件|)', site('domainCertificate')],
];

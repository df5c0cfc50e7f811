import { normalise } from './normalise.ts';
import { official } from './spoken.ts';
import { simplified } from './traditional.ts';

/**
 * Wordings that mean the same inside a label, rewritten to one before any table is asked, so that tables
 * stay small and a spelling nobody listed (证照编号) is still read (证件号). Order matters.
 */
const rewrites: readonly [RegExp, string][] = [
  [/(?<=..)(?:分别)?(?:是|为)(?:什么|哪个|哪家|哪些|啥)?$/, ''],
  [/在哪(?:里|儿)?(?:注册|登记)的?$/, '注册地'],
  [/(?:目前|现在)?在哪(?:里|儿)?办公$/, '办公地址'],
  [/(?:使用|用|绑定|填写?|打|发到|寄到|看)(?:的是)?(?:哪一?[个部]|什么|哪些|哪)(?=.)/, ''],
  [/通讯/g, '通信'],
  [/联络/g, '联系'],
  [/帐/g, '账'],
  [/其它/g, '其他'],
  [/证照(?!片)/g, '证件'],
  [/紧急/g, '应急'],
  [/类别|种类(?!型)|分类|归类|类属/g, '类型'],
  [/途径|办法/g, '方式'],
  [/称谓|名号/g, '名称'],
  [/(?:证件|身份)凭证|(?<=^|人|的)凭证/g, '证件'],
  [/(?<=公司|单位|企业|机构)大名/g, '名称'],
  [/尊姓大名|芳名|大名/g, '姓名'],
  [/标题名称?/g, '名称'],
  [/前审/g, '前置审批'],
  [/互动/g, '交互'],
  [/^ip(?:地址|段)?\((?:从|起|自|开始)\)$/, '起始ip'],
  [/^ip(?:地址|段)?\((?:到|止|至|结束)\)$/, '终止ip'],
  [/主用(?=域名)/g, '主'],
  [/机器(?=所在|放置|位置|ip)/g, '服务器'],
  [/(?<=证件|执照|证书)附件/g, '扫描件'],
  [/收信(?=邮箱)/g, ''],
  [/号码|编号/g, '号'],
  [/时间|时期|年月日/g, '日期'],
  [/(?:7[*x×]?)?24小时/g, ''],
  [/有无|有没有|是不是/g, '是否'],
  [/网络地址|网页地址|网址|链接地址|链接/g, 'url'],
  [/(?<=身份证|证件|证)字号/g, '号'],
  [/(?<!邮政)信箱/g, '邮箱'],
  [/电子邮[件箱]|电子信箱|电邮|e-?mail|邮件/g, '邮箱'],
  [/邮箱(?:邮箱)+/g, '邮箱'],
  [/邮箱(?:地址|账?号)/g, '邮箱'],
  [/邮政编码|邮政号|邮码|邮编号/g, '邮编'],
  [/移动(?:电话|手机)|手机电话/g, '手机'],
  [/手机号|移动号/g, '手机'],
  [/(?:固定(?:联系)?电话|固话|固定座机|座机电话|直拨电话|直线电话|座机)号?/g, '座机'],
  [/电话号/g, '电话'],
  [/法人代表人?|法定代表(?!人)/g, '法定代表人'],
  [/责任人员?|负责人员|(?<=网站|站点|app|小程序|应用)管理(?:人?员|人)/g, '负责人'],
  [/管理(?=负责人)/g, ''],
  [/管理(?:人员|人)(?!民)/g, '管理员'],
  [/联系(?:人员|员)/g, '联系人'],
  [/值(?:守|班)人员/g, '值守人'],
  [/突发(?:事[件故]|情况)?/g, '应急'],
  [/应急(?:值[守班]|响应|处置)(?=联系人)/g, '应急'],
  [/^(.*?)(?:第?[一二]|其他|备用)?(?:联系)?(电话|手机|方式)\(应急\)$/, '$1应急联系$2'],
  [/身份证件|身份证明(?!书|文件|材料)|居民身份证|公民身份证?/g, '身份证'],
  [/(?:统一社会|社会统一|统一|社会)信用代码/g, '信用代码'],
  [/(?:企业法人|工商)?营业执照(?:[副正]本)?|(?<!营业)执照[副正]本/g, '营业执照'],
  [/彩色|高清|清晰的?|加盖公章的?|盖公?章的?/g, ''],
  [/\(\)/g, ''],
  [/(?<=证件|身份证)照(?![片面])/g, '扫描件'],
  [/(?:扫描[件版图]?|[复影]印件|照片|图片|电子[版件档]|原件|影像件?)+/g, '扫描件'],
  [/(?:详细|具体|完整)(?=地址|住址|详址)/g, ''],
  [/详址/g, '地址'],
  [
    /(?<=证件|执照|身份证)(?:上面?(?:登记|写|印|记载|载明)?|所载|上所载|载明)的?(?=地址|住所|住址|号|名称|成立|营业期|经营范围)/g,
    '',
  ],
  [/(?<!地)(?<=常住|居住|办公|注册|登记|经营|营业|所在)址/g, '地址'],
  [/(?<=常住|居住|办公|注册|登记|经营|营业|通信)地(?=地址|住址)/g, ''],
  [/移动互联网应用(?:程序)?|移动应用程序|应用程序|移动应用|手机应用|移动app|手机app/g, 'app'],
  [
    /(?:网站|站点)(?:[/、或和及与]|以及)(?:app|小程序|快应用|应用)(?:[/、或和及与](?:app|小程序|快应用|应用))*(?=名|的?域名|域名|ip|备注|负责人|服务|信息$|$)/g,
    '服务',
  ],
  [/互联网信息服务|互联网服务/g, '服务'],
  [/互联网网?站|web站点/g, '网站'],
  [/android/g, '安卓'],
  [/ipv4/g, 'ip'],
];

/** What a portal says around a name: 请输入…, …(请选择), 您的… */
const promptBefore =
  /^(?:请您?|需要?|点击|准确|如实|正确|完整|认真|再次|重新|输入|填写|填入|录入|选择|上传|提供|确认|设置|勾选|您的?|贵|有效(?!期|日)的?|真实的?|\d{1,2}位的?)+/;
const promptAfter = /(?:信息|填写|选择|输入|列表|设置|录入|上传)$/;
/** 与营业执照一致的, 和证件上相同的 */
const conformity = /^[^,。;]*(?:一致|相同|相符|上)的/;

/** Several steps ask for the wording of the same label, and all fields of a section for that of its heading. */
const known = new Map<string, string>();

/** The canonical wording of a label: normalised, synonyms merged, spaces gone. Idempotent in effect. */
export function wording(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  let result = official(simplified(normalise(text)).replace(/[\s_·“”"「」『』]/g, ''));
  for (const [from, to] of rewrites) result = result.replace(from, to);
  if (known.size >= 1000) known.clear();
  known.set(text, result);
  return result;
}

/** The name inside a prompt: 请输入与证件一致的单位名称 gives 单位名称; '' when the prompt names nothing. */
export function stripPrompt(text: string): string {
  return text.replace(promptBefore, '').replace(conformity, '').replace(promptBefore, '').replace(/^的/, '');
}

/** Without a trailing word that adds nothing: 域名信息 gives 域名. */
export function stripEnding(text: string): string {
  return text.length > 3 ? text.replace(promptAfter, '') : text;
}

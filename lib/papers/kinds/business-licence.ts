import type { KindSpec } from './kind.ts';

/**
 * 营业执照 in the layouts since 2014: of three certificates in one (portrait and landscape), and with the QR
 * code (since March 2019). Which labels there are depends on the legal form: companies, branches,
 * partnerships, sole proprietors' firms, cooperatives (general knowledge; facts 4.2 names the papers).
 */
export const businessLicence: KindSpec = {
  kind: 'businessLicence',
  titles: /营 *业 *执 *照/,
  forms: [['businessLicence', /^/]],
  signs:
    /统一社会信用代码|注册资本|经营范围|营业期限|成立日期|法定代表人|登记机关|经营场所|有限公司|市场监督管理|工商行政管理|企业信用信息/g,
  fields: [
    {
      field: 'code',
      labels:
        '(Unified |)Social Credit (Code|No.)|统一社会信用代码(/注册号|证|号码|号|)|(统一|)社会信用代(码|号)|统一信用代码|信用代码|(工商|营业执照|企业|)注册号(码|)|执照号',
      shape: 'creditCode',
      bare: true,
    },
    {
      field: 'name',
      labels:
        '(Company |Enterprise |)Name|Name of Enterprise|(企业|公司|单位|商户|字号|个体工商户|机构|)名称|字号(名称|)|企业名|公司名',
      shape: 'company',
      wraps: true,
      bare: true,
    },
    {
      field: 'type',
      labels:
        '(Company |)Type|Type of Enterprise|(企业|公司|主体|市场主体|商事主体|经济|单位|)类型|(企业|经济)性质',
      shape: 'companyType',
      wraps: true,
      bare: true,
    },
    {
      field: 'person',
      labels:
        'Legal Representative|法定代表人(姓名|)|法定代表人(/|、|或)负责人|企业法定代表人|法人代表|法人(姓名|)|代表人|(企业|单位|)负责人(姓名|)|经营者(姓名|)|投资人(姓名|)|执行(事务|)合伙人(委派代表|)|执行事务合伙人（委派代表）',
      shape: 'person',
      bare: true,
    },
    {
      field: 'address',
      labels:
        'Domicile|(Registered |Business |)Address|住所|住 址|(企业|公司|商事主体|市场主体|)住所(地|)|((主要|生产|)经营|营业)场所|(企业|公司|注册|经营|营业|住所|)地址|住所（经营场所）|经营场所（住所）|住所/经营场所',
      shape: 'address',
      wraps: true,
      bare: true,
    },
    {
      field: 'capital',
      labels: 'Registered Capital|注册资(本|金)(总额||)|(认缴|)出资(总|)额|成员出资总额|资金数额',
      shape: 'money',
      bare: true,
    },
    { field: null, labels: '实收资(本|金)|实缴(资本|出资额)', shape: 'money' },
    {
      field: 'establishedOn',
      labels:
        'Date of Establishment|Establish(ment|ed) (Date|On)|成立(日期|时间|日)|注册日期|设立日期|开业日期',
      shape: 'date',
    },
    {
      field: 'validFrom',
      until: 'validUntil',
      labels:
        '(Business|Operating|Operation) (Term|Period)|Term of (Operation|Business)|Valid(ity|) Period|(营业|经营|合伙|执照有效|证照有效|)期限|(执照|证照|)有效期(限|)|营业期限自',
      shape: 'period',
      bare: true,
    },
    {
      field: 'scope',
      labels: '(Business|Operating) Scope|Scope of Business|经营范围(及方式|和经营方式|)|业务范围',
      shape: 'scope',
      wraps: true,
      bare: true,
    },
    {
      field: 'authority',
      labels: 'Registration Authority|登记机(关|构)(名称|盖章|（盖章）|)|(发|颁)(照|证)机关',
      shape: 'authority',
      bare: true,
    },
    {
      field: 'issuedOn',
      labels: 'Date of Issue|Issue Date|(核准|发照|发证|颁发|登记|填发|签发)(日期|时间)',
      shape: 'date',
    },
    { field: null, labels: '组成形式', shape: 'any' },
    { field: null, labels: '(证照|执照|副本|证书|)编号|(正|副)本编号', shape: 'serial' },
  ],
  boilerplate:
    '中华人民共和国企业法人营业执照个体工商户营业执照农民专业合作社法人营业执照(副本)(正本)副本编号1-1(1/1)(1-2)扫描二维码登录“国家企业信用信息公示系统”了解更多登记、备案、许可、监管信息。扫描二维码了解更多扫码登录扫描市场主体身份码了解更多登记、备案、许可、监管信息,体验更多应用服务。国家企业信用信息公示系统网址http://www.gsxt.gov.cn企业信用信息公示系统网址:市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告。国家市场监督管理总局监制中华人民共和国国家工商行政管理总局监制SCJDGL每年1月1日至6月30日通过企业信用信息公示系统报送年度报告即时信息公示法定代表人签字电子营业执照与纸质营业执照具有同等法律效力提示:企业应当于登记机关章BUSINESS LICENSE LICENCE(Duplicate)(Original)重要提示1、商事主体的经营范围由章程确定。2、商事主体经营范围和许可审批项目等有关企业信用事项及年报信息和其他信用信息，请登录左下角的国家企业信用信息公示系统或扫描右上方的二维码查询。3、各类商事主体每年须于成立周年之日起两个月内，向商事登记机关提交上一自然年度的年度报告。企业应当按照《企业信息公示暂行条例》第十条的规定向社会公示企业信息。',
};

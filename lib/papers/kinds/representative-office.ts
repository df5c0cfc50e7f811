import type { KindSpec } from './kind.ts';

/**
 * 外国（地区）企业常驻代表机构登记证. What is registered of such an office stands in article 8 of the regulations
 * on its registration (name, chief representative, scope, seat, period, the foreign company and its seat);
 * the wording of the labels is general knowledge.
 */
export const representativeOffice: KindSpec = {
  kind: 'representativeOffice',
  titles: /常 *驻 *代 *表 *机 *构 *登 *记 *证|代 *表 *机 *构 *登 *记 *证/,
  forms: [['foreignRepresentativeOffice', /^/]],
  signs: /首席代表|驻在(期限|场所|地址)|派出企业|代表处|业务范围|统一社会信用代码|登记机关|外国企业名称/g,
  fields: [
    {
      field: 'code',
      labels: '统一社会信用代码(/注册号|)|社会信用代码|信用代码|(登记证|)注册号|登记证号',
      shape: 'creditCode',
      bare: true,
    },
    {
      field: 'foreignName',
      labels:
        '(派出|外国|所属|外国（地区）|境外)企业(中文|)名称|派出企业|派出(公司|机构)(名称|)|外国（地区）企业',
      shape: 'holder',
      wraps: true,
    },
    {
      field: 'foreignAddress',
      labels:
        '(派出|外国|外国（地区）|境外)企业(的|)(住所|地址|注册地址|注册地|所在地)|派出企业所在国(家|)(（地区）|)',
      shape: 'address',
      wraps: true,
    },
    {
      field: 'name',
      labels: '((常驻|)代表机构|机构|)名称',
      shape: 'company',
      wraps: true,
      bare: true,
    },
    { field: 'type', labels: '(机构|)类型', shape: 'companyType' },
    { field: 'person', labels: '首席代表(姓名|)', shape: 'person' },
    {
      field: 'address',
      labels: '(代表机构|)驻在(场所|地址|地)|(机构|代表机构|)(住所|地址)',
      shape: 'address',
      wraps: true,
      bare: true,
    },
    {
      field: 'validFrom',
      until: 'validUntil',
      labels: '驻在期限|驻在期|(有效|营业|业务)期限|有效期(限|)',
      shape: 'period',
      bare: true,
    },
    { field: 'scope', labels: '业务范围|经营范围', shape: 'scope', wraps: true, bare: true },
    { field: 'establishedOn', labels: '(成立|设立|注册|登记)日期', shape: 'date' },
    { field: 'authority', labels: '登记机关|发证机关', shape: 'authority', bare: true },
    { field: 'issuedOn', labels: '(核准|发证|颁发|签发)日期', shape: 'date' },
    { field: null, labels: '(证照|证书|登记证|)编号', shape: 'serial' },
  ],
  again: { address: 'foreignAddress' },
  boilerplate:
    '外国(地区)企业常驻代表机构登记证(副本)(正本)中华人民共和国国家工商行政管理总局监制国家市场监督管理总局监制扫描二维码登录“国家企业信用信息公示系统”了解更多登记、备案、许可、监管信息。代表机构应当于每年3月1日至6月30日向登记机关提交年度报告http://www.gsxt.gov.cn国家企业信用信息公示系统网址',
};

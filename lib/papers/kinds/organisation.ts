import type { KindSpec } from './kind.ts';

/** A unified social credit code that begins so: its first two characters say what has it (GB 32100, facts 3.1). */
const coded = (head: string) => `(?<![0-9A-Z])${head}\\d{6}[0-9A-Z]{10}(?![0-9A-Z])`;

/**
 * Certificates of what is no company: 事业单位法人证书, 社会团体法人登记证书, 民办非企业单位登记证书,
 * 基金会法人登记证书, 律师事务所执业许可证 (facts 4.2). They share most labels; the wording is general knowledge.
 */
export const organisation: KindSpec = {
  kind: 'organisation',
  titles:
    /事业单位法人证|社会团体法人(登记)?证|民办非企业单位(法人)?登记证|社会服务机构(法人)?登记证|基金会(法人)?登记证|律师事务所(分所)?执业许可证/,
  forms: [
    ['publicInstitution', /事业单位法人证/],
    ['socialServiceOrganization', /社会服务机构(法人)?登记证/],
    ['privateNonEnterprise', /民办非企业单位(法人)?登记证/],
    ['foundation', /基金会(法人)?登记证/],
    ['socialOrganization', /社会团体法人(登记)?证/],
    ['lawFirm', /律师事务所(分所)?执业许可证/],
    ['publicInstitution', new RegExp(coded('12'))],
    ['socialOrganization', new RegExp(coded('51'))],
    ['privateNonEnterprise', new RegExp(coded('52'))],
    ['foundation', new RegExp(coded('53'))],
    ['lawFirm', new RegExp(coded('31'))],
  ],
  signs:
    /统一社会信用代码|举办单位|业务主管单位|登记管理机关|开办资金|经费来源|宗旨和业务范围|业务范围|活动地域|民政(部|厅|局)|司法(厅|局)|原始基金/g,
  fields: [
    {
      field: 'code',
      labels: '统一社会信用代码|社会信用代码|信用代码|(登记|)证号|(证书|登记)号',
      shape: 'creditCode',
      bare: true,
    },
    {
      field: 'name',
      labels: '(单位|机构|社团|社会团体|基金会|律师事务所|)名称',
      shape: 'company',
      wraps: true,
      bare: true,
    },
    {
      field: 'person',
      labels: '法定代表人(姓名|)|法定代表人（负责人）|(单位|)负责人(姓名|)|(律所|)主任',
      shape: 'person',
    },
    {
      field: 'address',
      labels: '住所(地|)|住 址|(单位|办公|注册|)地址',
      shape: 'address',
      wraps: true,
      bare: true,
    },
    { field: 'capital', labels: '(开办|注册)资(金|本)|原始基金(数额|)|设立资产', shape: 'money', bare: true },
    {
      field: 'validFrom',
      until: 'validUntil',
      labels: '(证书|)有效期(限|)(自|)|有效期间',
      shape: 'period',
      bare: true,
    },
    { field: 'scope', labels: '(宗旨和|)业务范围|宗旨', shape: 'scope', wraps: true, bare: true },
    {
      field: 'authority',
      labels: '登记(管理|)机关|(发|颁)证(机关|单位)|登记管理机关（盖章）',
      shape: 'authority',
      bare: true,
    },
    { field: 'establishedOn', labels: '(成立|设立|批准|成立登记|准予登记)日期', shape: 'date' },
    { field: 'issuedOn', labels: '(发证|颁发|签发|填发|颁证)(日期|时间)', shape: 'date' },
    { field: null, labels: '(举办|业务主管|主管)单位|主管机关|业务主管部门', shape: 'any' },
    { field: null, labels: '经费来源|活动地域|组织形式|类型|党组织|批准文号', shape: 'any' },
    { field: null, labels: '(证照|证书|登记证|)编号', shape: 'serial' },
  ],
  boilerplate:
    '中华人民共和国事业单位法人证书(副本)(正本)社会团体法人登记证书民办非企业单位登记证书(法人)社会服务机构法人登记证书基金会法人登记证书律师事务所执业许可证国家事业单位登记管理局监制中华人民共和国民政部制中华人民共和国司法部监制国家社会组织管理局请于每年向登记管理机关提交年度报告扫描二维码',
};

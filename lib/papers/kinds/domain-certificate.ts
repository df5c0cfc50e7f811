import type { KindSpec } from './kind.ts';

/** 域名注册证书 as registrars print it, mostly in two languages; the layouts differ by registrar (general knowledge). */
export const domainCertificate: KindSpec = {
  kind: 'domainCertificate',
  titles:
    /域 *名 *(?:注 *册 *)?证 *书|domain +name +(?:registration +)?certificate|certificate of .{0,20}domain/i,
  forms: [],
  signs: /域名|注册商|domain|registrar|registrant|到期(?:时间|日期)|DNS/gi,
  fields: [
    {
      field: 'domain',
      labels: '域名|域名名称|(注册|所注册|本|该)域名|Domain Name|Domain|域名（Domain Name）|域名 Domain Name',
      shape: 'domain',
      bare: true,
    },
    {
      field: 'registrant',
      labels:
        '域名(注册人|所有者|持有者|所有人|持有人|注册者)(名称|)|(域名|)(所有者|持有者|持有人|注册人|注册者|所有人)(名称|组织|)|Registrant( Name| Organization|)|(Is |)Registered (to|by|in the name of)|Domain (Owner|Holder)|Holder|Owner|域名注册人（中文）|注册单位',
      shape: 'holder',
      wraps: true,
    },
    {
      field: 'registrar',
      labels:
        '(域名|)注册(商|服务机构|服务商|机构)(名称|)|(Sponsoring |)Registrar( Name|)|Registered (through|with|at)|所属注册商|域名注册服务机构（Registrar）|服务机构',
      shape: 'holder',
    },
    {
      field: 'registeredOn',
      labels:
        '(域名|)(注册|创建|申请|生效)(时间|日期)|Regist(ration|ered) (Date|Time|On)|Creat(ion|ed) (Date|On)|Date of (Registration|Creation)|注册日|Registered( On|)',
      shape: 'date',
    },
    {
      field: 'expiresOn',
      labels:
        '(域名|)(到期|过期|截止|失效|有效)(时间|日期|期)|(域名|)有效期(限|)(至|到|)|到期日|Expir(ation|y|es) (Date|Time|On)|Date of (Expiration|Expiry)|Expiration|Valid (Until|To)|Expires',
      shape: 'date',
    },
    {
      field: null,
      labels: '(域名|)(服务器|DNS)|DNS (服务器|Server)|Name Server(s|)|域名状态|Domain Status|Status|状态',
      shape: 'any',
    },
    { field: null, labels: '(证书|)编号|Certificate No.|Registrant ID|域名ID', shape: 'any' },
    { field: null, labels: '(联系|注册人|域名联系人|管理)(邮箱|电话|人)|E-mail|Email|邮箱', shape: 'any' },
  ],
  boilerplate:
    '国际域名注册证书中国国家顶级域名证书顶级国际域名证书域名注册证书Domain Name Registration Certificate Certificate of Domain Name Registration兹证明该域名已由上述注册人在本公司注册，并已在国家顶级域名数据库中记录。特此证明以上信息本证书由系统生成仅供参考域名证书并不能作为域名归属的唯一凭证最终以域名注册数据库中的信息为准说明声明This is to certify that the domain name has been registered and recorded in the database of the registry盖章公章',
};

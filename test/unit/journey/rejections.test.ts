import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allReasons, explainRejection } from '../../../lib/journey/rejections/index.ts';
import { miitCodes } from '../../../lib/journey/rejections/miit-codes.ts';

const idsOf = (text: string) => explainRejection(text).map(({ reasons }) => reasons.map(({ id }) => id));

/** One point each, in words as reviewers and text messages use them. */
const single: [string, string][] = [
  ['域名所有者与主办单位名称不一致，请先做域名过户', 'domainOwner'],
  ['经核查，您的域名持有人与备案主体不符', 'domainOwner'],
  ['域名证书上的注册者与单位名称不一致', 'domainOwner'],
  ['域名 example.cn 未完成实名认证', 'domainRealName'],
  ['该域名尚未通过实名认证，请完成后3个工作日再提交', 'domainRealName'],
  ['域名实名认证信息未同步至工信部，请耐心等待', 'domainRealName'],
  ['您的域名即将到期，请先续费', 'domainExpired'],
  ['该域名后缀未获工信部批复，不能备案', 'domainRegistrar'],
  ['域名注册商为境外注册商，请转入境内', 'domainRegistrar'],
  ['域名冲突，该域名在备案信息库中已存在，请核实后再次报备', 'domainFiled'],
  ['备案期间网站不能访问，请关闭解析', 'openBeforeApproval'],
  ['检测到您的网站可以正常打开，请先关闭网站', 'openBeforeApproval'],
  ['贵单位已备案的网站无法正常访问', 'siteUnreachable'],
  ['网站底部未悬挂备案号，请添加并链接至工信部网站', 'footerNumber'],
  ['网站名称不规范，不能使用纯域名', 'siteName'],
  ['APP名称与主办单位业务无关，请修改', 'siteName'],
  ['网站名称涉及国家级行业词汇', 'siteName'],
  ['涉及教育内容，需提供前置审批文件', 'preApproval'],
  ['请提供药品信息服务资质', 'preApproval'],
  ['网站备注过于简单，请详细说明网站内容', 'remarks'],
  ['首页网址填写有误', 'homeUrl'],
  ['主体负责人电话无法接通', 'phoneUnreachable'],
  ['多次致电负责人无人接听，请保持电话畅通', 'phoneUnreachable'],
  ['手机号码与应急联系电话不能相同', 'phoneSame'],
  ['该手机号已被其他主体备案使用', 'phoneUsed'],
  ['手机号码归属地非本省，请更换', 'phoneLocal'],
  ['负责人手机号码非本人实名登记', 'phoneNotOwn'],
  ['电子邮箱格式不正确', 'email'],
  ['负责人身份证已过期，请上传有效证件', 'idExpired'],
  ['证件有效期不足三个月', 'idExpired'],
  ['身份证号码与证件不一致', 'idNumber'],
  ['主体负责人须为法定代表人', 'legalRepresentative'],
  ['人脸核验照片不合格，请重新核验', 'face'],
  ['请上传法人签字并加盖公章的授权书', 'authorization'],
  ['负责人未满18周岁', 'age'],
  ['外籍人员暂不能担任负责人', 'passport'],
  ['营业执照照片模糊，请重新上传彩色原件', 'scanQuality'],
  ['身份证正面反光、缺角', 'scanQuality'],
  ['主办单位名称与营业执照不一致', 'organizerName'],
  ['统一社会信用代码查询不到，请核实', 'certificateNumber'],
  ['通信地址不详细，请精确到门牌号', 'address'],
  ['证件住所与营业执照不一致', 'address'],
  ['企业经营状态异常，请先处理', 'registerStatus'],
  ['该主体为空壳主体，请先注销', 'shellEntity'],
  ['该主办单位已有备案，请走新增网站流程', 'organizerFiled'],
  ['备案类型选择错误，应选择新增接入', 'wrongType'],
  ['存在审核中的订单，请勿重复提交', 'orderConflict'],
  ['承诺书未加盖公章', 'promiseLetter'],
  ['图片大小不能超过400KB', 'fileFormat'],
  ['交互式网站需提交安全评估报告', 'interactive'],
  ['接入服务商填写有误', 'accessProvider'],
  ['注册资本不足100万元', 'licenceConditions'],
];

/** Text messages and status lines. */
const messages: [string, string][] = [
  ['【工信部】您的备案验证码为381204，请在24小时内登录beian.miit.gov.cn完成短信核验。', 'smsCode'],
  ['【某云】您好，您的备案订单已提交至广东省通信管理局，请耐心等待。', 'authorityReview'],
  ['【某云】尊敬的用户，您的备案订单初审已通过，请留意短信。', 'providerPassed'],
  ['【工信部ICP备案】您的备案申请已审核通过，备案号为沪ICP备2026000001号。', 'approved'],
  ['您的备案订单短信核验超时，订单已退回', 'smsMissed'],
  ['您申请的公安联网备案已审核通过，备案编号为沪公网安备31011502000001号', 'psbApproved'],
  ['请在网站开通之日起30日内到公安机关办理备案手续', 'psbDuty'],
  ['您的备案申请被退回', 'sentBack'],
  ['您的订单初审驳回', 'providerRejected'],
  ['管局审核驳回', 'authorityRejected'],
];

describe('a rejection', () => {
  it.each(single)('%s', (text, id) => {
    const [first, ...rest] = idsOf(text);
    expect(rest).toEqual([]);
    expect(first?.[0]).toBe(id);
  });

  it('tells several reasons in one paste apart', () => {
    const text = `尊敬的用户您好：您的备案订单被驳回，原因如下：
1、域名未完成实名认证；2、网站名称不规范，请修改。
（3）主体负责人电话无法接通
④ 通信地址不详细，请精确到门牌号
如有疑问请联系客服。感谢您的支持！`;
    expect(idsOf(text)).toEqual([['domainRealName'], ['siteName'], ['phoneUnreachable'], ['address']]);
  });

  it('keeps an instruction with the point before it', () => {
    const found = explainRejection('负责人身份证已过期。请上传有效证件。');
    expect(found).toMatchObject([{ text: '负责人身份证已过期;请上传有效证件' }]);
  });

  it('reads triples of field, error and suggestion as JSON and as lines', () => {
    const triple = {
      key_name: 'icp_subject.principal_info',
      error: '负责人身份证已过期',
      suggest: '请更换有效证件',
    };
    const json = explainRejection(
      JSON.stringify({ audit_data: [triple, { ...triple, error: '奇怪的原因' }] }),
    );
    expect(json).toMatchObject([
      {
        keyName: triple.key_name,
        text: triple.error,
        suggest: triple.suggest,
        reasons: [{ id: 'idExpired' }],
      },
      { text: '奇怪的原因', keyName: triple.key_name },
    ]);
    const lines = explainRejection(
      'key_name: site_name\nerror: 网站名称不规范\nsuggest: 建议使用单位名称\n字段：备注\n错误原因：备注未说明网站内容',
    );
    expect(lines).toMatchObject([
      {
        keyName: 'site_name',
        text: '网站名称不规范',
        suggest: '建议使用单位名称',
        reasons: [{ id: 'siteName' }],
      },
      { keyName: '备注', text: '备注未说明网站内容', reasons: [{ id: 'remarks' }] },
    ]);
  });

  it('says so when it does not know a reason', () => {
    expect(explainRejection('量子纠缠度不足')).toMatchObject([{ text: '量子纠缠度不足', reasons: [] }]);
    expect(idsOf('域名未完成实名认证；量子纠缠度不足')).toEqual([['domainRealName'], []]);
  });

  it.each(['', '   ', 'Order 20261124 rejected', '12345678', '{"a":[1,2]}', 'http://example.cn/'])(
    'finds nothing to explain in “%s”',
    (text) => {
      expect(explainRejection(text)).toEqual([]);
    },
  );

  it('comes to an end on huge and hostile texts', () => {
    expect(explainRejection('域名网站名称负责人'.repeat(20_000)).length).toBeLessThan(100);
    expect(explainRejection('['.repeat(50_000))).toEqual([]);
  });
});

describe('a message', () => {
  it.each(messages)('%s', (text, id) => {
    expect(idsOf(text).flat()).toContain(id);
  });

  it('is news where nothing is wrong', () => {
    const kinds = explainRejection('您的备案订单初审已通过').flatMap(({ reasons }) =>
      reasons.map(({ kind }) => kind),
    );
    expect(kinds).toEqual(['news']);
  });
});

describe('MIIT’s codes', () => {
  it.each(Object.entries(miitCodes))(
    '%s is explained by its number and by its text',
    (number, { zh, reason }) => {
      expect(explainRejection(`错误码：${number}`)).toMatchObject([
        { code: { number, zh }, reasons: [{ id: reason }] },
      ]);
      expect(explainRejection(`${number} ${zh}`)).toMatchObject([{ code: { number, zh } }]);
      expect(idsOf(zh).flat().length, zh).toBeGreaterThan(0);
    },
  );

  it('says when the facts do not list a code, and takes no other number for one', () => {
    expect(explainRejection('错误代码 1047')).toMatchObject([
      { code: { number: '1047', zh: '' }, reasons: [] },
    ]);
    expect(explainRejection('图片1024像素以上')).toMatchObject([{ code: null }]);
  });
});

describe('the tables of reasons', () => {
  it('name each reason once, and every code has one', () => {
    const ids = allReasons.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.values(miitCodes).filter(({ reason }) => !ids.includes(reason))).toEqual([]);
  });

  it.each(['en', 'zh-CN', 'ja'])('have their texts in %s', (language) => {
    const { rejection } = JSON.parse(readFileSync(`locales/${language}/ui.json`, 'utf8')) as {
      rejection: { reason: Record<string, { means: string; do: string }>; document: Record<string, string> };
    };
    const ids = allReasons.map(({ id }) => id).sort();
    expect(Object.keys(rejection.reason).sort()).toEqual(ids);
    const documents = allReasons.flatMap((reason) => [...reason.documents]);
    expect(documents.filter((id) => !rejection.document[id])).toEqual([]);
  });
});

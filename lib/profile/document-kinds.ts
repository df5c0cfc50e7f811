import type { SourceKey } from '../portals/sources.ts';

/** Whom a document belongs to: the company, one of its people, or one of its services. */
export type DocumentSubject = 'company' | 'person' | 'service';

export interface DocumentKind {
  /** the attribute of the field key that asks for it, where forms ask by one (`principal.idFront`) */
  id: string;
  subject: DocumentSubject;
  /** the Chinese name that forms and reviewers use */
  zh: string;
  /** the original is in colour, so a grey copy is turned down (facts 3.4: colour original, no photocopies) */
  inColour: boolean;
  /** what the file is called when it goes into a form: Latin letters, since old systems garble others */
  fileName: string;
  source: readonly SourceKey[];
}

const kind = (
  id: string,
  subject: DocumentSubject,
  zh: string,
  fileName: string,
  source: readonly SourceKey[],
  inColour = false,
): DocumentKind => ({ id, subject, zh, inColour, fileName, source });

/** What a filing asks to be shown (facts 3.4, 3.5), the usual first. Texts: `options.documents.kind.<id>`. */
export const documentKinds: readonly DocumentKind[] = [
  kind('certificateScan', 'company', '营业执照 / 主办单位证件', 'certificate', ['MIIT-SPEC', 'HW-KB'], true),
  kind('idFront', 'person', '身份证人像面 / 证件正面', 'id-front', ['MIIT-SPEC', 'WX'], true),
  kind('idBack', 'person', '身份证国徽面 / 证件反面', 'id-back', ['MIIT-SPEC', 'WX'], true),
  kind('idHandheld', 'person', '手持证件照片', 'id-in-hand', ['GK'], true),
  kind('authorizationLetter', 'person', '法人授权书', 'authorization', ['HW-KB', 'WX']),
  kind('domainCertificate', 'service', '域名证书', 'domain-certificate', ['ITW', 'PSB-BLOG']),
  kind('icon', 'service', 'APP图标', 'icon', ['HW-KB']),
  kind('responsibilityNotice', 'service', 'ICP备案信息真实性责任告知书', 'responsibility-notice', ['HW-KB']),
  kind('authenticityUndertaking', 'service', 'ICP备案信息真实性承诺书', 'undertaking', ['HW-KB']),
  kind('filingUndertaking', 'company', '互联网信息服务备案承诺书', 'filing-undertaking', ['HW-KB']),
  kind('constructionPlan', 'service', '网站建设方案书', 'construction-plan', ['HW-KB']),
  kind('preApprovalDocument', 'service', '前置审批文件', 'pre-approval', ['MIIT-SPEC']),
  kind('noPreApprovalLetter', 'service', '不涉及前置审批承诺书', 'no-pre-approval', ['HW-KB']),
  kind('nameChangeLetter', 'company', '主体更名函', 'name-change', ['HW-KB', 'WX']),
  kind('residenceProof', 'person', '居住证明', 'residence', ['WX']),
  kind('verificationForm', 'service', '网站备案信息真实性核验单', 'verification-form', ['QC', 'INSPUR']),
  kind('other', 'company', '其他材料', 'document', ['GK']),
];

/** The kind of this id, null when there is none. */
export function documentKind(id: string): DocumentKind | null {
  return documentKinds.find((known) => known.id === id) ?? null;
}

import { both, type Concept, companyPhone, org, person } from '../concept.ts';

/** Ways to reach someone, and what is asked of a person alone. */
export const contactWords: readonly (readonly [words: string, meaning: Concept])[] = [
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
  ['(桌面|工位|办公桌|分机)(电话|座机)', person('landline')],
  ['(前台|总机|前台总机)(电话|号|)', companyPhone],
  // about a person
  ['(任职|岗位|职务|职位)(名称|)|(所|担)任何职|在(公司|单位|企业)(的|)职务', person('position')],
  ['(担任|所任|工作|现任|)职(务|位|称)|岗位|头衔|何职', person('position')],
  ['国籍(国家|)(或|)地区|国籍|国别|国家(或|)(地区|)', person('nationality')],
  ['性别', person('gender')],
  ['出生(日期|年月|日)|生日', person('birthDate')],
];

import { type Reason, reason } from './reason.ts';

const review = ['HW-KB', 'QC'];
const code = ['MIIT-SPEC'];

/** What is found wrong with people, their phones and their papers. */
export const peopleReasons: readonly Reason[] = [
  reason(
    'phoneUnreachable',
    [/(无法接通|无人接听|未接通|未接听|拒接|停机|关机|空号|打不通|联系不上|无法联系|占线|不通)/],
    {
      keys: ['principal.mobile', 'siteManager.mobile', 'principal.emergencyPhone'],
      source: review,
    },
  ),
  reason(
    'phoneSame',
    [
      /(手机|电话|号码|联系方式|邮箱).{0,18}(不能|不得|不可|不应|请勿)?.{0,3}(相同|重复|一样)/,
      /应急.{0,12}(不能|不得).{0,6}一致/,
    ],
    {
      keys: ['principal.mobile', 'siteManager.mobile', 'principal.emergencyPhone'],
      source: review,
    },
  ),
  reason('phoneUsed', [/(手机|电话|号码|邮箱).{0,14}(已被|被其他|其他主体|其他单位|已在其他|占用|已使用)/], {
    keys: ['principal.mobile', 'siteManager.mobile'],
    source: review,
  }),
  reason('phoneLocal', [/(手机|电话|号码).{0,14}(归属地|本省|本地|外省|外地|省内|备案省)/], {
    keys: ['principal.mobile', 'siteManager.mobile'],
    source: review,
  }),
  reason('phoneNotOwn', [/(手机|电话|号码).{0,12}(非本人|不是本人|实名)/], {
    keys: ['principal.mobile', 'siteManager.mobile'],
  }),
  reason(
    'phoneInvalid',
    [/(无效(联系方式|办公电话|手机号码?))/, /(手机|电话|联系方式).{0,8}(格式|不正确|有误|错误|不能为空)/],
    {
      keys: ['principal.mobile', 'principal.landline', 'siteManager.mobile', 'siteManager.landline'],
      source: code,
    },
  ),
  reason(
    'email',
    [/(无效邮箱|邮箱.{0,8}(格式|错误|有误|无效|不正确))/, /电子邮件.{0,10}(格式|错误|有误|无效)/],
    { keys: ['principal.email', 'siteManager.email'], source: code },
  ),
  reason(
    'idExpired',
    [
      /(身份证|证件|护照|通行证).{0,10}(已?过期|已?到期|失效|即将)/,
      /证件有效期.{0,14}(不足|少于|不满|小于|错误|有误|不一致)/,
    ],
    {
      keys: ['principal.idValidUntil', 'siteManager.idValidUntil'],
      documents: ['idScan'],
      source: review,
    },
  ),
  reason('idNumber', [/身份证(件)?号码?.{0,10}(错误|无效|不正确|有误|不一致|不符)/, /无效身份证/], {
    keys: ['principal.idNumber', 'siteManager.idNumber'],
    source: code,
  }),
  reason(
    'legalRepresentative',
    [
      /负责人.{0,16}(法定代表人|法人)/,
      /(须|应|必须|需要?)(为|是|由)?.{0,4}法(定代表)?人.{0,4}(办理|担任|本人|$)?/,
    ],
    {
      keys: ['principal.name', 'legalRepresentative.name'],
      documents: ['authorizationLetter'],
      source: review,
    },
  ),
  reason(
    'personName',
    [/负责人姓名.{0,8}(不能为空|错误|有误|不一致|不符)/, /姓名.{0,10}(与证件|与身份证).{0,6}(不一致|不符)/],
    { keys: ['principal.name', 'siteManager.name'], source: code },
  ),
  reason(
    'face',
    [/人脸|真实性核验|活体|视频核验|核验(照片?|视频)|(现场|负责人)(拍照|照片)|幕布|背景.{0,6}(不|非|要求)/],
    {
      documents: ['facePhoto'],
      source: review,
    },
  ),
  reason('authorization', [/授权(委托)?书|委托书/], {
    documents: ['authorizationLetter'],
    keys: ['principal.authorizationLetter', 'siteManager.authorizationLetter'],
    source: review,
  }),
  reason('age', [/(未满|不满|年满|超过).{0,6}(18|十八|60|65|周岁)|年龄/], {
    keys: ['principal.idNumber', 'siteManager.idNumber'],
    source: ['HW-KB'],
  }),
  reason('passport', [/护照.{0,14}(不|无法|仅|暂)|外籍人?员?.{0,10}(不|无法|仅|暂)/], {
    keys: ['principal.idType', 'siteManager.idType'],
    source: ['HW-KB'],
  }),
];

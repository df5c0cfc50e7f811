import { type Reason, reason } from './reason.ts';

const review = ['HW-KB', 'QC'];
const code = ['MIIT-SPEC'];

/** What is found wrong with the company, its papers, the order and its type. */
export const entityReasons: readonly Reason[] = [
  reason(
    'organizerName',
    [/(主办单位|主办者|主体|单位|公司|企业)名称.{0,14}(不一致|不符|有误|错误|变更|不正确|不完整)/],
    { keys: ['organizer.name'], documents: ['certificateScan'], source: review },
  ),
  reason(
    'certificateNumber',
    [
      /无效证件/,
      /(证件号码?|信用代码|组织机构代码|注册号|执照号).{0,12}(无效|不一致|不符|有误|错误|不存在|查无|无法查询|查询不到)/,
    ],
    {
      keys: ['organizer.certificateNumber', 'organizer.certificateType'],
      documents: ['certificateScan'],
      source: code,
    },
  ),
  reason(
    'address',
    [
      /(地址|住所).{0,14}(不详细|不够详细|不完整|不一致|不符|详细到|精确到|具体到|门牌|有误|不正确|不规范|重复填写|省级)/,
      /(补充|完善|核实).{0,6}(通信|通讯|证件|联系|办公)?(地址|住所)/,
    ],
    {
      keys: ['organizer.contactAddress', 'organizer.certificateAddress'],
      source: ['MIIT-SPEC', 'INSPUR'],
    },
  ),
  reason('organizerType', [/(主办单位|主办者|单位|主体)性质/], { keys: ['organizer.type'], source: code }),
  reason('region', [/省市县代码|跨省|主体所在省|备案省份.{0,8}(不|有误|错误)|异地/], {
    keys: ['organizer.region'],
    source: [...code, 'HW-KB'],
  }),
  reason(
    'registerStatus',
    [
      /经营异常|(企业|单位|工商|登记|经营)(登记)?状态.{0,8}(异常|非正常|不正常|注销|吊销)|(已被?|被)(吊销|注销)|营业执照.{0,6}(吊销|注销|异常)/,
    ],
    { keys: ['organizer.certificateNumber'], source: review },
  ),
  reason('blacklist', [/黑名单/], { keys: ['organizer.name'], source: code }),
  reason('shellEntity', [/空壳主体|主体.{0,8}(无|没有|未有)(有效)?网站/], {
    keys: ['organizer.filingNumber'],
    source: review,
  }),
  reason(
    'organizerFiled',
    [/(主办者|主办单位|主体|单位).{0,12}(冲突|已存在|已有备案|已经?备案|已在.{0,10}备案)/],
    { keys: ['organizer.filingNumber', 'organizer.certificateNumber'], source: [...review, ...code] },
  ),
  reason(
    'wrongType',
    [
      /备案类型.{0,12}(错误|有误|不|选择|应)/,
      /(应|请|需)(选择|提交|按|走|办理)?.{0,4}(新增接入|新增网站|新增互联网信息服务|变更备案|首次备案|接入备案)/,
    ],
    { source: review },
  ),
  reason('noRecord', [/(备案信息库|信息库|备案信息).{0,10}不存在|(主体|网站)信息不存在/], {
    keys: ['organizer.filingNumber', 'site.icpNumber'],
    source: code,
  }),
  reason('cancelled', [/(主体|网站)(已|正在)注销/], { keys: ['organizer.filingNumber'], source: code }),
  reason(
    'orderConflict',
    [
      /(订单|备案单|变更|注销).{0,8}(冲突|进行中|处理中|审核中|重复提交)|备案变更中|无需重复提交|存在(在途|未完成|审核中).{0,6}(订单|备案)/,
    ],
    { source: [...review, ...code] },
  ),
  reason('filingPassword', [/备案密码/], { source: code }),
  reason('investor', [/投资[人者]|上级主管/], { keys: ['organizer.investor'], source: ['INSPUR'] }),
  reason('promiseLetter', [/承诺书|责任书|告知书|核验单/], { documents: ['promiseLetter'], source: review }),
  reason('fileFormat', [/(图片|文件|附件|照片).{0,10}(格式|过大|太大|大小|超过|超出)|大小不(能)?超过/], {
    documents: ['idScan', 'certificateScan'],
    source: ['ITW'],
  }),
  reason(
    'scanQuality',
    [
      /不清晰|不清楚|模糊|反光|缺[边角]|遮挡|看不清|黑白|翻拍|截图|倒置|变形|(非|不是|需|须|请).{0,6}(原件|彩色)|复印件|有水印|不完整/,
    ],
    {
      keys: [],
      documents: ['idScan', 'certificateScan'],
      source: review,
    },
  ),
  reason('certificateExpired', [/(营业)?执照.{0,10}(已?过期|已?到期|失效|有效期)/], {
    keys: ['organizer.certificateValidUntil'],
    documents: ['certificateScan'],
    source: review,
  }),
  reason('licenceConditions', [/注册资本|社保|外资|股权|股东/], {
    keys: ['organizer.registeredCapital'],
    source: ['TEL'],
  }),
];

/** The steps of the practice ICP filing: what each shows, and what it checks before it lets a person go on. */
(() => {
  const { createElement: h } = window.React;
  const { checks, filing } = window;
  const { values, ui } = filing;

  const natures =
    '企业 个人 政府机关 事业单位 社会团体 民办非企业单位 基金会 律师执业机构 国防机构 外国在华文化中心 群众性团体组织 ' +
    '司法鉴定机构 宗教团体 境外机构 医疗机构 公证机构 集体经济 仲裁机构';
  const ids = [
    '居民身份证',
    '护照',
    '港澳居民来往内地通行证',
    '台湾居民来往大陆通行证',
    '外国人永久居留身份证',
    '港澳居民居住证',
    '台湾居民居住证',
  ];
  const certificates = {
    企业: ['营业执照（个人或企业）', '外国企业常驻代表机构登记证', '组织机构代码证'],
    个人: ids,
    事业单位: ['事业单位法人证书', '统一社会信用代码证书'],
  };
  const content = [
    '单位门户网站',
    '综合门户',
    '博客/个人空间',
    '网络广告/信息',
    '网络购物',
    '网络教育',
    '网络软件/下载',
    '即时通信',
    '搜索引擎',
    '其他',
  ];
  const languages =
    '中文简体 中文繁体 维吾尔语 哈萨克语 柯尔克孜语 蒙古语 藏语 壮语 朝鲜语 彝文 苗语 英语 日语 法语 俄罗斯语 西班牙语 阿拉伯语';
  const approvals = [
    '以上都不涉及',
    '新闻',
    '出版',
    '教育',
    '医疗保健',
    '药品和医疗器械',
    '文化',
    '广播电影电视节目',
    '互联网金融',
    '宗教',
  ];

  const personChecks = (p, who) => ({
    [`${p}_xm`]: () => checks.required(values[`${p}_xm`], `${who}姓名不能为空`),
    [`${p}_zjlx`]: () => checks.required(values[`${p}_zjlx`], '请选择证件类型'),
    [`${p}_zjhm`]: () => checks.personId(values[`${p}_zjhm`], values[`${p}_zjlx`]),
    [`${p}_yxqs`]: () =>
      checks.date(values[`${p}_yxqs`]) || checks.validUntil(values[`${p}_cq`] ? '长期' : values[`${p}_yxqz`]),
    [`${p}_sjhm`]: () => checks.mobile(values[`${p}_sjhm`]),
    [`${p}_yj`]: () =>
      checks.mobile(values[`${p}_yj`]) ||
      checks.differs(values[`${p}_yj`], values[`${p}_sjhm`], '应急联系方式（手机号）和联系方式1不可相同！'),
    [`${p}_dzyj`]: () => checks.email(values[`${p}_dzyj`]),
  });

  filing.steps = [
    {
      title: '基础信息校验',
      page: 'selfBa&pageAction=init',
      button: '信息校验',
      show: () => [
        h('h3', { key: 'h' }, '填写信息校验'),
        ui.radio('a1', '备案类型', 'Bagllx', ['首次备案', '有主体新增服务', '新增接入']),
        ui.region('a2', '主办单位所属区域', 'Xianid', { tip: '企业请选择营业执照所在地，提交后不可修改' }),
        ui.select('a3', '主办单位性质', 'Dwxz', natures.split(' ')),
        ui.select(
          'a4',
          '主办单位证件类型',
          'Zjlx',
          certificates[values.Dwxz] ?? (values.Dwxz ? ['统一社会信用代码证书'] : []),
          {
            props: { notFoundContent: '请先选择主办单位性质' },
          },
        ),
        ui.text('a5', '主办单位证件号码', 'Zjhm', { props: { placeholder: '请填写统一社会信用代码' } }),
        ui.text('a6', '域名', 'Ym1', { tip: '域名不要加www' }),
        ui.text('a7', '备案服务号', 'Fwh', {
          tip: h('span', null, '没有备案服务号？', h('a', null, '备案服务号申请')),
        }),
      ],
      checks: {
        Xianid: () => checks.required(values.Xianid, '请选择所属区域'),
        Dwxz: () => checks.required(values.Dwxz, '请选择主办单位性质'),
        Zjlx: () => checks.required(values.Zjlx, '请选择证件类型'),
        Zjhm: () => checks.required(values.Zjhm, '请输入单位证件号码') || checks.certificate(values.Zjhm),
        Ym1: () => checks.domain(values.Ym1),
        Fwh: () => checks.required(values.Fwh, '请输入备案服务号'),
      },
    },
    {
      title: '填写主办者信息',
      page: 'selfBaEntity',
      button: '下一步，填写网站信息',
      show: () => [
        h('h3', { key: 'h1' }, '主办单位信息'),
        ui.text('b1', '主办单位或主办人名称', 'Dwmc', { tip: '请与证件上的名称保持一致' }),
        ui.text('b2', '主办单位证件住所', 'Zjzs', { tip: '请按照证件地址填写' }),
        ui.text('b3', '主办单位通信地址', 'Xxdz', {
          props: { addonTextBefore: '所在省市' },
          tip: '若您填写的通信地址无具体门牌号，请在备注中说明',
        }),
        ui.text('b4', '投资人或主管单位', 'Tzr'),
        ui.area('b5', '备注', 'Bz', { required: false }),
        h('h3', { key: 'h2' }, '主体负责人信息'),
        ui.text('b6', '负责人姓名', 'Fzr_xm', { tip: '主体负责人一般须为法定代表人' }),
        ui.select('b7', '负责人证件类型', 'Fzr_zjlx', ids),
        ui.text('b8', '负责人证件号码', 'Fzr_zjhm'),
        ui.validity('b9', 'Fzr'),
        ui.text('b10', '联系方式1（手机号）', 'Fzr_sjhm', {
          props: { addonTextBefore: '+86', maxLength: 11 },
        }),
        ui.code('b11', '手机验证码', 'Fzr_yzm'),
        ui.text('b12', '应急联系方式（手机号）', 'Fzr_yj', { props: { maxLength: 11 } }),
        ui.landline('b13', 'Fzr'),
        ui.text('b14', '电子邮件地址', 'Fzr_dzyj'),
      ],
      checks: {
        Dwmc: () => checks.required(values.Dwmc, '请输入主办单位名称'),
        Zjzs: () => checks.required(values.Zjzs, '请输入主体单位证件住所'),
        Xxdz: () => checks.required(values.Xxdz, '请输入主体单位通信地址'),
        Tzr: () => checks.required(values.Tzr, '请输入投资人或主管单位姓名'),
        ...personChecks('Fzr', '负责人'),
        Fzr_yzm: () => checks.length(values.Fzr_yzm, 6, 6, '验证码不能为空！'),
        Fzr_dh: () => (values.Fzr_dh ? checks.landline(`${values.Fzr_qh}-${values.Fzr_dh}`) : ''),
      },
      person: { Fzr_yzm: '112233' },
    },
    {
      title: '填写网站信息',
      page: 'selfBaWebsite',
      button: '下一步，上传资料',
      show: () => [
        h('h3', { key: 'h1' }, '网站信息'),
        ui.radio('c1', '互联网信息服务类型', 'Fwlx', ['网站', 'APP']),
        ui.text('c2', '网站名称', 'Wzmc', { tip: '网站名称填全称，不能缩写，至少三个汉字' }),
        ui.domains('c3'),
        ui.text('c4', '网站首页URL', 'Syurl', {
          props: { addonTextBefore: 'http://' },
          tip: '首页URL不要加http://',
        }),
        ui.select('c5', '网站服务内容', 'Fwnr', content),
        ui.boxes('c6', '网站语言', 'Yylb', languages.split(' ')),
        ui.boxes('c7', '前置或专项审批内容类型', 'Nrlx', approvals),
        ui.text('c8', '网站备注', 'Wz_Bz', { required: false }),
        h('h3', { key: 'h2' }, 'ICP备案网站接入信息'),
        ui.select('c9', '备案云服务', 'Slid', [
          '云服务器 i-demo0001（剩余可备案次数：5）',
          '建站主机 h-demo0002（剩余可备案次数：1）',
        ]),
        ui.text('c10', '网站IP地址', 'Qsip', { required: false, tip: '请填写实例的公网IP' }),
        ui.text('c11', '接入方式', 'Jrfs', { props: { disabled: true } }),
        h('h3', { key: 'h3' }, '网站负责人信息'),
        ui.flag('d0', '同主体负责人', 'Same'),
        ...(values.Same
          ? []
          : [
              ui.text('d1', '姓名', 'Wz_xm'),
              ui.select('d2', '有效证件类型', 'Wz_zjlx', ids),
              ui.text('d3', '有效证件号码', 'Wz_zjhm'),
              ui.validity('d4', 'Wz'),
              ui.text('d5', '手机号码', 'Wz_sjhm', { props: { maxLength: 11 } }),
              ui.text('d6', '应急手机号码', 'Wz_yj', { props: { maxLength: 11 } }),
              ui.text('d7', '电子邮箱', 'Wz_dzyj'),
            ]),
      ],
      checks: {
        Fwlx: () => checks.required(values.Fwlx, '请选择服务类型'),
        Wzmc: () => checks.required(values.Wzmc, '请输入网站名称') || checks.siteName(values.Wzmc),
        Ym: () => values.Ym.map(checks.domain).find(Boolean) ?? '',
        Syurl: () => checks.homeUrl(values.Syurl, values.Ym),
        Fwnr: () => checks.required(values.Fwnr, '请至少选择一个内容类型'),
        Yylb: () => checks.chosen(values.Yylb, '请至少选择一个网站语言'),
        Nrlx: () => checks.chosen(values.Nrlx, '请选择前置或专项审批内容类型'),
        Slid: () => checks.required(values.Slid, '请选择备案云服务'),
        Qsip: () => (values.Qsip ? checks.ip(values.Qsip) : ''),
        ...Object.fromEntries(
          Object.entries(personChecks('Wz', '网站负责人')).map(([name, test]) => [
            name,
            () => (values.Same ? '' : test()),
          ]),
        ),
      },
      person: { Slid: '云服务器 i-demo0001（剩余可备案次数：5）' },
    },
    {
      title: '上传资料',
      page: 'selfBaUpload',
      button: '下一步，确认备案信息',
      show: () => [
        h('h3', { key: 'h1' }, '上传资料'),
        ui.file('e1', '主办单位证件', 'F_zj'),
        ui.file('e2', '负责人证件（人像面）', 'F_sfz1'),
        ui.file('e3', '负责人证件（国徽面）', 'F_sfz2'),
        ui.file('e4', '法人授权书', 'F_sq', { required: false }),
        ui.file('e5', '其他附件', 'F_qt', { required: false }),
        h('p', { key: 'p', className: 'tip' }, '真实性核验：请使用阿里云App扫描二维码完成人脸核验。'),
      ],
      checks: {
        F_zj: () => checks.required(values.F_zj, '请上传主办单位证件'),
        F_sfz1: () => checks.required(values.F_sfz1, '请上传负责人证件'),
        F_sfz2: () => checks.required(values.F_sfz2, '请上传负责人证件'),
      },
      person: { F_zj: 'licence.jpg', F_sfz1: 'id-1.jpg', F_sfz2: 'id-2.jpg' },
    },
    {
      title: '信息确认',
      page: 'selfBaConfirm',
      button: '提交备案信息',
      checks: { Agree: () => checks.required(values.Agree || '', '请先阅读并同意承诺书') },
      person: { Agree: true },
    },
  ];
})();

/** The practice PSB filing: four steps by path, validated by Element UI's own form rules. */
(() => {
  const { checks } = window;
  const must = (message, trigger = 'blur') => ({ required: true, message, trigger });
  const check = (test) => ({
    trigger: 'blur',
    validator: (_rule, value, done) => {
      const message = value ? test(value) : '';
      done(message ? new Error(message) : undefined);
    },
  });

  const lists = {
    natures: '企业单位 个体经营 事业单位 政府机关 社会团体 民办非企业 基金会 律师事务所 军队 个人'.split(' '),
    access: ['租赁虚拟空间', '租赁主机', '主机托管', '专线', '其他方式'],
    kinds: ['网络基础类 A', '生活服务类 C', 'E（信息咨询）', 'G（计算机应用）', 'Z（其他）'],
    languages:
      '英语 法语 俄语 西班牙语 中文简体 中文繁体 维吾尔语 哈萨克语 蒙古语 藏语 阿拉伯语 朝鲜语 日语 德语 其他'.split(
        ' ',
      ),
    services: [
      '博客个人空间',
      '论坛BBS',
      '聊天室',
      '社交网站',
      '电子邮件',
      '即时通讯',
      '供求信息发布',
      '网络购物',
    ],
    ids: '居民身份证 临时居民身份证 军官证 普通护照 外交护照 公务护照 入出境通行证 居住证 其他证件'.split(
      ' ',
    ),
    regions: window.regions('full'),
  };

  const rules = {
    ztxz: [must('请选择单位性质', 'change')],
    ztmc: [must('请输入开办主体名称')],
    zjlx: [must('请选择证件类型', 'change')],
    zjhm: [must('请输入单位证件号码'), check(checks.certificate)],
    yxqs: [must('请选择开始日期', 'change')],
    ssqy: [must('请选择所属区域', 'change')],
    zjzs: [must('请输入证件住所')],
    bgdz: [must('请输入单位办公地址'), { min: 6, message: '地址过于简单，请具体到门牌号', trigger: 'blur' }],
    frxm: [must('请输入法人姓名')],
    wzmc: [must('请输入网站名称'), check(checks.siteName)],
    zym: [must('请输入主域名'), check(checks.domain)],
    ktrq: [must('请选择网站开通日期', 'change')],
    sfba: [must('请选择是否有工信部备案号', 'change')],
    bah: [
      must('请输入工信部备案号'),
      { pattern: /^.ICP备\d{8,10}号(-\d+)?$/, message: '工信部备案号格式不正确' },
    ],
    ip: [must('请输入IP'), check((text) => text.split(';').map(checks.ip).find(Boolean) ?? '')],
    jrfs: [must('请选择网站接入方式', 'change')],
    jrsgx: [must('请选择接入商所属地区管辖', 'change')],
    jrsmc: [must('请输入网络接入服务商名称')],
    ymsmc: [must('请输入域名注册服务商名称')],
    wzlx: [must('请选择网站类型', 'change')],
    wzyz: [{ type: 'array', required: true, message: '请至少选择一个网站语言', trigger: 'change' }],
    jhfw: [must('请选择是否提供互联网交互服务', 'change')],
    gzwp: [must('请选择是否提供涉及管制物品信息发布服务', 'change')],
    xm: [must('请输入负责人姓名')],
    zjlx2: [must('请选择证件类型', 'change')],
    zjhm2: [must('请输入负责人证件号码'), check(checks.personId)],
    yxq: [{ type: 'array', required: true, message: '请选择证件有效期', trigger: 'change' }],
    sj: [must('请输入手机号码'), check(checks.mobile)],
    yzm: [must('验证码不能为空！'), { len: 6, message: '验证码为6位数字' }],
    yx: [must('请输入负责人邮箱'), check(checks.email)],
    yjxm: [must('请输入联络人姓名')],
    yjlx: [must('请选择证件类型', 'change')],
    yjhm: [must('请输入联络人证件号码'), check(checks.personId)],
    yjsj: [must('请输入手机号码'), check(checks.mobile)],
    yjyx: [must('请输入电子邮件地址'), check(checks.email)],
    imageCode: [must('请输入图形验证码'), { pattern: /^7K3D$/i, message: '图形验证码错误' }],
    agree: [
      { validator: (_r, value, done) => done(value ? undefined : new Error('请阅读并同意互联网安全告知书')) },
    ],
  };

  const root = '/web/business/businessHome/website';
  const paths = [root, `${root}/base`, `${root}/principal`, `${root}/notice`, `${root}/done`];

  const app = new window.Vue({
    el: '#app',
    data: {
      lists,
      rules,
      step: 0,
      query: '',
      isPublic: !location.pathname.startsWith('/web/'),
      owner: {
        ztxz: '',
        ztmc: '',
        zjlx: '',
        zjhm: '',
        yxqs: '',
        yxqz: '',
        cq: false,
        ssqy: [],
        zjzs: '',
        bgdz: '',
        frxm: '',
        zjfile: '',
      },
      site: {
        wzmc: '',
        zym: '',
        cym: [''],
        sywz: '',
        ktrq: '',
        sfba: '',
        bah: '',
        ip: '',
        jrfs: '',
        jrsgx: '',
        jrsmc: '',
        ymsmc: '',
        ymsqy: [],
        ymzs: '',
        wzlx: '',
        wzyz: [],
        jhfw: '',
        fwlx: [],
        gzwp: '',
      },
      person: {
        xm: '',
        zjlx2: '',
        zjhm2: '',
        yxq: [],
        sj: '',
        yzm: '',
        qh: '',
        zj: '',
        yx: '',
        dz: '',
        same: false,
        yjxm: '',
        yjlx: '',
        yjhm: '',
        yjsj: '',
        yjyx: '',
        imageCode: '',
        agree: false,
      },
    },
    computed: {
      certificates() {
        if (!this.owner.ztxz) return [];
        return this.owner.ztxz === '个人'
          ? ['居民身份证', '普通护照']
          : ['统一社会信用代码证', '营业执照证书', '组织机构代码证', '其他'];
      },
    },
    created() {
      // the domain's own rule needs the other fields of the step
      this.rules.sywz = [
        must('请输入网站首页网址'),
        check((text) => checks.homeUrl(text, [this.site.zym, ...this.site.cym])),
      ];
      this.rules.yxqz = [
        {
          trigger: 'change',
          validator: (_rule, value, done) =>
            done(this.owner.cq || value ? undefined : new Error('请选择结束日期')),
        },
      ];
      this.rules.yjsj.push(
        check((text) => checks.differs(text, this.person.sj, '应急联络人手机号码不能与负责人相同')),
      );
      this.rules.zj = [
        must('请输入办公室电话'),
        check((text) => checks.landline(`${this.person.qh}-${text}`)),
      ];
    },
    methods: {
      keep(name) {
        return (file) => {
          const into = name in this.owner ? this.owner : this.site;
          into[name] = file.name;
        };
      },
      go(step) {
        this.step = step;
        history.pushState(null, '', paths[step]);
        scrollTo(0, 0);
      },
      next() {
        this.$refs.form.validate((valid) => {
          if (!valid) {
            this.$message.error('请完善标红的信息');
            return;
          }
          this.go(this.step + 1);
          if (this.step === 4) this.$nextTick(() => window.receive(window.model(), this.$refs.record));
        });
      },
    },
  });

  window.model = () => JSON.parse(JSON.stringify({ ...app.owner, ...app.site, ...app.person }));
  /** Does what only a person may do on the step in view: codes, consent and what no profile knows. */
  window.person = () => {
    if (app.step === 1) app.site.jrfs ||= '租赁主机';
    if (app.step === 2) app.person.yzm = '135790';
    if (app.step === 3) Object.assign(app.person, { imageCode: '7K3D', agree: true });
  };
})();

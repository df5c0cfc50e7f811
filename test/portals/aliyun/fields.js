/**
 * State of the practice ICP filing and the form items it is made of, each a Fusion component under a
 * Fusion form item. `window.filing` is what steps and frame share.
 */
(() => {
  const { createElement: h } = window.React;
  const {
    Form,
    Input,
    Select,
    CascaderSelect,
    DatePicker,
    DatePicker2,
    Radio,
    Checkbox,
    Upload,
    Button,
    Switch,
  } = window.Next;

  const values = {
    Bagllx: '首次备案',
    Dwxz: '',
    Xianid: '',
    Zjlx: '',
    Zjhm: '',
    Ym1: '',
    Fwh: '',
    Dwmc: '',
    Zjzs: '',
    Xxdz: '',
    Tzr: '',
    Bz: '',
    Fzr_xm: '',
    Fzr_zjlx: '',
    Fzr_zjhm: '',
    Fzr_yxqs: '',
    Fzr_yxqz: '',
    Fzr_cq: false,
    Fzr_sjhm: '',
    Fzr_yzm: '',
    Fzr_yj: '',
    Fzr_qh: '',
    Fzr_dh: '',
    Fzr_fj: '',
    Fzr_dzyj: '',
    Fwlx: '',
    Wzmc: '',
    Ym: [''],
    Syurl: '',
    Fwnr: '',
    Yylb: [],
    Nrlx: [],
    Slid: '',
    Qsip: '',
    Jrfs: '云接入',
    Fbdd: '',
    Wz_Bz: '',
    Same: false,
    Wz_xm: '',
    Wz_zjlx: '',
    Wz_zjhm: '',
    Wz_yxqs: '',
    Wz_yxqz: '',
    Wz_cq: false,
    Wz_sjhm: '',
    Wz_yj: '',
    Wz_dzyj: '',
    F_zj: '',
    F_sfz1: '',
    F_sfz2: '',
    F_sq: '',
    F_qt: '',
    Agree: false,
  };
  const filing = { values, errors: {}, redraw: () => {} };
  window.filing = filing;

  filing.set = (name, value) => {
    values[name] = value;
    filing.errors[name] = '';
    filing.redraw();
  };

  const item = (label, name, control, more = {}) => {
    const error = filing.errors[name];
    const props = {
      key: name,
      label,
      required: more.required ?? true,
      'data-f': more.f,
      validateState: error ? 'error' : undefined,
      help: error || undefined,
      labelCol: { fixedSpan: 10 },
    };
    return h(Form.Item, props, control, more.tip ? h('div', { className: 'tip' }, more.tip) : null);
  };
  const bind = (name) => ({ value: values[name], onChange: (value) => filing.set(name, value) });

  filing.ui = {
    text: (f, label, name, more = {}) =>
      item(label, name, h(Input, { className: 'wide', trim: true, ...bind(name), ...more.props }), {
        f,
        ...more,
      }),
    area: (f, label, name, more = {}) =>
      item(
        label,
        name,
        h(Input.TextArea, { className: 'wide', showLimitHint: true, maxLength: 200, ...bind(name) }),
        { f, ...more },
      ),
    select: (f, label, name, options, more = {}) =>
      item(
        label,
        name,
        h(Select, {
          className: 'wide',
          placeholder: '请选择',
          dataSource: options,
          ...bind(name),
          ...more.props,
        }),
        { f, ...more },
      ),
    region: (f, label, name, more = {}) =>
      item(
        label,
        name,
        h(CascaderSelect, {
          className: 'wide',
          placeholder: '请选择省/市/区',
          dataSource: window.regions('twice'),
          ...bind(name),
        }),
        { f, ...more },
      ),
    radio: (f, label, name, options, more = {}) =>
      item(label, name, h(Radio.Group, { dataSource: options, ...bind(name) }), { f, ...more }),
    boxes: (f, label, name, options, more = {}) =>
      item(label, name, h(Checkbox.Group, { dataSource: options, ...bind(name) }), { f, ...more }),
    flag: (f, label, name) =>
      item(label, name, h(Switch, { checked: values[name], onChange: (on) => filing.set(name, on) }), {
        f,
        required: false,
      }),
    file: (f, label, name, more = {}) =>
      item(
        label,
        name,
        h(
          Upload,
          {
            autoUpload: false,
            limit: 1,
            listType: 'text',
            accept: 'image/png, image/jpg, image/jpeg',
            onSelect: (files) => filing.set(name, files[0]?.name ?? ''),
          },
          h(Button, null, '上传文件'),
        ),
        { f, tip: '支持jpg、png格式，大小不超过4M，证件须为彩色原件', ...more },
      ),
    /** start, end and a long-term box under one label */
    validity: (f, prefix) => {
      // consoles of different age hold different pickers: one is typed into, one only opens a panel
      const Picker = prefix === 'Fzr' ? DatePicker2 : DatePicker;
      const day = (name, placeholder, disabled = false) =>
        h(Picker, {
          key: name,
          placeholder,
          disabled,
          'data-f': `${f}-${name.slice(-1)}`,
          value: values[name] || undefined,
          onChange: (date) => filing.set(name, date ? date.format('YYYY-MM-DD') : ''),
        });
      const box = h(
        Checkbox,
        {
          key: 'cq',
          checked: values[`${prefix}_cq`],
          'data-f': `${f}-cq`,
          onChange: (on) => filing.set(`${prefix}_cq`, on),
        },
        '长期',
      );
      const row = [
        day(`${prefix}_yxqs`, '起始日期'),
        '至',
        day(`${prefix}_yxqz`, '终止日期', values[`${prefix}_cq`]),
        box,
      ];
      return item('负责人证件有效期', `${prefix}_yxqs`, h('div', { className: 'inline' }, ...row), { f });
    },
    /** country, area, number and extension of an office phone */
    landline: (f, prefix) => {
      const part = (name, placeholder, width) =>
        h(Input, { key: name, placeholder, style: { width }, ...bind(name) });
      const row = [
        '086 -',
        part(`${prefix}_qh`, '区号', 80),
        '-',
        part(`${prefix}_dh`, '电话号码', 160),
        '-',
        part(`${prefix}_fj`, '分机号（选填）', 130),
      ];
      return item('联系方式2（座机）', `${prefix}_dh`, h('div', { className: 'inline' }, ...row), {
        f,
        required: false,
      });
    },
    code: (f, label, name) =>
      item(
        label,
        name,
        h(
          'div',
          { className: 'inline' },
          h(Input, { placeholder: '请输入短信验证码', maxLength: 6, ...bind(name) }),
          h(Button, null, '获取手机验证码'),
        ),
        { f },
      ),
    domains: (f) =>
      item(
        '网站域名',
        'Ym',
        h(
          'div',
          null,
          ...values.Ym.map((domain, index) =>
            h(
              'div',
              { className: 'inline', key: index, style: { marginBottom: 8 } },
              h(Input, {
                className: 'wide',
                value: domain,
                placeholder: '例如：aliyun.com',
                'data-f': `${f}-${index}`,
                onChange: (text) =>
                  filing.set(
                    'Ym',
                    values.Ym.map((old, i) => (i === index ? text : old)),
                  ),
              }),
            ),
          ),
          h(
            Button,
            { text: true, type: 'primary', onClick: () => filing.set('Ym', [...values.Ym, '']) },
            '+ 新增网站域名',
          ),
        ),
        { tip: '域名不要加www，每行填写一个域名' },
      ),
  };
})();

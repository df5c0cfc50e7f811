/** The website's frame: added domains, its own person in charge, and the access frame inside it. */
window.$(() => {
  const { $, checks, form } = window;
  const page = document.forms.siteForm;
  form.boxes('#websiteservicecontentDiv', 'Fwnr', [
    '单位门户网站',
    '综合门户',
    '博客/个人空间',
    '网络广告/信息',
    '网络购物',
    '网络教育',
    '其他',
  ]);
  form.boxes('#languageDiv', 'Yylb', [
    '中文简体',
    '中文繁体',
    '蒙古语',
    '藏语',
    '朝鲜语',
    '英语',
    '日语',
    '法语',
    '俄罗斯语',
  ]);
  form.boxes('#approvalDiv', 'Nrlx', [
    '以上都不涉及',
    '新闻',
    '出版',
    '教育',
    '医疗保健',
    '文化',
    '广播电影电视节目',
  ]);
  form.options('[name="Wz_zjlx"]', form.ids);
  const read = () => {
    const values = form.read(page);
    return { ...values, Ym: [values.Ym].flat() };
  };
  top.filing.register(window, read);
  window.person = () => {
    $('[name="Yzm"]').val('4719');
    $('[name="Agree"]').prop('checked', true);
  };

  $('#addDomain').on('click', () => {
    const index = $('#domainUL li').length;
    $('#domainUL').append(`<li><input type="text" name="Ym" size="30" data-f="c2-${index}"></li>`);
  });
  $('[name="Same"]').on('change', function () {
    $('.own').toggle(this.value !== '同主体负责人');
  });

  $('#next').on('click', () => {
    const v = read();
    const own = v.Same !== '同主体负责人';
    const access = window.frames.connectIframe;
    const ok = form.report(page, {
      Wzmc: checks.siteName(v.Wzmc),
      Ym: v.Ym.map(checks.domain).find(Boolean) ?? '',
      Syurl: checks.homeUrl(v.Syurl, v.Ym),
      Fwnr: checks.chosen(v.Fwnr, '请至少选择一个内容类型'),
      Yylb: checks.chosen(v.Yylb, '请至少选择一个网站语言'),
      Wz_xm: own ? checks.required(v.Wz_xm, '请输入网站负责人姓名') : '',
      Wz_zjlx: own ? checks.required(v.Wz_zjlx, '请选择证件类型') : '',
      Wz_zjhm: own ? checks.personId(v.Wz_zjhm, v.Wz_zjlx) : '',
      Wz_sjhm: own ? checks.mobile(v.Wz_sjhm) : '',
      Wz_yj: own
        ? checks.mobile(v.Wz_yj) || checks.differs(v.Wz_yj, v.Wz_sjhm, '应急电话不可与手机号码相同')
        : '',
      Wz_dzyj: own ? checks.email(v.Wz_dzyj) : '',
      Yzm: v.Yzm === '4719' ? '' : '验证码错误',
      Agree: v.Agree ? '' : '请先阅读并同意承诺书',
    });
    const accepted = access.accept();
    if (!ok || !accepted) return;
    top.filing.save(v);
    top.filing.finish();
  });
});

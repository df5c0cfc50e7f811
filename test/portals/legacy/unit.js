/** The entity's frame: linked selects that load one after the other, and checks on the way out. */
window.$(() => {
  const { $, checks, form } = window;
  const page = document.forms.unitForm;
  const natures = ['军队', '政府机关', '事业单位', '企业', '个人', '社会团体'];
  const certificates = {
    企业: ['工商营业执照', '组织机构代码证'],
    个人: form.ids,
    事业单位: ['事业法人证', '组织机构代码证'],
    社会团体: ['社团法人证', '组织机构代码证'],
  };
  form.options('#unitProperty', natures);
  form.options('#unitprincipalcertificatetype', form.ids);
  top.filing.register(window, () => form.read(page));

  // a server would answer each list: it arrives a moment after the one above was chosen
  const later = (act) => setTimeout(act, 120);
  $('#unitProperty').on('change', function () {
    const nature = this.selectedOptions[0].text;
    $('#unitcertificatetypeId').html('<option value="">加载中...</option>');
    later(() => form.options('#unitcertificatetypeId', certificates[nature] ?? ['组织机构代码证'], '请选择'));
  });

  const tree = window.regions('full');
  const place = (selector, nodes) => {
    const rows = nodes.map((node) => `<option value="${node.value}">${node.label}</option>`);
    $(selector).html(['<option value="">-请选择-</option>', ...rows].join(''));
  };
  const below = (nodes, code) => nodes.find((node) => node.value === code)?.children ?? [];
  place('#mainProvince', tree);
  $('#mainProvince').on('change', function () {
    place('#mainCountry', []);
    later(() => place('#mainCity', below(tree, this.value)));
  });
  $('#mainCity').on('change', function () {
    later(() => place('#mainCountry', below(below(tree, $('#mainProvince').val()), this.value)));
  });

  $('#next').on('click', () => {
    const v = form.read(page);
    const ok = form.report(page, {
      Dwmc: checks.required(v.Dwmc, '请输入主办单位名称'),
      Dwxz: checks.required(v.Dwxz, '请选择主办单位性质'),
      Zjlx: checks.required(v.Zjlx, '请选择证件类型'),
      Zjhm: checks.certificate(v.Zjhm),
      Zjzs: checks.required(v.Zjzs, '请输入主体单位证件住所'),
      Xianid: checks.required(v.Xianid, '请填写省、市、区'),
      Xxdz: checks.required(v.Xxdz, '请输入主体单位通信地址'),
      Tzr: checks.required(v.Tzr, '请输入投资人或主管单位姓名'),
      Fzr_xm: checks.required(v.Fzr_xm, '主体负责人姓名不能为空'),
      Fzr_zjlx: checks.required(v.Fzr_zjlx, '请选择证件类型'),
      Fzr_zjhm: checks.personId(v.Fzr_zjhm, v.Fzr_zjlx),
      Fzr_yxqz: checks.date(v.Fzr_yxqs) || checks.validUntil(v.Fzr_cq ? '长期' : v.Fzr_yxqz),
      Fzr_fj: checks.landline(`${v.Fzr_qh}-${v.Fzr_dh}`),
      Fzr_sjhm: checks.mobile(v.Fzr_sjhm),
      Fzr_yj:
        checks.mobile(v.Fzr_yj) || checks.differs(v.Fzr_yj, v.Fzr_sjhm, '应急电话和移动电话号码不可相同！'),
      Fzr_dzyj: checks.email(v.Fzr_dzyj),
    });
    if (!ok) return;
    top.filing.save(v);
    top.filing.live.delete(window);
    location.href = 'website.htm';
  });
});

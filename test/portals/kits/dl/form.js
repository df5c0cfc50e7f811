/** The frame of the definition-list form: linked native selects without delay, and the record handed upwards. */
(() => {
  const { checks, plain, regions } = window;
  const form = document.forms[0];
  const tree = regions('full');
  const below = (nodes, code) => nodes.find((node) => node.value === code)?.children ?? [];
  const place = (name, nodes, hint) => {
    const rows = nodes.map((node) => `<option value="${node.value}">${node.label}</option>`);
    form.elements[name].innerHTML = [`<option value="">${hint}</option>`, ...rows].join('');
  };
  place('a4', tree, '--省--');
  form.elements.a4.onchange = (event) => {
    place('a5', below(tree, event.target.value), '--市--');
    place('a6', [], '--县--');
  };
  form.elements.a5.onchange = (event) => {
    place('a6', below(below(tree, form.elements.a4.value), event.target.value), '--县--');
  };

  window.receive = (record) => top.receive(record, top.document.getElementById('record'));
  plain(form, '.bad', {
    a1: (v) => checks.required(v, '请输入主体名称'),
    a2: (v) => checks.required(v, '请选择证件类别'),
    a3: checks.certificate,
    a6: (v) => checks.required(v, '请填写省、市、区'),
    a7: (v) => checks.required(v, '请输入联系地址'),
    a10: (v, all) => checks.landline(`${all.a9}-${v}`),
    b1: (v) => checks.required(v, '请输入姓名'),
    b2: (v) => checks.personId(v),
    b3: checks.mobile,
    b4: checks.email,
    c1: checks.siteName,
    c2: (v, all) => checks.homeUrl(v, all.c3.split(/\s+/)),
    c3: (v) => v.split(/\s+/).map(checks.domain).find(Boolean) ?? '',
    c5: (v) => checks.chosen(v, '请至少选择一个网站语言'),
    d1: (v) => checks.required(v, '请输入用户名'),
    d2: (v) => checks.required(v, '请输入密码'),
  });
  window.person = () => {
    form.elements.d1.value = 'demo';
    form.elements.d2.value = 'not-a-secret';
  };
})();

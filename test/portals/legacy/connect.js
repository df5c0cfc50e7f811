/** The access frame, two frames below the top: IP range, access method and server location. */
window.$(() => {
  const { form } = window;
  const page = document.forms.connectForm;
  form.boxes('#websiteconnenctmodeVODiv', 'Jrfs', ['专线', '主机托管', '虚拟主机', '云接入', '其他方式']);
  form.boxes('#serveraddressDiv', 'Fbdd', [
    '北京市',
    '上海市',
    '江苏省',
    '浙江省',
    '广东省',
    '四川省',
    '香港特别行政区',
  ]);
  const read = () => form.read(page);
  top.filing.register(window, read);
  const address = /^(\d{1,3}\.){3}\d{1,3}$/;
  window.accept = () => {
    const v = read();
    return form.report(page, {
      Zzip: address.test(v.Qsip) && address.test(v.Zzip) ? '' : '无效IP，请核实后再次报备',
      Jrfs: v.Jrfs.length ? '' : '请选择接入方式',
      Fbdd: v.Fbdd.length ? '' : '请选择服务器放置地点',
    });
  };
});

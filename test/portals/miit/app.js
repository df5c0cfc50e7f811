/** The practice SMS verification: hash routing, tabs, and a form that stays the person's own except the mobile. */
(() => {
  const route = () => location.hash.replace(/^#\/Integrated\//, '') || 'index';
  const app = new window.Vue({
    el: '#app',
    data: { tab: route(), query: '', form: { sjhm: '', dxyzm: '', zjhm6: '', safe: false } },
    mounted() {
      addEventListener('hashchange', () => {
        this.tab = route();
      });
    },
    methods: {
      open(pane) {
        location.hash = `#/Integrated/${pane.name}`;
      },
      send() {
        const { checks } = window;
        const { sjhm, dxyzm, zjhm6, safe } = this.form;
        const wrong =
          checks.required(sjhm, '请输入手机号') ||
          checks.mobile(sjhm) ||
          checks.length(dxyzm, 6, 6, '请输入短信验证码') ||
          checks.length(zjhm6, 6, 6, '请输入证件号码后6位') ||
          (safe ? '' : '请完成安全校验');
        if (wrong) this.$message.error(wrong);
        else window.receive(window.model(), this.$refs.record);
      },
    },
  });
  window.model = () => ({ ...app.form });
  window.person = () => {
    Object.assign(app.form, { dxyzm: '246810', zjhm6: '120020', safe: true });
  };
})();

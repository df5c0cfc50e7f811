/** The frame of the practice ICP filing: header, step bar by query routing, summary and submission. */
(() => {
  const { createElement: h, useEffect, useReducer, useRef, useState } = window.React;
  const { Form, Input, Select, Step, Button, Checkbox, Message } = window.Next;
  const { filing } = window;
  const { values, steps } = filing;
  const addressOf = (index) => `/pcContainer/formpage?page=${steps[index]?.page ?? 'selfBaDone'}`;

  function Summary() {
    const rows = [
      ['主办单位名称', values.Dwmc],
      ['主办单位证件号码', values.Zjhm],
      ['主体负责人', values.Fzr_xm],
      ['网站名称', values.Wzmc],
      ['网站域名', values.Ym.join('；')],
      ['首页URL', values.Syurl],
      ['网站负责人', values.Same ? values.Fzr_xm : values.Wz_xm],
    ];
    const row = ([name, value]) => h('tr', { key: name }, h('th', null, name), h('td', null, value));
    return h(
      'div',
      null,
      h('h3', null, '信息确认'),
      h('table', { className: 'sum' }, h('tbody', null, ...rows.map(row))),
      h(
        'p',
        null,
        h(
          Checkbox,
          { checked: values.Agree, onChange: (on) => filing.set('Agree', on), 'data-f': 'f1' },
          '我已阅读并同意《互联网信息服务备案承诺书》，承诺所填信息真实有效',
        ),
      ),
      h('div', { style: { color: '#f33' } }, filing.errors.Agree),
    );
  }

  function App() {
    const [index, setIndex] = useState(0);
    const [, redraw] = useReducer((count) => count + 1, 0);
    const [search, setSearch] = useState('');
    const record = useRef(null);
    filing.redraw = redraw;
    filing.index = index;
    useEffect(() => {
      if (index === steps.length) window.receive(window.model(), record.current);
    }, [index]);

    const go = (to) => {
      setIndex(to);
      history.pushState(null, '', addressOf(to));
      scrollTo(0, 0);
    };
    const next = () => {
      const tests = Object.entries(steps[index].checks);
      filing.errors = Object.fromEntries(tests.map(([name, test]) => [name, test()]));
      redraw();
      if (Object.values(filing.errors).some(Boolean)) Message.error('您有信息未填写或填写有误，请检查标红项');
      else go(index + 1);
    };

    const titles = [...steps.map((step) => step.title), '阿里云初审'];
    const body =
      index < steps.length
        ? steps[index].show
          ? h(Form, { labelAlign: 'left' }, ...steps[index].show())
          : h(Summary)
        : h(
            'div',
            null,
            h('h3', null, '提交成功'),
            h('p', null, '订单已提交，等待初审，预计1个工作日内完成。'),
            h('div', { ref: record }),
          );
    return h(
      'div',
      null,
      h(
        'div',
        { className: 'bar' },
        h('b', null, '阿里云　ICP代备案管理系统'),
        h(Input, {
          placeholder: '搜索文档、控制台、API',
          value: search,
          onChange: setSearch,
          'data-f': 'top1',
        }),
        h('span', null, '工单　备案　demo-account@example.com'),
      ),
      h(
        'div',
        { className: 'wrap' },
        h(
          'div',
          { className: 'side' },
          ...['开始备案', '我的备案', '我的主体', '备案授权码管理', '未备案域名'].map((name) =>
            h('div', { key: name }, name),
          ),
          h(Select, {
            placeholder: '切换账号',
            dataSource: ['demo-account'],
            style: { width: 160 },
            'data-f': 'top2',
          }),
        ),
        h(
          'div',
          { className: 'main' },
          h(
            'div',
            { className: 'notice' },
            '温馨提示：根据工信部要求，自2020年8月17日起，各省市备案均须完成短信核验，请在收到短信24小时内完成。',
          ),
          h(
            Step,
            { current: Math.min(index, titles.length - 1), shape: 'circle' },
            ...titles.map((title) => h(Step.Item, { key: title, title })),
          ),
          body,
          index < steps.length
            ? h(
                'div',
                { className: 'actions' },
                index > 0 ? h(Button, { onClick: () => go(index - 1) }, '上一步') : null,
                ' ',
                h(Button, { onClick: () => Message.success('已保存') }, '保存草稿'),
                ' ',
                h(Button, { type: 'primary', id: 'next', onClick: next }, steps[index].button),
              )
            : null,
        ),
      ),
      h(
        'div',
        { className: 'foot' },
        '关于我们　法律声明及隐私权政策　联系我们　浙公网安备 00000000000000号',
      ),
    );
  }

  window.model = () => JSON.parse(JSON.stringify(values));
  /** Does what only a person may do on the step in view: codes, uploads, consent and what no profile knows. */
  window.person = () => {
    for (const [name, value] of Object.entries(steps[filing.index]?.person ?? {})) filing.set(name, value);
  };
  window.ReactDOM.render(h(App), document.querySelector('#root'));
})();

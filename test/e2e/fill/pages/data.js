// What every kit's page offers, so that one set of wanted values serves them all.
window.kit = {
  natures: ['个人', '事业单位', '企业', '民办非企业单位', '社会团体', '国防机构'],
  languages: ['中文简体', '中文繁体', '英语', '日语', '法语'],
  kinds: ['网站', 'APP', '小程序', '快应用'],
  long: Array.from({ length: 300 }, (_, i) => `云服务器 ${i + 1} 号`),
  regions: [
    {
      name: '北京市',
      sub: [{ name: '市辖区', sub: [{ name: '东城区' }, { name: '西城区' }, { name: '朝阳区' }] }],
    },
    {
      name: '浙江省',
      sub: [
        { name: '杭州市', sub: [{ name: '上城区' }, { name: '西湖区' }, { name: '余杭区' }] },
        { name: '宁波市', sub: [{ name: '海曙区' }, { name: '江北区' }] },
      ],
    },
    {
      name: '吉林省',
      sub: [
        { name: '长春市', sub: [{ name: '朝阳区' }] },
        { name: '吉林市', sub: [{ name: '昌邑区' }] },
      ],
    },
  ],
  // {value: 'p1', label: '北京市', children: [...]}: values differ from texts, as they do on real portals
  tree(value = 'value', label = 'label', children = 'children', list = window.kit.regions, at = 'r') {
    return list.map((entry, i) => ({
      [value]: `${at}${i}`,
      [label]: entry.name,
      ...(entry.sub ? { [children]: window.kit.tree(value, label, children, entry.sub, `${at}${i}`) } : {}),
    }));
  },
  // names of a path of values
  path(values, list = window.kit.regions, at = 'r') {
    const [first, ...rest] = values ?? [];
    const i = list.findIndex((_, index) => `${at}${index}` === first);
    return i < 0 ? [] : [list[i].name, ...window.kit.path(rest, list[i].sub ?? [], `${at}${i}`)];
  },
  // the whole path down to a leaf's value
  down(leaf, list = window.kit.regions, at = 'r') {
    for (const [i, entry] of list.entries()) {
      const own = `${at}${i}`;
      if (own === leaf) return [entry.name];
      const rest = entry.sub ? window.kit.down(leaf, entry.sub, own) : [];
      if (rest.length) return [entry.name, ...rest];
    }
    return [];
  },
  groups: [
    { label: '企业类', list: ['企业', '民办非企业单位'] },
    { label: '机关类', list: ['事业单位', '国防机构'] },
    { label: '其他', list: ['个人', '社会团体'] },
  ],
  // groups as kits want them; values as in `options(natures)`
  grouped: (label = 'label', children = 'options', value = 'value', text = 'label') =>
    window.kit.groups.map((group) => ({
      [label]: group.label,
      [children]: group.list.map((name) => ({
        [value]: `v${window.kit.natures.indexOf(name)}`,
        [text]: name,
      })),
    })),
  // a server that answers a search after a while, and only a search
  search: (text) =>
    new Promise((answer) => {
      const found = window.kit.long.filter((name) => text && name.includes(text)).slice(0, 10);
      setTimeout(() => answer(found), 250);
    }),
  // the next level of a path of values, after a while
  next: (values, list = window.kit.tree()) => {
    const under = (values ?? []).reduce(
      (at, value) => at.find((e) => e.value === value)?.children ?? [],
      list,
    );
    const flat = under.map(({ value, label, children }) => ({ value, label, leaf: !children }));
    return new Promise((answer) => setTimeout(() => answer(flat), 200));
  },
  // values, and names, of the path down to a value at any level
  valuesTo: (value) => Array.from({ length: (value ?? '').length - 1 }, (_, i) => value.slice(0, i + 2)),
  pathTo: (value) => window.kit.path(window.kit.valuesTo(value)),
  options: (list) => list.map((label, i) => ({ value: `v${i}`, label })),
  text: (list, value) => list[Number(String(value ?? '').slice(1) || -1)] ?? '',
  texts: (list, values) => (values ?? []).map((value) => window.kit.text(list, value)),
  day(value) {
    if (!value) return '';
    if (typeof value === 'string') return value.slice(0, 10);
    if (typeof value.format === 'function') return value.format('YYYY-MM-DD');
    const date = new Date(value);
    const two = (n) => String(n).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  },
};

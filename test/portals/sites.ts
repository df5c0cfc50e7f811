/** One rule of a practice portal: paths that match `path` are answered with `file` of this folder. */
export interface PracticeRoute {
  path: RegExp;
  /** relative to `test/portals`; `$1` is the first group of `path` */
  file: string;
  charset?: 'gb2312';
}

export interface PracticeSite {
  id: string;
  name: string;
  /** 'portal' rebuilds a real portal from the facts; 'kit' is a made-up form on one UI kit */
  kind: 'portal' | 'kit';
  /** where the walk begins, under the true hostname */
  startUrl: string;
  routes: readonly PracticeRoute[];
  /** folder below `test/portals` that holds the pages and `truth.json` */
  folder: string;
}

const portals: PracticeSite[] = [
  {
    id: 'aliyun',
    name: 'ICP filing (Fusion Next, React)',
    kind: 'portal',
    startUrl: 'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init',
    routes: [{ path: /^\/pcContainer\//, file: 'aliyun/index.html' }],
    folder: 'aliyun',
  },
  {
    id: 'psb',
    name: 'PSB filing (Element UI, Vue 2)',
    kind: 'portal',
    startUrl: 'https://beian.mps.gov.cn/web/business/businessHome/website',
    routes: [{ path: /^\/(web\/.*)?$/, file: 'psb/index.html' }],
    folder: 'psb',
  },
  {
    id: 'legacy',
    name: 'access provider’s older form (jQuery, nested frames)',
    kind: 'portal',
    startUrl: 'http://beian.aliyun.com/order/index.htm',
    routes: [
      { path: /^\/order\/([a-z]+)\.htm$/, file: 'legacy/$1.html', charset: 'gb2312' },
      { path: /^\/order\/([a-z]+\.(?:js|css))$/, file: 'legacy/$1', charset: 'gb2312' },
    ],
    folder: 'legacy',
  },
  {
    id: 'miit',
    name: 'MIIT SMS verification (Element UI, Vue 2)',
    kind: 'portal',
    startUrl: 'https://beian.miit.gov.cn/#/Integrated/ComplaintA',
    routes: [{ path: /^\/$/, file: 'miit/index.html' }],
    folder: 'miit',
  },
];

/** A made-up form has no true address; it lives under a registered portal's host, by what it files. */
function kit(id: string, name: string, host: 'tencent' | 'aliyun' | 'psb', charset?: 'gb2312'): PracticeSite {
  const base = {
    tencent: 'https://console.cloud.tencent.com/beian/practice/',
    aliyun: 'https://beian.aliyun.com/practice/',
    psb: 'https://beian.mps.gov.cn/practice/',
  }[host];
  const root = new URL(`${base}${id}/`);
  const escaped = root.pathname.replaceAll('/', '\\/');
  return {
    id,
    name,
    kind: 'kit',
    startUrl: root.href,
    routes: [
      { path: new RegExp(`^${escaped}$`), file: `kits/${id}/index.html`, charset },
      { path: new RegExp(`^${escaped}([a-z-]+\\.(?:html|js|css))$`), file: `kits/${id}/$1`, charset },
    ],
    folder: `kits/${id}`,
  };
}

export const sites: readonly PracticeSite[] = [
  ...portals,
  kit('element-plus', 'app filing (Element Plus, Vue 3)', 'aliyun'),
  kit('antd', 'entity filing (Ant Design 5, React)', 'tencent'),
  kit('ant-design-vue', 'ICP licence application (Ant Design Vue)', 'tencent'),
  kit('view-design', 'provider filing (View Design, Vue 2)', 'aliyun'),
  kit('arco', 'filing order (Arco Design, React)', 'tencent'),
  kit('tdesign', 'website filing (TDesign, Vue 3)', 'tencent'),
  kit('tea', 'subject and website filing (TEA, React)', 'tencent'),
  kit('tiny-vue', 'filing information (TinyVue, Vue 3)', 'aliyun'),
  kit('naive', 'company registration (Naive UI, Vue 3)', 'tencent'),
  kit('layui', 'PSB filing (Layui)', 'psb'),
  kit('weui', 'mobile filing (WeUI markup)', 'tencent'),
  kit('select2', 'filing (Bootstrap and Select2)', 'aliyun'),
  kit('chosen', 'access filing (Bootstrap and Chosen)', 'aliyun'),
  kit('easyui', 'PSB filing (EasyUI-style markup)', 'psb'),
  kit('table', 'entity change (plain tables)', 'tencent'),
  kit('dl', 'filing registration (definition lists in frames)', 'aliyun', 'gb2312'),
];

import { asciiHost, isHostName, registrableDomain } from '../domain.ts';
import { readIcpNumber } from '../filing-number.ts';
import { ip6Groups, ipNumber, ipRange } from '../ip.ts';
import { type CrossRule, entriesOf } from './cross-rule.ts';

/** Host of an address as a person types it, in the form of name servers. */
function hostOf(address: string): string {
  const bare = address.toLowerCase().replace(/^[a-z]+:\/\//, '');
  return asciiHost(bare.split(/[/?#:]/)[0] ?? '');
}

/** Words of company names that say nothing about which company it is. */
const commonWords =
  /有限责任公司|股份有限公司|有限公司|分公司|公司|集团|股份|代表处|办事处|个体工商户|事务所|工作室|科技|技术|信息|网络|贸易|商贸|实业|投资|管理|咨询|服务|发展|国际|中国|[（(][^）)]*[）)]/g;
const placeNames =
  /北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|深圳|广州|杭州|苏州|南京|成都|武汉|西安|厦门|青岛|大连|宁波|[省市区县]/g;

/** True when the two names share two characters in a row that are not common to all companies. */
export function namesRelate(siteName: string, companyName: string): boolean {
  const own = companyName.replace(commonWords, ' ').replace(placeNames, ' ');
  const pieces = own.match(/\p{L}{2,}/gu) ?? [];
  if (pieces.length === 0) return true;
  return pieces.some((piece) =>
    Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2)).some((pair) =>
      siteName.includes(pair),
    ),
  );
}

/** Letters behind a site's number [S:HW-KB]. */
const suffixOfKind: Readonly<Record<string, string>> = {
  website: '',
  app: 'A',
  miniProgram: 'X',
  quickApp: 'K',
};

/** Suffixes that only some bodies use, or that these bodies must use [S:HW-KB]. */
const ownSuffixes: Readonly<Record<string, RegExp>> = {
  governmentAgency: /\.(gov\.cn|政务|xn--zfr164b)$/,
  publicInstitution: /\.(cn|公益|xn--55qw42g)$/,
};

/** What two companies' web addresses have in common with their filings (facts 3.3, 5.1 to 5.4). */
export const serviceRules: readonly CrossRule[] = [
  {
    id: 'homeUrlDomain',
    severity: 'error',
    source: 'MIIT-SPEC',
    certain: true,
    check: ({ get }, report) => {
      const home = hostOf(get('site.homeUrl'));
      const domains = entriesOf(get('site.domain')).filter(isHostName).map(asciiHost);
      if (home && domains.length > 0 && !domains.some((d) => home === d || home.endsWith(`.${d}`)))
        report('site.homeUrl', 'site.domain');
    },
  },
  {
    id: 'domainTwice',
    severity: 'warning',
    source: 'HW-KB',
    certain: true,
    check: ({ get }, report) => {
      // an app's sub-domains are domains of their own [S:HW-KB]
      const isApp = get('site.serviceKind') === 'app';
      const registered = (key: string) =>
        entriesOf(get(key).toLowerCase()).map((one) => (isApp ? null : registrableDomain(one)) ?? one);
      const own = registered('site.domain');
      const other = registered('site.secondaryDomains');
      if (new Set(own).size < own.length) report('site.domain', 'site.domain');
      if (other.some((domain) => own.includes(domain))) report('site.secondaryDomains', 'site.domain');
    },
  },
  {
    id: 'domainOfType',
    severity: 'warning',
    source: 'HW-KB',
    certain: true,
    check: ({ get }, report) => {
      const wanted = ownSuffixes[get('organizer.type')];
      const domains = entriesOf(get('site.domain').toLowerCase()).filter(isHostName);
      if (wanted && domains.some((domain) => !wanted.test(domain))) report('site.domain', 'organizer.type');
    },
  },
  {
    id: 'governmentDomain',
    severity: 'warning',
    source: 'HW-KB',
    certain: false,
    check: ({ get }, report) => {
      const type = get('organizer.type');
      const domains = entriesOf(get('site.domain').toLowerCase());
      if (type && type !== 'governmentAgency' && domains.some((domain) => /\.gov\.cn$/.test(domain)))
        report('site.domain', 'organizer.type');
    },
  },
  {
    id: 'ipOrder',
    severity: 'error',
    source: 'MIIT-SPEC',
    certain: true,
    check: ({ get }, report) => {
      const [start, end] = [ipNumber(get('site.ipStart')), ipNumber(get('site.ipEnd'))];
      if (start !== null && end !== null && start > end) report('site.ipEnd', 'site.ipStart');
    },
  },
  {
    id: 'ipFamilies',
    severity: 'error',
    source: 'MIIT-SPEC',
    certain: true,
    check: ({ get }, report) => {
      const kind = (text: string) => (ipNumber(text) !== null ? 4 : ip6Groups(text) !== null ? 6 : 0);
      const [start, end] = [kind(get('site.ipStart')), kind(get('site.ipEnd'))];
      if (start && end && start !== end) report('site.ipEnd', 'site.ipStart');
      for (const entry of entriesOf(get('site.ip'))) {
        const [a, b] = ipRange(entry).map(kind);
        if (a && b && a !== b) report('site.ip', 'site.ip');
      }
    },
  },
  {
    id: 'siteName',
    severity: 'hint',
    source: 'QC, HW-KB',
    certain: false,
    check: ({ get }, report) => {
      const [site, company] = [get('site.name'), get('organizer.name')];
      if (!site || !company || get('organizer.type') === 'individual') return;
      if (/\p{Script=Han}/u.test(site) && !namesRelate(site, company)) report('site.name', 'organizer.name');
    },
  },
  {
    id: 'siteNumber',
    severity: 'warning',
    source: 'HW-KB',
    certain: true,
    check: ({ get }, report) => {
      const site = readIcpNumber(get('site.icpNumber'));
      const entity = readIcpNumber(get('organizer.filingNumber'));
      if (site && entity && site.entity !== entity.entity) report('site.icpNumber', 'organizer.filingNumber');
    },
  },
  {
    id: 'numberKind',
    severity: 'warning',
    source: 'HW-KB',
    certain: true,
    check: ({ get }, report) => {
      const site = readIcpNumber(get('site.icpNumber'));
      const letter = suffixOfKind[get('site.serviceKind')];
      if (site?.site && letter !== undefined && site.kind !== letter)
        report('site.icpNumber', 'site.serviceKind');
    },
  },
  {
    id: 'preApproval',
    severity: 'hint',
    source: 'INSPUR, HW-KB',
    certain: false,
    check: ({ get }, report) => {
      const asks = /新闻|出版|教育|医疗|药品|论坛/.test(get('site.name'));
      if (asks && get('site.preApproval') === 'none') report('site.preApproval', 'site.name');
    },
  },
  {
    id: 'individualContent',
    severity: 'hint',
    source: 'PSB-BLOG, HW-KB',
    certain: false,
    check: ({ get }, report) => {
      const content = entriesOf(get('site.serviceContent'));
      if (get('organizer.type') !== 'individual' || content.length === 0) return;
      if (content.some((one) => one !== 'blog' && one !== 'other'))
        report('site.serviceContent', 'organizer.type');
    },
  },
  {
    id: 'commercialCapital',
    severity: 'hint',
    source: 'TEL',
    certain: false,
    check: ({ get }, report) => {
      const capital = /^([\d,]+(?:\.\d+)?)\s*(万|万元|万元人民币)?$/.exec(get('organizer.registeredCapital'));
      const amount = Number((capital?.[1] ?? '').replaceAll(',', ''));
      if (get('site.commercial') === 'yes' && capital && amount < 100)
        report('organizer.registeredCapital', 'site.commercial');
    },
  },
  {
    id: 'commercialForeignShare',
    severity: 'hint',
    source: 'TEL',
    certain: false,
    check: ({ get }, report) => {
      const share = Number(get('organizer.foreignShare').replace('%', ''));
      if (get('site.commercial') === 'yes' && share > 0) report('organizer.foreignShare', 'site.commercial');
    },
  },
  {
    id: 'commercialStaff',
    severity: 'hint',
    source: 'TEL',
    certain: false,
    check: ({ get }, report) => {
      const staff = /^(\d+)\s*人?$/.exec(get('organizer.insuredStaffCount'));
      if (get('site.commercial') === 'yes' && staff && Number(staff[1]) < 3)
        report('organizer.insuredStaffCount', 'site.commercial');
    },
  },
];

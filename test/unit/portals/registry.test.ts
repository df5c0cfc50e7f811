import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addresses } from '../../../lib/portals/addresses.ts';
import { commonStatuses, commonSteps } from '../../../lib/portals/common.ts';
import { portalMatches, portals } from '../../../lib/portals/index.ts';
import { matchesPattern } from '../../../lib/portals/match-pattern.ts';
import { sources } from '../../../lib/portals/sources.ts';

const unique = (texts: readonly string[]) => new Set(texts).size === texts.length;
const allSteps = [...portals.flatMap(({ steps }) => steps), ...commonSteps];
const allStatuses = [...portals.flatMap(({ statuses }) => statuses), ...commonStatuses];

describe.each(portals.map((portal) => [portal.id, portal] as const))('%s', (id, portal) => {
  it('says where it knows it from, and when that was checked', () => {
    const named = [portal, ...portal.steps, ...portal.statuses, ...portal.unmatched];
    for (const key of named.flatMap(({ source }) => source ?? [])) expect(sources).toHaveProperty(key);
    for (const { source } of [portal, ...portal.statuses, ...portal.unmatched])
      expect(source).not.toEqual([]);
    expect(portal.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('names every step and status once', () => {
    expect(unique(portal.steps.map((step) => step.id))).toBe(true);
    expect(unique(portal.steps.flatMap((step) => step.titles))).toBe(true);
    expect(unique(portal.statuses.map(({ zh }) => zh))).toBe(true);
  });

  it('can tell each of its steps by something', () => {
    const blind = portal.steps.filter((step) => !step.titles.length && !step.route && !step.fallbackRoute);
    expect(blind).toEqual([]);
  });

  it('is reached only at addresses that the table holds for it', () => {
    expect(portal.matches).toEqual(Object.hasOwn(addresses, id) ? Reflect.get(addresses, id) : []);
  });

  it('is matched exactly when its host is sure', () => {
    if (portal.matches.length > 0) expect(['certain', 'sourced']).toContain(portal.certain);
    else expect(portal.unmatched.length + portal.notes.length).toBeGreaterThan(0);
  });

  it('keeps out what it names as unmatched', () => {
    for (const { address } of portal.unmatched.filter(({ address }) => !address.includes('<'))) {
      const url = new URL(`https://${address}`);
      expect(portalMatches().filter((pattern) => matchesPattern(pattern, url))).toEqual([]);
    }
  });
});

describe('the registry', () => {
  it('names every portal once and every table row’s portal', () => {
    expect(unique(portals.map(({ id }) => id))).toBe(true);
    const ids = portals.map(({ id }) => id);
    expect(Object.keys(addresses).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('holds every portal file', () => {
    const rooms = /^(addresses|common|identify|index|match-pattern|portal|registry|sources|uploads)$/;
    const files = globSync('lib/portals/*.ts').map(
      (path) => path.split('/').at(-1)?.replace('.ts', '') ?? '',
    );
    expect(files.filter((name) => !rooms.test(name)).sort()).toEqual(portals.map(({ id }) => id).sort());
  });

  it('asks for exact hosts, and on a console’s host for its filing pages alone', () => {
    expect(unique(portalMatches())).toBe(true);
    for (const pattern of portalMatches()) {
      expect(pattern).toMatch(/^\*:\/\/[a-z0-9.-]+\.(com|gov\.cn)\/(beian(\?\*|\/\*)?|\*)$/);
      const { hostname } = new URL(pattern.replace('*', 'https'));
      if (/^(console|cloud)\./.test(hostname)) expect(pattern).toContain('/beian');
    }
  });

  /** facts/terms.tsv, kind = status */
  const known =
    '新增主体审核通过 待完善备案信息 等待初审 接入商审核为待修改 已修改待审核 初审驳回 待接入商审核 待提交管局 待短信核验 等待核验中 核验完成 核验超时 待管局审核 管局审核中 管局审核通过 管局审核拒绝 管局驳回 已备案 未备案 已退回 驳回 空壳主体 空壳网站 平台审核中 平台审核驳回 管局审核驳回 新增备案审核';

  it('knows every status of the facts', () => {
    const placed = new Set(allStatuses.map(({ zh }) => zh));
    expect(known.split(' ').filter((zh) => !placed.has(zh))).toEqual([]);
  });

  it('never lets one status text mean two things', () => {
    const torn = allStatuses.filter(({ zh, means }) =>
      allStatuses.some((other) => other.zh === zh && other.means !== means),
    );
    expect(torn).toEqual([]);
  });
});

describe.each(globSync('locales/*/ui.json'))('%s', (path) => {
  const texts: Record<'portal' | 'step' | 'status', Record<string, string>> = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const missing = (section: keyof typeof texts, ids: Iterable<string>) =>
    [...new Set(ids)].filter((id) => !texts[section][id]);

  it('names every portal, step and state', () => {
    expect(
      missing(
        'portal',
        portals.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      missing(
        'step',
        allSteps.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      missing(
        'status',
        allStatuses.map(({ means }) => means),
      ),
    ).toEqual([]);
  });
});

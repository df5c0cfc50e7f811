import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portalMatches } from '../../lib/portals/index.ts';
import { ensureBuild } from '../../scripts/build/build.ts';
import { settled } from './support/describe.ts';
import { practiceSite } from './support/practice.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { browserName, startSession } from './support/session.ts';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  content_security_policy: { extension_pages: string };
  externally_connectable?: unknown;
  web_accessible_resources?: unknown;
}

const manifest = async () =>
  JSON.parse(readFileSync(join(await ensureBuild(browserName), 'manifest.json'), 'utf8')) as Manifest;

test('the manifest asks for the registered portals and nothing else', async () => {
  const { host_permissions, permissions } = await manifest();
  expect([...host_permissions].sort()).toEqual([...new Set(portalMatches())].sort());
  const known = [
    'storage',
    'activeTab',
    'alarms',
    'scripting',
    ...(browserName === 'chromium' ? ['sidePanel'] : []),
  ];
  expect(permissions.filter((permission) => !known.includes(permission))).toEqual([]);
});

test('the manifest forbids every connection and lets no page in', async () => {
  const { content_security_policy, externally_connectable, web_accessible_resources } = await manifest();
  expect(content_security_policy.extension_pages).toContain("connect-src 'none'");
  expect(content_security_policy.extension_pages).toContain("default-src 'none'");
  expect(externally_connectable).toBeUndefined();
  expect(web_accessible_resources ?? []).toEqual([]);
});

test('no page of the extension, no content script and no background asks for anything', async () => {
  const session = await startSession();
  try {
    await importProfile(session, sampleCompany);
    const tab = await session.open(practiceSite('aliyun').startUrl);
    await settled(session, tab);
    for (const page of ['sidepanel', 'popup', 'options']) {
      const opened = await session.openExtension(`/${page}.html?tab=${tab.id}`);
      await opened.waitFor(() => (document.body.textContent ?? '').trim().length > 20, null);
      expect(opened.errors).toEqual([]);
      await opened.close();
    }
    expect(session.strangers).toEqual([]);
    // what the portal's own page asked for is the page's own: documents, scripts and styles, no data
    expect(session.answered.filter(({ method, kind }) => method !== 'GET' || /fetch|xhr/.test(kind))).toEqual(
      [],
    );
  } finally {
    await session.close();
  }
});

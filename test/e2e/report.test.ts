import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session, Tab } from './browsers/index.ts';
import { popupSize } from './support/panel.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { startSession } from './support/session.ts';

/** The sample company with what a person gets wrong: a swapped code, one phone for two uses, a bare remark. */
async function writeFaulty(): Promise<string> {
  const file = JSON.parse(readFileSync(sampleCompany, 'utf8'));
  const [company] = file.profiles;
  const [code, swapped] = [company.organizer.certificateNumber, '91310115MA1HY26X3X'.replace('26X', '2X6')];
  if (code === swapped) throw new Error('the sample company has changed');
  company.organizer.certificateNumber = swapped;
  company.people[0].emergencyPhone = company.people[0].mobile;
  company.services[0].remarks = '公司介绍';
  company.services[0].homeUrl = '';
  company.roles.legalRepresentative = 'person-chen';
  const path = join(await mkdtemp(join(tmpdir(), 'beian-report-')), 'faulty.json');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

/** The objects of a PDF as text, those in compressed streams too. */
function objectsOf(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: begin }) => {
    try {
      return inflateSync(pdf.subarray(index + begin.length), {
        finishFlush: constants.Z_SYNC_FLUSH,
      }).toString('latin1');
    } catch {
      return '';
    }
  });
  return text + streams.join('\n');
}

const textOf = (tab: Tab) => tab.evaluate(() => document.querySelector('main')?.textContent ?? '', null);

async function report(session: Session, portal: string): Promise<Tab> {
  const tab = await session.openExtension(`/report.html#sample-haiyun/service-website/${portal}`);
  await tab.find('heading', /^Cannot be known beforehand/);
  return tab;
}

describe('the report before a filing is handed in', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
    await importProfile(session, await writeFaulty());
  });
  afterAll(() => session.close());

  it('says what would be refused, what is missing and what to have ready', async () => {
    const tab = await report(session, 'tencent');
    const text = await textOf(tab);
    expect(text).toContain('Do not hand it in yet');
    expect(text).toContain('3 values would be refused');
    expect(text).toMatch(/check character does not fit/);
    expect(text).toMatch(/emergency phone is the same as this person's mobile number/);
    expect(text).toMatch(/This portal wants at least 15 characters here; these are 4/);
    expect(text).toMatch(/1 value is missing/);
    expect(text).toMatch(/Authorization letter\s*法人授权书.*李海云: Not saved here yet/);
    expect(text).toMatch(/What Shanghai asks\s*上海市通信管理局的要求/);
    expect(text).toMatch(/must be the legal representative/);
    // of personal numbers only the end
    expect(text).not.toContain('13812340001');
    expect(text).not.toContain('310115198503120020');
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('knows the portal: sizes, what it asks, what was not seen of it', async () => {
    const tab = await report(session, 'psb');
    const police = await textOf(tab);
    expect(police).toMatch(/Domain certificate \(not an SSL certificate\)[\s\S]*JPG or PNG · at most 400 KB/);
    expect(police).not.toContain('What Shanghai asks');
    await tab.evaluate(() => {
      window.location.hash = '#sample-haiyun/service-website/huawei';
    }, null);
    await tab.waitFor(() => document.body.textContent?.includes('at most 4 MB'), null);
    expect(await textOf(tab)).not.toContain('This portal wants at least');
    await tab.close();
  });

  it('prints on A4, light, whole and without its buttons', async () => {
    const tab = await report(session, 'tencent');
    const pdf = objectsOf(Buffer.from(await tab.pdf()));
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, width, height] of boxes) {
      expect(Math.abs(Number(width) - 595)).toBeLessThan(2);
      expect(Math.abs(Number(height) - 842)).toBeLessThan(2);
    }
    await tab.close();
  });

  it('is reached from the companies, the popup and beside a page', async () => {
    const options = await session.openExtension('/options.html#companies');
    const link = await options.find('link', 'Pre-flight report for 上海海云示例贸易有限公司');
    expect(await link.evaluate((a) => (a as HTMLAnchorElement).getAttribute('href'))).toContain(
      '/report.html#sample-haiyun',
    );
    const popup = await session.openExtension('/popup.html', popupSize);
    await popup.find('link', 'Pre-flight report');
    await popup.close();
    await options.close();
  });
});

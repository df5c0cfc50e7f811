// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RejectionSection } from '../../../components/rejection/rejection-section.tsx';
import { fakeTab } from './fake-page.ts';
import { show } from './show.tsx';

const translate = (body: unknown) =>
  (body as { texts: string[] }).texts.map((text) => ({
    text: `rendering of ${text}`,
    source: 'composed',
    note: '',
  }));

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

async function explain(text: string, language = 'en') {
  show(<RejectionSection />, language);
  const [open] = screen.getAllByRole('button');
  if (open) await userEvent.click(open);
  await userEvent.click(await screen.findByRole('textbox'));
  await userEvent.paste(text);
  const [, button] = screen.getAllByRole('button');
  if (button) await userEvent.click(button);
}

describe('the box for rejections', () => {
  it('says what each point means, what it concerns and what to do, beside the original', async () => {
    fakeTab({ background: { 'text.translate': translate } });
    await explain('1、域名未完成实名认证；2、量子纠缠度不足');
    expect(await screen.findByText('rendering of 域名未完成实名认证')).toBeTruthy();
    expect(screen.getByText('域名未完成实名认证')).toBeTruthy();
    expect(screen.getByText(/wait about 3 working days/)).toBeTruthy();
    expect(screen.getByText(/Domain certificate/)).toBeTruthy();
    expect(screen.getByText(/From the filing rules .*HW-KB/)).toBeTruthy();
    expect(screen.getByText(/This reason is not known/)).toBeTruthy();
  });

  it('explains without a translation when the background does not answer', async () => {
    fakeTab({});
    await explain('管局审核驳回');
    expect(await screen.findByText(/The explanation stands/)).toBeTruthy();
    expect(screen.getByText('The Communications Administration sent the order back.')).toBeTruthy();
  });

  it('says when there is nothing to explain', async () => {
    fakeTab({ background: { 'text.translate': translate } });
    await explain('rejected');
    expect(await screen.findByText('There is no Chinese text to explain here.')).toBeTruthy();
  });

  it('speaks the person’s language', async () => {
    fakeTab({ background: { 'text.translate': translate } });
    await explain('网站名称不规范', 'zh-CN');
    expect(await screen.findByText('网站或应用名称不符合要求。')).toBeTruthy();
  });
});

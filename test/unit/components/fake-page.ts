import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { FieldReport, PageReport } from '../../../lib/messages/page-report.ts';

/** The browser's side of the message boundary: one tab with one portal frame. */

export const tabId = 7;
const pageUrl = 'https://beian.aliyun.com/pcContainer/formpage';

const none = { text: '', source: 'none', note: '' } as const;

/** A field as a content script reports it; by default a certain match for the organizer's name. */
export function field(part: Partial<FieldReport>): FieldReport {
  const label = part.label ?? '主办单位名称';
  return {
    control: 'text',
    label,
    labelSource: 'label-element',
    section: ['主办单位信息'],
    placeholder: '',
    help: '',
    options: [],
    name: '',
    id: '',
    inputType: 'text',
    autocomplete: '',
    maxLength: null,
    required: false,
    prefix: '',
    suffix: '',
    nearbyButton: '',
    ref: label,
    selector: 'input',
    value: '',
    error: '',
    preset: false,
    readOnly: false,
    disabled: false,
    unusable: null,
    accept: '',
    uploadText: '',
    rawLabel: label,
    key: 'organizer.name',
    certainty: 'certain',
    confidence: 0.97,
    never: null,
    evidence: ['label:attribute=名称'],
    labelText: { text: `rendering of ${label}`, source: 'reviewed', note: '' },
    placeholderText: null,
    helpText: null,
    errorText: null,
    sectionText: [{ text: 'Organizer information', source: 'reviewed', note: '' }],
    optionText: [],
    ...part,
  };
}

export const unknownField = field({
  label: '神秘代号',
  key: null,
  certainty: 'unknown',
  confidence: 0.1,
  labelText: none,
});
export const captchaField = field({
  label: '图形验证码',
  key: null,
  certainty: 'never',
  never: 'captcha',
  confidence: 1,
});

export function pageReport(part: Partial<PageReport> = {}): PageReport {
  return {
    pageId: 'page-1',
    portal: 'aliyun',
    step: 'organizer',
    stepTitle: '填写主办者信息',
    title: '备案',
    url: pageUrl,
    isTop: true,
    fields: [field({})],
    strings: [],
    signs: [],
    overlayOn: true,
    gaveUp: false,
    timings: { collect: 1, recognise: 1, translate: 1, annotate: 1 },
    ...part,
  };
}

type Answers = Record<string, (body: unknown) => unknown>;

/**
 * Stands in for the browser: `frame` answers what is sent to the tab's frame, `background` what is sent to
 * the worker; a type without an answer rejects, as it does when nobody listens.
 */
export function fakeTab(options: { url?: string; frame?: Answers; background?: Answers }) {
  const { url = pageUrl, frame = {}, background = {} } = options;
  const sent: { to: 'frame' | 'background'; type: string; body: unknown }[] = [];
  const answerFrom =
    (to: 'frame' | 'background', answers: Answers) => async (message: { type: string; body: unknown }) => {
      sent.push({ to, ...message });
      const answer = answers[message.type];
      if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
      return { ok: true, answer: answer(message.body) };
    };
  const sendToFrame = answerFrom('frame', frame);
  const tab = { id: tabId, windowId: 1, url, status: 'complete', active: true };
  Object.assign(browser.tabs, {
    query: vi.fn(async () => [tab]),
    sendMessage: vi.fn((_: number, message: { type: string; body: unknown }) => sendToFrame(message)),
    reload: vi.fn(),
  });
  Object.assign(browser.runtime, { sendMessage: vi.fn(answerFrom('background', background)) });
  Object.assign(browser, {
    scripting: { executeScript: vi.fn(async () => [{ frameId: 0, result: url }]) },
  });
  return { sent };
}

/** Says what the content script says when its page has changed. */
export async function tellPageChanged(): Promise<void> {
  const body = {
    portal: 'aliyun',
    step: null,
    stepTitle: '',
    fields: 1,
    recognised: 1,
    unknown: 0,
    never: 0,
  };
  const sender = { id: browser.runtime.id, url: pageUrl, frameId: 0, tab: { id: tabId } };
  const { onMessage } = browser.runtime as unknown as {
    onMessage: { trigger: (...values: unknown[]) => Promise<unknown> };
  };
  await onMessage.trigger({ type: 'page.changed', body }, sender, vi.fn());
}

import { describe, expect, it } from 'vitest';
import { uploadAskOf } from '../../../entrypoints/sidepanel/upload-ask.ts';
import type { PageReport } from '../../../lib/messages/page-report.ts';
import { noLimits } from '../../../lib/terms/uploads/limits.ts';
import { field } from './fake-page.ts';

const upload = (part: Parameters<typeof field>[0]) => field({ control: 'file', label: '营业执照', ...part });

const report = (portal: string | null, texts: string[] = []): PageReport => ({
  pageId: '',
  portal,
  step: null,
  stepTitle: '',
  title: '',
  url: '',
  isTop: true,
  fields: [],
  strings: texts.map((text) => ({ text, translation: '', source: 'none' })),
  signs: [],
  overlayOn: true,
  gaveUp: false,
  timings: { collect: 0, recognise: 0, translate: 0, annotate: 0 },
});

const kb = 1024;

describe('what an upload field wants', () => {
  it('is what its own words say, and its accept; the portal’s data say the rest', () => {
    const ask = uploadAskOf(
      upload({ uploadText: '点击上传 大小不超过500KB', accept: '.png' }),
      report('huawei'),
      'certificateScan',
    );
    expect(ask.limits).toEqual({ ...noLimits, formats: ['png'], maxBytes: 500 * kb });
    expect(ask.known).toBeNull();
    const half = uploadAskOf(upload({ help: '大小不超过500KB' }), report('inspur'), 'certificateScan');
    expect(half.limits).toEqual({ ...noLimits, formats: ['jpeg'], maxBytes: 500 * kb, maxName: 100 });
    expect(half.known).toMatchObject({ portal: 'inspur', source: ['INSPUR'] });
  });

  it('is what the page says of all files where the field is silent', () => {
    const texts = ['请上传以下资料的图片，支持jpg格式，单张不超过1M', '密码不超过20K'];
    const ask = uploadAskOf(upload({}), report('tencent', texts), 'certificateScan');
    expect(ask.page).toEqual({ ...noLimits, formats: ['jpeg'], maxBytes: 1024 * kb });
  });

  it('is careful, and said to be, where nothing is known', () => {
    const ask = uploadAskOf(upload({}), report('aliyun'), 'certificateScan');
    expect(ask.known).toMatchObject({ certain: 'unverified', source: ['GK'] });
    expect(ask.limits).toMatchObject({ formats: ['jpeg', 'png'], maxBytes: 2048 * kb });
  });

  it('may be marked for ICP filings only, and never on an icon', () => {
    const mark = (portal: string | null, attribute: string) =>
      uploadAskOf(upload({}), report(portal), attribute).watermark;
    expect(mark('tencent', 'idFront')).toBe('仅限ICP备案使用');
    expect(mark(null, 'idFront')).toBe('仅限ICP备案使用');
    expect(mark('psb', 'idFront')).toBe('');
    expect(mark('tencent', 'icon')).toBe('');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedFormats } from '../../../lib/terms/uploads/formats.ts';
import { noLimits, orElse, type UploadLimits } from '../../../lib/terms/uploads/limits.ts';
import { readUploadLimits } from '../../../lib/terms/uploads/read-limits.ts';

const kb = 1024;
const mb = 1024 * 1024;

const said: [string, Partial<UploadLimits>][] = [
  ['支持jpg/png格式，大小不超过2MB', { formats: ['jpeg', 'png'], maxBytes: 2 * mb }],
  ['只能上传jpg/png文件，且不超过500kb', { formats: ['jpeg', 'png'], maxBytes: 500 * kb }],
  ['图片大小不大于 400KB', { maxBytes: 400 * kb }],
  [
    '请上传JPG、JPEG、PNG、BMP格式的图片，单张图片大小须小于4M',
    { formats: ['jpeg', 'png', 'bmp'], maxBytes: 4 * mb },
  ],
  ['您上传的文件过大(限制最大为4M)', { maxBytes: 4 * mb }],
  ['您需要上传jpg格式的文件！', { formats: ['jpeg'] }],
  ['附件大小:5M以内，格式:pdf或jpg', { formats: ['pdf', 'jpeg'], maxBytes: 5 * mb }],
  ['文件大小在20KB到200KB之间', { minBytes: 20 * kb, maxBytes: 200 * kb }],
  ['大小 50~500K，.jpg 或 .png', { formats: ['jpeg', 'png'], minBytes: 50 * kb, maxBytes: 500 * kb }],
  ['图片不小于 100KB，不大于 2MB', { minBytes: 100 * kb, maxBytes: 2 * mb }],
  ['大小：≤ 512KB', { maxBytes: 512 * kb }],
  ['每个附件最大 1.5 兆', { maxBytes: 1.5 * mb }],
  ['不支持pdf、gif格式', {}],
  ['支持 JPG、PNG 格式，不支持 PDF', { formats: ['jpeg', 'png'] }],
  ['尺寸不小于800*600像素', { minWidth: 800, minHeight: 600 }],
  [
    '分辨率不低于1024×768，最大4096x4096',
    { minWidth: 1024, minHeight: 768, maxWidth: 4096, maxHeight: 4096 },
  ],
  [
    '图标尺寸为120px*120px，大小不超过100KB',
    { minWidth: 120, maxWidth: 120, minHeight: 120, maxHeight: 120, maxBytes: 100 * kb },
  ],
  ['建议尺寸 1200*800', {}],
  ['分辨率不低于300dpi', {}],
  ['宽度不小于 600px', { minWidth: 600 }],
  ['最长边不超过4096像素', { maxWidth: 4096, maxHeight: 4096 }],
  ['文件名长度不超过100个字符', { maxName: 100 }],
  ['已上传：营业执照.jpg', {}],
  ['查看示例 sample-1.png', {}],
  ['Only JPG or PNG, up to 3 MB', { formats: ['jpeg', 'png'], maxBytes: 3 * mb }],
  ['File size must be less than 2MB!', { maxBytes: 2 * mb }],
  ['大小不超过２ＭＢ，支持ＪＰＧ', { formats: ['jpeg'], maxBytes: 2 * mb }],
  ['请上传营业执照副本原件彩色扫描件，四角完整', {}],
  ['有效期3个月以上', {}],
  ['请上传.jpg格式', { formats: ['jpeg'] }],
  ['scan-2.png 上传成功', {}],
  ['限5M', { maxBytes: 5 * mb }],
  ['图片大小：4194304字节以内', { maxBytes: 4 * mb }],
];

describe('limits in the words of an upload field', () => {
  it.each(said)('%s', (text, limits) => {
    expect(readUploadLimits([text])).toEqual({ ...noLimits, ...limits });
  });

  it('are the stricter ones where several sentences speak', () => {
    expect(readUploadLimits(['大小不超过4M，jpg、png、pdf', '图片不大于2M', '支持png/jpg'])).toEqual({
      ...noLimits,
      formats: ['jpeg', 'png'],
      maxBytes: 2 * mb,
    });
  });

  it('read any size and unit back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(['KB', kb], ['K', kb], ['kb', kb], ['MB', mb], ['M', mb], ['兆', mb]),
        fc.constantFrom(
          ['不超过', ''],
          ['小于', ''],
          ['最大', ''],
          ['', '以内'],
          ['不大于 ', ''],
          ['不得超过', ''],
        ),
        (number, [unit, bytes], [before, after]) => {
          const text = `请上传图片，大小${before}${number}${unit}${after}。`;
          expect(readUploadLimits([text]).maxBytes).toBe(number * (bytes as number));
          expect(readUploadLimits([text]).minBytes).toBeNull();
        },
      ),
    );
  });

  it('read nothing into any other text, and never fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { maxBytes, minBytes } = readUploadLimits([text]);
        expect(maxBytes === null || maxBytes >= 0).toBe(true);
        expect(minBytes === null || minBytes >= 0).toBe(true);
      }),
    );
  });
});

describe('formats', () => {
  it.each([
    ['.jpg,.jpeg,.png', ['jpeg', 'png']],
    ['image/png, image/jpeg', ['png', 'jpeg']],
    ['image/*', []],
    ['image/*,application/pdf', ['pdf', 'jpeg', 'png', 'gif', 'bmp', 'webp']],
    ['*/*', []],
    ['', []],
  ])('of accept="%s"', (accept, formats) => {
    expect(acceptedFormats(accept)).toEqual(formats);
  });

  it('come from the second where the first is silent', () => {
    const first = { ...noLimits, maxBytes: 5 };
    const second: UploadLimits = { ...noLimits, formats: ['png'], maxBytes: 9, minWidth: 3 };
    expect(orElse(first, second)).toEqual({ ...noLimits, formats: ['png'], maxBytes: 5, minWidth: 3 });
  });
});

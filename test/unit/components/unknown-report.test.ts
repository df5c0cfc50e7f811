import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask, textsIn, unknownReport } from '../../../entrypoints/sidepanel/unknown-report.ts';
import { sample } from '../profile/sample.ts';
import { captchaField, field, pageReport, unknownField } from './fake-page.ts';

const string = (text: string, source: 'none' | 'reviewed' = 'none') => ({ text, translation: '', source });
const frame = (part: Parameters<typeof pageReport>[0]) => ({
  frameId: 0,
  host: 'beian.aliyun.com',
  origin: 'https://beian.aliyun.com',
  report: pageReport(part),
});
const secrets = textsIn(sample());

describe('the report of unknowns', () => {
  it('is empty when all was understood', () => {
    expect(unknownReport([frame({ fields: [field({}), captchaField] })], '1.0', [])).toBe('');
  });

  it('lists unknown fields with their surroundings and texts without a rendering, once each', () => {
    const strange = field({
      ...unknownField,
      placeholder: '请输入代号',
      options: ['甲', '乙'],
      required: true,
    });
    const strings = [string('量子纠缠'), string('量子纠缠'), string('主办单位', 'reviewed')];
    const text = unknownReport([frame({ fields: [field({}), strange], strings })], '1.0', []);
    expect(text).toContain('label: 神秘代号');
    expect(text).toContain('options: 甲 | 乙');
    expect(text).toContain('control: text, required');
    expect(text.match(/量子纠缠/g)).toHaveLength(1);
    expect(text).not.toContain('主办单位名称');
  });

  it('holds no value, nothing of the profile and no personal data, wherever the page repeats it', () => {
    const company = sample().organizer;
    const strange = field({
      ...unknownField,
      value: '机密内容',
      help: `欢迎，${company.name}（机密内容）`,
      placeholder: '如 13812345678 或 a.b@example.cn',
    });
    const strings = [string(`您好 ${company.name}，订单 20261124000123`), string('护照 E12345678 号')];
    const text = unknownReport([frame({ fields: [strange], strings })], '1.0', secrets);
    for (const leak of [
      company.name,
      '机密内容',
      '13812345678',
      'example.cn',
      '20261124000123',
      'E12345678',
    ]) {
      expect(text).not.toContain(leak);
    }
    expect(text).toContain('欢迎');
  });

  it.each([
    ['电话 138 1234 5678', '138 1234 5678'],
    ['电话 021-5888-8888', '5888'],
    ['全角 １３８１２３４５６７８', '１３８'],
    ['代码 91310115MA1HY26X3X', '91310115'],
    ['邮箱 某人@example.cn', '某人@'],
    ['单号 order_20ab99', '20ab99'],
  ])('masks %s', (text, leak) => {
    expect(mask(text, [])).not.toContain(leak);
  });

  it('lets no run of six digits through, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^\d{6,20}$/), fc.string(), (before, run, after) => {
        expect(mask(before + run + after, [])).not.toMatch(/\d{6}/);
      }),
    );
  });
});

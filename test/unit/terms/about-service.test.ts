import { describe, expect, it } from 'vitest';
import { recogniseForm } from '../../../lib/terms/recognise.ts';
import { field, type Told } from './recognise/field.ts';

function services(title: string, ...fields: readonly (readonly [string, Told?])[]) {
  const context = { portal: null, filing: 'icp', title, headings: [] } as const;
  const read = recogniseForm(
    fields.map(([label, told]) => field(label, told)),
    context,
  );
  return read.map(({ service }) => service);
}

describe('the service that a field is about', () => {
  it('is what its own words name', () => {
    expect(services('备案', ['APP备注'], ['网站备注'], ['小程序名称'], ['单位名称'])).toEqual([
      'app',
      'website',
      null,
      null,
    ]);
  });

  it('is what the nearest heading names', () => {
    const app = { section: 'ICP备案 > APP信息' };
    const website = { section: '网站信息' };
    expect(
      services('网站备案', ['APP名称', app], ['备注', app], ['网站名称', website], ['备注', website]),
    ).toEqual([null, 'app', 'website', 'website']);
  });

  it('is what the other fields of the page agree on', () => {
    expect(services('ICP备案', ['软件包名称'], ['服务内容'], ['服务名称'])).toEqual([null, 'app', 'app']);
    expect(services('ICP备案', ['网站名称'], ['语种'])).toEqual(['website', 'website']);
  });

  it('is unclear where the page names both and the field neither', () => {
    expect(services('备案', ['网站备注'], ['APP语种'], ['服务内容'])).toEqual(['website', 'app', 'unclear']);
  });

  it('is what the title names, where no field names any', () => {
    expect(services('APP备案', ['服务内容'], ['语种'])).toEqual(['app', 'app']);
    expect(services('网站/APP备案', ['服务内容'])).toEqual([null]);
    expect(services('备案', ['服务内容'])).toEqual([null]);
  });
});

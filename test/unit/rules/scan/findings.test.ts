import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanFindings } from '../../../../lib/rules/scan/findings.ts';
import { measureScan } from '../../../../lib/rules/scan/measure.ts';
import { type DrawnPage, drawPage } from './drawn-page.ts';

const licence = { inColour: true, isPage: true };

function codes(page: DrawnPage, expected = licence): string[] {
  const pixels = drawPage(page);
  const findings = scanFindings(measureScan(pixels, pixels), expected);
  return findings.map(({ message }) => message.replace('rules.scan.', ''));
}

const wood = { level: 80, sides: ['top', 'right', 'bottom', 'left'] };

const pages: [string, DrawnPage, string[]][] = [
  ['a clean scan', {}, []],
  ['a photograph on a table, with grain', { paper: 205, ground: wood, grain: 10 }, []],
  ['a scan out of focus', { blur: 4 }, ['blurred']],
  ['a photograph out of focus, with grain', { paper: 205, blur: 4, grain: 12 }, ['blurred']],
  ['a photograph in the dark', { paper: 85, ink: 4 }, ['dark']],
  ['a faint print', { ink: 200 }, ['faint']],
  ['an empty page', { ink: 250, seal: false }, ['blank']],
  ['a photograph with a reflection', { paper: 200, ground: wood, glare: 0.2 }, ['glare']],
  ['white paper, which is no reflection', { paper: 255 }, []],
  ['a black and white copy', { seal: false }, ['grey']],
  ['a small picture', { width: 640, height: 460 }, ['small']],
  ['lines that run out at the left', { margin: { left: -0.1 } }, ['cut-left']],
  ['lines that run out at the right', { margin: { right: -0.1 } }, ['cut-right']],
  ['a page that begins above the picture', { margin: { top: -0.012 } }, ['cut-top']],
  [
    'lines that run out all around',
    { margin: { top: -0.012, right: -0.1, bottom: -0.1, left: -0.1 } },
    ['cut-all'],
  ],
  [
    'a page whose lower edge is not in the photograph',
    { paper: 205, ground: { ...wood, sides: ['top', 'right', 'left'] } },
    ['cut-bottom'],
  ],
];

describe('what is wrong with a scan', () => {
  it.each(pages)('%s', (_, page, expected) => {
    expect(codes(page)).toEqual(expected);
  });

  it('leaves colours out where the original has none, and says nothing of an icon', () => {
    expect(codes({ seal: false }, { inColour: false, isPage: true })).toEqual([]);
    expect(codes({ width: 100, height: 100 }, { inColour: false, isPage: false })).toEqual([]);
  });

  it('is never an error: where the limits lie is the project’s own judgement', () => {
    const pixels = drawPage({ width: 300, height: 200, blur: 5 });
    const found = scanFindings(measureScan(pixels, pixels), licence);
    expect(found.map(({ severity }) => severity)).not.toContain('error');
    expect(found[0]).toMatchObject({ message: 'rules.scan.small', params: { width: 300, height: 200 } });
  });

  it('can be told of any picture, however small or strange', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.uint8Array({ minLength: 0, maxLength: 6400 }),
        (width, height, bytes) => {
          const data = new Uint8Array(width * height * 4);
          data.set(bytes.subarray(0, data.length));
          const measures = measureScan({ width, height, data }, { width, height });
          const { cut, ...rest } = measures;
          for (const value of [...Object.values(rest), ...Object.values(cut)])
            expect(Number.isFinite(value) && value >= 0).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

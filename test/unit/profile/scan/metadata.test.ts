import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKindOf, mimeOf } from '../../../../lib/profile/scan/file-type.ts';
import { bareJpeg, exifOf } from '../../../../lib/profile/scan/jpeg.ts';
import { barePng, hasExif } from '../../../../lib/profile/scan/png.ts';
import { ascii, comment, exif, iptc, jpegFile, pngFile, preview, xmp } from './files.ts';

const bytes = (text: string) => new Uint8Array(ascii(text));

describe('a JPEG', () => {
  it('loses place, device, texts, previews and what is appended, and keeps the picture bit for bit', () => {
    const full = jpegFile(
      [...exif(1, true), ...xmp, ...comment, ...preview, ...iptc],
      ascii('a film of four seconds'),
    );
    expect(bareJpeg(full)).toEqual(jpegFile());
    expect(bareJpeg(jpegFile())).toEqual(jpegFile());
  });

  it('says how it must be turned, and whether it says where it was taken', () => {
    expect(exifOf(jpegFile(exif(6, true)))).toEqual({ orientation: 6, hasPlace: true });
    expect(exifOf(jpegFile(exif(3, false)))).toEqual({ orientation: 3, hasPlace: false });
    expect(exifOf(jpegFile(exif(77, false)))).toEqual({ orientation: 1, hasPlace: false });
    expect(exifOf(jpegFile())).toEqual({ orientation: 1, hasPlace: false });
  });

  it('that is broken off or altered anywhere never makes the reader fail or keep Exif', () => {
    const full = jpegFile([...exif(1, true), ...comment]);
    fc.assert(
      fc.property(fc.nat(full.length - 1), fc.nat(255), fc.boolean(), (at, value, cut) => {
        const changed = cut ? full.slice(0, at) : full.slice();
        if (!cut) changed[at] = value;
        exifOf(changed);
        const bare = bareJpeg(changed);
        expect(bare === null || bare.length <= changed.length).toBe(true);
      }),
    );
  });
});

describe('a PNG', () => {
  it('loses texts, times and Exif, and keeps the picture', () => {
    const full = pngFile(
      [
        ['tEXt', 'Author Li Lei'],
        ['eXIf', 'II place'],
        ['tIME', '2026'],
      ],
      ascii('more'),
    );
    expect(barePng(full)).toEqual(pngFile());
    expect(hasExif(full)).toBe(true);
    expect(hasExif(pngFile())).toBe(false);
  });

  it('keeps what tells how to draw it', () => {
    const full = pngFile([
      ['gAMA', 'abcd'],
      ['tRNS', 'ab'],
      ['iTXt', 'XMP'],
    ]);
    expect(barePng(full)).toEqual(
      pngFile([
        ['gAMA', 'abcd'],
        ['tRNS', 'ab'],
      ]),
    );
  });

  it('that is broken off is no picture', () => {
    const full = pngFile();
    for (let length = 0; length < full.length; length++) expect(barePng(full.slice(0, length))).toBeNull();
  });
});

describe('what a file is', () => {
  it.each([
    [jpegFile(), 'jpeg'],
    [pngFile(), 'png'],
    [bytes('GIF89a....'), 'gif'],
    [bytes('RIFF\x01\x02\x03\x04WEBPVP8 '), 'webp'],
    [bytes(`BM${'x'.repeat(40)}`), 'bmp'],
    [bytes('%PDF-1.7\n'), 'pdf'],
    [bytes('\n\n%PDF-1.4'), 'pdf'],
    [bytes('\0\0\0\x18ftypheic\0\0\0\0'), 'heic'],
    [bytes('\0\0\0\x18ftypmp42\0\0\0\0'), null],
    [bytes('II*\0rest'), 'tiff'],
    [bytes('PK\x03\x04word/document.xml'), 'archive'],
    [bytes('<html>'), null],
    [bytes('BM short'), null],
    [new Uint8Array(), null],
  ])('is told by its first bytes, not by its name', (file, kind) => {
    expect(fileKindOf(file)).toBe(kind);
  });

  it('says which kinds can be kept', () => {
    expect([mimeOf('jpeg'), mimeOf('pdf'), mimeOf('heic')]).toEqual(['image/jpeg', 'application/pdf', null]);
  });
});

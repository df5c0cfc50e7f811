import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exif } from '../../unit/profile/scan/files.ts';
import type { Tab } from '../browsers/index.ts';

/** What is drawn: a licence in landscape, with print, a red seal and a margin all around. */
interface Drawing {
  width: number;
  height: number;
  type: 'image/jpeg' | 'image/png';
  /** pixels of blur, grain of a camera in grey levels */
  blur?: number;
  grain?: number;
  colour?: boolean;
}

/** Draws a page of print in a browser's own canvas; base64 of the file. */
async function draw(tab: Tab, drawing: Drawing): Promise<Buffer> {
  const text = await tab.evaluate(async ({ width, height, type, blur = 0, grain = 0, colour = true }) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.fillStyle = '#f4f1ea';
    pen.fillRect(0, 0, width, height);
    pen.filter = blur > 0 ? `blur(${blur}px)` : 'none';
    pen.fillStyle = '#161616';
    pen.font = `${height * 0.03}px serif`;
    for (let line = 0; line < 16; line++)
      pen.fillText(
        'Unified social credit code 91310115 Haiyun Trading Shanghai',
        width * 0.1,
        height * (0.15 + line * 0.045),
        width * 0.8,
      );
    if (colour) {
      pen.strokeStyle = '#c4161c';
      pen.lineWidth = height * 0.012;
      pen.beginPath();
      pen.arc(width * 0.75, height * 0.75, height * 0.1, 0, 7);
      pen.stroke();
    }
    pen.filter = 'none';
    if (grain > 0) {
      const image = pen.getImageData(0, 0, width, height);
      for (let at = 0; at < image.data.length; at += 4) {
        const change = (Math.random() - 0.5) * 2 * grain;
        for (let part = 0; part < 3; part++) image.data[at + part] = (image.data[at + part] ?? 0) + change;
      }
      pen.putImageData(image, 0, 0);
    }
    return canvas.toDataURL(type, 0.95);
  }, drawing);
  return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
}

/** Puts Exif with a place, a device and an orientation into a JPEG, as a phone does. */
function photographed(jpeg: Buffer, orientation: number): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from(exif(orientation, true)), jpeg.subarray(2)]);
}

export interface Pictures {
  /** 3000 × 2100, over 1 MB, with a place */
  licence: string;
  /** 1600 × 1000 PNG */
  front: string;
  /** lies on its side: 1000 × 1600 once it is turned */
  back: string;
  blurred: string;
  heic: string;
  broken: string;
}

/** Files as a person has them, in a folder of their own. */
export async function makePictures(tab: Tab): Promise<Pictures> {
  const folder = mkdtempSync(join(tmpdir(), 'beian-scans-'));
  const save = (name: string, bytes: Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const licence = await draw(tab, { width: 3000, height: 2100, type: 'image/jpeg', grain: 9 });
  const back = await draw(tab, { width: 1600, height: 1000, type: 'image/jpeg' });
  const blurred = { width: 1500, height: 1000, type: 'image/png', blur: 5, colour: false } as const;
  return {
    licence: save('营业执照.jpg', photographed(licence, 1)),
    front: save('李海云 身份证正面.png', await draw(tab, { width: 1600, height: 1000, type: 'image/png' })),
    back: save('back.jpg', photographed(back, 6)),
    blurred: save('blurred.png', await draw(tab, blurred)),
    heic: save('IMG_0001.HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')),
    broken: save('broken.jpg', licence.subarray(0, 300)),
  };
}

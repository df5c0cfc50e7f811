import type { Pixels } from '../../rules/scan/pixels.ts';

/** A picture in memory that can be drawn: a decoded file or a canvas. */
export type Drawable = ImageBitmap | OffscreenCanvas;

export interface Size {
  width: number;
  height: number;
}

/** Decodes a picture, turned upright as its camera said. Rejects when the browser cannot read it. */
export function decode(data: Blob): Promise<ImageBitmap> {
  return createImageBitmap(data, { imageOrientation: 'from-image' });
}

/** The largest size of the same shape that fits in; never larger than the picture is. */
export function fitInto({ width, height }: Size, box: Size): Size {
  const scale = Math.min(1, box.width / width, box.height / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

function draw(source: Drawable, { width, height }: Size, ground: string | null): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  if (ground !== null) {
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, width, height);
  return canvas;
}

export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw on');
  return context;
}

/**
 * The picture in another size. Much smaller ones are reached by halves: a browser that takes one pixel of four
 * would lose thin strokes and make blurred print look sharp.
 * @param ground colour behind what is transparent, null to leave it so
 */
export function scaled(source: Drawable, size: Size, ground: string | null): OffscreenCanvas {
  let now: Drawable = source;
  while (now.width > size.width * 2 && now.height > size.height * 2) {
    now = draw(now, { width: Math.ceil(now.width / 2), height: Math.ceil(now.height / 2) }, null);
  }
  return draw(now, size, ground);
}

export function pixelsOf(canvas: OffscreenCanvas): Pixels {
  return contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
}

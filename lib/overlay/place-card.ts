export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const gap = 8;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * Where a card of the given size goes beside its anchor: right, below, above or left, the first that lies
 * in the viewport and covers no control; else the one that covers least. All figures in CSS pixels of the
 * viewport. Returns null when the anchor itself is out of view or no place is free enough to be worth it.
 */
export function placeCard(
  anchor: Box,
  size: { width: number; height: number },
  viewport: { width: number; height: number },
  avoid: readonly Box[],
): { left: number; top: number } | null {
  if (overlap(anchor, { left: 0, top: 0, ...viewport }) === 0 && anchor.width * anchor.height > 0)
    return null;
  const alignedLeft = Math.max(gap, Math.min(anchor.left, viewport.width - size.width - gap));
  const alignedTop = Math.max(gap, Math.min(anchor.top, viewport.height - size.height - gap));
  const places = [
    { left: anchor.left + anchor.width + gap, top: alignedTop },
    { left: alignedLeft, top: anchor.top + anchor.height + gap },
    { left: alignedLeft, top: anchor.top - size.height - gap },
    { left: anchor.left - size.width - gap, top: alignedTop },
  ].filter(
    ({ left, top }) =>
      left >= 0 && top >= 0 && left + size.width <= viewport.width && top + size.height <= viewport.height,
  );
  let best: { left: number; top: number } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const box = { ...place, ...size };
    const covered = [anchor, ...avoid].reduce((sum, other) => sum + overlap(box, other), 0);
    if (covered < least) {
      best = place;
      least = covered;
    }
  }
  return least <= size.width * size.height * 0.25 ? best : null;
}

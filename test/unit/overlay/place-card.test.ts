import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../lib/overlay/place-card.ts';

const viewport = { width: 1000, height: 700 };
const card = { width: 280, height: 120 };
const anchor = { left: 100, top: 300, width: 300, height: 32 };

describe('placeCard', () => {
  it('stands to the right where there is room', () => {
    expect(placeCard(anchor, card, viewport, [])).toEqual({ left: 408, top: 300 });
  });

  it('goes below when the right is taken', () => {
    const place = placeCard(anchor, card, viewport, [{ left: 420, top: 280, width: 300, height: 80 }]);
    expect(place).toEqual({ left: 100, top: 340 });
  });

  it('goes above when right and below are taken', () => {
    const place = placeCard({ ...anchor, width: 850 }, card, viewport, [
      { left: 100, top: 350, width: 800, height: 300 },
    ]);
    expect(place).toEqual({ left: 100, top: 172 });
  });

  it('is not shown for an anchor out of view', () => {
    expect(placeCard({ ...anchor, top: -400 }, card, viewport, [])).toBeNull();
  });

  it('always lies inside the viewport', () => {
    const length = fc.integer({ min: 1, max: 1200 });
    const box = fc.record({
      left: fc.integer({ min: -300, max: 1200 }),
      top: length,
      width: length,
      height: length,
    });
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 6 }), (at, others) => {
        const place = placeCard(at, card, viewport, others);
        if (!place) return;
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + card.width).toBeLessThanOrEqual(viewport.width);
        expect(place.top + card.height).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });
});

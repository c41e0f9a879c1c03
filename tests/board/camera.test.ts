import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, PANEL_TEXT, panned, PROJECTOR_TEXT, seenBy, textAt, toBoard, toSurface, zoomed } from '../../widgets/board/camera.ts';
import { BOARD_END } from '../../widgets/board/document.ts';

const place = fc.double({ min: -5000, max: 5000, noNaN: true });
const camera = fc.record({ x: place, y: place, scale: fc.double({ min: 0.1, max: 8, noNaN: true }) });
const point = fc.record({ x: fc.double({ min: 0, max: 2000, noNaN: true }), y: fc.double({ min: 0, max: 1200, noNaN: true }) });
const size = fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 100, max: 1200 }) });

test('a point of the surface is on the board where it is seen', () => {
  fc.assert(fc.property(camera, point, (one, at) => {
    const back = toSurface(one, toBoard(one, at));
    expect(back.x).toBeCloseTo(at.x, 4);
    expect(back.y).toBeCloseTo(at.y, 4);
  }));
});

test('zooming leaves what is under the finger where it is, within a tenth and eight times', () => {
  fc.assert(fc.property(camera, point, fc.double({ min: 0.01, max: 100, noNaN: true }), (one, at, factor) => {
    const next = zoomed(one, factor, at);
    expect(next.scale).toBeGreaterThanOrEqual(0.1);
    expect(next.scale).toBeLessThanOrEqual(8);
    expect(toBoard(next, at).x).toBeCloseTo(toBoard(one, at).x, 4);
    expect(toBoard(next, at).y).toBeCloseTo(toBoard(one, at).y, 4);
  }));
});

test('the middle of the view never leaves the board', () => {
  fc.assert(fc.property(camera, size, fc.record({ x: fc.double({ min: -1e6, max: 1e6, noNaN: true }), y: fc.double({ min: -1e6, max: 1e6, noNaN: true }) }), (one, room, by) => {
    const view = seenBy(panned(one, by, room), room);
    expect(Math.abs(view.x + view.width / 2)).toBeLessThanOrEqual(BOARD_END + 1e-6);
    expect(Math.abs(view.y + view.height / 2)).toBeLessThanOrEqual(BOARD_END + 1e-6);
  }));
});

test('what is fitted is seen whole, unless it is larger than the least zoom shows', () => {
  fc.assert(fc.property(fc.record({ x: place, y: place, width: fc.integer({ min: 1, max: 4000 }), height: fc.integer({ min: 1, max: 4000 }) }), size, (box, room) => {
    const one = fitted(box, room);
    fc.pre(one.scale > 0.1);
    const view = seenBy(one, room);
    expect(view.x).toBeLessThanOrEqual(box.x + 1e-6);
    expect(view.y).toBeLessThanOrEqual(box.y + 1e-6);
    expect(view.x + view.width).toBeGreaterThanOrEqual(box.x + box.width - 1e-6);
    expect(view.y + view.height).toBeGreaterThanOrEqual(box.y + box.height - 1e-6);
  }));
});

test('text is as large on a surface as the surface asks for, as far as twice its size in a panel allows', () => {
  fc.assert(fc.property(fc.double({ min: 0.1, max: 8, noNaN: true }), fc.constantFrom(PANEL_TEXT, PROJECTOR_TEXT), (scale, least) => {
    const text = textAt(scale, least);
    for (const name of ['value', 'label', 'minor'] as const) {
      expect(text[name] * scale).toBeGreaterThanOrEqual(Math.min(least[name], 2 * PANEL_TEXT[name] * scale) - 1e-6);
      expect(text[name]).toBeGreaterThanOrEqual(PANEL_TEXT[name]);
    }
  }));
});

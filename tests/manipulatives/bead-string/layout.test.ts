import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted } from '../../../widgets/board/camera.ts';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { groupsOf, numberId, REST, stringOf } from '../../../widgets/manipulatives/bead-string/bead-string.ts';
import { box, measures, rowsOf, written } from '../../../widgets/manipulatives/bead-string/layout.ts';
import { marks } from '../../../widgets/manipulatives/bead-string/marks.ts';
import { PANEL, PROJECTOR } from '../../contracts/walk.ts';
import { strings } from './strings.ts';

const AROUND: Around = { held: [], text: PANEL.text };

test('every bead is on the string once, in order, and none lies over another or past an end', () => {
  fc.assert(fc.property(strings, props => {
    const { pitch, width } = measures(props);
    const rows = rowsOf(props);
    expect(rows.flatMap(row => row.beads.map(({ at }) => at))).toEqual(Array.from({ length: props.beads }, (_, at) => at));
    for (const { beads } of rows) {
      beads.forEach(({ x }, at) => expect(x - (beads[at - 1]?.x ?? -pitch / 2)).toBeGreaterThanOrEqual(pitch - 1e-9));
      expect(beads.at(-1)!.x + pitch / 2).toBeLessThanOrEqual(width + 1e-9);
    }
  }));
});

test('beads of one group touch within a row, and string is seen between two groups', () => {
  fc.assert(fc.property(strings, props => {
    const { pitch } = measures(props);
    for (const { beads } of rowsOf(props)) {
      beads.slice(1).forEach((bead, at) => {
        const apart = bead.x - beads[at]!.x - pitch;
        if (bead.group === beads[at]!.group) expect(Math.abs(apart)).toBeLessThan(1e-9);
        else expect(apart).toBeGreaterThan(pitch / 8);
      });
    }
  }));
});

test('what was slid over is at the left end, and the rest is at the right end', () => {
  fc.assert(fc.property(strings, props => {
    const { pitch, width } = measures(props);
    for (const { beads } of rowsOf(props)) {
      const [first, last] = [beads[0]!, beads.at(-1)!];
      if (first.group !== REST) expect(first.x).toBeCloseTo(pitch / 2);
      if (last.group === REST) expect(last.x).toBeCloseTo(width - pitch / 2);
    }
  }));
});

test('the numbers never touch, stand in the order of the groups, and each is of its group', () => {
  fc.assert(fc.property(strings, fc.constantFrom(PANEL, PROJECTOR), fc.boolean(), (bare, { text }, covered) => {
    const props = { ...bare, counted: true as const };
    const groups = groupsOf(props);
    const numbers = written(props, { ...AROUND, text, ...(covered && { veiled: new Set(groups.map(({ id }) => numberId(id))) }) });
    expect(numbers.map(({ token }) => token.value)).toEqual(groups.map(({ count }) => ({ exact: String(count) })));
    numbers.slice(1).forEach((one, at) => expect(one.x - one.width / 2).toBeGreaterThan(numbers[at]!.x + numbers[at]!.width / 2));
  }));
});

test.each([[10, 5], [20, 5], [100, 10]] as const)('the colour of %i beads changes every %i, wherever they are slid', (beads, every) => {
  const circles = marks(stringOf(beads, [3]), AROUND).filter(mark => mark.mark === 'circle' && mark.fill !== 'ink-soft');
  expect(circles.map(({ fill }) => fill)).toEqual(Array.from({ length: beads }, (_, at) => (Math.floor(at / every) % 2 === 0 ? 'counter-1' : 'counter-2')));
});

test('in the narrowest panel ten beads in a row, and a hundred in rows, are large enough to tell apart', () => {
  for (const props of [stringOf(10, [7], { counted: true }), stringOf(100, [47], { inRows: true, counted: true })]) {
    const whole = box(props, AROUND);
    const { scale } = fitted(whole, { width: 234, height: 400 });
    expect(measures(props).pitch * scale).toBeGreaterThan(15);
  }
});

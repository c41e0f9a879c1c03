import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { combine, flip, split, typeCount, typeRows, withCount } from '../../widgets/manipulatives/counters/change.ts';
import { countersOf, marks, type Counters } from '../../widgets/manipulatives/counters/counters.ts';
import counters from '../../widgets/manipulatives/counters/index.ts';
import { sentences } from '../../widgets/manipulatives/counters/words.ts';
import { toText } from '../../widgets/maths/print.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { PANEL } from '../contracts/walk.ts';

const group: fc.Arbitrary<Counters> = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.nat(10)).map(([red, yellow]) => countersOf([['red', red], ['yellow', yellow]]));

test('ten single counters stay ten, each with its side and an id of its own', () => {
  fc.assert(fc.property(fc.array(group, { minLength: 2, maxLength: 5 }), groups => {
    const one = combine(groups)!.gives[0]!.props;
    expect(one.counters.map(({ side }) => side)).toEqual(groups.flatMap(({ counters: each }) => each.map(({ side }) => side)));
    expect(new Set(one.counters.map(({ id }) => id)).size).toBe(one.counters.length);
    expect(split(one)?.map(({ props }) => props.counters[0])).toEqual(one.counters);
  }));
});

test('turning over twice is as if nothing had been turned', () => {
  fc.assert(fc.property(group, props => { expect(flip(flip(props, []), [])).toEqual(props); }));
});

test('counters that are left keep their ids, and ids are never used again', () => {
  const five = countersOf([['red', 5]]);
  const less = withCount(five, 2);
  const more = isRefusal(less) ? less : withCount(less.props, 4);
  expect(isRefusal(more) ? [] : more.props.counters.map(({ id }) => id)).toEqual(['c1', 'c2', 'c6', 'c7']);
});

test.each(['', ' ', '0', '1e1', '1/2', '-1', '?', '101', 'x'])('“%s” counters, or in a row, are refused', text => {
  const five = countersOf([['red', 5]]);
  expect([typeCount(five, text), typeRows(five, text)]).toEqual([{ refused: expect.stringMatching(/^[A-Z“].*\.$/) }, { refused: expect.stringMatching(/^[A-Z“].*\.$/) }]);
});

test('the sides differ in more than their colour', () => {
  const shapes = (side: 'red' | 'yellow'): readonly string[] => marks(countersOf([[side, 1]]), { held: [], text: PANEL.text }).map(({ mark }) => mark);
  expect(shapes('red')).not.toEqual(shapes('yellow'));
});

test('both sides are an addition, and an addition is both sides', () => {
  const [sum] = sentences(countersOf([['red', 4], ['yellow', 3]]));
  expect(toText(sum!.expression!)).toBe('4 + 3 = 7');
  expect(counters.from!(sum!)).toEqual(countersOf([['red', 4], ['yellow', 3]]));
});

import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fitted } from '../../../widgets/board/camera.ts';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { speak } from '../../../widgets/board/said.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { numberOf } from '../../../widgets/maths/value.ts';
import counters from '../../../widgets/manipulatives/place-value-counters/index.ts';
import { COUNTERS } from '../../../widgets/manipulatives/place-value-counters/counters.ts';
import { laid } from '../../../widgets/manipulatives/columns/layout.ts';
import type { Columns } from '../../../widgets/manipulatives/columns/columns.ts';
import { PANEL } from '../../contracts/walk.ts';
import { columns, made, numbers } from '../columns/columns.ts';

const AROUND: Around = { held: [], text: PANEL.text };
const action = (props: Columns, id: string, chosen: readonly string[] = []) => counters.actions!(props, chosen, AROUND).find(each => each.id === id)!;
const press = (props: Columns, id: string, chosen: readonly string[] = []): Columns => made(action(props, id, chosen).run());
const preset = (title: string): Columns => counters.presets.find(each => each.title === title)!.props;
const says = (props: Columns): string => toText(counters.sentences!(props, AROUND)[0]!.expression!);

test('pressing Next step, 347 + 285 comes to 632; pressing Exchange does the exchanges that are due as well', () => {
  const sum = preset('Add in columns');
  expect(says(sum)).toBe('347 + 285 = ?');
  const stepped = Array.from({ length: 7 }).reduce<Columns>(props => press(props, 'next'), sum);
  expect(says(stepped)).toBe('347 + 285 = 632');
  expect(action(stepped, 'next').off).toBe('The sum is done: every column is as it should be.');
  const exchanged = ['next', 'exchange', 'exchange', 'next', 'exchange', 'exchange', 'next'].reduce<Columns>((props, id) => press(props, id), sum);
  expect(exchanged).toEqual(stepped);
});

test.each([['347 + 285 = 632', '347 + 285 = 632'], ['347 + 285 = ?', '347 + 285 = ?'], ['523 - 267', '523 − 267 = ?'], ['523 - 267 = 256', '523 − 267 = 256']])('of %s the columns say %s before their first step', (text, said) => {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  const props = made({ props: counters.from!({ kind: 'number', said: [], expression }) as Columns });
  expect(says(props)).toBe(said);
});

test('a number is added, then another taken away, from what stands', () => {
  const sum = made(action(columns('347'), 'add').run('285'));
  expect(action(sum, 'take').off).toMatch(/under way/);
  const done = Array.from({ length: 7 }).reduce<Columns>(props => press(props, 'next'), sum);
  const next = made(action(done, 'take').run('32'));
  expect(says(next)).toBe('632 − 32 = ?');
  expect(next.counts).toEqual([6, 3, 2]);
});

test('more and less are of the chosen column, and of ones when none is chosen', () => {
  const props = columns('3.24');
  expect(press(props, 'more').counts).toEqual([4, 2, 4]);
  expect(press(props, 'more', ['cell-1']).counts).toEqual([3, 3, 4]);
  expect(press(props, 'less', ['cell-2']).counts).toEqual([3, 2, 3]);
});

test('what is off says why and does nothing', () => {
  const off = counters.presets.flatMap(({ props }) => counters.actions!(props, [], AROUND).filter(each => each.off !== undefined));
  expect(off.map(each => each.run('3'))).toEqual(off.map(each => ({ refused: each.off })));
});

test('numbers from thousandths to millions are shown and told exactly', () => {
  fc.assert(fc.property(numbers, value => {
    const expression = readSentence(value.toString(20));
    if (isRefusal(expression)) throw new Error(expression.refused);
    const props = counters.from!({ kind: 'number', said: [], expression });
    if (isRefusal(props)) throw new Error(props.refused);
    expect(numberOf(counters.value!(props, [])!)).toEqual(value);
    expect(props.counts.every(count => count <= 9)).toBe(true);
  }));
});

test.each([['3.24', '3.24: 3 ones, 2 tenths and 4 hundredths'], ['1204300', '1204300: 1 million, 2 hundred thousands, 4 thousands and 3 hundreds']])('%s is read out', (value, words) => {
  expect(speak(counters.describe(columns(value), AROUND), new Set()).replaceAll(/(?<=\d)[\s,](?=\d)/g, '')).toBe(words);
});

test('from step to step the columns of a sum stay where they are', () => {
  const xs = (props: Columns): readonly number[] => laid(props, COUNTERS, AROUND).columns.map(({ x }) => x);
  let props = preset('Add in columns');
  const before = xs(props);
  for (let step = 0; step < 6; step++) {
    props = press(props, 'next');
    expect(xs(props)).toEqual(before);
  }
});

test('every counter lies in its column and none over another', () => {
  fc.assert(fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean(), (counts, lying, framed) => {
    const props: Columns = { ...columns('0'), first: counts.length - 1, counts, ...(lying && { lying }), ...(framed && { framed }) };
    const { columns: places } = laid(props, COUNTERS, AROUND);
    const discs = counters.marks(props, AROUND).flatMap(mark => (mark.mark === 'circle' && mark.radius > 10 ? [mark] : []));
    expect(discs).toHaveLength(counts.reduce((a, b) => a + b));
    discs.forEach((one, at) => {
      expect(places.some(({ x, width }) => one.x - one.radius >= x && one.x + one.radius <= x + width)).toBe(true);
      for (const other of discs.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(25);
    });
  }), { numRuns: 30 });
});

test('in the narrowest panel the counters of the first preset are large enough to tell apart', () => {
  const { scale } = fitted(counters.box(counters.presets[0].props, AROUND), { width: 250, height: 400 });
  expect(25 * scale).toBeGreaterThan(20);
});

test.each([[{}, true], [{ one: 1 }, false], [{ loose: true }, false], [{ first: 7 }, false], [{ framed: true, lying: true }, true]])('props that no chart can have are refused: %o', (change, holds) => {
  expect(v.safeParse(counters.schema, { ...columns('34'), ...change }).success).toBe(holds);
});

import { toExact, toFraction, type Exact } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { OTHER, bar, beside, drawn, equal, over, part } from './draw.ts';
import type { Part, Quantity } from './model.ts';
import type { Structure } from './structures.ts';

const BEFORE_AND_AFTER = [{ id: 's300', title: 'Before' }, { id: 's301', title: 'After' }] as const;
const before = (name: string) => ({ name, set: 's300' });
const after = (name: string) => ({ name, set: 's301' });

const shares = (name: string, title: string, number: string) => ({ name, title, number, count: { most: 40 } });

const oneUnchanged: Structure = {
  id: 'one-unchanged', title: 'Before and after: one stays the same',
  fields: [
    shares('same', 'Shares of the one that stays', '3'), shares('before', 'Shares of the other before', '1'), shares('more', 'Shares it gains', '1'),
    { name: 'gain', title: 'What it gains', number: '10' }, { name: 'stays', title: 'The one that stays', number: '30' },
    { name: 'total', title: 'The total before', number: '40' }, { name: 'end', title: 'The other in the end', number: '20' },
  ],
  questions: [
    { unknown: 'stays', given: ['gain'] }, { unknown: 'end', given: ['gain'] }, { unknown: 'total', given: ['gain'] }, { unknown: 'gain', given: ['total'] },
    { unknown: 'end', given: ['stays'] }, { unknown: 'gain', given: ['end'] },
  ],
  draw: ({ said, count }) => {
    const stays = equal(2, count('same'));
    const [first, more] = [equal(100, count('before'), { shade: OTHER }), equal(140, count('more'), { shade: 3 })];
    return drawn({
      bars: [
        bar('b1', stays, before('Ali')), bar('b290', equal(50, count('before'), { shade: OTHER }), before('Beth')),
        bar('b291', equal(200, count('same')), after('Ali')), bar('b292', [...first, ...more], after('Beth')),
      ],
      braces: [
        ...over('c293', stays, said('stays')), ...beside('c294', ['b1', 'b290'], said('total')), ...over('c295', more, said('gain')),
        ...over('c296', [...first, ...more], said('end'), 'below'),
      ],
      sets: BEFORE_AND_AFTER,
    });
  },
};

const totalUnchanged: Structure = {
  id: 'total-unchanged', title: 'Before and after: the total stays the same',
  fields: [
    shares('first', 'Shares of the first before', '5'), shares('second', 'Shares of the second before', '3'),
    { ...shares('moved', 'Shares that are given away', '1'), count: { most: 20 } },
    { name: 'gift', title: 'What is given away', number: '12' }, { name: 'total', title: 'The total', number: '96' },
    { name: 'start', title: 'The first before', number: '60' }, { name: 'end', title: 'The second after', number: '48' },
  ],
  questions: [
    { unknown: 'total', given: ['gift'] }, { unknown: 'start', given: ['gift'] }, { unknown: 'end', given: ['gift'] }, { unknown: 'gift', given: ['total'] },
    { unknown: 'end', given: ['start'] }, { unknown: 'gift', given: ['end'] },
  ],
  draw: ({ said, count }) => {
    const moved = Math.min(count('moved'), count('first') - 1);
    const first = equal(2, count('first'));
    const [second, gift] = [equal(140, count('second'), { shade: OTHER }), equal(200, moved, { shade: 3 })];
    const left = equal(100, count('first') - moved);
    return drawn({
      bars: [
        bar('b1', first, before('Ali')), bar('b290', equal(50, count('second'), { shade: OTHER }), before('Beth')),
        bar('b291', left, after('Ali')), bar('b292', [...second, ...gift], after('Beth')),
      ],
      braces: [
        ...over('c293', first, said('start')), ...beside('c294', ['b1', 'b290'], said('total')), ...over('c295', gift, said('gift')),
        ...over('c296', [...second, ...gift], said('end'), 'below'),
      ],
      sets: BEFORE_AND_AFTER,
    });
  },
};

const ages: Structure = {
  id: 'difference-unchanged', title: 'Before and after: the difference stays the same',
  fields: [
    { ...shares('times', 'How many times as many after', '3'), count: { least: 2, most: 40 } },
    { name: 'younger', title: 'The smaller before', number: '4' }, { name: 'older', title: 'The larger before', number: '28' },
    { name: 'change', title: 'What each gains', number: '8' }, { name: 'end', title: 'The smaller after', number: '12' },
  ],
  questions: [
    { unknown: 'change', given: ['younger', 'older'] }, { unknown: 'end', given: ['younger', 'older'] }, { unknown: 'older', given: ['younger', 'change'] },
    { unknown: 'younger', given: ['older', 'change'] }, { unknown: 'older', given: ['younger', 'end'] },
  ],
  draw: ({ said, count }) => {
    const [younger, older] = [part('p2', said('younger')), part('p4', said('older'), { shade: OTHER })];
    const gained = (id: string, quantity?: Quantity) => part(id, quantity, { tie: 'gain', shade: 3, label: 'the gain' });
    const row: readonly Part[] = [part('p6', undefined, { tie: 'young' }), gained('p7', said('change'))];
    const grown: readonly Part[] = [part('p9', undefined, { tie: 'old', shade: OTHER }), gained('p10')];
    return drawn({
      bars: [
        bar('b1', [{ ...younger, tie: 'young' }], before('Ali')), bar('b3', [{ ...older, tie: 'old' }], before('Beth')),
        bar('b11', equal(12, 1, { quantity: said('end') }), { ...after('Ali'), wholeOf: 'b5' }), bar('b5', row, { set: 's301' }),
        bar('b60', equal(61, count('times'), { shade: OTHER }), { ...after('Beth'), wholeOf: 'b8' }), bar('b8', grown, { set: 's301' }),
      ],
      sets: BEFORE_AND_AFTER,
    });
  },
};

/** a x + b, as a bar: x by x, and the number last; a number below zero stands with the last x, as `x − 5`. */
function linearBar(first: number, many: number, constant: Exact): readonly Part[] {
  const letters = (): Quantity => ({ is: 'known', value: { x: '1' } });
  const xs = Array.from({ length: many }, (_, at) => part(`p${first + at}`, letters()));
  const number = toFraction(constant);
  if (number.n === 0n) return xs;
  if (number.s > 0n) return [...xs, part(`p${first + many}`, { is: 'known', value: { '': toExact(number) } }, { shade: OTHER })];
  const value: Value = { x: '1', '': constant };
  return [...xs.slice(0, -1), part(`p${first + many - 1}`, { is: 'known', value })];
}

const oneSide: Structure = {
  id: 'equation', title: 'Equation: the unknown on one side',
  fields: [
    shares('many', 'How many x', '2'), { name: 'constant', title: 'The number with them', number: '3' }, { name: 'total', title: 'What they come to', number: '15' },
    { name: 'x', title: 'x', number: '6' },
  ],
  questions: [{ unknown: 'x', given: ['many', 'constant', 'total'] }, { unknown: 'total', given: ['many', 'constant', 'x'] }],
  draw: ({ said, count, exact }) => {
    const x = said('x');
    const told = x?.is === 'known' ? [bar('b290', [part('p291', x)], { name: 'x', wholeOf: 'b292' }), bar('b292', linearBar(293, 1, '0'))] : [];
    return drawn({ bars: [bar('b1', [part('p2', said('total'), { shade: 3 })], { wholeOf: 'b3' }), bar('b3', linearBar(4, count('many'), exact('constant'))), ...told] });
  },
};

const bothSides: Structure = {
  id: 'equation-both', title: 'Equation: the unknown on both sides',
  fields: [
    shares('many 1', 'How many x on the left', '1'), { name: 'constant 1', title: 'The number on the left', number: '5' },
    shares('many 2', 'How many x on the right', '2'), { name: 'constant 2', title: 'The number on the right', number: '-1' },
    { name: 'x', title: 'x', number: '6' },
  ],
  questions: [{ unknown: 'x', given: ['many 1', 'constant 1', 'many 2', 'constant 2'] }],
  draw: ({ count, exact }) => drawn({
    bars: [
      bar('b1', linearBar(3, count('many 1'), exact('constant 1')), { wholeOf: 'b2' }), bar('b2', linearBar(60, count('many 2'), exact('constant 2'))),
    ],
  }),
};

/** Structures of change, and of equations. */
export const algebra: readonly Structure[] = [oneUnchanged, totalUnchanged, ages, oneSide, bothSides];

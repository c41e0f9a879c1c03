import { ASKED, OTHER, bar, drawn, equal, over, part, run, type PartLook } from './draw.ts';
import type { Structure } from './structures.ts';

const SECOND: PartLook = { shade: OTHER };

const partWhole: Structure = {
  id: 'part-whole', title: 'Part and whole',
  fields: [
    { name: 'first', title: 'The first part', number: '7' }, { name: 'second', title: 'The second part', number: '5' },
    { name: 'whole', title: 'The whole', number: '12' },
  ],
  questions: [
    { unknown: 'whole', given: ['first', 'second'] }, { unknown: 'second', given: ['first', 'whole'] }, { unknown: 'first', given: ['second', 'whole'] },
  ],
  draw: ({ said }) => drawn({
    bars: [
      bar('b1', [part('p3', said('whole'), { shade: 3 })], { wholeOf: 'b2' }),
      bar('b2', [part('p4', said('first')), part('p5', said('second'), SECOND)]),
    ],
  }),
};

const threeParts: Structure = {
  id: 'three-parts', title: 'A whole of three parts',
  fields: [
    { name: 'first', title: 'The first part', number: '120' }, { name: 'second', title: 'The second part', number: '75' },
    { name: 'third', title: 'The third part', number: '105' }, { name: 'whole', title: 'The whole', number: '300' },
  ],
  questions: [
    { unknown: 'third', given: ['first', 'second', 'whole'] }, { unknown: 'whole', given: ['first', 'second', 'third'] },
    { unknown: 'first', given: ['second', 'third', 'whole'] }, { unknown: 'second', given: ['first', 'third', 'whole'] },
  ],
  draw: ({ said }) => {
    const parts = [part('p2', said('first')), part('p3', said('second'), SECOND), part('p4', said('third'), { shade: 3 })];
    return drawn({ bars: [bar('b1', parts)], braces: over('c5', parts, said('whole')) });
  },
};

const equalGroups: Structure = {
  id: 'equal-groups', title: 'Equal groups',
  fields: [
    { name: 'number', title: 'The number of groups', number: '4', count: { most: 100 } }, { name: 'group', title: 'Each group', number: '6' },
    { name: 'whole', title: 'The whole', number: '24' },
  ],
  questions: [
    { unknown: 'whole', given: ['group', 'number'] }, { unknown: 'group', given: ['number', 'whole'] }, { unknown: 'number', given: ['group', 'whole'] },
  ],
  draw: ({ said, count }) => {
    const parts = said('number')?.is === 'unknown'
      ? [run('r2', { unit: said('group'), number: said('number') })]
      : equal(2, count('number'), { quantity: said('group') });
    return drawn({ bars: [bar('b1', parts)], braces: over('c200', parts, said('whole')) });
  },
};

const withRemainder: Structure = {
  id: 'remainder', title: 'Grouping with a remainder',
  fields: [
    { name: 'group', title: 'Each group', number: '6' }, { name: 'number', title: 'The number of groups', number: '4' },
    { name: 'left', title: 'What is left over', number: '3' }, { name: 'whole', title: 'The whole', number: '27' },
  ],
  questions: [
    { unknown: 'number', given: ['group', 'left', 'whole'] }, { unknown: 'left', given: ['group', 'number', 'whole'] },
    { unknown: 'whole', given: ['group', 'number', 'left'] }, { unknown: 'group', given: ['number', 'left', 'whole'] },
  ],
  draw: ({ said }) => {
    const parts = [run('r2', { unit: said('group'), number: said('number') }), part('p3', said('left'), { ...SECOND, label: 'left over' })];
    return drawn({ bars: [bar('b1', parts)], braces: over('c4', parts, said('whole')) });
  },
};

const fractionOfWhole: Structure = {
  id: 'fraction', title: 'Fraction of a whole',
  fields: [
    { name: 'shaded', title: 'The number of shaded parts', number: '3', count: { most: 50 } },
    { name: 'others', title: 'The number of other parts', number: '1', count: { most: 50 } },
    { name: 'whole', title: 'The whole', number: '24' }, { name: 'amount', title: 'The shaded amount', number: '18' },
    { name: 'rest', title: 'The rest', number: '6' },
  ],
  questions: [
    { unknown: 'amount', given: ['whole'] }, { unknown: 'rest', given: ['whole'] }, { unknown: 'whole', given: ['amount'] },
    { unknown: 'rest', given: ['amount'] }, { unknown: 'whole', given: ['rest'] },
  ],
  draw: ({ said, count }) => {
    const [shaded, others] = [equal(2, count('shaded'), { shade: ASKED }), equal(2 + count('shaded'), count('others'), { shade: OTHER })];
    return drawn({
      bars: [bar('b1', [...shaded, ...others])],
      braces: [
        ...over('c200', [...shaded, ...others], said('whole')), ...over('c201', shaded, said('amount'), 'below'), ...over('c202', others, said('rest'), 'below'),
      ],
    });
  },
};

const fractionOfRest: Structure = {
  id: 'fraction-of-rest', title: 'Fraction of what is left',
  fields: [
    { name: 'parts', title: 'The number of parts of the whole', number: '3', count: { least: 2, most: 50 } },
    { name: 'pieces', title: 'The number of parts of what is left', number: '4', count: { least: 2, most: 50 } },
    { name: 'whole', title: 'The whole', number: '60' }, { name: 'first', title: 'The first part', number: '20' },
    { name: 'piece', title: 'One part of what is left', number: '10' },
    { name: 'end', title: 'What is left in the end', number: '30' },
  ],
  questions: [
    { unknown: 'end', given: ['whole'] }, { unknown: 'piece', given: ['whole'] }, { unknown: 'whole', given: ['end'] }, { unknown: 'whole', given: ['piece'] },
    { unknown: 'first', given: ['end'] },
  ],
  draw: ({ said, count }) => {
    const above = equal(3, count('parts'), { tie: 'part' });
    const [first, pieces] = [part('p60', said('first'), { tie: 'part' }), equal(61, count('pieces'), { tie: 'piece', shade: OTHER, quantity: said('piece') })];
    return drawn({
      bars: [bar('b1', above, { wholeOf: 'b2' }), bar('b2', [first, ...pieces])],
      braces: [...over('c200', above, said('whole')), ...over('c201', pieces.slice(1), said('end'), 'below')],
    });
  },
};

/** Structures of a whole and its parts. */
export const parting: readonly Structure[] = [partWhole, threeParts, equalGroups, withRemainder, fractionOfWhole, fractionOfRest];

import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { spaceOf } from '../../widgets/board/card.ts';
import { kind, type Action, type Around, type Manipulative, type Moved, type Part } from '../../widgets/board/manipulative.ts';
import type { Mark } from '../../widgets/board/marks.ts';
import type { Token } from '../../widgets/board/said.ts';
import { Fraction } from '../../widgets/maths/exact.ts';
import { readExact } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { number, plus } from '../../widgets/maths/value.ts';
import type { Contract } from './contract.ts';
import { contracts } from './contracts.ts';
import { walkOf, wandering } from './walk.ts';

// A row of numbers that keeps every contract, and for each contract a copy of it that breaks this one thing: no contract passes by itself.
type Row = { readonly numbers: readonly { readonly id: string; readonly is: string }[]; readonly next: number };

// `next` counts what was typed. It is told by a part that has no veil, so that some of what changes can be veiled and some cannot.
const token = (one: Row['numbers'][number]): Token => ({ value: { exact: one.is }, parts: [one.id] });
const set = (row: Row, id: string, is: string) => ({ props: { ...row, numbers: row.numbers.map(one => (one.id === id ? { id, is } : one)) } });
const counting = (moved: Moved<Row>): Moved<Row> => (isRefusal(moved) ? moved : { props: { ...moved.props, next: moved.props.next + 1 } });
const changesPart = (row: Row): Part<Row> => ({ id: 'changes', name: ['changes'], at: { x: 0, y: 80 }, hit: { x: 0, y: 60, width: 60, height: 40 }, token: { value: { exact: String(row.next) }, parts: [] } });
const marksOf = (row: Row, around: Around): readonly Mark[] => row.numbers.map((one, at) => {
  const x = row.numbers.slice(0, at).reduce((sum, before) => sum + spaceOf(token(before), 'value', around).width + 10, 0);
  return { mark: 'value', part: one.id, token: token(one), at: { x, y: 0 }, size: 'value', anchor: 'start' };
});
const shortened = (row: Row): Row => ({ ...row, numbers: row.numbers.length > 1 ? row.numbers.slice(1) : row.numbers });

function part(row: Row, one: Row['numbers'][number], at: number): Part<Row> {
  return {
    id: one.id, name: ['number'], at: { x: at * 60, y: 0 }, hit: { x: at * 60, y: 0, width: 60, height: 40 }, token: token(one), veil: 'value',
    type: text => {
      const read = readExact(text);
      if (isRefusal(read)) return read;
      return Math.abs(Number(new Fraction(read.exact))) > 100 ? { refused: 'A number here is from −100 to 100.' } : counting(set(row, one.id, read.exact));
    },
    move: to => set(row, one.id, String(Math.min(100, Math.max(-100, Math.round(to.x))))),
    range: { least: '-100', most: '100', now: one.is, step: '1', set: now => set(row, one.id, now) },
  };
}

/** The same row with so many noughts after it, or with something else. */
const withNoughts = (row: Row, many: number, other?: string) => {
  const more = [...Array.from({ length: many }, () => '0'), ...(other === undefined ? [] : [other])].map((is, at) => ({ id: `n${at}`, is }));
  return { title: 'Row', props: { ...row, numbers: [...row.numbers, ...more] } };
};

const sound: Manipulative<Row> = {
  type: 'row', migrations: [],
  schema: v.strictObject({ numbers: v.array(v.strictObject({ id: v.string(), is: v.string() })), next: v.number() }),
  presets: [{ title: 'Row', props: { numbers: [{ id: 'a', is: '3' }, { id: 'b', is: '4' }, { id: 'c', is: '8' }], next: 1 } }],
  box: () => ({ x: -1000, y: -500, width: 6000, height: 1000 }),
  marks: marksOf,
  parts: row => [...row.numbers.map((one, at) => part(row, one, at)), changesPart(row)],
  describe: row => ['numbers: ', ...row.numbers.flatMap(one => [token(one), ' '])],
  sentences: row => [{ kind: 'number', said: row.numbers.flatMap(one => [token(one), ' and ']), expression: { op: 'plus', of: row.numbers.map(one => ({ exact: one.is })) } }],
  actions: row => [
    { id: 'shorten', title: 'Shorten', icon: 'minus', keys: ['s'], run: () => (row.numbers.length > 1 ? { props: shortened(row) } : { refused: 'The last number stays where it is.' }) },
  ],
  value: row => row.numbers.map(one => number(one.is)).reduce(plus, {}),
  split: row => row.numbers.map(one => ({ props: { ...row, numbers: [one] }, at: { x: 0, y: 0 } })),
  combine: ([first, second]) => first && second && ({
    uses: 2, gives: [{ props: { numbers: [...first.numbers, ...second.numbers].map((one, at) => ({ id: `n${at}`, is: one.is })), next: 1 }, at: { x: 0, y: 0 } }],
  }),
  from: (_, was) => was ?? { refused: 'There is nothing to make a row of here.' },
  looks: row => ({ same: [withNoughts(row, 1), withNoughts(row, 2), withNoughts(row, 3)], not: { ...withNoughts(row, 0, '1'), why: 'One more was added.' } }),
};

const soundParts = sound.parts.bind(undefined);
const changing = (change: (one: Part<Row>, row: Row) => Partial<Part<Row>>): Pick<Manipulative<Row>, 'parts'> =>
  ({ parts: (row, around) => soundParts(row, around).map(one => (one.id === 'changes' ? one : { ...one, ...change(one, row) })) });
/** Only typing is left, so that every change is counted by a part that cannot be veiled. */
const typedOnly = (change: (one: Part<Row>, row: Row) => Partial<Part<Row>>): Pick<Manipulative<Row>, 'parts'> =>
  ({ parts: (row, around) => soundParts(row, around).map(({ range: _, move: __, ...one }) => (one.id === 'changes' ? one : { ...one, ...change(one, row) })) });
const nameTelling = (one: Part<Row>, row: Row): Partial<Part<Row>> => ({ name: [row.numbers.find(each => each.id === one.id)?.is === '7' ? 'seven' : 'number'] });

const action = (more: Partial<Action<Row>>): Action<Row> => ({ id: 'one', title: 'One', icon: 'minus', run: () => ({ refused: 'Nothing can be done here.' }), ...more });

/** What is changed in the sound row to break each contract. */
const breaks: Readonly<Record<keyof typeof contracts, readonly Partial<Manipulative<Row>>[]>> = {
  'the schema holds for presets and after every change, and changes nothing': [
    { schema: v.pipe(v.strictObject({ numbers: v.array(v.strictObject({ id: v.string(), is: v.picklist(['3', '4', '8']) })), next: v.number() })) },
    { schema: v.pipe(v.object({ numbers: v.array(v.strictObject({ id: v.string(), is: v.string() })), next: v.number() }), v.transform(row => ({ ...row, next: row.next + 1 }))) },
  ],
  'nothing throws, and nothing is changed in place': [
    changing(() => ({ type: () => { throw new RangeError('Not an exact number.'); } })),
    changing((_, row) => ({ move: () => { Object.assign(row, { next: 2 }); return { props: row }; } })),
  ],
  'refusals are sentences': [changing(() => ({ type: () => ({ refused: 'nope' }) })), changing(() => ({ type: () => ({ refused: 'That was not a number, try again!' }) }))],
  'ids and keys are unique': [
    changing(() => ({ id: 'a' })),
    { actions: () => ['one', 'two'].map(id => action({ id, keys: ['x'] })) },
  ],
  'ids follow their numbers': [{
    parts: (row, around) => soundParts(row, around).map((one, at) => ({ ...one, id: `at${at}`, token: { value: { exact: row.numbers[at]?.is ?? '0' }, parts: [`at${at}`] } })),
  }],
  'everything has a name': [changing(() => ({ name: [] })), { describe: () => [] }],
  'every action has a title and an icon': [
    { actions: () => [action({ icon: 'no-such-icon' })] }, { actions: () => [action({ icon: 'anchor' })] },
    { actions: (_, chosen) => [action({ icon: chosen.length > 0 ? 'anchor' : 'minus' })] },
    { actions: () => [action({ title: '' })] }, { actions: () => [action({ title: 'Far too long for a button' })] }, { actions: () => [action({ off: 'no' })] },
  ],
  'strings and text marks hold no digits': [
    { describe: row => [`a row of ${row.numbers.length}`] }, changing(one => ({ name: [`number ${one.id.length}`] })),
    { marks: () => [{ mark: 'text', text: '3', at: { x: 0, y: 0 }, size: 'label', anchor: 'start' }] },
  ],
  'what is named is there': [
    { describe: row => [{ value: { exact: row.numbers[0]?.is ?? '0' }, parts: ['nowhere'] }] }, { marks: () => [{ mark: 'circle', x: 0, y: 0, radius: 4, part: 'nowhere' }] },
  ],
  'different values never say the same outline': [
    { describe: () => ['numbers'], parts: (row, around) => soundParts(row, around).map(({ range: _, token: __, ...one }) => one) },
    { describe: () => ['numbers'], parts: () => [], actions: row => [{ id: 'more', title: 'More', icon: 'plus', run: () => set(row, 'a', String(Number(row.numbers[0]?.is) + 1)) }] },
  ],
  'what differs in veiled values only says and shows the same': [
    { describe: row => ['numbers: ', { value: { exact: row.numbers[0]?.is ?? '0' }, parts: [] }] },
    { describe: row => [row.numbers[0]?.is.startsWith('-') ? 'below zero' : 'not below zero'] },
    { sentences: row => [{ kind: 'number', said: [{ value: { exact: row.numbers[0]?.is ?? '0' }, parts: [] }] }] },
    { marks: row => row.numbers.map(one => ({ mark: 'value', token: { ...token(one), parts: [] }, at: { x: 0, y: 0 }, size: 'value', anchor: 'start' })) },
    { marks: row => [{ mark: 'text', text: row.numbers[0]?.is.startsWith('-') ? 'minus' : 'plus', at: { x: 0, y: 0 }, size: 'label', anchor: 'start' }] },
    changing(nameTelling), typedOnly(nameTelling),
    { ...typedOnly(() => ({})), marks: row => row.numbers.map(one => ({ mark: 'value', token: { ...token(one), parts: [] }, at: { x: 0, y: 0 }, size: 'value', anchor: 'start' })) },
  ],
  'what a pointer can reach, keys can reach': [
    changing(one => ({ range: { least: '0', most: '1', now: '0', step: '1', set: now => one.range?.set(now) ?? { refused: 'This cannot be moved.' } } })),
    { parts: (row, around) => soundParts(row, around).map(({ range: _, ...one }) => one) },
    { parts: (row, around) => soundParts(row, around).map(({ range: _, ...one }) => ({ ...one, grain: { x: 0, y: 10 } })) },
    changing((one, row) => ({ press: at => (at ? set(row, one.id, '1/2') : { props: row }) })),
    { parts: (row, around) => soundParts(row, around).map(({ range: _, ...one }) => ({ ...one, press: at => (at ? { props: shortened(row) } : { props: row }) })) },
  ],
  'a slider stops at its ends, and typing is never bent': [
    changing((one, row) => ({ type: text => (text === '4' ? set(row, one.id, '5') : one.type?.(text) ?? { props: row }) })),
    changing((one, row) => ({ type: text => set(row, one.id, String(Math.min(100, Math.max(-100, Math.round(Number(text) || 0))))) })),
    changing((one, row) => ({ type: text => (Number(text) > 100 ? { refused: 'no' } : one.type?.(text) ?? { props: row }) })),
    changing((one, row) => ({ range: { least: '0', most: '5', now: row.numbers.find(({ id }) => id === one.id)?.is ?? '0', step: '1', set: now => set(row, one.id, now) } })),
  ],
  'split keeps the total': [{ split: row => row.numbers.slice(1).map(one => ({ props: { ...row, numbers: [one] }, at: { x: 0, y: 0 } })) }],
  'combine keeps the total': [{ combine: ([first]) => first && { uses: 2, gives: [{ props: first, at: { x: 0, y: 0 } }] } }],
  'what is made from a sentence is sound': [
    { from: () => ({ refused: 'no' }) }, { from: (_, was) => ({ ...(was ?? { numbers: [], next: 0 }), extra: true }) },
    { from: (_, was) => withNoughts(was ?? { numbers: [], next: 0 }, 0, '1').props },
  ],
  'other looks are worth the same, and the one that is not says why': [
    { looks: () => ({ refused: 'no' }) },
    { looks: row => ({ same: [withNoughts(row, 0), withNoughts(row, 1), withNoughts(row, 2)], not: { ...withNoughts(row, 0, '1'), why: 'One more was added.' } }) },
    { looks: row => ({ same: [withNoughts(row, 1), withNoughts(row, 2), withNoughts(row, 1, '2')], not: { ...withNoughts(row, 0, '1'), why: 'One more was added.' } }) },
    { looks: row => ({ same: [withNoughts(row, 1), withNoughts(row, 2), withNoughts(row, 3)], not: { ...withNoughts(row, 0, '1'), why: 'no' } }) },
  ],
  'marks are finite and lie in the box': [
    { box: () => ({ x: 0, y: 0, width: 10, height: 10 }) }, { box: () => ({ x: 0, y: 0, width: Number.NaN, height: 10 }) },
    { marks: () => [{ mark: 'line', points: [{ x: 0, y: Number.NaN }] }] }, { marks: () => [{ mark: 'circle', x: 0, y: 0, radius: 20_000 }] },
  ],
  'words, numbers and cards never lie over each other': [
    { marks: row => row.numbers.map((one, at) => ({ mark: 'value', token: token(one), at: { x: at * 20, y: 0 }, size: 'value', anchor: 'start' })) },
    // Clear of each other in a panel, but not where the tile is fitted into a narrow one and its text grows.
    { marks: () => ['one', 'two'].map((word, at) => ({ mark: 'text', text: word, at: { x: 0, y: at * 24 }, size: 'value', anchor: 'start' })) },
    // Clear of each other while nothing is veiled.
    { marks: (row, { veiled: _, ...open }) => marksOf(row, open) },
  ],
  'parts are finite': [changing(() => ({ at: { x: 0, y: Infinity } })), changing(() => ({ hit: { points: [{ x: Number.NaN, y: 0 }], width: 4 } }))],
};

const walks = fc.sample(wandering(40), { numRuns: 60, seed: 7 });
const complaints = (one: Manipulative<Row>, contract: Contract): readonly string[] => {
  const made = kind(one);
  const kinds = { get: (type: string) => (type === 'row' ? made : undefined) };
  return walks.flatMap(wanted => contract(walkOf(made, kinds, wanted)));
};
const all = Object.entries<Contract>(contracts);

test.each(all)('a sound row keeps: %s', (_, contract) => {
  expect(complaints(sound, contract)).toEqual([]);
});

const cases = Object.entries(breaks).flatMap(([name, changes]) => changes.map((change, at) => [name as keyof typeof contracts, at + 1, change] as const));

test.each(cases)('a broken row is found out: %s (%i)', (name, _, change) => {
  expect(complaints({ ...sound, ...change }, contracts[name])).not.toEqual([]);
});

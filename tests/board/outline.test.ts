import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changes, outline, type OutlineItem } from '../../widgets/board/outline.ts';
import { see } from '../../widgets/board/scene.ts';
import { boardOf, KINDS, PANEL, sceneOf, tile } from './small.ts';

const all = (items: readonly OutlineItem[]): readonly OutlineItem[] => items.flatMap((item) => [item, ...all(item.children)]);
const sum = (props: Partial<Record<'one' | 'two' | 'total' | 'name', string>>, veiled?: Readonly<Record<string, number>>) =>
  tile('a', 'sum', { props: { one: '3', two: '4', total: '7', name: 'Ana', ...props }, ...(veiled && { veiled }) });

test('has every tile and part once, in their order, with the ids of the things themselves', () => {
  const scene = sceneOf(sum({}), tile('t', 'tray', { z: 1 }), tile('h', 'chip', { held: { by: 't', slot: 'c0' } }));
  expect(all(outline(scene)).map(({ id, role }) => [id, role])).toEqual([
    ['a', 'group'], ['a/one', 'button'], ['a/two', 'button'], ['a/name', 'button'], ['a/end', 'slider'], ['t', 'group'], ['h', 'group'],
  ]);
  expect(outline(scene).map(({ name }) => name)).toEqual(['sum: 3 and 4, so 7', 'tray: 1 in the tray: worth 1;']);
});

test('names parts with what they are worth, and sliders with words', () => {
  const items = all(outline(sceneOf(sum({ one: '3' }))));
  expect(items.find(({ part }) => part === 'one')?.name).toBe('first part, 3');
  expect(items.find(({ part }) => part === 'end')).toMatchObject({ name: 'end', range: { least: '0', most: '10', now: '3', text: '3' } });
});

test('says the same of two tiles that differ in what is veiled only, and tells every difference otherwise', () => {
  const digits = fc.integer({ min: 0, max: 10 }).map(String);
  fc.assert(fc.property(digits, digits, digits, digits, (one, two, other, another) => {
    const says = (props: Parameters<typeof sum>[0], veiled?: Parameters<typeof sum>[1]) => outline(sceneOf(sum(props, veiled)));
    expect(says({ one, two }, { one: 1 })).toEqual(says({ one: other, two }, { one: 1 }));
    expect(says({ one, two }, { one: 1, two: 2 })).toEqual(says({ one: other, two: another }, { one: 1, two: 2 }));
    expect(JSON.stringify(says({ one, two })) === JSON.stringify(says({ one: other, two: another }))).toBe(one === other && two === another);
  }));
});

test('what is hidden whole is not told: not the words a person typed either', () => {
  const [item] = outline(sceneOf(sum({ name: 'Ben' }, { name: 1 })));
  expect(JSON.stringify(item)).not.toContain('Ben');
  expect(item?.children.map(({ part }) => part)).toContain('name');
});

describe('under a cover', () => {
  test('a tile is covered and nothing else, and what holds it says no number that counts it', () => {
    const scene = sceneOf(tile('t', 'tray'), tile('h', 'chip', { props: { worth: '9' }, held: { by: 't', slot: 'c0' } }), tile('c', 'lid', { z: 2, props: { width: 28, height: 50 } }));
    const items = all(outline(scene));
    expect(items.find(({ id }) => id === 'h')).toEqual({ id: 'h', tile: 'h', name: 'covered', role: 'group', children: [] });
    expect(items.find(({ id }) => id === 't')?.name).toBe('tray, partly covered');
    expect(JSON.stringify(items)).not.toMatch(/9/);
  });

  test('of a tile that is partly covered, the parts that are wholly under say nothing, and no word of the tile gives them away', () => {
    const says = (one: string, name: string) => JSON.stringify(outline(sceneOf(sum({ one, name }), tile('c', 'lid', { x: -5, y: -5, z: 2, props: { width: 70, height: 80 } }))));
    expect(says('3', 'Ana')).toBe(says('5', 'Ben'));
    expect(says('3', 'Ana')).toContain('first part, covered');
    expect(says('3', 'Ana')).toContain('second part, 4');
  });

  test('it has no parts to find', () => {
    const scene = sceneOf(sum({}), tile('c', 'lid', { z: 2, props: { width: 900, height: 900 } }));
    expect(all(outline(scene)).map(({ id, name }) => [id, name])).toEqual([['a', 'covered'], ['c', 'lid']]);
  });
});

test('a tile of an unknown type is named', () => {
  expect(outline(sceneOf(tile('u', 'bead-string')))[0]?.name).toBe('bead string, made with a newer Partwhole');
});

test('items of tiles that did not change are the same objects', () => {
  const board = boardOf(sum({}), tile('b', 'chip', { x: 200 }));
  const before = see(board, KINDS, PANEL);
  const after = see({ ...board, b: { ...board['b']!, x: 210 } }, KINDS, PANEL, before);
  expect(outline(after)[0]).toBe(outline(before)[0]);
});

const named = (names: Readonly<Record<string, string>>): readonly OutlineItem[] =>
  Object.entries(names).map(([id, name]) => ({ id, tile: id, name, role: 'group', children: [] }));

test('of a change only what is new is told: new sentences, what came and what is gone', () => {
  const before = named({ a: 'bar model: 1 bar. The bar: 24.', b: 'note: Hello' });
  expect(changes(before, before)).toBe('');
  expect(changes(before, named({ a: 'bar model: 1 bar. The bar: 32.', b: 'note: Hello' }))).toBe('bar model: The bar: 32.');
  expect(changes(named({ a: 'bar model: 1 bar. The bar: 24.' }), named({ a: 'bar model: 1 bar. The bar: 32.' }))).toBe('The bar: 32.');
  expect(changes(before, named({ a: 'bar model: 1 bar.', b: 'note: Hello' }))).toBe('bar model: 1 bar.');
  expect(changes(named({ a: 'frame: 3 of 5; lying' }), named({ a: 'frame: 4 of 5; lying; turned' }))).toBe('4 of 5; turned');
  expect(changes(before, named({ a: 'bar model: 1 bar. The bar: 24.', c: 'cover' }))).toBe('Gone: note. Added: cover');
});

test('where a thing says the same of itself as before, its parts that came, went or are called something else are told; of many, how many', () => {
  const having = (parts: Readonly<Record<string, string>>): readonly OutlineItem[] =>
    named({ a: 'rack: 7' }).map((item) => ({ ...item, children: Object.entries(parts).map(([part, name]) => ({ id: `a/${part}`, tile: 'a', part, name, role: 'button', children: [] })) }));
  const before = having({ row: 'row', number: 'number, 7' });
  expect(changes(before, having({ row: 'row' }))).toBe('Gone: number, 7.');
  expect(changes(having({ row: 'row' }), before)).toBe('number, 7.');
  expect(changes(before, having({ row: 'row', number: 'number, covered' }))).toBe('number, covered.');
  expect(changes(having({}), having({ one: '1', two: '2', three: '3', four: '4' }))).toBe('4 parts changed.');
  expect(changes([...before, ...named({ b: 'note' })], [...having({ row: 'row' }), ...named({ b: 'note' })])).toBe('rack: Gone: number, 7.');
});

test('a change that says something else is never silent, and says nothing that the board does not', () => {
  const boards = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('sum: 3 and 4.', 'sum: 3 and 5.', 'sum: covered.', 'tray: 3. It is full.'));
  fc.assert(fc.property(boards, boards, (one, other) => {
    const said = changes(named(one), named(other));
    expect(said === '').toBe(JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted()));
    const words = [...Object.values(one), ...Object.values(other)].join(' ');
    for (const number of said.match(/\d/gu) ?? []) expect(said.includes('things on the board changed') || words.includes(number)).toBe(true);
  }));
});

test('what goes into a holder is not gone, and what comes out of one is not new: the holder tells it', () => {
  const [chip] = named({ c: 'chip: 1' });
  const free = [...named({ t: 'tray: empty' }), ...chip ? [chip] : []];
  const held = named({ t: 'tray: 1 chip' }).map((tray) => ({ ...tray, children: chip ? [chip] : [] }));
  expect(changes(free, held)).toBe('1 chip');
  expect(changes(held, free)).toBe('tray: empty');
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Board, Tile } from '../../widgets/board/document.ts';
import { boundsOf } from '../../widgets/board/hit.ts';
import { PANEL_TEXT, textAt } from '../../widgets/board/camera.ts';
import { type Scene, see } from '../../widgets/board/scene.ts';
import { settle } from '../../widgets/board/settle.ts';
import { isSorting } from '../../widgets/lesson/lesson.ts';
import { canBeSorted, sortingTiles } from '../../widgets/lesson/sorting.ts';
import { checkSorting, sortingOf } from '../../widgets/lesson/sorting-check.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { random } from '../../widgets/maths/random.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { isConceptual, isExample } from '../../widgets/variation/example.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { families } from '../../widgets/variation/index.ts';
import { scriptsOf } from '../../widgets/variation/scripts.ts';
import { setOf, type VariationSet } from '../../widgets/variation/set.ts';
import { answerText } from '../../widgets/variation/written.ts';

const TYPES = ['fraction-shape', 'fraction-wall', 'number-line', 'dot-pattern', 'counters', 'rekenrek', 'bead-string', 'bar-model', 'note', 'pen'];
const kinds = new Map(await Promise.all(cards.filter(({ type }) => TYPES.includes(type)).map(async (card) => [card.type, await card.load()] as const)));
const all = await Promise.all(families.map((card) => card.load()));
const familyOf = (id: string): AnyFamily => all.find((one) => one.id === id)!;
const equalParts = familyOf('equal-parts');
const text = textAt(1, PANEL_TEXT);
const given = (made: ReturnType<typeof setOf>): VariationSet => {
  if (isRefusal(made)) throw new Error(made.refused);
  return made;
};
const ruleOf = (family: AnyFamily): VariationSet => given(setOf(family, family.scripts.find(({ archetype }) => archetype === 'rule')!.id, '7b'));
function tilesOf(family: AnyFamily, set: VariationSet, seed = '1'): readonly Tile[] {
  let next = 0;
  const tiles = sortingTiles(family, set, kinds, { step: 's', ids: () => `n${(next += 1)}`, chance: random(seed) });
  if (isRefusal(tiles)) throw new Error(tiles.refused);
  return tiles;
}
const boardOf = (tiles: readonly Tile[]): Board => Object.fromEntries(tiles.map((tile) => [tile.id, tile]));

describe.each(all.filter(isConceptual).map((family) => [family.id, family] as const))('%s', (_, family) => {
  test('every picture of what it is and what it is not lies free on the board, none over another, with the question and two sides to drag them to', () => {
    for (const script of family.scripts.filter(({ archetype }) => archetype === 'rule')) {
      const set = given(setOf(family, script.id, '7b'));
      expect(canBeSorted(family, set)).toBe(true);
      const tiles = tilesOf(family, set);
      expect(tiles).toHaveLength(set.stops.length + 5);
      expect(settle(boardOf(tiles), kinds)).toEqual([]);
      for (const { type, props } of tiles) expect(v.is(kinds.get(type)!.schema, props)).toBe(true);
      const scene = see(boardOf(tiles), kinds, { text });
      const boxes = tiles.map(({ id }) => boundsOf(scene, [id])!);
      boxes.forEach((one, at) => boxes.slice(at + 1).forEach((other) => {
        expect(one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true);
      }));
    }
  });

  test('is sorted exactly where there is something of both, of which the same is asked', () => {
    for (const { id } of scriptsOf(family)) {
      const set = given(setOf(family, id, '3'));
      const examples = new Set(set.stops.map(({ item }) => isExample(family, item)));
      const asked = new Set(set.stops.map(({ item }) => JSON.stringify(family.ask(item))));
      expect(canBeSorted(family, set)).toBe(examples.size === 2 && asked.size === 1);
    }
  });

  test('whatever is put on the wrong side is found, and the one thing that fails is named', () => {
    const set = ruleOf(family);
    const sides = sorted(family, set);
    expect(check(family, set, sides)).toMatchObject({ said: expect.stringMatching(/^All of them lie right\. What fails: [^.]+\.$/u) });
    for (const { tile, answer } of sides.pictures) {
      const wrong = check(family, set, moved(sides, tile, answer === 'yes' ? 1 : 0));
      expect(wrong).toEqual({ tile, said: `One lies on the wrong side. This one belongs on the other side. ${answer === 'yes' ? 'It is one.' : `It is not one: ${answer}.`}` });
      expect(check(family, set, sides, [tile])).toEqual({ tile, said: `This one lies right. ${answer === 'yes' ? 'It is one.' : `It is not one: ${answer}.`}` });
    }
  });
});

interface Sides { readonly scene: Scene; readonly pictures: readonly { readonly tile: string; readonly answer: string }[] }

/** A board on which every picture lies under the card where it belongs. */
function sorted(family: AnyFamily, set: VariationSet): Sides {
  const board = boardOf(tilesOf(family, set));
  const pictures = Object.values(board).filter(({ type }) => type !== 'note' && type !== 'pen').map((tile) => {
    const item = set.stops.find(({ item: one }) => JSON.stringify((family.picture!(one) as { readonly props: unknown }).props) === JSON.stringify(tile.props))!.item;
    return { tile: tile.id, answer: answerText(family, item) };
  });
  const start: Sides = { scene: see(board, kinds, { text }), pictures };
  return pictures.reduce((so, { tile, answer }) => moved(so, tile, answer === 'yes' ? 0 : 1), start);
}

function moved({ scene, pictures }: Sides, tile: string, side: 0 | 1): Sides {
  const card = boundsOf(scene, [Object.values(scene.board).find(({ props }) => (props as { readonly text?: string }).text === ['It is', 'It is not'][side])!.id])!;
  const [before, box] = [scene.board[tile]!, boundsOf(scene, [tile])!];
  const there: Tile = { ...before, x: before.x + card.x + card.width / 2 - box.x - box.width / 2, y: before.y + card.y + card.height + 20 - box.y };
  return { scene: see({ ...scene.board, [tile]: there }, kinds, { text }), pictures };
}

const check = (family: AnyFamily, set: VariationSet, { scene }: Sides, chosen: readonly string[] = []) => checkSorting(family, set, scene, chosen);

describe('a check', () => {
  const set = ruleOf(equalParts);
  const start: Sides = { scene: see(boardOf(tilesOf(equalParts, set)), kinds, { text }), pictures: sorted(equalParts, set).pictures };
  const [first, second] = start.pictures as [Sides['pictures'][number], Sides['pictures'][number]];
  const without = ({ scene, pictures }: Sides, gone: readonly string[]): Sides => ({ pictures, scene: see(Object.fromEntries(Object.entries(scene.board).filter(([id]) => !gone.includes(id))), kinds, { text }) });

  test('tells nothing of what is not sorted yet', () => {
    expect(check(equalParts, set, start)).toEqual({ said: 'None is sorted yet.' });
    expect(check(equalParts, set, start, [first.tile])).toEqual({ tile: first.tile, said: 'This one is not sorted yet. Drag it to “It is” or to “It is not”.' });
    const one = moved(start, first.tile, first.answer === 'yes' ? 0 : 1);
    expect(check(equalParts, set, one)).toEqual({ said: `What is sorted lies right. ${set.stops.length - 1} are not sorted yet.` });
  });

  test('counts how many lie wrong', () => {
    const two = [first, second].reduce((so, { tile, answer }) => moved(so, tile, answer === 'yes' ? 1 : 0), start);
    expect(check(equalParts, set, two).said).toMatch(/^2 lie on the wrong side\. This one belongs on the other side\. /u);
    expect(check(equalParts, set, two, [first.tile])).toEqual({ tile: first.tile, said: expect.stringMatching(/^This one belongs on the other side\. .* Another one lies on the wrong side\.$/u) });
    const third = start.pictures[2]!;
    expect(check(equalParts, set, two, [third.tile]).said).toMatch(/ 2 others lie on the wrong side\.$/u);
  });

  test('leaves out what is gone or was changed, and says so', () => {
    const right = sorted(equalParts, set);
    expect(check(equalParts, set, without(right, [first.tile])).said).toMatch(/What was changed or taken away since is not checked\.$/u);
    const cards = Object.values(right.scene.board).filter(({ props }) => (props as { readonly text?: string }).text === 'It is').map(({ id }) => id);
    expect(check(equalParts, set, without(right, cards)).said).toMatch(/are needed to check/u);
  });

  test('reads the set from the step, and finds none on other boards or where it is damaged', () => {
    const sorting = JSON.parse(JSON.stringify(set)) as never;
    expect(sortingOf({ kind: 'board', sorting })).toEqual(set);
    expect([sortingOf({ kind: 'board' }), sortingOf({ kind: 'board', sorting: { stops: [] } }), sortingOf({ kind: 'exercise', version: 1, props: sorting })]).toEqual([undefined, undefined, undefined]);
    expect([isSorting({ content: { kind: 'board', sorting } }), isSorting({ content: { kind: 'board' } })]).toEqual([true, false]);
  });
});

test('the order is by chance, the pictures are those of the set', () => {
  const set = ruleOf(equalParts);
  const shown = (seed: string): readonly string[] => tilesOf(equalParts, set, seed).filter(({ type }) => type !== 'note' && type !== 'pen').map(({ props }) => JSON.stringify(props));
  expect(shown('1')).not.toEqual(shown('2'));
  expect(shown('1').toSorted()).toEqual(shown('2').toSorted());
});

test('where nothing can be fetched it says so, and a set of numbers is not sorted', () => {
  expect(sortingTiles(equalParts, ruleOf(equalParts), new Map(), { step: 's', ids: () => 'n', chance: random('1') })).toMatchObject({ refused: expect.stringMatching(/\.$/) });
  const difference = familyOf('difference');
  expect(canBeSorted(difference, given(setOf(difference, 'same-difference', '7b')))).toBe(false);
});

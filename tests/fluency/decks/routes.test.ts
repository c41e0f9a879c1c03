import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../widgets/fluency/asked.ts';
import { equal } from '../../../widgets/maths/algebra/equal.ts';
import { truthOf } from '../../../widgets/fluency/truth.ts';
import type { Expression } from '../../../widgets/maths/expression.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { readReply } from '../../../widgets/maths/reply.ts';
import { pictureBoard } from '../../../widgets/board/pictured.ts';
import type { Kind } from '../../../widgets/board/manipulative.ts';
import { cards } from '../../../widgets/manipulatives/index.ts';
import { all, decks, families } from './all.ts';

const routes = all.flatMap((family) => family.routes.map((route) => ({ family, route })));

describe('routes', () => {
  test('are number sentences that are true, line by line', () => {
    const untrue = routes.flatMap(({ family, route }) => route.steps.filter((step) => {
      const read = readReply(step);
      return isRefusal(read) || truthOf(read) !== 'equal';
    }).map((step) => `${family.id}: ${step}`));
    expect(untrue).toEqual([]);
  });

  test('end in the answer of a card of their family', () => {
    const lost = routes.filter(({ family, route }) => {
      const sides = sidesOf(route.steps.at(-1) ?? '');
      return !family.cards.some((card) => sides.some((side) => equal(side, answerOf(card) ?? { unknown: true }) === 'equal'));
    });
    expect(lost.map(({ family, route }) => `${family.id}: ${route.steps.join('; ')}`)).toEqual([]);
  });

  test('each card has a way that says its answer', () => {
    const silent = all.flatMap((family) => family.cards.filter((card) => {
      const route = family.routes.find(({ cards: to }) => to?.includes(card.id)) ?? family.routes[0];
      return !route.steps.some((step) => sidesOf(step).some((side) => equal(side, answerOf(card) ?? { unknown: true }) === 'equal'));
    }).map((card) => `${card.id}: ${card.answer}`));
    expect(silent).toEqual([]);
  });

  test('lean on families that there are, never on themselves by any way', () => {
    expect(routes.flatMap(({ family, route }) => route.needs.filter((need) => !families.has(need)).map((need) => `${family.id} needs ${need}`))).toEqual([]);
    const needs = (id: string): readonly string[] => families.get(id)?.routes.flatMap((route) => route.needs) ?? [];
    expect(circlesIn([...families.keys()], needs)).toEqual([]);
  });

  test('say something, with numbers that are in the fact, and never the same twice', () => {
    expect(routes.filter(({ route }) => !/^\p{Lu}|^\d|^√|^x|^“|^sin|^tan/u.test(route.sentence) || !route.sentence.endsWith('.')).map(({ route }) => route.sentence)).toEqual([]);
    expect(all.filter((family) => new Set(family.routes.map(({ sentence }) => sentence)).size < family.routes.length).map(({ id }) => id)).toEqual([]);
    expect(routes.filter(({ route }) => /undefined|NaN|  |! |\[object/.test(JSON.stringify(route))).map(({ family }) => family.id)).toEqual([]);
  });

  test('to some cards only name cards of their family, and come after a route to all', () => {
    expect(routes.filter(({ family, route }) => route.cards?.some((card) => !family.cards.some(({ id }) => id === card))).map(({ family }) => family.id)).toEqual([]);
    expect(all.filter((family) => family.routes[0].cards !== undefined).map(({ id }) => id)).toEqual([]);
    expect(families.get('multiply-7-8')?.routes.at(-1)).toEqual({
      strategy: 'the inverse', sentence: '7 times 8 is 56, so 56 divided by 7 is 8, and 56 divided by 8 is 7.', steps: ['7 × 8 = 56', '56 ÷ 7 = 8', '56 ÷ 8 = 7'], needs: [], cards: ['divide-56-7', 'divide-56-8'],
    });
  });

  test('of 7 × 8 and of 6 + 8 are those that teachers use', () => {
    const steps = (id: string) => families.get(id)?.routes.filter(({ cards: of }) => of === undefined).map((route) => route.steps.join(', '));
    expect(steps('multiply-7-8')).toEqual(['5 × 8 = 40, 2 × 8 = 16, 40 + 16 = 56', '4 × 7 = 28, 2 × 28 = 56', '7 × 7 = 49, 49 + 7 = 56']);
    expect(steps('add-6-8')).toEqual(['8 + 2 = 10, 10 + 4 = 14', '6 + 4 = 10, 10 + 4 = 14', '7 + 7 = 14, 6 + 8 = 14']);
  });
});

test('every family, route and form is drawn by the manipulative of its picture', async () => {
  const kinds = new Map<string, Kind>();
  for (const card of cards) kinds.set(card.type, await card.load());
  const pictures = [...families.values()].flatMap((family) => [
    { id: family.id, picture: family.picture }, ...family.routes.flatMap(({ picture }) => (picture ? [{ id: family.id, picture }] : [])),
    ...family.cards.flatMap((card) => card.forms.flatMap(({ seen }) => (seen ? [{ id: card.id, picture: seen }] : []))),
  ]);
  expect(pictures.filter(({ picture }) => pictureBoard(picture, kinds) === undefined).map(({ id, picture }) => `${id} ${JSON.stringify(picture)}`)).toEqual([]);
});

describe('groups', () => {
  const groups = decks.flatMap((deck) => deck.groups);
  const known = new Set(groups.map(({ id }) => id));

  test('each has families in its deck, and each family a group of its deck', () => {
    for (const deck of decks) {
      expect(deck.groups.filter(({ id }) => !deck.families.some(({ lead }) => lead === id)).map(({ id }) => id), deck.id).toEqual([]);
      expect(deck.families.filter(({ lead }) => !deck.groups.some(({ id }) => id === lead)).map(({ id }) => id), deck.id).toEqual([]);
      expect(new Set(deck.families.map(({ id }) => id)).size, deck.id).toBe(deck.families.length);
    }
  });

  test('every tag of a family is a group of some deck, its lead among them', () => {
    expect(all.filter((family) => !family.groups.includes(family.lead) || family.groups.some((each) => !known.has(each))).map(({ id, groups: of }) => [id, ...of])).toEqual([]);
  });

  test('come after groups that there are, in no circle, and in their deck after those', () => {
    expect(groups.flatMap(({ before }) => before).filter((each) => !known.has(each))).toEqual([]);
    expect(circlesIn([...known], (id) => groups.filter((group) => group.id === id).flatMap(({ before }) => before))).toEqual([]);
    for (const deck of decks) deck.groups.forEach(({ id, before }, at) => expect(before.filter((each) => deck.groups.slice(at).some((later) => later.id === each)), `${deck.id} ${id}`).toEqual([]));
  });
});

/** Both sides of a line, and what stands bare in them: 25% and 25, 30 minutes and 30, 2⁴ and 4. */
function sidesOf(step: string): readonly Expression[] {
  const line = readReply(step);
  const sides = !isRefusal(line) && 'op' in line && line.op === 'equals' ? line.of : [];
  return sides.flatMap((side) => ('op' in side && (side.op === 'percent' || side.op === 'beside' || side.op === 'power') ? [side, ...side.of] : [side]));
}

/** Names from which one comes back to the name itself. */
function circlesIn(names: readonly string[], next: (name: string) => readonly string[]): readonly string[] {
  const done = new Set<string>();
  const visit = (name: string, above: ReadonlySet<string>): string | undefined => {
    if (above.has(name)) return name;
    if (done.has(name)) return undefined;
    const found = next(name).map((each) => visit(each, new Set([...above, name]))).find((each) => each !== undefined);
    done.add(name);
    return found;
  };
  return names.flatMap((name) => visit(name, new Set()) ?? []);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestWay } from '../../../widgets/manipulatives/bar-model/way.ts';
import type { BarModel, Brace, Comparison, Part } from '../../../widgets/manipulatives/bar-model/model.ts';
import { m, p, q } from './models.ts';

// The search settles each length once, in the way that it was first found. Here every chain of sensible steps is tried, and none may be shorter.

/** So many of each of some lengths come to a number. */
interface Known { readonly of: ReadonlyMap<string, number>; readonly value: number }
interface Small { readonly model: BarModel; readonly facts: readonly Known[]; readonly drawn: ReadonlyMap<string, ReadonlyMap<string, number>>; readonly same: readonly (readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>])[] }

const key = (of: ReadonlyMap<string, number>): string => [...of].map(([name, many]) => `${name}${many}`).sort().join(' ');
const positive = (of: ReadonlyMap<string, number>): boolean => [...of.values()].every((many) => many > 0);
const gcd = (a: number, b: number): number => b === 0 ? Math.abs(a) : gcd(b, a % b);

function sum(...all: readonly (readonly [ReadonlyMap<string, number>, number])[]): ReadonlyMap<string, number> {
  const total = new Map<string, number>();
  for (const [of, times] of all) for (const [name, many] of of) total.set(name, (total.get(name) ?? 0) + many * times);
  return new Map([...total].filter(([, many]) => many !== 0));
}

/** Two bars of up to three parts, of one to four different lengths; some of what is true of them is written. */
const small: fc.Arbitrary<Small> = fc.record({
  rows: fc.tuple(...[0, 1].map(() => fc.array(fc.constantFrom('u', 'v', 'w'), { minLength: 1, maxLength: 3 }))),
  lengths: fc.record({ u: fc.integer({ min: 1, max: 9 }), v: fc.integer({ min: 1, max: 9 }), w: fc.integer({ min: 1, max: 9 }) }),
  written: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), whole: fc.boolean(),
}).map(({ rows, lengths, written, whole }) => {
  const named = rows.map((row, bar) => row.map((tie, at) => ({ id: `p${10 * (bar + 1) + at}`, tie })));
  const of = (row: readonly { readonly tie: string }[]) => sum(...row.map(({ tie }) => [new Map([[tie, 1]]), 1] as const));
  const value = (shape: ReadonlyMap<string, number>) => [...shape].reduce((all, [tie, many]) => all + many * lengths[tie as 'u'], 0);
  const [one, other] = named.map(of);
  const longer = value(one!) >= value(other!) ? 0 : 1;
  const difference = sum([longer === 0 ? one! : other!, 1], [longer === 0 ? other! : one!, -1]);
  const drawn = new Map<string, ReadonlyMap<string, number>>([
    ...named.flat().map(({ id, tie }) => [id, new Map([[tie, 1]])] as const),
    ['b1', one!], ['b2', other!], ['c3', one!], ['c4', other!], ['c5', sum([one!, 1], [other!, 1])], ['d6', difference],
  ]);
  const isSaid = (id: string, at: number): boolean => Boolean(written[at]) && (id !== 'd6' || key(difference) !== '');
  const ties = new Map(named.flat().map(({ id, tie }) => [tie, id]));
  const said = [...[...ties.values()].filter((id, at) => isSaid(id, at)), ...['c3', 'c4', 'c5', 'd6'].filter((id, at) => isSaid(id, at + 3))];
  const quantity = (id: string) => said.includes(id) ? { quantity: q(value(drawn.get(id)!)) } : {};
  const isWhole = whole && value(one!) === value(other!) && key(one!) !== key(other!);
  const part = ({ id, tie }: { readonly id: string; readonly tie: string }): Part => ({ ...p(id, undefined, { tie }), ...quantity(id) });
  const span = (id: string, row: readonly { readonly id: string }[]): Brace => ({ kind: 'span', id, from: row[0]!.id, to: row.at(-1)!.id, side: 'above', ...quantity(id) });
  const comparison: Comparison = { id: 'd6', bar: `b${2 - longer}`, edge: named[longer]!.at(-1)!.id, ...quantity('d6') };
  const model = m(named.map((row, at) => ({ id: `b${at + 1}`, parts: row.map(part), ...(isWhole && at === 0 ? { wholeOf: 'b2' } : {}) })), {
    braces: [span('c3', named[0]!), span('c4', named[1]!), { kind: 'side', id: 'c5', bars: ['b1', 'b2'], ...quantity('c5') }], comparisons: [comparison],
  });
  const less = sum([one!, 1], [other!, -1]);
  const pair = [1, -1].map((sign) => new Map([...less].filter(([, many]) => many * sign > 0).map(([name, many]) => [name, many * sign])));
  return { model, drawn, same: isWhole && pair.every((side) => side.size > 0) ? [[pair[0]!, pair[1]!]] as const : [], facts: said.map((id) => ({ of: drawn.get(id)!, value: value(drawn.get(id)!) })) };
});

/** Everything that is as long as what is known. */
function reread(facts: readonly Known[], same: Small['same']): Map<string, Known> {
  const all = new Map(facts.map((fact) => [key(fact.of), fact]));
  for (const fact of all.values()) {
    for (const [one, other] of same.flatMap(([a, b]) => [[a, b], [b, a]] as const)) {
      if (![...one].every(([name, many]) => (fact.of.get(name) ?? 0) >= many) || all.size > 60) continue;
      const next = { ...fact, of: sum([fact.of, 1], [one, -1], [other, 1]) };
      if (!all.has(key(next.of))) all.set(key(next.of), next);
    }
  }
  return all;
}

/** Everything that one step can make of what is known. A part is repeated as often as it stands somewhere, for nobody would think of another number. */
function* steps(known: ReadonlyMap<string, Known>, { drawn, same }: Small): Generator<Known> {
  const occurs = (name: string, many: number): boolean => [...drawn.values(), ...same.flat()].some((shape) => Math.abs(shape.get(name) ?? 0) === many);
  const isDrawn = (of: ReadonlyMap<string, number>): boolean => [...drawn.values()].some((shape) => [1, -1].some((sign) => key(sum([shape, sign])) === key(of)));
  // Two together, or the smaller taken from the larger: on the drawing, or about fewer lengths than before, or what is left of the larger.
  const isSensible = (of: ReadonlyMap<string, number>, one: Known, other: Known): boolean => {
    const touching = [...one.of.keys()].some((name) => other.of.has(name));
    return isDrawn(of) || (touching && of.size < Math.max(one.of.size, other.of.size));
  };
  const facts = [...known.values()];
  const alone = (name: string, many: number): Known | undefined => known.get(key(new Map([[name, many]])));
  for (const one of facts) {
    const size = [...one.of.values()].reduce(gcd, 0);
    if (size > 1) yield { of: new Map([...one.of].map(([name, many]) => [name, many / size])), value: one.value / size };
    const [name = '', many = 0] = [...one.of][0] ?? [];
    for (const by of [2, 3, 4, 5, 6]) {
      const of = sum([one.of, by]);
      if (one.of.size === 1 ? occurs(name, by * many) : [...drawn.values()].some((shape) => key(shape) === key(of))) yield { of, value: one.value * by };
    }
    for (const other of facts) {
      if (one === other) continue;
      const [all, rest] = [1, -1].map((sign) => sum([one.of, 1], [other.of, sign]));
      const isLeft = positive(rest!) && [...other.of.keys()].some((name) => one.of.has(name));
      if (isSensible(all!, one, other)) yield { of: all!, value: one.value + other.value };
      if (one.value >= other.value && (isLeft || isSensible(rest!, one, other))) yield { of: rest!, value: one.value - other.value };
    }
    const pieces = [...one.of].flatMap(([name, many]) => alone(name, many) ?? []);
    if (positive(one.of) && one.of.size > 1) yield { of: sum([one.of, 1], ...pieces.map(({ of }) => [of, -1] as const)), value: pieces.reduce((left, { value }) => left - value, one.value) };
  }
  for (const shape of drawn.values()) {
    const pieces = [...shape].map(([name, many]) => alone(name, many));
    if (positive(shape) && pieces.every((piece) => piece !== undefined)) yield { of: shape, value: pieces.reduce((all, piece) => all + piece.value, 0) };
  }
}

/** Carrier → in how few steps it can be found, up to `most`. */
function fewest(small: Small, most: number): ReadonlyMap<string, number> {
  const { facts, drawn, same } = small;
  const found = new Map<string, number>();
  const goals = Map.groupBy(drawn, ([, shape]) => key(shape));
  const reached = (of: ReadonlyMap<string, number>, made: number): void => {
    for (const [carrier] of goals.get(key(of)) ?? []) if (made < (found.get(carrier) ?? Infinity)) found.set(carrier, made);
  };
  const look = (known: readonly Known[], made: number): void => {
    const all = reread(known, same);
    for (const { of } of all.values()) reached(of, made);
    const tried = new Set(all.keys());
    for (const next of steps(all, small)) {
      if (next.of.size === 0 || tried.has(key(next.of))) continue;
      tried.add(key(next.of));
      if (made + 1 < most) look([...known, next], made + 1);
      else for (const fact of same.length > 0 ? reread([next], same).values() : [next]) reached(fact.of, most);
    }
  };
  look(facts, 0);
  return found;
}

describe('the shortest way of small models', () => {
  it('is no longer than any chain of up to three steps that trying everything finds', () => {
    let compared = 0;
    fc.assert(fc.property(small.filter(({ facts }) => facts.length > 0 && facts.length <= 4), (one) => {
      for (const [goal, least] of fewest(one, one.facts.length < 3 ? 3 : 2)) {
        if (key(one.drawn.get(goal)!) === '') continue;
        const way = shortestWay(one.model, goal);
        if (least > 0) compared += 1;
        expect(way).not.toBe('no short way');
        expect({ goal, steps: way.length }).toEqual({ goal, steps: expect.toSatisfy((many: number) => many <= Math.max(least, 1)) });
      }
    }), { numRuns: 120 });
    expect(compared).toBeGreaterThan(40);
  });
});

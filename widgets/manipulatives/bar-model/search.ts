import { Fraction } from '../../maths/exact.ts';
import { isPositive, keyOf, made, openRuns, startOf, stepsTo, type Fact, type Same } from './facts.ts';
import { ZERO, scaled, together, type Shape } from './shape.ts';
import type { System } from './system.ts';

/** No way has more steps than this. */
const MOST_STEPS = 7;
/** How many facts are looked at, and how many new ones are thought of, before there is said to be no short way. */
const MOST_FACTS = 160;
const MOST_IDEAS = 40_000;

/** What the search looks for and what it knows. */
interface Search {
  readonly settled: Map<string, Fact>;
  /** Shapes of things on the drawing, and of what is as long as another: a sum or a difference that is none of them has to make something simpler. */
  readonly drawn: ReadonlyMap<string, Shape>;
  /** The keys of those shapes, the other way round too, and how many variables they have. */
  readonly keys: ReadonlySet<string>;
  readonly sizes: ReadonlySet<number>;
  /** Variable → how many of it occur anywhere: what it is worth repeating to. */
  readonly wanted: ReadonlyMap<string, readonly Fraction[]>;
  readonly same: readonly Same[];
  readonly runs: readonly { readonly unit: Shape; readonly number: Shape; readonly total: Shape }[];
}

/**
 * The fact that a carrier comes to a number, found from what is written in the fewest steps; undefined when none is found within the limits
 * above. `letters`: the parts that stand for letters, which shapes here no longer have in them. Uniform-cost search: facts are settled in
 * the order of the number of different steps they need, first thought of first.
 */
export function findWay(system: System, goal: Shape, letters: ReadonlyMap<string, Shape>): Fact | undefined {
  const start = startOf(system, letters);
  const sides = start.same.flatMap(({ pair }) => pair);
  const drawn = new Map([...system.shapes.values(), ...sides].filter((shape) => shape.size > 0).map((shape) => [keyOf(shape), shape]));
  const runs = openRuns(system.model, letters);
  const shapes = [...drawn.values()];
  const keys = new Set(shapes.flatMap((shape) => [keyOf(shape), keyOf(scaled(shape, new Fraction(-1)))]));
  const sizes = new Set(shapes.map((shape) => shape.size));
  const search: Search = { settled: new Map(), drawn, keys, sizes, wanted: wantedIn(shapes), same: start.same, runs };
  const waiting: Fact[][] = Array.from({ length: MOST_STEPS + 1 }, (_, at) => at === 0 ? [...start.facts] : []);
  const aim = keyOf(goal);
  // What was found is also what it can be read as, even where that was found by a step of its own: both from one step may be shorter.
  const again = new Set<string>();
  const isNew = (fact: Fact, level: number): boolean => {
    const [key, known] = [keyOf(fact.shape), search.settled.get(keyOf(fact.shape))];
    return !known || (!again.has(key) && fact.as?.step !== undefined && fact.as !== (known.as ?? known) && stepsTo(known).length === level);
  };
  let ideas = 0;
  for (const [level, now] of waiting.entries()) {
    now.sort((one, other) => effort(one) - effort(other));
    for (let at = 0; at < now.length; at += 1) {
      const fact = now[at];
      const key = fact && keyOf(fact.shape);
      if (!fact || key === undefined || !isNew(fact, level)) continue;
      if (key === aim) return fact;
      if (fact.value.n === 0n && keyOf(scaled(fact.shape, new Fraction(-1))) === aim) return { ...fact, shape: goal };
      if (search.settled.has(key)) again.add(key);
      else search.settled.set(key, fact);
      if (search.settled.size > MOST_FACTS || ideas > MOST_IDEAS) return undefined;
      const news = [...ideasFrom(fact, search)].filter((idea) => idea.shape.size > 0 && isNew(idea, level));
      ideas += news.length;
      for (const idea of news) {
        const steps = stepsTo(idea).length;
        if (steps === level) insert(now, idea, at + 1);
        else waiting[steps]?.push(idea);
      }
    }
  }
  return undefined;
}

/** Puts a fact that takes no further step where its effort belongs, after those that are as easy. */
function insert(facts: Fact[], fact: Fact, from: number): void {
  const at = facts.findIndex((one, place) => place >= from && effort(one) > effort(fact));
  facts.splice(at < 0 ? facts.length : at, 0, fact);
}

/** How hard a fact is to follow: how many things it is about, and how often something is read as something else on the way. */
function effort(fact: Fact): number {
  return fact.shape.size + rereadingsOf(fact);
}

function rereadingsOf(fact: Fact): number {
  const before = (fact.as ?? fact).step?.from ?? [];
  return before.reduce((sum, one) => sum + rereadingsOf(one), fact.turns ?? 0);
}

function wantedIn(shapes: readonly Shape[]): ReadonlyMap<string, readonly Fraction[]> {
  const wanted = new Map<string, Fraction[]>();
  for (const shape of shapes) {
    for (const [name, many] of shape) {
      const [so, far] = [many.abs(), wanted.get(name) ?? []];
      if (!far.some((one) => one.equals(so))) wanted.set(name, [...far, so]);
    }
  }
  return wanted;
}

/** Everything that follows from a fact in one step, with those that are settled. */
function* ideasFrom(fact: Fact, search: Search): Generator<Fact> {
  yield* rereadings(fact, search);
  yield* shared(fact);
  yield* repeated(fact, search);
  yield* joined(fact, search);
  yield* stripped(fact, search);
  for (const other of search.settled.values()) if (other !== fact) yield* paired(fact, other, search);
  yield* grouped(search);
}

/** A fact read as something that is as long: no step. */
function* rereadings(fact: Fact, { same }: Search): Generator<Fact> {
  for (const { pair: [one, other], after } of same) {
    for (const [from, to] of [[one, other], [other, one]] as const) {
      if (![...from].every(([name, many]) => fact.shape.get(name)?.gte(many))) continue;
      const shape = together([fact.shape, to], [from]);
      yield { ...fact, shape, as: fact.as ?? fact, turns: (fact.turns ?? 0) + 1, ...(after && { after: [...fact.after ?? [], after] }) };
    }
  }
}

/** So many equal ones are known: one of them. */
function* shared(fact: Fact): Generator<Fact> {
  const size = commonFactor([...fact.shape.values()]);
  if (size.equals(1)) return;
  const [share, repeat] = [new Fraction(size.n), new Fraction(size.d)];
  if (share.gt(1)) yield made('share equally', [fact], { shape: scaled(fact.shape, share.inverse()), value: fact.value.div(share), by: share });
  else yield made('repeat', [fact], { shape: scaled(fact.shape, repeat), value: fact.value.mul(repeat), by: repeat });
}

/** The largest fraction of which all of these are whole multiples. */
function commonFactor(amounts: readonly Fraction[]): Fraction {
  return amounts.map((one) => one.abs()).reduce((a, b) => a.gcd(b), ZERO);
}

/** One is known: as many of them as occur anywhere; of several together, as many as are drawn. */
function* repeated(fact: Fact, { wanted, keys }: Search): Generator<Fact> {
  const [[name, many] = ['', ZERO], ...others] = fact.shape;
  if (many.n === 0n) return;
  for (const goal of wanted.get(name) ?? []) {
    const by = goal.div(many);
    if (by.d !== 1n || !by.gt(1)) continue;
    const shape = scaled(fact.shape, by);
    if (others.length === 0 || keys.has(keyOf(shape))) yield made('repeat', [fact], { shape, value: fact.value.mul(by), by });
  }
}

/** Every piece of something on the drawing is known: all of it. */
function* joined(fact: Fact, search: Search): Generator<Fact> {
  if (fact.shape.size !== 1) return;
  for (const shape of search.drawn.values()) {
    if (shape.size < 2 || !isPositive(shape)) continue;
    const pieces = [...shape].map(([name, many]) => search.settled.get(keyOf(new Map([[name, many]]))));
    if (!pieces.includes(fact)) continue;
    const known = pieces.filter((piece) => piece !== undefined);
    if (known.length < pieces.length) continue;
    yield made('join', known, { shape, value: known.reduce((sum, one) => sum.add(one.value), ZERO) });
  }
}

/** A whole and some of its pieces are known: what is left. All known pieces go at once. */
function* stripped(fact: Fact, { settled }: Search): Generator<Fact> {
  const wholes = fact.shape.size > 1 ? [fact] : [...settled.values()].filter((whole) => whole.shape.size > 1);
  for (const whole of wholes) {
    if (!isPositive(whole.shape)) continue;
    const pieces = [...whole.shape].flatMap(([name, many]) => settled.get(keyOf(new Map([[name, many]]))) ?? []);
    if (pieces.length === 0 || pieces.length === whole.shape.size || (whole !== fact && !pieces.includes(fact))) continue;
    const taken = together(pieces.map((piece) => piece.shape));
    yield made('take away', [whole, ...pieces], {
      shape: together([whole.shape], [taken]), value: pieces.reduce((left, one) => left.sub(one.value), whole.value),
    });
  }
}

/** Two facts together, or one without the other, where that is simpler or on the drawing. */
function* paired(a: Fact, b: Fact, { keys, sizes }: Search): Generator<Fact> {
  const touching = [...a.shape.keys()].some((name) => b.shape.has(name));
  if (!touching && !sizes.has(a.shape.size + b.shape.size)) return;
  const [one, other] = a.value.gte(b.value) ? [a, b] : [b, a];
  const least = Math.max(one.shape.size, other.shape.size);
  const sum = together([one.shape, other.shape]);
  if ((touching && sum.size < least) || keys.has(keyOf(sum))) yield made('join', [one, other], { shape: sum, value: one.value.add(other.value) });
  const rest = together([one.shape], [other.shape]);
  if (!(touching && (rest.size < least || isPositive(rest))) && !keys.has(keyOf(rest))) return;
  const name = !isPositive(one.shape) || !isPositive(other.shape) ? 'take the extra off' : isPositive(rest) ? 'take away' : 'compare';
  yield made(name, [one, other], { shape: rest, value: one.value.sub(other.value) });
}

/** Two of a run's unit, number and total are known: the third. */
function* grouped({ settled, runs }: Search): Generator<Fact> {
  for (const run of runs) {
    const [unit, number, total] = [run.unit, run.number, run.total].map((shape) => settled.get(keyOf(shape)));
    if (unit && number && !total) yield made('repeat', [unit, number], { shape: run.total, value: unit.value.mul(number.value), by: number.value });
    if (total && number && !unit && number.value.n !== 0n) yield made('share equally', [total, number], { shape: run.unit, value: total.value.div(number.value), by: number.value });
    if (total && unit && !number && unit.value.n !== 0n) yield made('group', [total, unit], { shape: run.number, value: total.value.div(unit.value) });
  }
}

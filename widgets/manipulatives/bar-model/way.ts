import type { Said, Sentence, Token } from '../../board/said.ts';
import type { Fraction } from '../../maths/exact.ts';
import type { Expression, Value } from '../../maths/expression.ts';
import { fromValue, withUnits } from '../../maths/print.ts';
import { letter, letters, minus, numberOf, sameValue } from '../../maths/value.ts';
import { isLetter, isPositive, keyOf, rename, standIns, stepsTo, type Both, type Fact, type StepName } from './facts.ts';
import { calledIn, partsIn } from './called.ts';
import { stretches, type BarModel, type Carrier, type Id } from './model.ts';
import { be, capital, listed, nameOf } from './names.ts';
import { findWay } from './search.ts';
import { numberSentence, type Sign } from './sentence.ts';
import { ZERO, toValue, variableOf, type Shape } from './shape.ts';
import { systemOf, type System } from './system.ts';
import { amount, plain } from './written.ts';

/** One step of a way: what is done, its calculation, what is said of it, and what to point at. */
export interface WayStep {
  readonly name: StepName;
  /** The calculation, as a number sentence. */
  readonly calculation: Sentence & { readonly expression: Expression };
  /** The stem sentence: what is known, and what follows. */
  readonly stem: Sentence;
  /** What was found; nothing yet, where the same was taken from both sides of an equation. */
  readonly value?: Fraction;
  /** The carrier that it is the value of, where there is one on the drawing. */
  readonly carrier?: Carrier;
  /** The parts, runs, braces and comparisons to point at: those it starts from, and those it finds. */
  readonly from: readonly Id[];
  readonly finds: readonly Id[];
}

/**
 * The shortest chain of single steps that finds what a carrier comes to; empty when it is written there. `no short way`: it is not
 * determined, the model contradicts itself, or there is none within the limits of the search. Every step was checked against the solver.
 */
export function shortestWay(model: BarModel, goal: Carrier): readonly WayStep[] | 'no short way' {
  const asDrawn = systemOf(model);
  const letters = standIns(asDrawn);
  const system: System = { ...asDrawn, shapes: new Map([...asDrawn.shapes].map(([carrier, each]) => [carrier, rename(each, letters)])) };
  const shape = system.shapes.get(goal);
  if (!shape || system.solution.contradictions.length > 0) return 'no short way';
  if (system.found.get(goal)?.given) return [];
  const found = system.found.has(goal) ? findWay(system, shape, letters) : undefined;
  if (!found) return 'no short way';
  const facts = stepsTo(found);
  const holds = facts.every((fact) => system.solution.of(toValue(fact.shape))?.equals(fact.value));
  if (!holds) return 'no short way';
  return facts.length > 0 ? facts.map((fact) => toStep(system, fact)) : [readOff(system, goal, found)];
}

/** What is as long as something that is written. */
function readOff(system: System, goal: Carrier, fact: Fact): WayStep {
  const [source = goal] = fact.carriers;
  const [called, value] = [calledIn(system, system.shapes.get(goal) ?? fact.shape), tokenOf(system, fact)];
  return {
    name: 'read off', value: fact.value, carrier: goal, from: [source], finds: partsIn(system, fact.shape),
    calculation: numberSentence('+', [{ value: { unknown: true }, parts: [] }], value),
    stem: { kind: 'stem', said: [...capital(nameOf(system.model, source)), be(nameOf(system.model, source)), value, '. ', ...capital(called.said), called.are, 'just as long: ', value, '.'] },
  };
}

function toStep(system: System, fact: Fact): WayStep {
  if (fact.both) return balanced(fact.both);
  const { name, from = [] } = fact.step ?? {};
  const carrier = carrierOf(system, fact);
  return {
    name: name ?? 'join', value: fact.value, ...(carrier === undefined ? {} : { carrier }),
    calculation: calculationOf(system, fact), stem: { kind: 'stem', said: stemOf(system, fact) },
    from: [...new Set(from.flatMap((one) => partsIn(system, one.shape)))], finds: partsIn(system, fact.shape),
  };
}

function carrierOf(system: System, fact: Fact): Carrier | undefined {
  const key = keyOf(fact.shape);
  return [...system.shapes].find(([, shape]) => keyOf(shape) === key)?.[0];
}

/** A fact's value; it gives away everything that it stands on, and everything that is just as long. */
function tokenOf(system: System, fact: Fact): Token {
  const key = keyOf(fact.shape);
  const same = [...system.shapes].filter(([, shape]) => keyOf(shape) === key).map(([carrier]) => carrier);
  return { value: isPlain(fact) ? plain(system.model, fact.value) : amount(system.model, fact.value), parts: [...new Set([...fact.carriers, ...same])] };
}

/** Whether a fact counts parts or is about letters, which have no units. */
function isPlain(fact: Fact): boolean {
  return [...fact.shape.keys()].every((name) => name.endsWith('.number') || isLetter(name));
}

/** The calculation of a step as a number sentence: 24 ÷ 4 = 6. */
function calculationOf(system: System, fact: Fact): WayStep['calculation'] {
  const { name = 'join', from = [], by } = fact.step ?? {};
  const number = by && fact.step?.from[1];
  const times: Token | undefined = by && (number ? tokenOf(system, number) : { value: plain(system.model, by), parts: [] });
  const known = from.map((one) => tokenOf(system, one));
  const each = [known[0], times].filter((term) => term !== undefined);
  const terms = name === 'repeat' ? each.toReversed() : name === 'share equally' ? each : known;
  return numberSentence(SIGNS[name], terms, tokenOf(system, fact));
}

const SIGNS = {
  join: '+', 'take away': '−', compare: '−', 'take the extra off': '−', repeat: '×', 'share equally': '÷', group: '÷', 'take from both': '+', 'read off': '+',
} as const satisfies Record<StepName, Sign>;

/** The sign that the equal parts of a shape are counted with. */
function signIn({ model }: System, shape: Shape): string | undefined {
  const run = stretches(model).find((part) => part.kind === 'run' && part.sign !== undefined && shape.has(variableOf(part)));
  return run?.kind === 'run' ? run.sign : undefined;
}

/** "3x + 2 is equal to x + 10. Take x from both. 2x + 2 is equal to 10." */
function balanced({ sides: [left, right], taken, parts }: Both): WayStep {
  const token = (value: Value): Token => ({ value: fromValue(value), parts });
  const [one, other] = [left, right].map((side) => minus(side, taken));
  if (!one || !other) return { name: 'take from both', calculation: numberSentence('+', [token(left)], token(right)), stem: { kind: 'stem', said: [] }, from: parts, finds: [] };
  const [name, value] = letters(one).length === 0 ? [loneLetter(other), numberOf(one)] : [loneLetter(one), numberOf(other)];
  const said: Said = [
    token(left), ' is equal to ', token(right), '. Take ', token(taken), ' from both. ', token(one), ' is equal to ', token(other), '.',
  ];
  return {
    name: 'take from both', calculation: numberSentence('+', [token(one)], token(other)), stem: { kind: 'stem', said }, from: parts, finds: [],
    ...(name !== undefined && value ? { value, carrier: name } : {}),
  };
}

/** The letter that a value is one of, and nothing else. */
function loneLetter(value: Value): string | undefined {
  const [name = ''] = letters(value);
  return sameValue(value, letter(name === '' ? '?' : name)) ? name : undefined;
}

function stemOf(system: System, fact: Fact): Said {
  const { name = 'join', from = [], by = ZERO } = fact.step ?? {};
  const is = (one: Fact): Said => {
    const [source, called] = [one.as && !one.after ? one.as : one, calledIn(system, one.shape)];
    const own = calledIn(system, source.shape);
    // What comes to a plain number by itself needs not be said to be it.
    if (own.said.every((piece) => typeof piece === 'object' && 'value' in piece && 'exact' in piece.value)) return [];
    return [...capital(own.said), own.are, tokenOf(system, source), '. ', ...source === one || JSON.stringify(own.said) === JSON.stringify(called.said) ? [] : ['That is as long as ', ...called.said, '. ']];
  };
  const [first = fact, second] = from;
  const result = calledIn(system, fact.shape);
  const ends = (before: Said): Said => [...before, tokenOf(system, fact), '.'];
  const resultIs: Said = ends([...capital(result.said), result.are]);
  switch (name) {
    case 'share equally': {
      const sign = calledIn(system, fact.shape).own ? undefined : signIn(system, fact.shape);
      const parts: Token = { value: withUnits(plain(system.model, by), sign === undefined ? {} : { after: sign }), parts: second?.carriers ?? [] };
      const isTold = calledIn(system, first.shape).isCounted;
      return [...is(first), ...isTold ? [] : ['That is ', parts, sign === undefined ? ' equal parts. ' : '. '], ...resultIs];
    }
    case 'repeat': {
      const many: Token = { value: plain(system.model, by), parts: second?.carriers ?? [] };
      return [...is(first), ...result.own && !result.isCounted ? ends([...capital(result.said), result.are, many, ' times as much: ']) : resultIs];
    }
    case 'group': return [...is(first), ...(second ? is(second) : []), ...resultIs];
    case 'join': return [...from.flatMap((one) => isPositive(one.shape) || calledIn(system, one.shape).own ? is(one) : ['Add ', tokenOf(system, one), '. ']), ...(result.own ? resultIs : ends(['Together that is ']))];
    case 'compare': return [...from.flatMap(is), ...ends(['The difference is '])];
    case 'take the extra off': return [...is(first), 'Take off the extra ', ...(second ? [tokenOf(system, second)] : []), '. ', ...resultIs];
    default: return [...is(first), 'Take away ', ...listed(from.slice(1).map((one) => [tokenOf(system, one)])), '. ', ...resultIs];
  }
}

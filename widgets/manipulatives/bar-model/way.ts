import type { Said, Sentence, Token } from '../../board/said.ts';
import type { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { isPositive, keyOf, rename, standIns, stepsTo, type Fact, type StepName } from './facts.ts';
import { calledIn, isLetter, partsIn } from './called.ts';
import type { BarModel, Carrier, Id } from './model.ts';
import { capital, listed } from './names.ts';
import { findWay } from './search.ts';
import { numberSentence, type Sign } from './sentence.ts';
import { ZERO, toValue } from './shape.ts';
import { systemOf, type System } from './system.ts';
import { amount, plain } from './written.ts';

/** One step of a way: what is done, its calculation, what is said of it, and what to point at. */
export interface WayStep {
  readonly name: StepName;
  /** The calculation, as a number sentence. */
  readonly calculation: Sentence & { readonly expression: Expression };
  /** The stem sentence: what is known, and what follows. */
  readonly stem: Sentence;
  /** What was found. */
  readonly value: Fraction;
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
  return holds ? facts.map((fact) => toStep(system, fact)) : 'no short way';
}

function toStep(system: System, fact: Fact): WayStep {
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
  join: '+', 'take away': '−', compare: '−', 'take the extra off': '−', repeat: '×', 'share equally': '÷', group: '÷',
} as const satisfies Record<StepName, Sign>;

function stemOf(system: System, fact: Fact): Said {
  const { name = 'join', from = [], by = ZERO } = fact.step ?? {};
  const is = (one: Fact): Said => {
    const called = calledIn(system, one.shape);
    return [...capital(called.said), called.many ? ' are ' : ' is ', tokenOf(system, one), '. '];
  };
  const [first = fact, second] = from;
  const result = calledIn(system, fact.shape);
  const ends = (before: Said): Said => [...before, tokenOf(system, fact), '.'];
  const resultIs: Said = ends([...capital(result.said), result.many ? ' are ' : ' is ']);
  switch (name) {
    case 'share equally': {
      const parts: Token = { value: plain(system.model, by), parts: second?.carriers ?? [] };
      return [...is(first), ...(calledIn(system, first.shape).many ? [] : ['It is ', parts, ' equal parts. ']), ...resultIs];
    }
    case 'repeat': return [...is(first), ...resultIs];
    case 'group': return [...is(first), ...(second ? is(second) : []), ...ends(['The number of equal parts is '])];
    case 'join': return [...from.flatMap((one) => isPositive(one.shape) || calledIn(system, one.shape).own ? is(one) : ['Add ', tokenOf(system, one), '. ']), ...(result.own ? resultIs : ends(['Together that is ']))];
    case 'compare': return [...from.flatMap(is), ...ends(['The difference is '])];
    case 'take the extra off': return [...is(first), 'Take off the extra ', ...(second ? [tokenOf(system, second)] : []), '. ', ...resultIs];
    default: return [...is(first), 'Take away ', ...listed(from.slice(1).map((one) => [tokenOf(system, one)])), '. ', ...resultIs];
  }
}

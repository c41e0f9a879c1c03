import type { Sentence } from '../../board/said.ts';
import type { Fraction } from '../../maths/exact.ts';
import { balanced } from './balance.ts';
import { partsIn } from './called.ts';
import { keyOf, rename, standIns, stepsTo, type Fact, type StepName } from './facts.ts';
import type { BarModel, Carrier, Id } from './model.ts';
import { findWay } from './search.ts';
import type { Calculation } from './sentence.ts';
import { toValue } from './shape.ts';
import { systemOf, type System } from './system.ts';
import { calculationOf, readOff, stemOf } from './way-words.ts';

/** One step of a way: what is done, its calculation, what is said of it, and what to point at. */
export interface WayStep {
  readonly name: StepName;
  /** The calculation, as a number sentence. */
  readonly calculation: Calculation;
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
  return facts.length > 0 ? facts.map((fact) => toStep(system, fact)) : [sameAs(system, goal, found)];
}

/** What is as long as something that is written is only read off. */
function sameAs(system: System, goal: Carrier, fact: Fact): WayStep {
  const [source = goal] = fact.carriers;
  return { name: 'read off', value: fact.value, carrier: goal, ...readOff(system, { source, goal, fact }), from: [source], finds: partsIn(system, fact.shape) };
}

function toStep(system: System, fact: Fact): WayStep {
  if (fact.both) return { name: 'take from both', ...balanced(fact.both), from: fact.both.parts, finds: [] };
  const { name, from = [] } = fact.step ?? {};
  const carrier = carrierOf(system, fact);
  return {
    name: name ?? 'join', value: fact.value, ...(carrier === undefined ? {} : { carrier }),
    calculation: calculationOf(system, fact), stem: stemOf(system, fact),
    from: [...new Set(from.flatMap((one) => partsIn(system, one.shape)))], finds: partsIn(system, fact.shape),
  };
}

function carrierOf(system: System, fact: Fact): Carrier | undefined {
  const key = keyOf(fact.shape);
  return [...system.shapes].find(([, shape]) => keyOf(shape) === key)?.[0];
}

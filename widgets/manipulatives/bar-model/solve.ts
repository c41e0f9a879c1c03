import { contradictionsIn, type Contradiction } from './disagree.ts';
import { lengthsOf, type Lengths } from './lengths.ts';
import type { BarModel, Carrier } from './model.ts';
import { systemOf, type Findings } from './system.ts';

/** Everything that follows from a bar model. */
export interface Solved extends Findings, Lengths {
  /** Carriers that could still be several numbers: bars, parts and runs, braces, comparisons, letters. */
  readonly free: readonly Carrier[];
  readonly contradictions: readonly Contradiction[];
}

const solutions = new WeakMap<BarModel, Solved>();

/** Solves a bar model. The same object is solved once. Never throws for a model that its schema accepts. */
export function solveModel(model: BarModel): Solved {
  const before = solutions.get(model);
  if (before) return before;
  const system = systemOf(model);
  const { found, because, shapes } = system;
  const contradictions = contradictionsIn(system);
  const free = [...shapes.keys()].filter((carrier) => !found.has(carrier));
  const solved = { found, because, free, contradictions, ...lengthsOf(system, contradictions.length > 0) };
  solutions.set(model, solved);
  return solved;
}

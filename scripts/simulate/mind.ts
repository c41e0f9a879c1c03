// Two simulated pupils' memories. Their parameters are invented or carried over from adults' words: they rank designs and predict no child.
import type { Random } from '../../widgets/maths/random.ts';
import type { Fact } from './facts.ts';

/** What asking a fact brings up: whether it was retrieved, and in how many seconds, if so. */
export interface Retrieval { readonly retrieved: boolean; readonly seconds: number }

/** A memory for facts. Days count from the first of practice; seconds within a day from the start of its session. */
export interface Mind {
  /** Whether the fact has ever been met. */
  knows(fact: Fact): boolean;
  retrieve(fact: Fact, day: number, second: number): Retrieval;
  /** The fact has been seen or said with its answer. */
  meet(fact: Fact, day: number, second: number, retrieved: boolean): void;
}

export type World = 'ACT-R' | 'DSR';

/** A pupil's memory in one of the worlds; with `prior`, the tables of 2, 5 and 10 are known from before. */
export function mindIn(world: World, facts: readonly Fact[], prior: boolean, chance: Random): Mind {
  const mind = world === 'ACT-R' ? actR(chance) : dsr(chance);
  // The known tables were met on a dozen days of the term before.
  for (let day = -72; prior && day < 0; day += 6) {
    for (const [at, fact] of facts.filter(({ isEarly }) => isEarly).entries()) mind.meet(fact, day, at * 5, day > -72);
  }
  return mind;
}

/** A number of the normal distribution (Box and Muller). */
export function normal(chance: Random): number {
  return Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
}

const clipped = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** ACT-R's activation with a decay that each encounter fixes (SlimStampen); between days time runs a fortieth as fast. */
function actR(chance: Random): Mind {
  const [threshold, noise, decayScale, daySeconds] = [-0.8, 0.25, 0.25, 86_400 * 0.025];
  const own = 0.3 + 0.05 * normal(chance);
  const encounters = new Map<Fact, { readonly times: number[]; readonly decays: number[]; readonly forgetting: number }>();
  const activation = (fact: Fact, now: number): number => {
    const found = encounters.get(fact);
    let sum = 0;
    for (let at = 0; found && at < found.times.length; at++) sum += Math.max(1, now - (found.times[at] ?? 0)) ** -(found.decays[at] ?? 0);
    return Math.log(sum);
  };
  return {
    knows: (fact) => encounters.has(fact),
    retrieve: (fact, day, second) => {
      const strength = activation(fact, day * daySeconds + second);
      const retrieved = chance.next() * (1 + Math.exp((threshold - strength) / noise)) < 1;
      return { retrieved, seconds: Math.exp(-strength + 0.25 * normal(chance)) };
    },
    meet: (fact, day, second) => {
      const now = day * daySeconds + second;
      const found = encounters.get(fact) ?? { times: [], decays: [], forgetting: clipped(own + fact.ease + 0.02 * normal(chance), 0.15, 0.5) };
      found.decays.push(decayScale * Math.exp(activation(fact, now)) + found.forgetting);
      found.times.push(now);
      encounters.set(fact, found);
    },
  };
}

/** Difficulty, stability, retrievability, with a hyperbola for forgetting; not FSRS's formulas, so that FSRS does not own the truth. */
function dsr(chance: Random): Mind {
  const own = Math.exp(0.25 * normal(chance));
  const kept = new Map<Fact, { stability: number; at: number; readonly growth: number }>();
  const recall = ({ stability, at }: { stability: number; at: number }, now: number): number => 1 / (1 + Math.max(0, now - at) / (9 * stability));
  const time = (day: number, second: number): number => day + second / 86_400;
  return {
    knows: (fact) => kept.has(fact),
    retrieve: (fact, day, second) => {
      const found = kept.get(fact);
      if (found === undefined) return { retrieved: false, seconds: Infinity };
      const chanceNow = recall(found, time(day, second));
      return { retrieved: chance.next() < chanceNow, seconds: (0.5 + 2.2 * (1 - chanceNow) + 1.6 / (1 + found.stability)) * Math.exp(0.15 * normal(chance)) };
    },
    meet: (fact, day, second, retrieved) => {
      const now = time(day, second);
      const found = kept.get(fact);
      if (found === undefined) {
        kept.set(fact, { stability: 0.3 * own, at: now, growth: own * clipped(1 - 4 * fact.ease + 0.1 * normal(chance), 0.4, 1.6) });
        return;
      }
      const forgotten = 1 - recall(found, now);
      found.stability = retrieved
        ? Math.min(200, found.stability * (1 + found.growth * found.stability ** -0.15 * (0.02 + 3 * forgotten)))
        : Math.max(0.3 * own, found.stability * 0.5);
      found.at = now;
    },
  };
}

// What decides which fact a simulated pupil is asked: our engine as it is, and four others.
import type { Answer } from '../../widgets/fluency/answer.ts';
import type { Tenth } from '../../widgets/fluency/memory/calibration.ts';
import { catalogueOf } from '../../widgets/fluency/memory/catalogue.ts';
import { judged } from '../../widgets/fluency/memory/judged.ts';
import { NO_MEMORY, step } from '../../widgets/fluency/memory/memory.ts';
import { nextQuestion } from '../../widgets/fluency/memory/next.ts';
import type { Minutes, Plan } from '../../widgets/fluency/memory/plan.ts';
import { recallOf, reviewed } from '../../widgets/fluency/memory/spacing.ts';
import type { Spaced } from '../../widgets/fluency/memory/spacing.ts';
import { BOX_DAYS } from '../../widgets/fluency/memory/trace.ts';
import type { Random } from '../../widgets/maths/random.ts';
import { TABLES, deck, facts } from './facts.ts';
import type { Fact } from './facts.ts';

/** What a simulated pupil did with a fact: studied it, or answered, after so many seconds to each key. */
export type Reply = { readonly how: 'studied' } | { readonly how: 'answered'; readonly right: boolean; readonly net: number; readonly first: number; readonly last: number };

/** A fact that is asked. `isShown`: whether it is shown first and then typed; where it is left out a pupil who does not know it at all studies it. */
export interface Asked { readonly fact: Fact; readonly isShown?: boolean }

export interface Scheduler {
  next(day: number): Asked;
  told(fact: Fact, reply: Reply, day: number): void;
  /** What the engine foretold of its probes, and what came. */
  tenths?(): readonly Tenth[];
}

export const SCHEDULERS = ['one table per period', 'random', 'Leitner 1/3/7/14/30', 'plain FSRS-6', 'ours'] as const;
export type Name = (typeof SCHEDULERS)[number];

export interface Setting { readonly minutes: Minutes; readonly days: number; readonly chance: Random; readonly motor: { readonly first: number; readonly between: number } }

/** A scheduler by its name, for one pupil. */
export function schedulerOf(name: Name, setting: Setting): Scheduler {
  switch (name) {
    case 'one table per period': return oneTable(setting);
    case 'random': return { next: notTwice(() => setting.chance.pick(facts)), told: () => undefined };
    case 'Leitner 1/3/7/14/30': return leitner(setting);
    case 'plain FSRS-6': return plainFsrs(setting);
    case 'ours': return ours(setting);
  }
}

/** No fact twice in a row. */
function notTwice(draw: (day: number) => Fact): (day: number) => Asked {
  let last: Fact | undefined;
  return (day) => {
    let fact = draw(day);
    for (let tries = 0; fact === last && tries < 20; tries++) fact = draw(day);
    last = fact;
    return { fact };
  };
}

/** A table at a time, all of its facts at random, each for as many school days as every other; nothing comes back. */
function oneTable({ days, chance }: Setting): Scheduler {
  const schoolDays = (days / 7) * 5;
  const next = notTwice((day) => {
    const done = Math.floor(day / 7) * 5 + (day % 7);
    const table = TABLES[Math.min(TABLES.length - 1, Math.floor((done / schoolDays) * TABLES.length))];
    return chance.pick(facts.filter(({ table: own }) => own === table));
  });
  return { next, told: () => undefined };
}

function leastBy(among: readonly Fact[], measure: (fact: Fact) => number): Fact | undefined {
  return among.reduce<Fact | undefined>((least, fact) => least === undefined || measure(fact) < measure(least) ? fact : least, undefined);
}

/** What is due, the lowest box first, then what is new, then any. */
function leitner({ chance }: Setting): Scheduler {
  const boxes = new Map<Fact, { readonly box: number; readonly day: number }>();
  const next = notTwice((day) => {
    const due = facts.filter((fact) => { const own = boxes.get(fact); return own !== undefined && own.day + (BOX_DAYS[own.box] ?? 1) <= day; });
    return leastBy(due, (fact) => boxes.get(fact)?.box ?? 0) ?? facts.find((fact) => !boxes.has(fact)) ?? chance.pick(facts);
  });
  const told = (fact: Fact, reply: Reply, day: number): void => {
    const own = boxes.get(fact);
    if (own !== undefined && own.day >= day && reply.how === 'answered' && reply.right) return;
    const box = reply.how === 'studied' ? 1 : reply.right ? Math.min((own?.box ?? 0) + 1, BOX_DAYS.length - 1) : 0;
    boxes.set(fact, { box, day });
  };
  return { next, told };
}

/** What is due, the least recall first, then what is new, then the least recall. */
function plainFsrs({ chance }: Setting): Scheduler {
  const spaced = new Map<Fact, { readonly state: Spaced; readonly due: number }>();
  const next = notTwice((day) => {
    const recall = (fact: Fact): number => { const own = spaced.get(fact); return own ? recallOf(own.state, day) : 1; };
    const due = facts.filter((fact) => (spaced.get(fact)?.due ?? Infinity) <= day);
    return leastBy(due, recall) ?? facts.find((fact) => !spaced.has(fact)) ?? chance.pick(facts);
  });
  const told = (fact: Fact, reply: Reply, day: number): void => {
    const own = spaced.get(fact);
    if (own !== undefined && own.state.day >= day) return;
    const review = reviewed(own?.state, reply.how === 'answered' && !reply.right ? 'again' : 'good', day);
    spaced.set(fact, { state: review.spaced, due: day + review.interval });
  };
  return { next, told };
}

const catalogue = catalogueOf([deck]);
const byId = new Map(facts.map((fact) => [fact.id, fact]));
const MONDAY = Date.UTC(2026, 8, 7);

/** The engine of the product, with the fingers measured first, as on a pupil's first day. */
function ours({ minutes, chance, motor }: Setting): Scheduler {
  const plan: Plan = { minutes, year: 4, widening: 1, taught: deck.groups.map(({ id }) => id) };
  let memory = NO_MEMORY;
  let number = 0;
  let probe = false;
  const dateOf = (day: number): string => new Date(MONDAY + day * 86_400_000).toISOString().slice(0, 10);
  const take = (day: number, rest: Pick<Answer, 'card' | 'typed' | 'right' | 'first' | 'last' | 'length' | 'mode' | 'probe'>): void => {
    const given = { device: 'a', form: 'product', at: MONDAY + day * 86_400_000 + number, day: dateOf(day), input: 'keyboard' as const, ...rest };
    memory = step(memory, [{ ...judged(given, memory, { catalogue, plan }), number }]);
    number += 1;
  };
  for (let typed = 0; typed < 10; typed++) {
    take(0, { card: 'typing', typed: '28', right: true, first: motor.first * 1000, last: (motor.first + motor.between) * 1000, length: 2, mode: 'typing' });
  }
  return {
    tenths: () => memory.tenths,
    next: (day) => {
      const question = nextQuestion(memory, catalogue, { plan, date: dateOf(day) }, chance);
      const fact = question && byId.get(question.card);
      if (!fact) throw new Error('The engine asks nothing.');
      probe = question.why === 'probe';
      return { fact, isShown: question.why === 'new' };
    },
    told: (fact, reply, day) => {
      const typed = String(fact.product);
      if (reply.how === 'studied') {
        take(day, { card: fact.id, typed, right: true, first: 0, last: 0, length: typed.length, mode: 'understand' });
        return;
      }
      const keys = { first: reply.first * 1000, last: reply.last * 1000, length: typed.length };
      take(day, { card: fact.id, typed: reply.right ? typed : String(fact.product + 1), right: reply.right, ...keys, mode: 'calm', ...(probe && { probe }) });
    },
  };
}

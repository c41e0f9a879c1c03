import { withTenths } from './calibration.ts';
import { MOST_DAYS, daysBetween } from './clock.ts';
import { MOST_RECENT, NO_MEMORY, traceOf } from './memory.ts';
import type { Memory } from './memory.ts';
import type { Trace } from './trace.ts';

/** What several devices remember of a pupil, in one: counts added up, and of each card what the device knows that saw it last. */
export function joined(memories: readonly Memory[]): Memory {
  return memories.toSorted((a, b) => a.order - b.order).reduce((so, memory) => so.order === 0 && so.count === 0 ? memory : after(so, memory), NO_MEMORY);
}

/** The later memory, with what only the earlier knows; the days and counts of both told on one line. */
function after(earlier: Memory, later: Memory): Memory {
  const between = Math.min(MOST_DAYS, Math.max(0, daysBetween(earlier.clock.date ?? '', later.clock.date ?? '')));
  const shift = { days: later.clock.day - between - earlier.clock.day, count: earlier.count };
  const cards: Record<string, Trace> = {};
  for (const [card, trace] of Object.entries(earlier.cards)) cards[card] = onOtherDays(trace, shift.days);
  for (const [card, trace] of Object.entries(later.cards)) {
    const own = traceOf({ cards }, card);
    cards[card] = both(own, { ...trace, asked: trace.asked + shift.count });
  }
  return {
    ...later, cards, count: earlier.count + later.count, order: Math.max(earlier.order, later.order),
    recent: [...earlier.recent.map((one) => ({ ...one, day: one.day + shift.days })), ...later.recent].slice(-MOST_RECENT),
    retests: later.retests.map((retest) => ({ ...retest, due: retest.due + shift.count })),
    fresh: later.fresh.map((one) => ({ ...one, at: one.at + shift.count })),
    motor: { ...earlier.motor, ...later.motor }, tenths: withTenths(earlier.tenths, later.tenths),
  };
}

function both(earlier: Trace | undefined, later: Trace): Trace {
  if (earlier === undefined) return later;
  const kept = earlier.day > later.day ? earlier : later;
  return { ...kept, answers: earlier.answers + later.answers, right: earlier.right + later.right, asked: Math.max(earlier.asked, later.asked) };
}

function onOtherDays(trace: Trace, days: number): Trace {
  const { since, day, due, spaced, fluentDay } = trace;
  return {
    ...trace, since: since + days, day: day + days, due: due + days,
    ...(spaced && { spaced: { ...spaced, day: spaced.day + days } }), ...(fluentDay !== undefined && { fluentDay: fluentDay + days }),
  };
}

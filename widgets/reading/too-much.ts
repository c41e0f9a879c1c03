import { Fraction } from '../maths/exact.ts';
import type { Problem } from './problem.ts';
import { roleOf } from './roles.ts';

/** A sentence where more goes than there is: such numbers contradict each other. */
export function isTooMuch(problem: Problem): string | undefined {
  const entries = problem.quantities.filter((one) => one.is === 'number' && one.each === undefined && !one.compares && !problem.quantities.some(({ each }) => each?.replace('?', '') === one.thing.noun)).map((one) => ({ one, role: roleOf(problem, one) }));
  const sum = (roles: readonly string[]) => entries.filter(({ role }) => roles.includes(role)).reduce((so, { one }) => so.add(one.value), new Fraction(0));
  const [there, gone] = [sum(['has', 'in', 'whole']), sum(['out'])];
  return entries.some(({ role }) => role === 'out') && entries.some(({ role }) => role === 'has' || role === 'whole') && gone.compare(there) > 0 ? 'More goes than there is: the numbers contradict each other. Check them.' : undefined;
}

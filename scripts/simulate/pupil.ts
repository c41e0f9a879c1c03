// A simulated pupil: sixty school days of practice, and a test a fortnight later.
import { NO_TENTHS } from '../../widgets/fluency/memory/calibration.ts';
import type { Tenth } from '../../widgets/fluency/memory/calibration.ts';
import type { Minutes } from '../../widgets/fluency/memory/plan.ts';
import { random } from '../../widgets/maths/random.ts';
import type { Random } from '../../widgets/maths/random.ts';
import { facts } from './facts.ts';
import type { Fact } from './facts.ts';
import { mindIn } from './mind.ts';
import type { Mind, World } from './mind.ts';
import { schedulerOf } from './schedulers.ts';
import type { Name, Reply } from './schedulers.ts';

export interface Cell { readonly world: World; readonly minutes: Minutes; readonly prior: boolean }

/** Counts of one pupil or of many. Early: of the first ten school days, what was answered, not what was studied. */
export interface Outcome {
  readonly facts: number; readonly fluent: number; readonly inSix: number; readonly asked: number; readonly right: number; readonly retrieved: number;
  readonly tenths: readonly Tenth[];
}

const [DAYS, EARLY_DAYS, TEST_AFTER] = [84, 14, 14];
/** How often each fact is tested, so that luck in the test says less. */
const TESTS = 8;
/** Seconds. `SAYING`: what our page has shown it has typed at once; the others' pupils only study. */
const [STUDY, SAYING, AFTER_RIGHT, AFTER_WRONG, FLUENT, IN_TIME] = [6, 3, 0.5, 3, 2.2, 6];
const STRATEGY_RIGHT = 0.72;

interface Response { readonly right: boolean; readonly retrieved: boolean; readonly net: number }

/** Retrieved at once; or else worked out, slowly, and more than one in four times wrongly. */
function response(mind: Mind, fact: Fact, { day, second, chance }: { readonly day: number; readonly second: number; readonly chance: Random }): Response {
  const { retrieved, seconds } = mind.knows(fact) ? mind.retrieve(fact, day, second) : { retrieved: false, seconds: Infinity };
  if (retrieved) return { right: true, retrieved, net: seconds };
  return { right: chance.next() < STRATEGY_RIGHT, retrieved, net: 1.5 + 4.5 + 2.5 * chance.next() };
}

/** What became of one pupil of a cell under a scheduler. The pupil of a number is the same under every scheduler. */
export function outcomeOf(name: Name, { world, minutes, prior }: Cell, number: number): Outcome {
  const chance = random(`pupil ${number} ${world} ${minutes} ${prior}`);
  const mind = mindIn(world, facts, prior, chance.fork('mind'));
  const motor = { first: 0.9 + 0.5 * chance.next(), between: 0.3 };
  const answers = chance.fork(name);
  const scheduler = schedulerOf(name, { minutes, days: DAYS, chance: chance.fork(`${name} draws`), motor });
  const early = { asked: 0, right: 0, retrieved: 0 };
  for (let day = 0; day < DAYS; day++) {
    if (day % 7 > 4) continue;
    for (let second = 0; second < minutes * 60;) {
      const { fact, isShown } = scheduler.next(day);
      const given = isShown ?? !mind.knows(fact) ? undefined : response(mind, fact, { day, second, chance: answers });
      const typing = motor.between * (String(fact.product).length - 1);
      const reply: Reply = given ? { how: 'answered', right: given.right, net: given.net, first: given.net + motor.first, last: given.net + motor.first + typing } : { how: 'studied' };
      mind.meet(fact, day, second, given?.retrieved === true);
      if (isShown === true) mind.meet(fact, day, second + STUDY, true);
      second += isShown === true ? STUDY + SAYING : reply.how === 'studied' ? STUDY : reply.last + (reply.right ? AFTER_RIGHT : AFTER_WRONG);
      scheduler.told(fact, reply, day);
      if (given && day < EARLY_DAYS) {
        early.asked += 1;
        early.right += Number(given.right);
        early.retrieved += Number(given.retrieved);
      }
    }
  }
  const test = Array.from({ length: TESTS }, () => facts).flat().map((fact) => {
    const given = mind.knows(fact) ? response(mind, fact, { day: DAYS - 3 + TEST_AFTER, second: 0, chance: answers }) : undefined;
    return { fluent: given?.right === true && given.net <= FLUENT, inSix: given?.right === true && given.net + motor.first <= IN_TIME };
  });
  return { facts: test.length, fluent: test.filter(({ fluent }) => fluent).length, inSix: test.filter(({ inSix }) => inSix).length, ...early, tenths: scheduler.tenths?.() ?? NO_TENTHS };
}

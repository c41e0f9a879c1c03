import { otherAge } from './ages.ts';
import { missingAngle } from './angles.ts';
import { average } from './average.ts';
import { beforeAndAfter } from './before.ts';
import { chained } from './chain.ts';
import { comparedThen } from './compared-then.ts';
import { compared } from './comparison.ts';
import { difference } from './difference.ts';
import { evened } from './evened.ts';
import { excepted } from './excepted.ts';
import { isIrrelevant } from './irrelevant.ts';
import { manyDoubts } from './many-doubts.ts';
import { oddWords } from './odd-words.ts';
import { sumDoubts, timeDoubts } from './sum-doubts.ts';
import { flatFee } from './flat-fee.ts';
import { fractional } from './fraction.ts';
import { asFraction } from './fraction-as.ts';
import { fromTo } from './from-to.ts';
import { fractionsOfEach } from './fractions-of-each.ts';
import { fractionParts } from './fraction-parts.ts';
import { geometry } from './geometry.ts';
import { groundOf } from './ground.ts';
import { rated } from './groups.ts';
import { leftOver } from './leftover.ts';
import { sameOwner } from './match.ts';
import { missing } from './missing.ts';
import { bundled } from './bundle.ts';
import { change } from './money.ts';
import { narrowed } from './narrowed.ts';
import { nested } from './nested.ts';
import { aboutNumbers } from './number.ts';
import { operation } from './operations.ts';
import { overTime } from './over-time.ts';
import { otherOfPair, otherPiece, restOfAll } from './pair-total.ts';
import { percentages } from './percent.ts';
import { usedBy, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { STATING } from './verbs.ts';
import { emptyPlaces } from './places.ts';
import { products } from './products.ts';
import { puzzle } from './puzzle.ts';
import { puzzleSteps } from './puzzle-steps.ts';
import { proportional } from './rate.ts';
import { inRatio } from './ratio.ts';
import { regrouped } from './regrouped.ts';
import { rateChain } from './rate-chain.ts';
import { someOfKind } from './some-kind.ts';
import { ofTheOthers } from './remaining.ts';
import { shared } from './sharing.ts';
import { runAgainst } from './sides.ts';
import { sharedRuns } from './shared-runs.ts';
import { someOfDoubts } from './some-of.ts';
import { asBoth } from './together.ts';
import { isToldAlready } from './told-already.ts';
import { totalled } from './total.ts';
import { twoParts } from './two-parts.ts';
import { changed } from './units.ts';
import { whenDoubts } from './when.ts';
import { whichDoubts } from './which.ts';
import { wouldHave } from './would-have.ts';

const WAYS: readonly ((problem: Problem) => Plan | undefined)[] = [
  changed,
  operation,
  puzzleSteps,
  puzzle,
  excepted,
  wouldHave,
  evened,
  fromTo,
  beforeAndAfter,
  otherAge,
  twoParts,
  nested,
  asFraction,
  fractionsOfEach,
  fractionParts,
  inRatio,
  percentages,
  fractional,
  aboutNumbers,
  average,
  geometry,
  missingAngle,
  bundled,
  flatFee,
  sharedRuns,
  rateChain,
  someOfKind,
  otherOfPair,
  otherPiece,
  restOfAll,
  change,
  missing,
  proportional,
  leftOver,
  emptyPlaces,
  overTime,
  comparedThen,
  asBoth,
  products,
  ofTheOthers,
  regrouped,
  runAgainst,
  compared,
  chained,
  difference,
  rated,
  shared,
  totalled,
];

/** What speaks against a plan once it is held against the words of the question. */
function groundDoubts(problem: Problem, plan: Plan): readonly string[] {
  const ground = groundOf(problem, plan);
  return [...(isToldAlready(ground) ? ['what is asked for that is not told'] : []), ...whichDoubts(ground), ...whenDoubts(ground), ...someOfDoubts(ground)];
}

/** What a problem can be understood to be, the way that fits best first, each with what is doubtful about it. */
export function* understandings(whole: Problem): Generator<Plan> {
  const asked = narrowed(whole);
  for (const way of WAYS) {
    // What is not asked for is part of what all cost.
    const problem = way === bundled ? whole : asked;
    const found = way(problem);
    if (found) yield found.certain ? found : doubted(problem, found);
  }
}

/** A plan with what is doubtful about it once it is held against all words. */
export function doubted(problem: Problem, found: Plan): Plan {
    const plan = { ...found, doubts: [...found.doubts, ...oddWords(problem, found), ...sumDoubts(problem, found), ...groundDoubts(problem, found)] };
    const used = usedBy(plan);
    const left = problem.quantities.filter((one) => !used.includes(one) && !plan.without.includes(one));
    // What else was done, or was there, where it is asked what was done.
    const isElse = ({ verb }: Quantity): boolean => !STATING.has(problem.question.verb) && used.length > 1 && used.every((one) => one.verb === problem.question.verb || one.each !== undefined) && used.some((one) => one.verb === problem.question.verb) && verb !== problem.question.verb;
    // What another has, who is not asked about.
    const isAnothers = ({ who, to_: to, from_: from }: Quantity): boolean => problem.question.who.length === 1 && !problem.question.compares && sameOwner(who, problem.question.who) === false && !to && !from && used.every((one) => sameOwner(one.who, problem.question.who) === true);
    const apart = left.filter((one) => one.value.compare(3) > 0 && !isElse(one) && !isAnothers(one) && !used.some(({ clause }) => clause === one.clause));
    const several = [...manyDoubts(problem, plan, used), ...timeDoubts(problem, plan, used), ...(apart.length > 1 ? ['what the other numbers have to do with it'] : [])];
    const doubts = [...plan.doubts, ...several];
    return { ...plan, doubts: left.some((one) => !isIrrelevant(problem, one, used) && !(one.isSubject && one.unit === undefined && isElse(one))) ? [...doubts, 'what another number has to do with it'] : doubts };
}

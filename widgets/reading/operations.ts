import { Fraction } from '../maths/exact.ts';
import { ASKED, given, type Balance, type Plan, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

type Operation = 'plus' | 'minus' | 'from' | 'between' | 'times' | 'divided';

const IS = String.raw`\b(?:what (?:is|number is|do you get if you)|which number is|find|calculate|work out|if you|when you|you|to|then|and)`;
const THE = '(?:the )?(?:number )?';

/** What is done with two bare numbers, by the words around them; "#" stands for a number. */
const SAID: readonly (readonly [words: RegExp, operation: Operation])[] = [
  [/\b(?:sum|total) of # and #/, 'plus'], [/\bdifference (?:between|of) # and #/, 'between'], [/\bproduct of # and #/, 'times'], [/\bquotient of # and #/, 'divided'],
  [new RegExp(`(?:${IS} |^)add # (?:to|and) ${THE}#`), 'plus'], [/# (?:is )?(?:added to|plus|increased by) #/, 'plus'],
  [new RegExp(`(?:${IS} |^)(?:subtract|take(?: away)?) # (?:away )?from ${THE}#`), 'from'], [/# is (?:subtracted|taken(?: away)?) from #/, 'from'],
  [/# (?:minus|take away|decreased by|subtract) #/, 'minus'],
  [new RegExp(`(?:${IS} |^)multiply # (?:by|and|times) ${THE}#`), 'times'], [/# (?:times|(?:is )?multiplied by) #/, 'times'],
  [new RegExp(`(?:${IS} |^)divide # by ${THE}#`), 'divided'], [/# (?:is )?divided by #/, 'divided'],
  [new RegExp(`(?:${IS} |^)# (?:more|greater|larger|bigger|higher) than ${THE}#`), 'plus'], [new RegExp(`(?:${IS} |^)# (?:less|fewer|smaller|lower) than ${THE}#`), 'from'],
  [new RegExp(`\\b(?:by )?how much (?:more|greater|larger|bigger|higher|less|smaller|lower) is ${THE}# than ${THE}#`), 'between'],
  [new RegExp(`\\b${THE}# is how much (?:more|greater|larger|bigger|higher|less|smaller|lower) than ${THE}#`), 'between'],
  [new RegExp(`\\b(?:by )?how much (?:is ${THE}# (?:more|greater|larger|bigger|higher|less|smaller|lower) than|does # exceed) ${THE}#`), 'between'],
  [new RegExp(`\\bwhat (?:number )?(?:must|should|do|can|could|would|has to|needs to|have to)(?: (?:you|we|i|one))?(?: (?:have|need) to)?(?: be)? add(?:ed)? to ${THE}# to (?:get|make|give|equal|have|reach) ${THE}#`), 'between'],
];

/** "What is the sum of 248 and 67?", "If you take 17 away from 80, what number do you get?": two bare numbers, and what is done with them. */
export function operation(problem: Problem): Plan | undefined {
  const { quantities } = problem;
  const [first, second] = quantities;
  if (!first || !second || quantities.length !== 2 || quantities.some((one) => one.is !== 'number' || one.unit !== undefined)) return undefined;
  const text = wordsWithout(problem, quantities);
  const found = SAID.find(([words]) => words.test(text));
  if (!found || !isBare(text)) return undefined;
  const made = balanceOf(found[1], first, second);
  return made && { ...made, without: [], doubts: [], certain: true };
}

/** All words, with a sign for each number. */
function wordsWithout({ sentences }: Problem, numbers: readonly Quantity[]): string {
  return sentences.flatMap((words) => words.flatMap(({ lower, start, end }) => {
    const of = numbers.find((one) => start >= one.start && end <= one.end);
    return !of ? [lower] : start === of.start ? ['#'] : [];
  })).join(' ');
}

/** Whether nothing is counted: all the other words are of numbers. */
function isBare(text: string): boolean {
  return /^(?:(?:what|which|is|are|the|a|number|numbers|result|answer|sum|total|difference|product|quotient|of|and|between|by|how|much|more|greater|larger|bigger|higher|less|fewer|smaller|lower|than|find|calculate|work|out|if|when|you|do|does|get|will|would|be|to|from|away|take|add|added|subtract|subtracted|taken|minus|plus|times|multiply|multiplied|divide|divided|increased|decreased|exceed|make|give|equal|must|should|can|could|has|have|needs|reach|value|your|we|i|it|#|that|come|up|with|end|in|true|so) ?)+$/.test(text);
}

function balanceOf(operation: Operation, first: Quantity, second: Quantity): Pick<Plan, 'structure' | 'drawing'> | undefined {
  const [asked, one, other]: readonly [Term, Term, Term] = [{ each: ASKED }, { each: given(first) }, { each: given(second) }];
  const balance = (left: readonly Term[], right: readonly Term[]): Balance => ({ is: 'balance', left, right });
  if (operation === 'plus') return { structure: 'part and whole, whole unknown', drawing: balance([asked], [one, other]) };
  if (operation === 'times') return { structure: 'equal groups, whole unknown', drawing: balance([asked], [{ each: given(second), times: given(first) }]) };
  if (operation === 'divided') return second.value.equals(new Fraction(0)) ? undefined : { structure: 'sharing, each share unknown', drawing: balance([one], [{ each: ASKED, times: given(second) }]) };
  const isTurned = operation === 'from' || operation === 'between' && first.value.compare(second.value) < 0;
  const [whole, part] = isTurned ? [other, one] : [one, other];
  const isLess = (isTurned ? second.value.compare(first.value) : first.value.compare(second.value)) < 0;
  return isLess ? undefined : { structure: operation === 'between' ? 'comparison, difference unknown' : 'part and whole, part unknown', drawing: balance([whole], [asked, part]) };
}

import { byWord } from './by-word.ts';
import { Fraction } from '../maths/exact.ts';
import { ASKED, given, type Amount, type Plan, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { plainNumbers } from './shares.ts';

const TIMES = /\b(?:multipl(?:y|ied|ies)(?: it| the number| my number)? by|times(?: it)? by|doubl\w*|trebl\w*|tripl\w*|twice|times)\b/;
const PLUS = /\b(?:add(?:s|ed|ing)?|plus|more than)\b/;
const MINUS = /\b(?:subtract(?:s|ed|ing)?|take(?:s|n)? away|minus|less than)\b/;
const GIVES = /\b(?:answer|result|get|gets|got|equals|makes|is now|comes to|left with|end up with)\b/;

/** "I think of a number. I double it and add 3. The answer is 15." */
export function puzzle(problem: Problem): Plan | undefined {
  const { lower } = problem;
  if (!/\bnumber\b/.test(lower) || /\bnumber of\b|\bnumbers\b/.test(lower)) return undefined;
  return bothSides(problem) ?? oneSide(problem) ?? oneStep(problem);
}

function oneSide(problem: Problem): Plan | undefined {
  const { lower } = problem;
  const numbers = plainNumbers(problem);
  const last = numbers.at(-1);
  const doubled = /\bdoubl\w*|\btwice\b/.test(lower) ? 2 : /\btrebl\w*|\btripl\w*/.test(lower) ? 3 : undefined;
  if (!last || !TIMES.test(lower) || /\b(?:halv|divid)\w*/.test(lower) || !GIVES.test(lower) && !/\bnumber is \d/.test(lower) || PLUS.test(lower) === MINUS.test(lower)) return undefined;
  if (numbers.length !== (doubled === undefined ? 3 : 2)) return undefined;
  const timesFirst = lower.search(TIMES) < lower.search(PLUS.test(lower) ? PLUS : MINUS) || /\bmore than (?:twice|double|three times)|\bless than (?:twice|double)/.test(lower);
  if (!timesFirst) return undefined;
  const many = doubled === undefined ? numbers[0]?.value : new Fraction(doubled);
  const constant = doubled === undefined ? numbers[1]?.value : numbers[0]?.value;
  if (!many || !constant || many.d !== 1n || many.compare(1) < 0 || many.compare(40) > 0) return undefined;
  const signed = MINUS.test(lower) ? constant.neg() : constant;
  const x = last.value.sub(signed).div(many);
  if (x.compare(0) < 0) return undefined;
  return equation('one side', numbers, [{ many: Number(many.n), constant: signed }, { many: 0, constant: last.value }]);
}

/** "When I add 5 to my number I get the same as when I double it and subtract 1." */
function bothSides(problem: Problem): Plan | undefined {
  const { lower } = problem;
  const [left = '', right = ''] = lower.split(/\b(?:the same (?:as|answer as|number as|result as)|is equal to|equals|as much as|same answer)\b/);
  if (right === '' || !/\b(?:it|number|that)\b/.test(right)) return undefined;
  const numbers = plainNumbers(problem);
  const sides = [left, right].map(side);
  const [one, other] = sides;
  if (!one || !other || (one.many === other.many)) return undefined;
  const [small, big] = one.many < other.many ? [one, other] : [other, one];
  const x = small.constant.sub(big.constant).div(new Fraction(big.many - small.many));
  if (x.compare(0) <= 0 || big.many > 40) return undefined;
  return equation('both sides', numbers, [one, other]);
}

const ONE_STEP: readonly (readonly [RegExp, 'plus' | 'minus'])[] = [
  [/\bnumber (?:plus|increased by) \S+ (?:is|equals|makes|gives)\b|\bmore than (?:a|the|my) number (?:is|equals)\b|\bsum of (?:a|the|my) number and \S+ (?:is|equals)\b|\bsum of \S+ and (?:a|another|the|my|some) number (?:is|equals)\b/, 'plus'],
  [/\bnumber (?:minus|decreased by|less) \S+ (?:is|equals|makes|gives)\b|\bless than (?:a|the|my) number (?:is|equals)\b/, 'minus'],
];

/** "A number plus 17 is 42", "9 less than a number is 20". */
function oneStep(problem: Problem): Plan | undefined {
  const [by, result, ...others] = plainNumbers(problem);
  const found = ONE_STEP.filter(([pattern]) => pattern.test(problem.lower));
  const [step] = found;
  if (!by || !result || others.length > 0 || problem.quantities.length !== 2 || !step || found.length > 1) return undefined;
  const [asked, one, other]: readonly [Term, Term, Term] = [{ each: ASKED }, { each: given(by) }, { each: given(result) }];
  if (step[1] === 'plus' && by.value.compare(result.value) > 0) return undefined;
  return { structure: 'equation, a number unknown', without: [], doubts: [], drawing: step[1] === 'plus' ? { is: 'balance', left: [other], right: [asked, one] } : { is: 'balance', left: [asked], right: [other, one] } };
}

const WORDS: Readonly<Record<string, number>> = byWord({ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 });

/** So many times the number, and what is added to it. */
interface Side { readonly many: number; readonly constant: Fraction }

/** Both sides beside each other, with the number marked; what is subtracted is drawn as going, beside the other side. */
function equation(where: string, numbers: readonly Quantity[], [left, right]: readonly [Side, Side]): Plan {
  const amount = (value: Fraction): Amount => ({ is: 'given', value, from: numbers.filter((one) => one.value.equals(value)).slice(0, 1) });
  const terms = (own: Side, other: Side): readonly Term[] => [
    ...(own.many === 0 ? [] : [{ each: ASKED, times: own.many === 1 ? { is: 'given' as const, value: new Fraction(1), from: [] } : amount(new Fraction(own.many)) }]),
    ...(own.constant.compare(0) > 0 ? [{ each: amount(own.constant) }] : []), ...(other.constant.compare(0) < 0 ? [{ each: amount(other.constant.neg()), gone: true as const }] : []),
  ];
  return { structure: `equation, unknown on ${where}`, drawing: { is: 'balance', left: terms(left, right), right: terms(right, left) }, without: numbers, doubts: [], certain: true };
}

function side(text: string): Side | undefined {
  const read = (word: string | undefined): number | undefined => word === undefined ? undefined : /^\d{1,6}$/.test(word) ? Number(word) : WORDS[word];
  const by = /\b(?:multipl\w+(?: it| my number| the number)? by|times) (\w+)/.exec(text)?.[1] ?? /\b(\w+) times\b/.exec(text)?.[1];
  const many = /\bdoubl\w*|\btwice\b/.test(text) ? 2 : /\btrebl\w*|\btripl\w*/.test(text) ? 3 : read(by) ?? 1;
  const plus = read(/\badd(?:s|ed|ing)? (\w+)/.exec(text)?.[1] ?? /\bplus (\w+)/.exec(text)?.[1] ?? /\b(\w+) more than\b/.exec(text)?.[1]);
  const minus = read(/\bsubtract(?:s|ed|ing)? (\w+)/.exec(text)?.[1] ?? /\btak(?:e|es|ing) (?:away )?(\w+)/.exec(text)?.[1] ?? /\bminus (\w+)/.exec(text)?.[1] ?? /\b(\w+) less than\b/.exec(text)?.[1]);
  if (plus !== undefined && minus !== undefined) return undefined;
  return { many, constant: new Fraction(plus ?? 0).sub(new Fraction(minus ?? 0)) };
}

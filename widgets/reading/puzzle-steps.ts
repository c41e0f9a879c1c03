import { Fraction } from '../maths/exact.ts';
import { ASKED, given, type Amount, type Plan, type Rows } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { askedText, plainNumbers } from './shares.ts';

type Operation = 'plus' | 'minus' | 'times' | 'divided';
interface Step { readonly operation: Operation; readonly by: Fraction; readonly from: readonly Quantity[]; readonly at: number }

const IT = '(?: (?:it|this|that|the (?:number|result|answer|total)|(?:his|her|my|their) (?:number|answer|result)))?';
/** What is done to a number; "#" stands for another. */
const DONE: readonly (readonly [words: RegExp, operation: Operation, by?: number])[] = [
  [/\bdoubl(?:es?|ed|ing)\b/g, 'times', 2], [/\b(?:trebl|tripl)(?:es?|ed|ing)\b/g, 'times', 3], [/\bhalv(?:es?|ed|ing)\b/g, 'divided', 2],
  [new RegExp(`\\b(?:multipl(?:y|ies|ied|ying)${IT}|times(?:ed|ing)?${IT}) by #`, 'g'), 'times'], [new RegExp(`\\bdivid(?:e|es|ed|ing)${IT} by #`, 'g'), 'divided'],
  [/\badd(?:s|ed|ing)?(?: on)? #/g, 'plus'], [/# (?:is|was) (?:then )?added\b/g, 'plus'], [new RegExp(`\\bincreas(?:e|es|ed|ing)${IT} by #`, 'g'), 'plus'],
  [/\b(?:subtract(?:s|ed|ing)?|tak(?:e|es|ing)(?: away)?|took(?: away)?|minus) #/g, 'minus'], [/# (?:is|was) (?:then )?(?:subtracted|taken away)\b/g, 'minus'], [new RegExp(`\\bdecreas(?:e|es|ed|ing)${IT} by #`, 'g'), 'minus'],
];

const GIVES = /\b(?:answer|result|gets?|got|end(?:s|ed)? up with|makes|left with)\b[^.#]*#[^#]*$/;

const TURNED = /\b(?:answer|result) (?:is|was) # (?:when|if|after)\b/;

/** "I think of a number, halve it and add 9. The answer is 25": row by row what becomes of the number; every number of the text is one of the steps, or the answer. */
export function puzzleSteps(problem: Problem): Plan | undefined {
  const numbers = plainNumbers(problem);
  if ( numbers.length !== problem.quantities.length || !/\b(?:a|my|her|his) number\b/.test(problem.lower) || /\bnumbers\b|\bnumber of\b/.test(problem.lower) || !/\bnumber\b/.test(askedText(problem)) || /\banswer\b|\bresult\b/.test(askedText(problem))) return undefined;
  const { text, at } = withSigns(problem, numbers);
  // "The answer is 84 when a number is multiplied by 7."
  const isTurned = TURNED.test(text);
  const answer = isTurned ? numbers[0] : numbers.at(-1);
  const story = text.slice(0, text.lastIndexOf('#') + 1);
  if (!answer || !isTurned && !GIVES.test(story)) return undefined;
  const steps = DONE.flatMap(([words, operation, by]) => [...story.matchAll(words)].flatMap((found): readonly Step[] => {
    const place = found.index + found[0].indexOf('#');
    const number = by === undefined ? numbers[at.indexOf(place)] : undefined;
    return by !== undefined ? [{ operation, by: new Fraction(by), from: [], at: found.index }] : number ? [{ operation, by: number.value, from: [number], at: found.index }] : [];
  })).toSorted((one, other) => one.at - other.at);
  if (steps.length < 1 || steps.length > 3 || isEquation(steps) || new Set(steps.flatMap(({ from }) => from)).size !== numbers.length - 1 || steps.some(({ from }) => from.includes(answer)) || /\bfrom #|\binto #/.test(story)) return undefined;
  const start = steps.toReversed().reduce<Fraction | undefined>((so, step) => so && undone(so, step), answer.value);
  return start && start.compare(0) >= 0 ? drawn(steps, answer) : undefined;
}

/** So many times the number, and more or less: the equation is drawn as such. */
const isEquation = ([first, second, ...others]: readonly Step[]): boolean => others.length === 0 && first?.operation === 'times' && (second?.operation === 'plus' || second?.operation === 'minus');

/** The text in lower case with a sign for each number, and where these stand. */
function withSigns({ text }: Problem, numbers: readonly Quantity[]): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let [made, last] = ['', 0];
  for (const { start, end } of numbers) { made += text.slice(last, start); at.push(made.length); made += '#'; last = end; }
  return { text: (made + text.slice(last)).toLowerCase(), at };
}

function undone(value: Fraction, { operation, by }: Step): Fraction | undefined {
  if (by.n === 0n || (operation === 'times' || operation === 'divided') && (by.d !== 1n || by.compare(20) > 0 || by.compare(2) < 0)) return undefined;
  return operation === 'plus' ? value.sub(by) : operation === 'minus' ? value.add(by) : operation === 'times' ? value.div(by) : value.mul(by);
}

function drawn(steps: readonly Step[], answer: Quantity): Plan {
  const amount = ({ by, from }: Step): Amount => ({ is: 'given', value: by, from });
  const rows: Rows['rows'] = [{ name: 'Number', terms: [{ each: ASKED }] }, ...steps.map((_, at) => at === steps.length - 1 ? { name: 'Answer', terms: [{ each: given(answer) }] } : { name: 'Then', terms: [] })];
  const sized = (operation: Operation, at: number) => operation === 'plus' || operation === 'times' ? { larger: at + 1, smaller: at } : { larger: at, smaller: at + 1 };
  return {
    structure: 'equation, steps back to the number', without: [], doubts: [], certain: true,
    drawing: {
      is: 'rows', rows,
      differences: steps.flatMap((step, at) => step.operation === 'plus' || step.operation === 'minus' ? [{ ...sized(step.operation, at), by: amount(step) }] : []),
      times: steps.flatMap((step, at) => step.operation === 'times' || step.operation === 'divided' ? [{ ...sized(step.operation, at), by: step.by, from: step.from }] : []),
    },
  };
}

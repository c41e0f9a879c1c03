import { ASKED, given, type Plan } from './plan.ts';
import { askingOf } from './change.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { plainNumbers } from './shares.ts';
import { LEAVING, LOSING, TAKING } from './verbs.ts';

const BEFORE = /\b(?:all|each|every\w*|everything)\b[^,;]*\b(?:but|except|apart from|other than)(?: for)?(?: the| these| his| her| their)?$/;

/** "All but 7 run away", "everyone except 4": so many are left out of what is said. */
export function isException({ sentences }: Problem, { sentence, at }: Quantity): boolean {
  return BEFORE.test((sentences[sentence] ?? []).slice(0, at).map((word) => word.lower).join(' '));
}

const isGoing = (root: string): boolean => LOSING.has(root) || LEAVING.has(root) || TAKING.has(root) || /^(?:burst|melt|break|pop|run|go)$/.test(root);

/** All but some: how many it happened to, or how many are left where it took the others away. Undefined where neither is asked. */
export function excepted(problem: Problem): Plan | undefined {
  return allBut(problem) ?? notOfKind(problem) ?? notSo(problem);
}

/** "23 red cars, 19 blue cars and 8 white cars. How many are not white?": all of the other kinds. */
function notOfKind({ question, sentences, quantities }: Problem): Plan | undefined {
  const words = (sentences[question.sentence] ?? []).slice(question.from, question.to);
  const not = words.findIndex(({ lower }) => lower === 'not' || lower.endsWith("n't"));
  const kind = words.at(-1)?.root ?? '';
  const [first, ...others] = quantities;
  if (!first || not < 0 || not !== words.length - 2 || question.verb !== 'be' || question.compares || others.some(({ thing, clause }) => thing.noun !== first.thing.noun || clause !== first.clause)) return undefined;
  const isPlain = quantities.every((one) => one.is === 'number' && !one.compares && one.each === undefined && !one.ofThem && one.thing.kinds.length > 0 && /^(?:be|have|contain|hold|own)$/.test(one.verb));
  const left = quantities.filter(({ thing }) => !thing.kinds.includes(kind));
  if (!isPlain || left.length !== quantities.length - 1 || left.length < 2 || question.thing.noun !== first.thing.noun) return undefined;
  return {
    structure: 'part and whole, whole unknown', without: quantities.filter((one) => !left.includes(one)), doubts: [], certain: true,
    drawing: { is: 'balance', left: [{ each: ASKED }], right: left.map((one) => ({ each: given(one), label: one.thing.kinds.join(' ') })) },
  };
}

/** "48 pages, 12 pages are advertisements: how many pages are not advertisements?", "31 days, it was sunny on 22 of them: how many were not sunny?" */
function notSo({ question, sentences, quantities }: Problem): Plan | undefined {
  const [whole, part] = quantities;
  const words = (sentences[question.sentence] ?? []).slice(question.from, question.to);
  const not = words.findIndex(({ lower }) => lower === 'not' || lower.endsWith("n't"));
  const said = words.at(-1)?.root ?? '';
  if (!whole || !part || quantities.length !== 2 || not < 1 || not !== words.length - 2 || words[not - 1]?.root !== 'be' && words[not]?.root !== 'be' || question.compares || question.each !== undefined) return undefined;
  if ([whole, part].some((one) => one.is !== 'number' || one.compares || one.each !== undefined || one.not || one.more) || whole.thing.noun !== part.thing.noun || whole.thing.kinds.length > 0 || part.value.compare(whole.value) > 0 || question.thing.noun !== whole.thing.noun) return undefined;
  if (part.verb !== 'be' || !/^(?:be|have|contain|hold|own)$/.test(whole.verb) || whole.around.has(said) || !part.around.has(said) || part.sentence === whole.sentence && part.clause === whole.clause) return undefined;
  return { structure: 'part and whole, part unknown', without: [], doubts: [], certain: true, drawing: { is: 'balance', left: [{ each: given(whole) }], right: [{ each: ASKED }, { each: given(part) }] } };
}

function allBut(problem: Problem): Plan | undefined {
  const { question, sentences, quantities } = problem;
  const numbers = plainNumbers(problem);
  const exception = numbers.find((one) => isException(problem, one));
  const whole = numbers.find((one) => one !== exception);
  if (!exception || !whole || quantities.length !== 2 || whole.value.compare(exception.value) < 0) return undefined;
  const happening = (sentences[exception.sentence] ?? []).slice(exception.at + 1).filter((word) => word.tags.has('Verb') || isGoing(word.root)).map(({ root }) => root);
  const isLeft = askingOf(problem) === 'left' && happening.some(isGoing);
  const isDone = happening.includes(question.verb) && question.verb !== 'be' && askingOf(problem) === 'done';
  if (isLeft || (isDone && question.not)) {
    return { structure: 'part and whole, the part that is told', without: [whole], doubts: [], drawing: { is: 'balance', left: [{ each: ASKED }], right: [{ each: given(exception) }] } };
  }
  if (!isDone) return undefined;
  return { structure: 'part and whole, part unknown', without: [], doubts: [], drawing: { is: 'balance', left: [{ each: given(whole) }], right: [{ each: ASKED }, { each: given(exception) }] } };
}

import type { Fraction } from '../maths/exact.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import type { Random } from '../maths/random.ts';
import { solveModel } from '../manipulatives/bar-model/solve.ts';
import type { Json } from '../board/document.ts';
import { alternative } from './alternative.ts';
import { calculation } from './calculation.ts';
import { deduced } from './deduced/deduced.ts';
import { draw, type Drawing } from './drawn.ts';
import { englishFrom, type English } from './english.ts';
import { labelledBars } from './labelled.ts';
import { numeralsIn } from './numerals.ts';
import { otherNumbers } from './other-numbers.ts';
import { otherQuestion } from './others.ts';
import { asWritten } from './many.ts';
import { usedBy, type Plan } from './plan.ts';
import { counts } from './match.ts';
import { sameRow, unitOf } from './measures.ts';
import { isKindOf } from './verbs.ts';
import { narrowed } from './narrowed.ts';
import { problemIn, type Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { namedApart } from './row-names.ts';
import type { Link, Model, Read, Reading } from './reading.ts';
import { LONGEST, MOST_PROBLEMS, notEnglish, plainText, problemsIn } from './text.ts';
import { isTooMuch } from './too-much.ts';
import { doubted, understandings } from './understand.ts';

/** What reads problems; made by `load` in index.ts. */
export interface Reader {
  /** Text → what was read of it, one reading of each problem; refused where nothing can be drawn, in a sentence that says why and what to do. */
  read(text: string): Read | Refusal;
  /** The same numbers with another of them asked for, in words of our own. Refused where no other follows from the rest. */
  sameNumbersOtherQuestion(reading: Reading): Reading | Refusal;
  /** The same words with other numbers, read anew and found to be of the same structure; else the same model with others, in words of our own. Refused where no such numbers were found. */
  sameStructureOtherNumbers(reading: Reading, chance: Random): Reading | Refusal;
}

/** The reader on the English library, which it is given so that it is loaded when it is first used. */
export function readerOn(nlp: Parameters<typeof englishFrom>[0]): Reader {
  const english = englishFrom(nlp);
  const one = (text: string): Reading | Refusal => readOne(text, english);
  return {
    read: (text) => readAll(text, one),
    sameNumbersOtherQuestion: (reading) => otherQuestion(reading, { english }),
    sameStructureOtherNumbers: (reading, chance) => otherNumbers(reading, { chance, read: one, english }),
  };
}

function readAll(given: string, one: (text: string) => Reading | Refusal): Read | Refusal {
  const whole = plainText(given.slice(0, 2 * LONGEST));
  const isCut = whole.length > LONGEST || given.length > 2 * LONGEST;
  const text = whole.slice(0, LONGEST);
  if (text === '') return { refused: 'There is nothing to read. Select a problem, with its numbers and its question, or paste one.' };
  const problems = problemsIn(text);
  const strange = calculation(text) ? undefined : notEnglish(text);
  if (strange !== undefined) return { refused: strange };
  const found = problems.slice(0, MOST_PROBLEMS).map(one);
  const [first, ...others] = found.filter((reading): reading is Reading => !isRefusal(reading));
  const [refusal] = found.filter(isRefusal);
  if (!first) return refusal ?? { refused: 'There is nothing to read. Select a problem, with its numbers and its question, or paste one.' };
  const left = found.filter(isRefusal).length;
  return {
    readings: [first, ...others],
    notes: [
      ...(isCut ? [`This text is longer than ${LONGEST.toLocaleString('en-GB')} characters: only its beginning was read. Select one problem at a time.`] : []),
      ...(problems.length > MOST_PROBLEMS ? [`There are more than ${MOST_PROBLEMS} problems: only the first ${MOST_PROBLEMS} were read. Select the others by themselves.`] : []),
      ...(left > 0 ? ['Some of these words were left out: there are no numbers in them.'] : []),
    ],
  };
}

function readOne(text: string, english: English): Reading | Refusal {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  const written = calculation(text);
  if (written) return { text, sure: 'sure', models: [written] };
  const problem = problemIn(text, english);
  if (!problem) return withoutQuestion(text, english, short);
  if (problem.quantities.length === 0) return { refused: `There is no number in “${short}”. Select the whole problem, with its numbers and its question.` };
  const second = secondOpinion(problem);
  let best: Understood | undefined;
  let other: Understood | undefined;
  for (const plan of understandings(problem)) {
    const drawn = modelOf(problem, plan);
    if (!drawn) continue;
    if (!best && plan.doubts.length === 0) {
      if (!second || second.isOpen || plan.certain || sameAmount(second, { plan, ...drawn })) return { text, sure: 'sure', models: [drawn.model] };
      return { text, sure: 'either', models: [drawn.model, second.model], unclear: 'The words can be joined in two ways.' };
    }
    if (!best && second) return { text, sure: 'sure', models: [second.model] };
    if (!best) best = { plan, ...drawn };
    else if (!sameAmount({ plan, ...drawn }, best) && plan.doubts.length <= 1 && usesAll(problem, plan) && !isOdd(best.plan) && !isOdd(plan)) { other = { plan, ...drawn }; break; }
    if (best.plan.doubts.length > 1 || !usesAll(problem, best.plan)) break;
  }
  if (second && !best) return { text, sure: 'sure', models: [second.model] };
  if (best && !other && usesAll(problem, best.plan) && !isOdd(best.plan)) {
    const plan = alternative(best.plan);
    const drawn = plan && modelOf(problem, plan);
    if (plan && drawn) other = { plan, ...drawn };
  }
  if (best && other && countsWhatIsAsked(problem, best.plan)) return { text, sure: 'either', models: [best.model, other.model], unclear: sentence(best.plan.doubts) };
  const tooMuch = isTooMuch(problem);
  const unclear = tooMuch ?? (best ? sentence(best.plan.doubts) : 'How the numbers hang together could not be told from the words.');
  return notSure(problem, unclear);
}

/** What follows from the words by another way of thinking, where nothing about it is doubtful; what counts as the same it has asked itself. `isOpen`: it uses every number, and many: it answers where nothing else does, and contradicts nothing. */
function secondOpinion(whole: Problem): Understood & { readonly isOpen: boolean } | undefined {
  const problem = narrowed(whole);
  const plan = deduced(problem);
  const isAll = plan?.without.length === 0 && problem.quantities.length === whole.quantities.length;
  const doubts = plan ? doubted(problem, plan).doubts.filter((doubt) => doubt !== 'whether all the numbers count the same') : [];
  const drawn = plan && doubts.every((doubt) => isAll && doubt === 'in which steps so many numbers belong together') ? modelOf(problem, plan) : undefined;
  return plan && drawn && { plan, ...drawn, isOpen: doubts.length > 0 };
}

interface Understood { readonly plan: Plan; readonly model: Model; readonly value: Fraction }

/** Whether a word asks for what no plan is of: “what fraction”, “at least”. */
const isOdd = ({ doubts }: Plan): boolean => doubts.some((doubt) => /^what “.*” asks for$/.test(doubt));

/** Whether two plans come to the same amount, in whatever unit. */
function sameAmount(one: Understood, other: Understood): boolean {
  const [unit, another] = [unitOf(one.plan.unit ?? ''), unitOf(other.plan.unit ?? '')];
  return unit && another && sameRow(unit, another) ? one.value.mul(unit.size).equals(other.value.mul(another.size)) : one.value.equals(other.value);
}

const sentence = (doubts: readonly string[]): string => `It could not be told ${[...new Set(doubts)].slice(0, 2).join(', and ')}.`;

/** Whether every number of a problem is in a plan, or left out for a reason. */
function usesAll(problem: Problem, plan: Plan): boolean {
  return !plan.doubts.includes('what another number has to do with it') && problem.quantities.length > 1;
}

/** Whether a plan is of what is asked at all: kilometres are no answer to "how long does it take", and tins none to "how many days". */
function countsWhatIsAsked({ question }: Problem, plan: Plan): boolean {
  const used = usedBy(plan);
  if (question.asks === 'long' && question.verb === 'take') return used.some(({ unit }) => unit?.of === 'time');
  return question.asks !== 'number' || question.thing.noun === '' || used.some((one) => counts(one, question.thing, question.unit) !== undefined || one.thing.noun === '' || isKindOf(question.thing.noun, one.thing.noun));
}

function withoutQuestion(text: string, english: English, short: string): Reading | Refusal {
  const numbers = english(text).flatMap((words) => numeralsIn(words).map((numeral) => ({ words, numeral })));
  if (numbers.length === 0) return { refused: `There is neither a number nor a question in “${short}”. Select a whole problem.` };
  const asked = problemIn(`${text.replace(/[.!]?\s*$/, '.')} How many are there?`, english);
  if (!asked || asked.quantities.length === 0) return { refused: `There is no question in “${short}”. Select the whole problem, with what it asks.` };
  const drawing = labelledBars(asked.quantities.filter(({ end }) => end <= text.length), { sentences: asked.sentences });
  return { text, sure: 'not sure', models: [modelFrom(drawing, { text, title: titleOf(text), structure: 'numbers, not joined yet' })], unclear: 'There is no question in these words.' };
}

function notSure(problem: Problem, unclear: string): Reading {
  const { text, question } = problem;
  const drawing = labelledBars(problem.quantities, { sentences: problem.sentences, ...(!question.altogether && { asked: question.thing }) });
  return { text, sure: 'not sure', models: [modelFrom(drawing, { text, title: titleOf(text), structure: 'numbers, not joined yet', asked: question })], unclear };
}

interface Caption { readonly text: string; readonly title: string; readonly structure: string; readonly asked?: { readonly start: number; readonly end: number } }

function modelFrom(drawing: Drawing, { title, structure, asked }: Caption): Model {
  return { title, structure, type: 'bar-model', props: drawing.model as unknown as Json, links: linksOf(drawing.parts, asked && { start: asked.start, end: asked.end, part: drawing.letterAt ?? drawing.asked }) };
}

/** Links in the order of the text, none over another. */
function linksOf(parts: Drawing['parts'], asked: Link | undefined): readonly Link[] {
  const all = [...parts.map(({ quantity, part }: { readonly quantity: Quantity; readonly part: string }): Link => ({ start: quantity.start, end: quantity.end, part })), ...(asked ? around(asked, parts) : [])]
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
  const seen = new Set<string>();
  return all.filter((link, at) => {
    const key = `${link.start} ${link.end}`;
    const isNew = !seen.has(key) && all.slice(0, at).every(({ start, end }) => link.start >= end || (start === link.start && end === link.end));
    if (isNew) seen.add(key);
    return isNew;
  });
}

/** The words of the question, up to the first number that stands in it. */
function around({ start, end, part }: Link, parts: Drawing['parts']): readonly Link[] {
  const first = parts.map(({ quantity }) => quantity.start).filter((at) => at > start && at < end).toSorted((a, b) => a - b)[0];
  return [{ start, end: first === undefined ? end : first - 1, part }];
}

/** A plan, drawn and solved; undefined where it cannot be drawn, or the numbers contradict each other, or what is asked does not follow. */
function modelOf(problem: Problem, plan: Plan): { readonly model: Model; readonly value: Fraction } | undefined {
  const drawing = draw(plan.drawing.is === 'rows' ? { ...plan, drawing: namedApart(problem, plan.drawing) } : plan);
  if (isRefusal(drawing)) return undefined;
  const { found, contradictions } = solveModel(drawing.model);
  const value = found.get(drawing.asked)?.value;
  if (!value || contradictions.length > 0 || (value.s < 0n && value.n > 0n)) return undefined;
  const { text, question, sentences } = problem;
  const bars = drawing.model.bars.map((bar) => bar.name === undefined ? bar : { ...bar, name: asWritten(sentences, bar.name) });
  return { model: modelFrom({ ...drawing, model: { ...drawing.model, bars } }, { text, title: titleOf(text), structure: plan.structure, asked: question }), value };
}

/** Names of a step: who and what the problem is about, else its first words. */
function titleOf(text: string): string {
  const names = [...new Set([...text.matchAll(/(?<![.?!] |^|["'(])\b\p{Lu}\p{Ll}+/gu)].map(([name]) => name))].filter((name) => !/^(?:If|How|What|The|She|He|They|On|In|At|Mrs|Mr|Ms|Dr)$|day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(name));
  const first = /^\p{Lu}\p{Ll}+(?= (?:and \p{Lu}|(?:has|had|have|is|was|bought|gave|sold|made|got|picked|found|collected|read|ran|ate)\b))/u.exec(text)?.[0];
  const people = [...new Set([...(first === undefined ? [] : [first]), ...names])].slice(0, 2);
  if (people.length > 0) return people.join(' and ');
  const words = text.split(' ').slice(0, 6).join(' ');
  return words.length < text.length ? `${words.replace(/[.,;:?!]$/, '')} …` : words;
}

import { askingOf } from './change.ts';
import type { Ground } from './ground.ts';
import { counts, sameOwner } from './match.ts';
import { MOMENTS, momentOf } from './parts.ts';
import type { Quantity } from './quantity.ts';
import { roleOf } from './roles.ts';
import { STATING } from './verbs.ts';

/** What makes it doubtful that a plan shows how it is at the time that is asked for. */
export function whenDoubts(ground: Ground): readonly string[] {
  const is = (some: readonly ((one: Ground) => boolean)[]): boolean => some.some((one) => one(ground));
  return [
    ...(is([untilThen, atOtherTimes, atNoTime, startOfGroups]) ? ['what happened by the time that is asked for'] : []),
    ...(is([betweenTimes, hadDone]) ? ['how it was before and how it is now'] : []),
    ...(is([whenElse]) ? ['how it is then'] : []),
    ...(is([onlyWould]) ? ['what would be and what is'] : []),
  ];
}

const isStart = ({ plan: { structure } }: Ground): boolean => structure === 'change, start unknown';

/** "… before she bought more", "… after Monday": not all that is told had happened. */
function untilThen(ground: Ground): boolean {
  const { problem: { question, quantities }, plan, used, words } = ground;
  if (plan.drawing.is === 'rows' && question.words.has('cost') && question.words.has('before') && !question.compares) return true;
  if (plan.drawing.is !== 'balance' || isStart(ground) || !/^(?:change|part and whole|equal groups)/.test(plan.structure)) return false;
  if (question.words.has('before') && plan.without.length === 0 && !question.compares) return true;
  const until = words.findIndex(({ lower }, at) => at > 1 && /^(?:before|after|until|by)$/.test(lower));
  return until >= 0 && used.length > 1 && words.slice(until + 1).some(({ lower }) => MOMENTS.has(lower) && quantities.some(({ around }) => around.has(lower)));
}

/** The moments that a question names: days where it names any, else times of the day or year. */
function momentsAsked({ problem: { question } }: Ground): readonly string[] {
  if (question.has('end of')) return [];
  const all = [...question.words].filter((word) => MOMENTS.has(word) && !/^(?:day|week|weekend)$/.test(word));
  const days = all.filter((word) => word.endsWith('day'));
  return days.length > 0 ? days : all;
}

/** Some of what is counted was on another day than the one that is asked about. */
function atOtherTimes(ground: Ground): boolean {
  const { problem, plan, used } = ground;
  const [asked, ...others] = momentsAsked(ground);
  if (plan.drawing.is !== 'balance' && plan.structure !== 'comparison, difference unknown' || asked === undefined || others.length > 0) return false;
  const momentOfOne = (one: Quantity): string | undefined => momentOf(problem, problem.quantities, one);
  const last = used.at(-1);
  if (STATING.has(problem.question.verb) && plan.structure === 'change, result unknown' && last && momentOfOne(last) === asked && /^(?:in|out)$/.test(ground.role(last) ?? '')) return false;
  const isElse = (one: Quantity): boolean => { const moment = momentOfOne(one); return moment !== undefined && moment !== asked && (!one.around.has(asked) || problem.quantities.some((other) => other.clause === one.clause && momentOfOne(other) === asked)); };
  const isLater = (one: Quantity): boolean => plan.structure === 'change, result unknown' && !one.around.has(asked) && one.more;
  return problem.quantities.some((one) => momentOfOne(one) === asked || one.around.has(asked)) && used.some((one) => isElse(one) || isLater(one));
}

/** A time that nothing else is told of. */
function atNoTime(ground: Ground): boolean {
  const { problem: { sentences, question }, plan } = ground;
  return plan.structure.startsWith('change, result') && momentsAsked(ground).some((word) => word !== 'today' && !sentences.some((words, at) => at !== question.sentence && words.some(({ lower }) => lower === word)));
}

/** "How many pens were there at first?", where it is told what became of them. */
function startOfGroups({ problem, plan: { structure }, used, role }: Ground): boolean {
  return structure.startsWith('equal groups') && used.length > 2 && askingOf(problem) === 'start' && used.every((one) => role(one) !== 'now');
}

/** "How many more does she have now than before?": only where both are told. */
function betweenTimes({ problem, plan: { structure }, used, role, text }: Ground): boolean {
  const { question, quantities } = problem;
  if (structure !== 'comparison, difference unknown') return false;
  const isThen = question.than.some((word) => /^(?:before|earlier|now|start|beginning)$/.test(word)) || /\bat first\b/.test(text);
  // "… girls than boys in the beginning".
  if (question.than.some((word) => quantities.some(({ thing }) => thing.noun === word && word !== question.thing.noun))) return false;
  const isMoved = question.compares !== undefined && /\bnow\b/.test(text) && quantities.some((one) => /^(?:in|out)$/.test(roleOf(problem, one)) && counts(one, question.thing) !== undefined);
  const isNow = (one: Quantity): boolean => role(one) === 'now';
  const others = used.filter((one) => !isNow(one));
  const isChanged = (one: Quantity): boolean => quantities.some((other) => /^(?:in|out)$/.test(roleOf(problem, other)) && sameOwner(other.who, one.who) !== false);
  const isBoth = used.length === 2 && (others.length === 0 || used.some(isNow) && others.every((one) => role(one) === 'has' && (!/\bnow\b/.test(text) || isThen || !isChanged(one))));
  return (isThen || isMoved) && !isBoth;
}

/** "He had 14. He had given 6 away. How many did he bring?": what is told last happened first. */
function hadDone({ problem: { question, sentences }, plan: { structure }, left, gone }: Ground): boolean {
  const isBefore = ({ sentence, clause }: Quantity): boolean => sentences[sentence]?.[clause.verbAt - 1]?.lower === 'had' && clause.lead !== 'after';
  const [start] = left;
  return structure === 'change, result unknown' && start !== undefined && !isBefore(start) && !STATING.has(question.verb) && gone.some((one) => one.sentence > start.sentence && isBefore(one));
}

/** "… when Ben is 50?", "… when she came home?" */
function whenElse(ground: Ground): boolean {
  const { problem: { question, sentences }, plan: { structure }, text } = ground;
  const next = sentences[question.sentence]?.[question.to]?.lower ?? '';
  // "How far does she walk when she goes to school and then to the pool?"
  const isHabit = (sentences[question.sentence] ?? []).slice(question.to + 1, question.to + 5).some(({ tags }) => tags.has('PresentTense')) && question.asks !== 'number' && question.asks !== 'time';
  const isAge = question.asks === 'time' && /^(?:when|if)$/.test(next) && /^(?:comparison|part and whole)/.test(structure);
  return isAge || (next === 'when' && !isHabit && !isStart(ground) && /^(?:change|part and whole, whole)/.test(structure) && !/\bwill\b/.test(text));
}

/** "With 6 more she would have as many as Ben. How many does she have?" */
function onlyWould({ problem: { question, sentences }, plan: { structure, drawing }, used, text }: Ground): boolean {
  return drawing.is === 'balance' && structure !== 'equal groups, whole unknown' && !/\b(?:would|will)\b/.test(text) && used.some(({ sentence }) => sentence !== question.sentence && (sentences[sentence] ?? []).some(({ lower }) => lower === 'would'));
}

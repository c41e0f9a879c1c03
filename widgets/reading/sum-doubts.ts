import { counts } from './match.ts';
import { MOMENTS } from './parts.ts';
import { usedBy, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { roleOf } from './roles.ts';
import { PLAYED } from './verbs.ts';
import { isMoney } from './whose.ts';

/** "8 pupils who went by bus", where pupils were counted before. */
function isRelative({ sentences, quantities }: Problem, { sentence, thing, id, at }: Quantity): boolean {
  return thing.to > at + 1 && /^(?:who|which|that)$/.test(sentences[sentence]?.[thing.to]?.lower ?? '') && quantities.some((one) => one.id < id && one.thing.noun === thing.noun && one.thing.kinds.length === 0);
}

/** To be somewhere for a while, however it is said. */
const ATTENDING = /^(?:visit|come|attend|go|be|stop)$/;

/** Green ones are asked for, and only red and blue ones are added. */
const isOtherKind = (kinds: readonly string[], used: readonly Quantity[]): boolean => kinds.length > 0 && used.filter(({ thing }) => thing.kinds.length > 0).length > 1 && used.every(({ thing }) => !kinds.some((kind) => thing.kinds.includes(kind) || thing.noun === kind));

/** What makes it doubtful that numbers are simply to be added. */
export function sumDoubts(problem: Problem, { structure, drawing }: Plan): readonly string[] {
  if (drawing.is !== 'balance') return [];
  const { question, lower } = problem;
  const used = usedBy({ structure, drawing, without: [], doubts: [] });
  const roles = used.map((one) => roleOf(problem, one));
  const verbs = new Set(used.map(({ verb }) => verb));
  // "16 play, 9 more come, 5 are called in": what was done to the last is not known.
  if (structure === 'change, result unknown' && drawing.left.every(({ each }) => each.is === 'asked') && used.some(({ verb, isSubject }, at) => roles[at] === 'done' && isSubject && used.some((one) => one.verb !== verb))) return ['whether the numbers are to be added'];
  if (structure !== 'part and whole, whole unknown') return [];
  const isOneDoing = [question, ...used].every(({ verb }) => ATTENDING.test(verb)) || question.verb === 'play' && [...verbs].every((verb) => PLAYED.test(verb));
  const isPlainSum = verbs.size === 1 || question.verb === 'do' && roles.every((role) => role === 'done') || question.words.has('or') && [...verbs].every((verb) => question.words.has(verb)) || isOneDoing || question.altogether || roles.every((role) => role === 'has' || role === 'in') || used.every(({ unit }) => unit?.of === 'money');
  return [
    // "18 out of 25": the first is some of the other.
    ...(isPlainSum && !used.some((part) => part.ofThem && used.some((all) => all.outOf && all.clause === part.clause)) ? [] : ['whether the numbers are to be added']),
    ...(roles.filter((role) => role === 'whole').length > 0 && used.length > 1 && !question.altogether ? ['which number is all of them'] : []),
    ...(roles.filter((role) => role === 'whole').length > 1 && !used.every(({ sentence }) => sentence === used[0]?.sentence) ? ['which number is all of them'] : []),
    ...(question.not || isOtherKind(question.thing.kinds, used) ? ['which of them are asked for'] : []),
    ...(isMoney(problem) && used.every(({ unit }) => unit !== undefined && unit.of !== 'money') || question.verb === 'save' && used.every(({ verb }) => verb !== 'save') ? ['what is added'] : []),
    ...(used.some(({ at, sentence, compares }) => !compares && /^(?:fewer|less)$/.test(problem.sentences[sentence]?.[at + 1]?.lower ?? '')) ? ['fewer than what'] : []),
    ...(used.length > 1 && question.altogether && question.each === undefined && used.every(({ each }) => each === '*') ? ['what “each” belongs to'] : []),
    ...(used.length === 2 && used.every(({ verb, who }) => verb === 'weigh' && who.length === 1 && who[0] === used[0]?.who[0]) ? ['what is weighed'] : []),
    ...(used.some((one) => isRelative(problem, one)) ? ['whether the others are some of the first'] : []),
    ...(used.every(({ each }) => each === undefined) && !isEachOfOthers(problem) && /\b(?:each|every|per)\b/.test(lower.replaceAll(/\beach other\b|\b(?:every|each) (?:day|week|morning|month|year|night)\b/g, '')) ? ['what “each” belongs to'] : []),
  ];
}

/** "There are 6 teachers on each bus", where children are asked for. */
function isEachOfOthers({ quantities, question, lower }: Problem): boolean {
  const others = quantities.filter((one) => one.each !== undefined && one.unit === undefined && one.is === 'number' && question.thing.noun !== '' && counts(one, question.thing) === undefined);
  return others.length > 0 && (lower.match(/\b(?:each|every|per)\b/g)?.length ?? 0) === others.length;
}

/** A question about how it was at a time, or before something, where something else happened later: what is to be counted may not be all. */
export function timeDoubts({ question, sentences }: Problem, { structure }: Plan, used: readonly Quantity[]): readonly string[] {
  if (!/^change, result|^part and whole, whole/.test(structure) || used.length < 3) return [];
  const near = ({ sentence, clause }: Quantity): readonly string[] => (sentences[sentence] ?? []).slice(clause.start, clause.end).map(({ lower }) => lower).filter((word) => MOMENTS.has(word));
  const asked = [...question.words].filter((word) => MOMENTS.has(word));
  const isAtTime = asked.length > 0 && structure.startsWith('change') && used.some((one) => near(one).length > 0 && !near(one).some((word) => asked.includes(word))) && used.some((one) => near(one).some((word) => asked.includes(word)));
  return isAtTime || question.has('before') && structure.startsWith('change') && used.every(({ verb }) => !question.words.has(verb)) ? ['what happened by the time that is asked for'] : [];
}

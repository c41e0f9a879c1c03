import { clauseText } from './clause-text.ts';
import { sum, terms, type Composed, type Entry } from './entries.ts';
import { sameOwner } from './match.ts';
import { isAside, isDescribed, momentOf, otherPart, partOf } from './parts.ts';
import { ASKED, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import type { Role } from './roles.ts';
import { FINISHING, GAINING, LOSING, PLACING, PLAYED, STATING } from './verbs.ts';

/** In which way a question asks. start: how it was before. left: how it is in the end. done: what happened. */
export type Asking = 'start' | 'left' | 'total' | 'done' | 'has';

/** In which way a problem asks. */
export function askingOf({ question }: Pick<Problem, 'question'>): Asking {
  const { words, verb, has } = question;
  if (has('to begin with') || has('to start with') || has('at first') || has('in the beginning') || has('at the beginning') || has('at the start') || has('in the first place') || has('start with') || has('begin with')
    || ['originally', 'initially', 'original'].some((word) => words.has(word)) || (has('before') && /^(?:have|be|own)$/.test(verb))) return 'start';
  if (['left', 'remain', 'remaining', 'still', 'leftover'].some((word) => words.has(word)) || has('left over') || has('take back') || question.verb === 'keep' || words.has('extra') || has('the rest')) return 'left';
  if (question.altogether) return 'total';
  return STATING.has(verb) || verb === '' || words.has('now') || has('end with') || has('end up with') || has('in the end') ? 'has' : 'done';
}

/** "10 chairs are broken. How many chairs are there?": all of them are asked for. */
function asksAll({ question, somes }: Problem, { quantity }: Entry): boolean {
  return question.words.has('there') && !question.not && quantity.thing.to > quantity.at + 1 && question.thing.kinds.length === 0 && question.thing.noun === quantity.thing.noun && !somes.some(({ rest }) => rest);
}

/** "24 in a basket and 9 in a bowl, 5 are brown. How many does she have?": all of them. */
function asksOwned({ question, somes }: Problem, entries: readonly Entry[]): boolean {
  return question.verb === 'have' && question.thing.kinds.length === 0 && !question.not && askingOf({ question }) === 'has' && !somes.some(({ rest }) => rest) && entries.filter(({ role, quantity }) => role === 'has' && quantity.verb === 'have').length >= 2;
}

/** "planted 42 bulbs and still has 25": what was planted is no longer there. */
export function isPutAway(problem: Problem, { verb, more }: Quantity, ends: readonly Quantity[]): boolean {
  return PLACING.has(verb) && !more && ends.some((end) => verb !== end.verb && /\b(?:still|left|remain\w*)\b/.test(clauseText(problem, end)));
}

/** Puts entries on the two sides of what happens, with what is asked for where it belongs. `asked`: what stands for it: one thing, or so many of one. */
export function composed(problem: Problem, entries: readonly Entry[], asked: Term = { each: ASKED }): Composed | undefined {
  const asking = askingOf(problem);
  if (problem.question.verb === 'play' && entries.length > 1 && !problem.question.compares && entries.every(({ quantity }) => PLAYED.test(quantity.verb))) return summed(entries, asked);
  const described = entries.filter((one) => isDescribed(one, problem) && (asking === 'total' || asksAll(problem, one) || asksOwned(problem, entries) || (asking === 'has' && entries.some(({ role }) => role === 'in' || role === 'out'))) || isAside(one, problem, entries));
  if (described.length > 0 && described.length < entries.length - (entries.some(({ term }) => term.times) ? 0 : 1)) {
    const made = composed(problem, entries.filter((one) => !described.includes(one)), asked);
    const lost = described.map(({ quantity }) => quantity).filter(({ verb, ofThem }) => ofThem && !/^(?:break|crack|rot|spoil|smash|burst|melt|wilt|die|pop|lose)$/.test(verb));
    return made && { ...made, without: [...made.without ?? [], ...lost] };
  }
  const of = (...roles: readonly Role[]): readonly Entry[] => entries.filter(({ role }) => roles.includes(role));
  const [now, whole] = [of('now'), of('whole')];
  const alike = entries.filter(({ quantity }) => quantity.verb === problem.question.verb);
  const doubts: string[] = [];
  if (asking === 'start') {
    // What two have between them is nobody's start.
    if (whole.length > 0) return undefined;
    const ends = now.length > 0 ? now : of('has').slice(-1);
    const others = entries.filter((one) => !ends.includes(one));
    const came = others.filter(({ role, quantity }) => role === 'in' && !isPutAway(problem, quantity, ends.map((one) => one.quantity)) || (role === 'done' && !quantity.ofThem && !quantity.isSubject));
    const went = others.filter((one) => !came.includes(one));
    if (ends.length === 0 && went.length < 2) return undefined;
    if (now.length === 0 && went.length + came.length === 0) return undefined;
    // "left with 25 passengers, then 16 got on": what is told first, and is past, is the start.
    const isFirst = now.length === 0 && ends.some(({ quantity }) => others.every((one) => one.quantity.id > quantity.id) && /^(?:left|started|began)$/.test(problem.sentences[quantity.sentence]?.[quantity.clause.verbAt]?.lower ?? ''));
    if (isFirst) doubts.push('what is asked for that is not told');
    return { balance: { is: 'balance', left: [asked, ...terms(came)], right: [...terms(ends), ...terms(went, true)] }, structure: 'change, start unknown', doubts: went.some(({ role, quantity }) => role === 'done' && quantity.more) || others.some(({ role, quantity }) => role === 'done' && !quantity.isSubject) && others.every(({ role }) => role !== 'in') ? ['whether it became more or fewer'] : doubts };
  }
  // "put 5 in each tin, filled 7 tins and had 2 left over. How many did she have?"
  if ((asking === 'has' || asking === 'total') && /^(?:have|be)$/.test(problem.question.verb) && ['did', 'were'].some((word) => problem.question.words.has(word)) && now.length === 1 && entries.length === 2 && entries.some(({ term, role, quantity }) => term.times !== undefined && (role !== 'has' || PLACING.has(quantity.verb)))) return summed(entries, asked);
  // "used 16 for bread and 22 for cakes. 34 are left. How many did he use?"
  if (asking === 'done' && alike.length >= 2 && now.length > 0 && whole.length === 0 && entries.every((one) => alike.includes(one) !== now.includes(one)) && !problem.somes.some(({ verb }) => verb === problem.question.verb)) return summed(alike, asked);
  if (now.length > 0 && asking !== 'left' && entries.length > now.length) return changeUnknown(problem, entries, { now, asked });
  if (whole.length === 1 && asking !== 'total' && entries.length > 1 && !entries.some(({ quantity }) => quantity.more)) {
    const parts = entries.filter((one) => !whole.includes(one));
    if (sum(parts).compare(sum(whole)) > 0) return undefined;
    const isLeft = parts.some(({ role }) => role === 'out');
    return { balance: { is: 'balance', left: terms(whole), right: [asked, ...terms(parts, isLeft)] }, structure: 'part and whole, part unknown', doubts };
  }
  if (asking === 'left') return leftOver(problem, entries, asked);
  const gone = of('out');
  const other = otherPart(problem, entries, asked);
  if (other) return other;
  if (problem.question.not && asking !== 'total') {
    const complement = partOf(problem, entries, asked);
    if (complement) return complement;
  }
  const grown = grownBy(problem, entries, asked);
  if (grown) return grown;
  if (asking === 'total' && alike.length >= 2 && !STATING.has(problem.question.verb) && alike.length < entries.length && entries.every((one) => alike.includes(one) || one.role !== 'in' || alike[0]?.role === 'out')) return summed(alike, asked);
  if (asking === 'done') {
    const same = alike;
    const others = entries.filter((one) => !same.includes(one));
    const unsaid = problem.somes.some(({ verb }) => verb === problem.question.verb);
    if (same.length >= 2 && others.every(({ role, quantity }) => role === 'has' || role === 'in' && !quantity.more || role === 'out' && same[0]?.role === 'in') && !unsaid) return summed(same, asked);
    if (same.length === 0 || unsaid) {
      const complement = partOf(problem, entries, asked);
      if (complement) return complement;
    }
  }
  const complement = partOf(problem, entries, asked);
  if (complement && asking !== 'total') return complement;
  if (gone.length > 0 && gone.length < entries.length && !(asking === 'total' && gone.some(({ quantity }) => quantity.verb === problem.question.verb))) {
    const kept = entries.filter(({ role }) => role !== 'out');
    if (sum(kept).compare(sum(gone)) < 0) return undefined;
    return { balance: { is: 'balance', left: terms(kept), right: [asked, ...terms(gone, true)] }, structure: 'change, result unknown', doubts };
  }
  const verbs = new Set(entries.map(({ quantity }) => quantity.verb));
  const isUnclear = asking === 'done' && alike.length === 0 && entries.some(({ role }) => role === 'done') && verbs.size > 1;
  if (entries.length < 1) return undefined;
  const all = summed(entries, asked);
  const isCost = entries.every(({ term, quantity }) => term.times !== undefined || quantity.unit?.of === 'money' && /^(?:cost|spend|pay|buy|charge)$/.test(quantity.verb));
  return isUnclear && !isCost ? { ...all, doubts: ['whether the numbers are to be added'] } : all;
}

/** "was 31 cm, now it is 40 cm; how much did it grow": twice how much there is of the same, and what happened between. */
function grownBy(problem: Problem, entries: readonly Entry[], asked: Term): Composed | undefined {
  const { question, sentences } = problem;
  // "He is 48 inches tall. Last year he was 45 inches tall."
  const [one, other] = entries.map(({ quantity }) => clauseText(problem, quantity));
  const isTurned = / (?:is|are|weighs?|measures?|has|have|now) /.test(one ?? '') && / (?:was|were|had|weighed|measured) /.test(other ?? '') && / (?:last|ago|before|earlier|yesterday|when) /.test(other ?? '');
  const [first, second] = isTurned ? entries.toReversed() : entries;
  if (!first || !second || entries.length !== 2 || question.altogether || first.role !== 'has' || second.role !== 'has') return undefined;
  if (!/^(?:be|have|begin|start|own|measure|weigh|contain)$/.test(first.quantity.verb) || !/^(?:be|have|own|measure|weigh|contain)$/.test(second.quantity.verb)) return undefined;
  if (!GAINING.has(question.verb) && !LOSING.has(question.verb) && !PLACING.has(question.verb)) return undefined;
  const moments = entries.map(({ quantity }) => momentOf({ sentences }, entries.map((one) => one.quantity), quantity));
  if (sameOwner(first.quantity.who, second.quantity.who) === false || first.quantity.sentence === second.quantity.sentence && (moments.includes(undefined) || moments[0] === moments[1])) return undefined;
  const isGain = first.size.compare(second.size) < 0;
  const said = GAINING.has(question.verb) || PLACING.has(question.verb);
  return {
    balance: isGain ? { is: 'balance', left: [...terms([first]), asked], right: terms([second]) } : { is: 'balance', left: terms([first]), right: [...terms([second]), { ...asked, gone: true }] },
    structure: 'change, change unknown', doubts: said === isGain ? [] : ['whether it became more or fewer'],
  };
}

function summed(entries: readonly Entry[], asked: Term): Composed {
  const isChange = entries.some(({ role }) => role === 'has') && entries.some(({ role, quantity }) => role === 'in' && quantity.more);
  return { balance: { is: 'balance', left: [asked], right: terms(entries) }, structure: isChange ? 'change, result unknown' : 'part and whole, whole unknown', doubts: [] };
}

function changeUnknown({ question, somes }: Problem, entries: readonly Entry[], { now, asked }: { readonly now: readonly Entry[]; readonly asked: Term }): Composed | undefined {
  const ends = now.slice(-1);
  const others = entries.filter((one) => !ends.includes(one));
  const went = others.filter(({ role }) => role === 'out' || role === 'part');
  const came = others.filter((one) => !went.includes(one));
  if (came.length === 0) return { balance: { is: 'balance', left: [asked], right: [...terms(ends), ...terms(went, true)] }, structure: 'change, start unknown', doubts: [] };
  const isGain = sum(came).compare(sum([...ends, ...went])) < 0;
  // What another gives comes.
  const isOthers = came[0] !== undefined && sameOwner(question.who, came[0].quantity.who) === false;
  const said = GAINING.has(question.verb) || question.verb === 'pour' && ['in', 'into'].some((word) => question.words.has(word)) ? true : LOSING.has(question.verb) && question.verb !== 'cut' ? isOthers : undefined;
  const isTold = [question, ...entries.map(({ quantity }) => quantity)].every(({ verb }) => /^(?:be|have)$/.test(verb)) && !question.compares && !['left', 'more', 'been', 'need'].some((word) => question.words.has(word)) && somes.length === 0;
  const doubts = [...(now.length > 1 ? ['how it was before and how it is now'] : []), ...(said !== undefined && said !== isGain ? ['whether it became more or fewer'] : []), ...(isTold ? ['what is asked for that is not told'] : [])];
  return {
    balance: isGain ? { is: 'balance', left: [...terms(came), asked], right: [...terms(ends), ...terms(went, true)] }
      : { is: 'balance', left: terms(came), right: [...terms(ends), ...terms(went, true), { ...asked, gone: true }] },
    structure: 'change, change unknown', doubts,
  };
}

/** "How many pages are left to read": what was read is gone. */
function leftToDo({ question, sentences }: Problem): string | undefined {
  const words = (sentences[question.sentence] ?? []).slice(question.from, question.to);
  const at = words.findIndex((word, index) => /^(?:left|still|yet)$/.test(word.lower) && words[index + 1]?.lower === 'to');
  return at < 0 ? undefined : words[at + 2]?.root;
}

function leftOver(problem: Problem, entries: readonly Entry[], asked: Term): Composed | undefined {
  const toDo = leftToDo(problem);
  const isDone = ({ quantity, role }: Entry): boolean => quantity.verb === toDo && role !== 'out';
  if (toDo !== undefined && entries.some(isDone) && !entries.every(isDone)) return leftOver(problem, entries.map((one) => isDone(one) ? { ...one, role: 'out' as const } : { ...one, role: 'has' as const }), asked);
  const wholes = entries.filter(({ role }) => role === 'whole');
  const start = wholes.length > 0 ? wholes : entries.filter(({ role, quantity }, at) => role === 'has' || role === 'in' || (at === 0 && !quantity.ofThem && role !== 'now' && role !== 'out' && !(role === 'done' && entries.some((one) => one.role === 'has' && STATING.has(one.quantity.verb)))) || (role === 'now' && entries.length > 2));
  // "sold 12 of them at noon and 7 at night": both are taken from what there was.
  const taken = entries.find(({ quantity, role }) => quantity.ofThem && role === 'in');
  const alsoTaken = taken ? entries.filter(({ quantity }, at) => at > 0 && quantity.verb === taken.quantity.verb) : [];
  if (alsoTaken.length > 0 && alsoTaken.length < entries.length) return leftOver(problem, entries.map((one) => alsoTaken.includes(one) ? { ...one, role: 'out' as const } : one), asked);
  const went = entries.filter((one) => !start.includes(one));
  if (went.length === 0) {
    if (entries.some(({ role }) => role === 'in') && !problem.question.words.has('left')) return summed(entries, asked);
    const [first, ...others] = entries;
    if (!first || others.length === 0 || sum(others).compare(first.size) > 0) return undefined;
    const isCutOff = others.length === 1 && others.every(({ quantity }) => quantity.unit !== undefined && (problem.sentences[quantity.sentence] ?? []).slice(0, quantity.at).some(({ root, lower }, at, all) => (root === 'cut' || root === 'saw' || root === 'tear' || root === 'break') && all[at + 1]?.lower === 'off' && lower !== ''));
    const isTask = isCutOff || STATING.has(first.quantity.verb) && others.every(({ quantity }) => FINISHING.has(quantity.verb));
    return { balance: { is: 'balance', left: terms([first]), right: [asked, ...terms(others, true)] }, structure: 'change, result unknown', doubts: isTask ? [] : ['whether the others are some of the first'] };
  }
  if (sum(start).compare(sum(went)) < 0) return undefined;
  return { balance: { is: 'balance', left: terms(start), right: [asked, ...terms(went, true)] }, structure: 'change, result unknown', doubts: [] };
}

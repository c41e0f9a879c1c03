import { Fraction } from '../maths/exact.ts';
import { counts, countsAsked, fitsKinds, sameNoun, sameOwner } from './match.ts';
import { isCoin, unitOf } from './measures.ts';
import { MOMENTS } from './parts.ts';
import { usedBy, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { ratesIn } from './rates.ts';
import { holderOf, roleOf } from './roles.ts';
import { ARRIVING, FINISHING, GAINING, isGeneral, LEAVING, isKindOf, LOSING, PLAYED, STATING, isSomeKind } from './verbs.ts';

/** Whether a number belongs to somebody else than the one who is asked about, and does not go to or from them. */
export function isOthers(problem: Problem, quantity: Quantity): boolean {
  const { question } = problem;
  if (question.who.length === 0 || (question.who.length > 1 && (quantity.who.length !== 1 || ![...question.who, ...quantity.who].every((name) => /^\p{Lu}/u.test(name)))) || /^(?:they|we|it|there|you|i)$/.test(question.who[0] ?? '')) return false;
  const holder = holderOf(problem);
  // "Her brother broke 7 of them": of hers.
  const last = problem.quantities.findLast((one) => one.id < quantity.id && one.thing.noun === quantity.thing.noun && !one.ofThem);
  if (quantity.ofThem && last && sameOwner(last.who, holder) === false && sameOwner(last.who, quantity.who) === true) return true;
  if (quantity.ofThem && last && sameOwner(last.who, holder) === true && roleOf(problem, quantity) === 'out' && problem.sentences[quantity.sentence]?.[quantity.at + 2]?.lower === 'them') return false;
  // "He gave 3 to Sara", where Jess is asked about.
  if (quantity.to_ && quantity.to_.every((name) => /^\p{Lu}/u.test(name)) && sameOwner(quantity.to_, holder) === false && sameOwner(quantity.who, holder) === false) return true;
  if (sameOwner(quantity.who, holder) !== false || isGivenAll(problem, quantity, holder)) return false;
  return ![quantity.to_, quantity.from_].some((names) => names && sameOwner(names, holder) === true) && !/^(?:give|take|put|eat|borrow|join|send|remove|steal|buy|lend|cut|bring|place)$/.test(quantity.verb);
}

/** "Lee gives all of his pencils to Rosa": what Lee had is Rosa's. */
function isGivenAll({ lower }: Problem, { who }: Quantity, holder: readonly string[]): boolean {
  const [giver, receiver] = [who[0], holder[0]].map((name) => name?.toLowerCase());
  const [, from, to] = /\b(\p{L}+) (?:gives?|gave|hands?|handed|passes|passed|sends?|sent) all (?:of )?(?:his|her|their|the)(?: \p{L}+){1,3}? to (\p{L}+)/u.exec(lower) ?? /\b(\p{L}+) (?:gives?|gave|hands?|handed|passes|passed|sends?|sent) (\p{L}+) all (?:of )?(?:his|her|their|the)\b/u.exec(lower) ?? [];
  return giver !== undefined && receiver !== undefined && (from === giver || /^(?:he|she)$/.test(from ?? '')) && to === receiver;
}

/** Whether money is asked for. */
export function isMoney({ question }: Problem): boolean {
  return question.thing.noun === 'money' || (question.unit?.of === 'money' && !isCoin(question.thing.noun)) || (question.asks === 'amount' && /^(?:spend|pay|cost|earn|make|owe|charge)$/.test(question.verb) && question.thing.noun === '') || /^(?:cost|price|bill)$/.test(question.thing.noun);
}

/** A sentence where more goes than there is: such numbers contradict each other. */
export function isTooMuch(problem: Problem): string | undefined {
  const entries = problem.quantities.filter((one) => one.is === 'number' && one.each === undefined && !one.compares && !problem.quantities.some(({ each }) => each?.replace('?', '') === one.thing.noun)).map((one) => ({ one, role: roleOf(problem, one) }));
  const sum = (roles: readonly string[]) => entries.filter(({ role }) => roles.includes(role)).reduce((so, { one }) => so.add(one.value), new Fraction(0));
  const [there, gone] = [sum(['has', 'in', 'whole']), sum(['out'])];
  return entries.some(({ role }) => role === 'out') && entries.some(({ role }) => role === 'has' || role === 'whole') && gone.compare(there) > 0 ? 'More goes than there is: the numbers contradict each other. Check them.' : undefined;
}

/** From this many numbers on a problem has several steps, and is only sure where they are all of one kind. */
const MANY = 4;

/** "12 eggplants, 9 carrots and 8 potatoes a day, for 4 days": all of them so often. */
function isOneNumber(problem: Problem): boolean {
  const [first, ...rates] = ratesIn(problem);
  const [number, ...numbers] = first?.numbers ?? [];
  return first !== undefined && number !== undefined && numbers.length === 0 && rates.length === problem.quantities.length - 2 && rates.every((rate) => rate.per === first.per && rate.quantity.clause === first.quantity.clause && rate.numbers.length === 1 && rate.numbers[0] === number);
}

/** One rate, the numbers of what it is of, and others of what is asked for that come or go: "4, 5 and 6 hours at £9 an hour", "had £50, 3 pens at £2 and a book for £9". */
function isOneRate(problem: Problem): boolean {
  const [rate, ...others] = ratesIn(problem);
  if (!rate || others.length > 0 || rate.numbers.length === 0 || new Set(rate.numbers.map(({ verb }) => verb)).size > 1) return false;
  const rest = problem.quantities.filter((one) => one !== rate.quantity && !rate.numbers.includes(one));
  const isLike = (one: Quantity): boolean => rate.quantity.unit !== undefined && one.unit?.row === rate.quantity.unit.row && one.is === 'number' && !one.compares;
  const isSame = (one: Quantity): boolean => rate.per !== '*' && rate.quantity.unit === undefined && one.unit === undefined && one.thing.noun === rate.quantity.thing.noun && one.thing.kinds.length === 0 && one.is === 'number' && !one.compares && !one.ofThem && one.each === undefined;
  return rest.length === 0 || rate.numbers.length === 1 && rest.length <= 3 && rest.every((one) => (isLike(one) || isSame(one)) && /^(?:has|in|out)$/.test(roleOf(problem, one)));
}

/** What is doubtful where there are many numbers, or where they count something else than is asked for. */
export function manyDoubts(problem: Problem, { structure, drawing, without }: Plan, used: readonly Quantity[]): string[] {
  const { question, quantities } = problem;
  if (drawing.is !== 'balance') return [];
  const verbs = new Set(used.map(({ verb }) => verb));
  // The rest of a whole that nobody calls the rest: only where what is said of the others is plain.
  const isVague = structure === 'part and whole, part unknown' && !(question.compares === 'more' && question.than.length === 0 && used.some(({ verb }) => verb === 'need')) && !(question.compares === 'more' && (/^(?:need|buy|save)$/.test(question.verb) && question.words.has('need') || question.has('have to') && used.some((one) => !STATING.has(one.verb) && (question.words.has(one.verb) || question.words.has('go') && FINISHING.has(one.verb))))) && !(question.not && used.some((one) => one.verb === question.verb && !one.not && !STATING.has(one.verb))) && !problem.somes.some(({ rest }) => rest) && (verbs.size > 2 || used.some((one) => roleOf(problem, one) === 'done' && !one.ofThem && !one.isSubject) && !used.some((one) => roleOf(problem, one) === 'whole'));
  const isOneKind = (structure === 'part and whole, whole unknown' && verbs.size === 1 || structure.startsWith('several equal groups') || /^(?:average|fractions (?:and parts|of two))/.test(structure) || isOneRate(problem) || isOneNumber(problem)) && new Set(used).size + without.length === quantities.length;
  const isAdditive = /^(?:part and whole|change)/.test(structure) && !structure.endsWith('empty part unknown');
  // "How many?" after numbers of different things.
  const isBare = isAdditive && question.asks === 'number' && question.thing.noun === '' && !question.altogether && question.words.size <= 3 && used.some((one) => sameNoun(one.thing.noun, used[0]?.thing.noun ?? '') === undefined);
  const asked = problem.text.slice(question.start, question.end).toLowerCase();
  // "7 of the apples are green. How many apples are in the bowl?" asks for all of them, "how many are empty" only for some.
  const isAll = structure === 'part and whole, part unknown' && question.verb === 'be' && !question.not && question.thing.kinds.length === 0 && !problem.somes.some(({ rest }) => rest)
    && /\b(?:are|is|were|was) (?:there\b|(?:in|on|at) (?:the|a|his|her|their) \w+$)/.test(asked) && used.some((one) => one.ofThem && counts(one, question.thing) !== undefined);
  const isOnly = /^equal groups.*whole unknown/.test(structure) && drawing.left.some(({ each }) => each.is === 'asked') && drawing.right.every(({ gone }) => !gone) && (question.not || quantities.length > used.length && /\b(?:are|is|were|was) (?:still )?(?:empty|free|full|unsold|available|unused|spare|taken|broken)\b/.test(asked));
  // "5 got on while some got off": how many, nobody says.
  const isUntold = /^(?:change, result|part and whole, whole)/.test(structure) && problem.somes.some(({ rest, verb, sentence, clause, noun }) => !rest && (noun === '' || question.thing.noun === '' || sameNoun(noun, question.thing.noun) !== undefined) && clause.lead !== 'to' && verb !== question.verb && used.some((one) => one.sentence === sentence) && used.every((one) => one.clause !== clause) && (LOSING.has(verb) || LEAVING.has(verb) || ARRIVING.has(verb) || GAINING.has(verb) || verb === 'go'));
  const isOther = isAdditive && !(structure === 'part and whole, part unknown' && used.some((one) => isKindOf(question.thing.noun, one.thing.noun))) && !problem.somes.some(({ rest }) => rest) && question.thing.noun !== '' && question.asks === 'number' && used.some((one) => countsAsked(one, question) === undefined) && !isMoney(problem) && !(verbs.size === 1 && question.altogether);
  return [...(isVague ? ['whether the others are some of the first'] : []), ...(quantities.filter((one) => used.includes(one) || !(structure === 'equal groups, whole unknown' && without.includes(one)) && one.value.compare(3) > 0 && !(one.each === undefined && used.some(({ clause, thing }) => clause === one.clause && thing.noun !== one.thing.noun)) && !(one.verb === 'own' && one.unit === undefined && isMoney(problem))).length >= MANY && !isOneKind && !(isAdditive && used.every((one) => countsAsked(one, question) !== undefined)) ? ['in which steps so many numbers belong together'] : []), ...(isAll || isOnly ? ['whether the others are some of the first'] : []), ...(isUntold ? ['how many “some” are'] : []), ...(isBare ? ['what is to be counted'] : []), ...(isOther ? ['whether all the numbers count the same'] : [])];
}

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
  const isPlainSum = verbs.size === 1 || question.words.has('or') && [...verbs].every((verb) => question.words.has(verb)) || isOneDoing || question.altogether || roles.every((role) => role === 'has' || role === 'in') || used.every(({ unit }) => unit?.of === 'money');
  return [
    ...(isPlainSum ? [] : ['whether the numbers are to be added']),
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

/** Words that ask for more than these structures say: in a question, and anywhere. */
const ODD = /\b(?:minimum|maximum|least|smallest|largest (?:number|amount|possible)|greatest|probability|likely|percent|percentage|what fraction|average|mean|median|rounded|nearest|estimate|rate of change|speed of|again|pattern|digits?)\b|\bto (?:make|be) (?:\w+ )?(?:equal|the same)\b|\bmake (?:them|both|it) (?:equal|the same)\b/;

const ODD_ANYWHERE = /\b(?:(?:one|\d+) parts? \w+ and (?:\w+|\d+) parts?|not (?:counting|including)|pattern continues|as possible|same time again|same combination|reversing|interchanged|interest rate|(?<!on )loan|plus (?:extra|it|another)|(?:least|greatest|fewest) number|product of|more than (?:the )?(?:\w+ )?times|(?:more|less) than (?:twice|double)|denominator|odometer|consecutive|years ago|if [^.?]*\b(?:would|will) (?:then |still |both |each )?have\b|without (?:her|his|its|an?)\b|still water|downstream|for every (?!one\b|1\b)(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b)/;

/** Words that turn round what is said. */
const TURNED = /\b(?:all|every\w*)(?: of \w+)?(?: \w+){0,3} (?:but|except)\b|\bexcept(?: for)?\b|\binstead of (?:\d+|\w+teen|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|\bother than\b|\bevery(?:one|body) else\b/;

/** Words of sharing, where nothing is shared that was found. */
const EQUALLY = /\ban? equal (?:number|amount|share)\b|\bequal (?:numbers|amounts|shares)\b|\b(?:equally|evenly)\b/;

const BOTH = /^(?:find|what (?:is|are|was|were)) the \w+ of \w+ and (?:the )?\w+|\bof each\b|^how (?:long|much|old|heavy|many) (?:are|is|did|does) (?:the )?(?:pieces|parts|two|each (?:of them )?(?:cost|weigh|have))|\b(?:had|cost|has|have) each\b/;

/** "On Sunday he is paid double": a factor that is no number of the problem. */
function isTimesUnread({ lower, text, quantities }: Problem, structure: string): boolean {
  return lower.length === text.length && !structure.startsWith('equation') && [...lower.matchAll(/\b(?:(?:paid|pays?|earns?|costs?|charges?|charged) (?:double|triple)|doubled|tripled|half[- ]price|halved|time and a half)\b/g)].some(({ index }) => quantities.every(({ start, end }) => index < start || index >= end));
}

/** What is odd about a problem, and no part of the structure that was found. */
export function oddWords(problem: Problem, { structure, drawing }: Plan): readonly string[] {
  const { text, question, lower, quantities } = problem;
  const asked = text.slice(question.start, question.end).toLowerCase();
  const isHandled = /^(?:change over years|change that would be|ratio|percent|reverse|fraction|average|one amount|before|equation)/.test(structure);
  const isShared = structure.startsWith('sharing') && question.each !== undefined;
  const word = isHandled || isShared && /\bon average\b/.test(asked) ? undefined : ODD.exec(asked)?.[0] ?? (structure === 'rate' || structure.startsWith('equal groups, number') ? undefined : ODD_ANYWHERE.exec(lower)?.[0]);
  const isBound = structure.startsWith('grouping') && /\b(?:smallest|least|minimum|fewest|greatest|largest|maximum|most) number of\b/.test(asked);
  const isShape = /\b(?:area|perimeter|rectang\w+|circumference|diameter|radius|volume)\b|\b\d+ \w+ by \d+ \w+/.exec(lower)?.[0];
  const isGeometry = /^(?:area|perimeter)/.test(structure);
  const isSide = /^(?:perimeter|area)/.test(structure) && structure.endsWith('unknown');
  const story = lower.slice(0, Math.max(0, lower.lastIndexOf(asked.slice(0, 20))));
  const shape = isSide ? undefined : isGeometry ? /\b(?:area|perimeter)\b/.exec(story)?.[0] : quantities.some(({ unit }) => unit?.of === 'length') && isShape !== undefined && !(question.words.has('total') && isShape === 'area') ? isShape : undefined;
  const isNumber = /\b(?:a|the|my|what) number\b(?! of)/.test(asked) || /\btwice a number\b/.test(lower);
  return [
    ...(word === undefined || isBound ? [] : [`what “${word}” asks for`]), ...(shape === undefined ? [] : [`how the ${shape} comes into it`]),
    ...(isTimesUnread(problem, structure) ? ['what “double” changes'] : []),
    ...(BOTH.test(asked) && !isHandled && !isShared ? ['which of the two is asked for'] : []),
    ...((lower.match(/\btotal of\b/g)?.length ?? 0) > 1 ? ['which number is all of them'] : []),
    ...(/\bup\b/.test(lower) && /\bdown\b/.test(lower) ? ['what goes up and what goes down'] : []),
    ...(drawing.is === 'own' && question.unit && drawing.from.some(({ unit }) => unit && question.unit && unit.row === question.unit.row && !unit.size.equals(question.unit.size)) ? ['in which unit it is to be drawn'] : []),
    ...(question.each !== undefined && quantities.some(({ unit }) => unit && unitOf(question.each ?? '')?.row === unit.row && unitOf(question.each ?? '')?.name !== unit.name) ? ['in which unit it is shared'] : []),
    ...(question.not && structure.startsWith('sharing') ? ['what is not so'] : []),
    ...(quantities.some(({ thing }) => isCoin(thing.noun)) && /\b(?:a|an) (?:quarter|dime|nickel|penny)(?:,| and\b)/.test(lower) ? ['which coins are counted'] : []),
    // "… to all three parks", where two are told of.
    ...(drawing.is === 'rows' && /\ball (?:three|four|five|six)\b/.test(asked) && drawing.rows.length < 3 ? ['whose are asked for'] : []),
    // "jumps 23 times … 8 times more": so many more, or so many times as many.
    ...(/\b\w+ times more\b/.test(lower) && /\b(?:\d+|twice) times\b(?! (?:as|more|the|that)\b)/.test(lower) ? ['what “times more” means'] : []),
    ...(isNumber && !/^(?:equation|ratio|comparison|total|part|average)/.test(structure) && !/\bof (?:a|my|the|some) number (?:is|equals|gives) (?:equal to )?[\d.]+[.?,]/.test(lower) ? ['what happens to the number'] : []),
    ...(/^(?:part and whole|change,|comparison)/.test(structure) && EQUALLY.test(lower) ? ['what is equal'] : []),
    ...(TURNED.test(lower) && !/^(?:part and whole, (?:the )?part|equal groups and parts|comparison)/.test(structure) ? [`what “${TURNED.exec(lower)?.[0] ?? ''}” leaves out`] : []),
    ...((question.compares || question.words.has('difference')) && structure === 'part and whole, whole unknown' ? ['what is compared with what'] : []),
  ];
}

/** "How many do 4 hens lay": a number of the question itself, and not of what was told: "the 3 friends", "in those 2 days". */
function isAskedWith({ question, sentences }: Problem, { sentence, at }: Quantity): boolean {
  return sentence === question.sentence && at > question.from && at < question.to && !/^(?:the|these|those|all|both|his|her|their|last|first|of)$/.test(sentences[sentence]?.[at - 1]?.lower ?? '');
}

/** "8 a day", where nobody says for how many days. */
function isTimeless({ quantities, question }: Problem, { each, id }: Quantity): boolean {
  const row = unitOf(each ?? '')?.row;
  return row !== undefined && question.unit?.of !== 'time' && quantities.every((one) => one.id === id || one.unit?.row !== row && one.each === undefined);
}

/** A number of something that is not asked about. */
export function isIrrelevant(problem: Problem, quantity: Quantity, used: readonly Quantity[]): boolean {
  if (quantity.is !== 'number' || isAskedWith(problem, quantity)) return false;
  // "Each shelf has 22 books", where shelves are compared.
  if (quantity.each !== undefined && problem.question.compares && problem.question.than.length > 0 && sameNoun(quantity.each.replace('?', ''), problem.question.thing.noun) === 'same' && used.every((one) => sameNoun(one.thing.noun, problem.question.thing.noun) === 'same')) return true;
  // "How many does each friend get?", and how many friends there are is told.
  if (problem.question.each !== undefined && quantity.each === undefined && sameNoun(quantity.thing.noun, problem.question.each) !== undefined) return false;
  // "It took 8 workers to finish."
  const before = problem.sentences[quantity.sentence]?.[quantity.clause.verbAt - 1]?.lower;
  if (quantity.verb === 'take' && before === 'it' && quantity.unit === undefined && counts(quantity, problem.question.thing) === undefined) return true;
  // Something else was done to so many: "played 9 songs, but forgot 4".
  const isOneBreath = problem.question.altogether && quantity.unit !== undefined && used.some(({ sentence, unit }) => sentence === quantity.sentence && unit?.row === quantity.unit?.row);
  const isToldOf = quantity.thing.noun !== '' && counts(quantity, problem.question.thing, problem.question.unit) === undefined && used.some((one) => one.clause !== quantity.clause && one.around.has(quantity.thing.noun) && one.thing.noun !== quantity.thing.noun);
  if (!isOneBreath && !isToldOf && used.length > 1 && used.every(({ verb }) => verb === problem.question.verb) && quantity.verb !== problem.question.verb && (!/^(?:have|be)$/.test(quantity.verb) || !STATING.has(problem.question.verb) && !quantity.more && counts(quantity, problem.question.thing) !== undefined) && (quantity.each === undefined || isTimeless(problem, quantity))) return true;
  // "He wants to buy a ball for 32", where it is asked what he has saved.
  if (quantity.verb === 'buy' && quantity.unit?.of === 'money' && /^(?:save|earn)$/.test(problem.question.verb) && !problem.question.words.has('more') && problem.sentences[quantity.sentence]?.some(({ root }, at, words) => /^(?:want|hope|like|plan)$/.test(root) && words[at + 1]?.lower === 'to' && words[at + 2]?.root === 'buy')) return true;
  // It is told beside a number that matters, of another thing: "5 cups and 8 plates".
  const { question } = problem;
  const isBeside = used.some(({ clause }) => clause === quantity.clause) && quantity.each === undefined;
  // "45 dolls, 32 puzzles and 28 games: how many toys?"
  if (isBeside && quantity.unit === undefined && !isSomeKind(quantity.thing.noun) && used.some((one) => one.clause === quantity.clause && counts(one, question.thing) === 'general')) return false;
  const isUnknown = isGeneral(question.thing.noun) && quantity.unit === undefined && !isSomeKind(quantity.thing.noun) && !isGeneral(quantity.thing.noun);
  if (isBeside && !isUnknown && question.thing.noun !== '' && used.some((one) => counts(one, question.thing, question.unit) !== undefined) && (counts(quantity, question.thing, question.unit) === undefined || (question.thing.of !== undefined && quantity.thing.of !== undefined && sameNoun(quantity.thing.of, question.thing.of) === undefined))) return true;
  if (quantity.inOne !== undefined) return true;
  // "1 pair of jeans for $29".
  if (quantity.value.equals(1) && quantity.each === undefined && used.some((one) => one.unit?.of === 'money' && one.each === undefined && one.clause === quantity.clause && one.at > quantity.at && problem.quantities.every(({ id }) => id <= quantity.id || id >= one.id))) return true;
  // Others of which each has it too: "9 tickets at £6 each, and her friend has 4 tickets".
  if (quantity.each === undefined && used.some((rate) => rate.each === '*' && rate.unit?.of === 'money' && used.some((one) => one !== rate && one.each === undefined && one.sentence === rate.sentence && one.id < rate.id && one.thing.noun !== '' && one.thing.noun === quantity.thing.noun))) return false;
  const isThose = quantity.sentence === question.sentence && /^(?:the|these|those|both)$/.test(problem.sentences[quantity.sentence]?.[quantity.at - 1]?.lower ?? '');
  if (quantity.value.compare(3) <= 0 && (quantity.unit === undefined || isThose && quantity.unit.of === 'time') && quantity.each === undefined && (used.length === Number(quantity.value.n) || /\b(?:first|second|third|other)\b/.test(problem.lower))) return true;
  if (used.every(({ unit }) => unit?.of === 'money') && quantity.unit === undefined && !problem.quantities.some(({ each }) => each !== undefined)) return true;
  // What it counts is spoken of where a number that matters is told.
  const isCounted = problem.quantities.some((one) => one !== quantity && one.each === undefined && one.thing.noun === quantity.thing.noun && used.some(({ clause }) => clause === one.clause));
  if (!isCounted && used.some((one) => one.clause !== quantity.clause && one.around.has(quantity.thing.noun) && one.thing.noun !== quantity.thing.noun && quantity.thing.noun !== '')) return false;
  // What a box costs, where it is asked how much it holds.
  if (quantity.each !== undefined && quantity.unit?.of === 'money' && !isMoney(problem) && problem.question.unit === undefined && used.some((one) => one.each !== undefined && one.unit === undefined && one.each.replace('?', '') === quantity.each?.replace('?', ''))) return true;
  if (quantity.each !== undefined && (quantity.unit?.of === 'money' || quantity.unit?.of === 'time' || sameNoun(quantity.each, problem.question.thing.noun) !== undefined && !(question.compares && question.than.length > 0))) return false;
  if (quantity.is !== 'number') return false;
  return counts(quantity, problem.question.thing, problem.question.unit) === undefined || !fitsKinds(quantity, problem.question.thing.kinds) || isOthers(problem, quantity);
}

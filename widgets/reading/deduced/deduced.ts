import { Fraction } from '../../maths/exact.ts';
import { askingOf } from '../change.ts';
import { nameOf } from '../comparison.ts';
import { counts, fitsKinds, isPersonal, sameNoun, sameOwner } from '../match.ts';
import type { Unit } from '../measures.ts';
import { MOMENTS, saysOfSome } from '../parts.ts';
import { ASKED, type Plan, type Rows, type Term } from '../plan.ts';
import type { Problem } from '../problem.ts';
import type { Quantity } from '../quantity.ts';
import { inUnit } from '../groups.ts';
import { thingFrom } from '../thing.ts';
import { GAINING, isGeneral, LOSING, STATING } from '../verbs.ts';
import { withCompared } from './compared.ts';
import { itemsIn, isTelling, type Item } from './items.ts';

const sum = (items: readonly Item[]): Fraction => items.reduce((so, { value }) => so.add(value), new Fraction(0));
const ORDINAL = /^(?:first|second|third|fourth|fifth|last)$/;

/** Words of a question that can tell one amount from another. */
function askedWords({ question, sentences }: Problem): ReadonlySet<string> {
  const words = (sentences[question.sentence] ?? []).slice(question.from, question.to);
  return new Set([...words.flatMap(({ lower, root }) => [lower, root]), ...question.who.flatMap((name) => name.toLowerCase().split(' '))].filter(isTelling));
}

const DAYS: Readonly<Record<string, readonly string[]>> = { weekend: ['saturday', 'sunday'] };
const isMoment = (word: string): boolean => MOMENTS.has(word) && !/^(?:day|week|weekend)$/.test(word) || ORDINAL.test(word) || /^(?:lunch|dinner|breakfast)$/.test(word);
const GIVEN = /^(?:give|send|lend|hand|offer|bring|sell|pay|feed|mail|award|donate|pass|return|deliver|share|take|borrow|steal)$/;

/** Nouns of the places that some words name: in the *box*, on the *shelf*. */
function placesIn(words: Problem['sentences'][number]): readonly string[] {
  return words.flatMap(({ lower }, at) => /^(?:in|on|at|inside)$/.test(lower) && /^(?:the|a|an|his|her|their)$/.test(words[at + 1]?.lower ?? '') ? [thingFrom(words, at + 2).noun] : []).filter((word) => word !== '' && !MOMENTS.has(word) && !/^(?:end|beginning|start|morning|total|time)$/.test(word));
}

/** "… the pen and the book …": the two that a question names. */
function pairIn(words: Problem['sentences'][number], { from, to }: Problem['question']): readonly string[] {
  const and = words.findIndex(({ lower }, at) => lower === 'and' && at > from && at < to);
  const [one, other] = [words[and - 1], words.slice(and + 1, and + 3).find((word) => word.tags.has('Noun'))];
  return and > 0 && one?.tags.has('Noun') && other ? [one.root, other.root] : [];
}

/** Those of some that are of what is asked for: the thing, its kind, its owner, its time, its place. Undefined where that cannot be said. */
function relevant(problem: Problem, items: readonly Item[]): readonly Item[] | undefined {
  const { question, sentences } = problem;
  const asksMoney = question.asks === 'amount' && (question.thing.noun === '' || question.thing.noun === 'money') && items.some(({ about }) => about.unit?.of === 'money');
  const isMeasured = question.thing.noun === '' || question.asks !== 'number';
  const isOf = ({ about }: Item): boolean => asksMoney ? about.unit?.of === 'money' : counts(about, question.thing, question.unit) !== undefined || isMeasured && about.unit !== undefined;
  const isNameless = ({ about }: Item): boolean => about.thing.noun === '' && about.unit === undefined;
  const of = items.filter((item) => isOf(item) || !asksMoney && isNameless(item));
  if (of.some(({ about }) => about.to === about.at + 1 && sentences[about.sentence]?.[about.at - 1]?.lower === 'of')) return undefined;
  if (!of.some(isOf) || new Set(of.filter((one) => !isNameless(one)).map(({ about }) => about.unit?.row ?? '')).size > 1) return undefined;
  const words = askedWords(problem);
  const exact = of.filter(({ about }) => about.thing.noun === question.thing.noun);
  const named = exact.length >= 2 && askingOf(problem) === 'done' && !question.altogether && exact.length < of.length && !of.some(isNameless) ? exact : of;
  const wanted = question.thing.kinds.filter((kind) => kind !== 'different' && kind !== 'more');
  const kinds = wanted.filter((kind) => named.some(({ about, label }) => about.thing.kinds.includes(kind) || label.has(kind)));
  if (kinds.length < wanted.length && named.some(({ about }) => about.thing.kinds.length > 0)) return undefined;
  const ofKind = kinds.length === 0 ? named : named.filter(({ about, label }) => kinds.some((kind) => about.thing.kinds.includes(kind) || label.has(kind)) || about.thing.kinds.length === 0);
  const moments = [...words].flatMap((word) => DAYS[word] ?? (isMoment(word) ? [word] : []));
  const isTimed = ({ label }: Item): boolean => [...label].some(isMoment);
  const isThen = ({ label }: Item): boolean => moments.some((word) => label.has(word));
  if (moments.length > 0 && !moments.every((word) => word === 'today' || ofKind.some(({ label }) => label.has(word)))) return undefined;
  const then = moments.length === 0 || question.compares ? ofKind : ofKind.filter((item) => isThen(item) || !isTimed(item));
  const names = question.who.filter((name) => isPersonal(name) && !/^(?:i|you)$/.test(name)).flatMap((name) => name.toLowerCase().split(' ').at(-1) ?? []);
  const isOthers = ({ about, label }: Item): boolean => sameOwner(about.who, question.who) === false && !(GIVEN.test(about.verb) || about.to_ || about.from_) && !names.some((name) => label.has(name));
  const owned = names.length === 0 || question.compares || then.some(({ role }) => role === 'whole') ? then : then.filter((item) => !isOthers(item));
  const places = placesIn((sentences[question.sentence] ?? []).slice(question.from, question.to)).filter((place) => owned.some(({ label }) => label.has(place)));
  const isElsewhere = ({ about }: Item): boolean => {
    const own = placesIn((sentences[about.sentence] ?? []).slice(about.at, about.clause.end));
    return STATING.has(about.verb) && own.length > 0 && !own.some((place) => places.includes(place));
  };
  const here = places.length === 0 ? owned : owned.filter((item) => !isElsewhere(item));
  const isOwn = ({ label }: Item): boolean => names.some((name) => label.has(name));
  const both = here.filter(({ label }) => pairIn(sentences[question.sentence] ?? [], question).some((word) => label.has(word)));
  if (both.length === 2 && here.length > 2) return both;
  return names.length > 0 && here.some(isOwn) && here.some((item) => item.follows !== undefined) ? here.filter(isOwn) : here;
}

/** Things are put into groups; what is left over is over and above them. */
const DEALING = /^(?:fill|pack|put|place|give|share|hand|deal|arrange|plant|divide|sort|wrap|box|load)$/;
/** Whether a word of the question is said of some of them: "17 of which were brown … not brown". */
const isSaidOf = ({ sentences, question }: Problem, { about }: Item): boolean => (sentences[about.sentence] ?? []).slice(about.to).some(({ root, tags }) => question.words.has(root) && (tags.has('Adjective') || tags.has('Verb')) && root !== 'be');
const isGone = ({ role, about }: Item): boolean => role === 'out' || role === 'part' && about.ofThem;
const terms = (items: readonly Item[], gone = false): readonly Term[] => items.flatMap((item) => (item.terms ?? []).map((term) => gone ? flipped(term) : term));
function flipped({ gone, ...term }: Term): Term {
  return gone ? term : { ...term, gone: true };
}

interface Answer { readonly structure: string; readonly left: readonly Item[]; readonly right: readonly Item[]; readonly asked: 'left' | 'right'; readonly isDifference?: true; readonly gone?: readonly Item[] }

/** What is asked for, from the amounts that matter. */
function answered(problem: Problem, some: readonly Item[], unit: Unit | undefined): { readonly plan: Plan; readonly used: readonly Item[] } | undefined {
  const { question } = problem;
  const asking = askingOf(problem);
  if (question.compares || question.words.has('difference')) return difference(problem, some, unit);
  if (question.each !== undefined) return undefined;
  const [only] = some;
  if (some.length === 1 && only && only.from.length > 1) return alone(only, unit);
  const pair = some.length === 2 ? some.find(({ follows }) => follows && some.includes(follows.base)) : undefined;
  const isAll = question.altogether || question.who.length > 1 || isGeneral(question.thing.noun) && some.every(({ about }) => about.thing.noun !== question.thing.noun) || question.has('they');
  if (pair && !isAll) return only ? alone(pair, unit) : undefined;
  if (pair?.follows && isAll) return together(pair, unit);
  if (some.length < 2) return undefined;
  const as = (...roles: readonly string[]): readonly Item[] => some.filter((one) => roles.includes(one.role));
  const [now, whole, gone] = [as('now'), as('whole'), some.filter(isGone)];
  const balance = (structure: string, left: readonly Term[], right: readonly Term[]) => ({ used: some, plan: { structure, drawing: { is: 'balance' as const, left, right }, without: [], doubts: [], ...(unit && { unit: unit.name }) } });
  const asked: Term = { each: ASKED };
  const isSpoilt = ({ role, about }: Item): boolean => role === 'part' && !about.ofThem || saysOfSome(problem, about) || about.isSubject && (about.verb === 'be' || about.clause.passive) && about.thing.to <= about.at + 1 && role !== 'out';
  if (asking !== 'left' && !question.not && some.some(isSpoilt)) return undefined;
  const extra = now.filter(({ about }) => (problem.sentences[about.sentence] ?? []).slice(about.at, about.clause.end).some(({ lower }, at, all) => lower === 'over' && all[at - 1]?.lower === 'left' || /^(?:leftover|loose|extra)$/.test(lower)));
  if (extra.length === 1 && asking !== 'left' && some.every((one) => extra.includes(one) || one.from.length === 2 && DEALING.test(one.from.at(-1)?.verb ?? ''))) return balance('equal groups and parts, whole unknown', [asked], terms(some));
  const isMany = some.some(({ terms: own }) => own?.some(({ times }) => times));
  const name = (structure: string): string => isMany && structure.startsWith('part and whole, whole') ? 'equal groups and parts, whole unknown' : structure;
  if (asking === 'start') {
    const ends = now.length > 0 ? now : as('has').slice(-1);
    if (ends.length !== 1) return undefined;
    const came = some.filter((one) => !ends.includes(one) && one.role === 'in');
    const went = some.filter((one) => !ends.includes(one) && isGone(one));
    if (came.length + went.length + 1 !== some.length) return undefined;
    return balance('change, start unknown', [asked, ...terms(came)], [...terms(ends), ...terms(went, true)]);
  }
  if (whole.length === 1 && !isAll && asking !== 'left') {
    const parts = some.filter((one) => !whole.includes(one));
    return sum(parts).compare(sum(whole)) < 0 ? balance('part and whole, part unknown', terms(whole), [asked, ...terms(parts)]) : undefined;
  }
  const isRest = problem.somes.some(({ rest }) => rest);
  if (isRest && asking !== 'total' && asking !== 'left') {
    const [first] = some;
    const parts = some.slice(1);
    return first && parts.length > 0 && sum(parts).compare(first.value) < 0 ? balance('part and whole, part unknown', terms([first]), [asked, ...terms(parts)]) : undefined;
  }
  if (isRest) return undefined;
  if (question.not) {
    const [most] = some.toSorted((a, b) => b.value.compare(a.value));
    const parts = some.filter((one) => one !== most);
    const words = askedWords(problem);
    const named = some.filter((one) => !one.about.outOf && (one.about.thing.kinds.some((kind) => words.has(kind)) || !STATING.has(one.about.verb) && words.has(one.about.verb) || question.verb === 'use' && one !== some[0] || one.about.ofThem && isSaidOf(problem, one)));
    if (most && named.length === parts.length && !named.includes(most) && sum(parts).compare(most.value) < 0) return balance('part and whole, part unknown', terms([most]), [asked, ...terms(parts)]);
    if (named.length > 0 && named.length < some.length && named.every(({ about }) => about.thing.kinds.length > 0) && some.every(({ about }) => about.thing.kinds.length > 0)) {
      const rest = some.filter((one) => !named.includes(one));
      return rest.length > 1 ? { ...balance('part and whole, whole unknown', [asked], terms(rest)), used: rest } : undefined;
    }
    return undefined;
  }
  if (asking === 'left') {
    if (now.length > 0 || whole.length > 0) return undefined;
    const there = some.filter((one) => one.role === 'has' || one.role === 'in');
    const first = some[0];
    if (there.length === 0 || first === undefined || !there.includes(first)) return undefined;
    const went = some.filter((one) => !there.includes(one));
    if (went.length === 0 || sum(there).compare(sum(went)) < 0) return undefined;
    return balance('change, result unknown', terms(there), [asked, ...terms(went, true)]);
  }
  if (now.length === 1 && (asking === 'done' || asking === 'has' && question.words.has('more'))) {
    const [end] = now;
    const others = some.filter((one) => one !== end);
    if (!end || others.some((one) => one.role !== 'has' && one.role !== 'in')) return undefined;
    const isLoss = sum(others).compare(end.value) > 0;
    if (isLoss === GAINING.has(question.verb) || !isLoss && LOSING.has(question.verb)) return undefined;
    return isLoss ? balance('change, change unknown', terms(others), [...terms([end]), { ...asked, gone: true }]) : balance('change, change unknown', [...terms(others), asked], terms([end]));
  }
  if (now.length > 0 || whole.length > 0) return undefined;
  if (asking === 'done') {
    const same = some.filter(({ about }) => about.verb === question.verb);
    if (same.length === some.length) return balance(name('part and whole, whole unknown'), [asked], terms(same));
    if (same.length >= 1 && (same.length > 1 || same[0]?.from.length !== 1) && some.every((one) => same.includes(one) || one.role === 'has')) {
      const [alone_] = same;
      return same.length === 1 && alone_ ? alone(alone_, unit) : { ...balance(name('part and whole, whole unknown'), [asked], terms(same)), used: same };
    }
    return undefined;
  }
  if (gone.length > 0 && !question.altogether) {
    const there = some.filter((one) => !gone.includes(one));
    if (there.length === 0 || there[0] !== some[0] || sum(there).compare(sum(gone)) < 0 || there.some(({ role }) => role !== 'has' && role !== 'in')) return undefined;
    return balance('change, result unknown', terms(there), [asked, ...terms(gone, true)]);
  }
  if (gone.length > 0 && gone.length < some.length) return undefined;
  return balance(name(some.some(({ role }) => role === 'in') && some.some(({ role }) => role === 'has') ? 'change, result unknown' : 'part and whole, whole unknown'), [asked], terms(some));
}

/** How much more one side is than the other. */
function difference(problem: Problem, some: readonly Item[], unit: Unit | undefined): { readonly plan: Plan; readonly used: readonly Item[] } | undefined {
  const { question } = problem;
  if (question.than.length === 0) return undefined;
  const words = askedWords(problem);
  const than = question.than.filter((word) => isTelling(word) && word !== question.thing.noun);
  const telling = than.filter((word) => some.some(({ label }) => label.has(word)) && some.some(({ label }) => !label.has(word)));
  if (telling.length === 0) return undefined;
  const done = STATING.has(question.verb) ? [] : some.filter(({ about }) => about.verb === question.verb);
  if (done.length >= 2 && done.length < some.length) return difference(problem, done, unit);
  const right = some.filter(({ label }) => telling.every((word) => label.has(word)));
  const own = [...words].filter((word) => !than.includes(word) && some.some(({ label }) => label.has(word)) && right.some(({ label }) => !label.has(word)));
  const rest = some.filter((one) => !right.includes(one));
  const left = own.length === 0 ? rest : rest.filter(({ label }) => own.some((word) => label.has(word)));
  if (left.length === 0 || right.length === 0) return undefined;
  const isFirst = sum(left).compare(sum(right)) >= 0;
  const name = (items: readonly Item[], words_: readonly string[]): string => nameOf(items[0]?.about.who ?? [], items[0]?.about.thing.kinds.length ? items[0].about.thing.kinds : words_.slice(0, 1));
  const drawing: Rows = { is: 'rows', rows: [{ name: name(left, own), terms: terms(left) }, { name: name(right, telling), terms: terms(right) }], differences: [{ larger: isFirst ? 0 : 1, smaller: isFirst ? 1 : 0, by: ASKED }], times: [] };
  if ([...left, ...right].some((item) => item.terms === undefined || item.terms.some(({ gone }) => gone))) return undefined;
  return { used: [...left, ...right], plan: { structure: 'comparison, difference unknown', drawing, without: [], doubts: [], ...(unit && { unit: unit.name }) } };
}

/** One amount that follows from others. */
function alone(item: Item, unit: Unit | undefined): { readonly plan: Plan; readonly used: readonly Item[] } | undefined {
  if (item.follows && item.follows.base.follows === undefined && item.follows.base.terms !== undefined) return { used: [item], plan: rows(item, unit, false) };
  if (!item.terms) return undefined;
  const structure = item.terms.length === 1 ? 'equal groups, whole unknown' : 'comparison, larger unknown';
  return { used: [item], plan: { structure, drawing: { is: 'balance', left: [{ each: ASKED }], right: item.terms }, without: [], doubts: [], ...(unit && { unit: unit.name }) } };
}

const together = (item: Item, unit: Unit | undefined) => ({ used: [item], plan: rows(item, unit, true) });

function rows({ follows, about, label }: Item, unit: Unit | undefined, asksTotal: boolean): Plan {
  const { statement, base, isBase } = follows as NonNullable<Item['follows']>;
  const names = [nameOf(about.who, about.thing.kinds.length > 0 ? about.thing.kinds : [[...label][0] ?? about.thing.noun]), nameOf(base.about.who, base.about.thing.kinds.length > 0 ? base.about.thing.kinds : [base.about.thing.noun])];
  const [own, other] = [{ name: names[0] ?? '', terms: asksTotal ? [] : [{ each: ASKED }] }, { name: names[1] ?? '', terms: base.terms ?? [] }];
  const is = statement.compares?.is ?? 'more';
  const isUp = (is !== 'less') !== isBase;
  const [larger, smaller] = isUp ? [0, 1] : [1, 0];
  const total = asksTotal ? { total: { amount: ASKED, of: [0, 1] } } : {};
  const which = asksTotal ? 'total' : isUp ? 'larger' : 'smaller';
  return {
    structure: `${is === 'times' ? 'times as many' : 'comparison'}, ${which} unknown`, without: [], doubts: [], ...(unit && { unit: unit.name }),
    drawing: is === 'times' ? { is: 'rows', rows: [own, other], differences: [], times: [{ larger, smaller, by: statement.value, from: [statement] }], ...total }
      : { is: 'rows', rows: [own, other], differences: [{ larger, smaller, by: inUnit(statement, unit) }], times: [], ...total },
  };
}

const OTHERWISE = /\b(?:area|perimeter|carpet|cover|square|fence|product|quotient|percent|fraction|ratio|average|mean|probability|nickels?|dimes?|quarters?|penn(?:y|ies)|discount|in a row|apart|facing|missing|as many as)\b|%/;

/** Whether a number that is left out has nothing to do with what is asked. */
function isApart({ question, sentences }: Problem, one: Quantity, used: ReadonlySet<Quantity>): boolean {
  const before = sentences[one.sentence]?.[one.at - 1]?.lower ?? '';
  if (one.sentence === question.sentence && one.at > question.from && one.at < question.to) return false;
  if (one.unit?.of === 'time' && /^(?:in|for|every|after|of)$/.test(before)) return false;
  const per = one.each?.replace('?', '');
  if (per !== undefined) return ![...used].some(({ thing }) => (thing.noun === per || thing.of !== undefined) && thing.noun !== question.thing.noun || thing.noun === per && one.thing.noun === question.thing.noun);
  return counts(one, question.thing, question.unit) === undefined || !fitsKinds(one, question.thing.kinds) || sameOwner(one.who, question.who) === false || [...one.around].some((word) => MOMENTS.has(word)) || true;
}

/** What a problem comes to by what follows from what; undefined where that cannot be told, or where a number is left that could matter. */
export function deduced(problem: Problem): Plan | undefined {
  const { quantities, question, lower } = problem;
  if (quantities.length < 2 || quantities.length > 6 || quantities.some(({ is }) => is !== 'number' && is !== 'times') || OTHERWISE.test(lower)) return undefined;
  if (quantities.some(({ each }) => each !== undefined && sameNoun(each.replace('?', ''), question.thing.noun) !== undefined)) return undefined;
  const unit = question.unit ?? quantities.find((one) => one.unit?.before)?.unit ?? quantities.find(({ unit: own, each }) => own && each === undefined)?.unit ?? quantities.find(({ unit: own }) => own)?.unit;
  const items = itemsIn(problem, unit);
  const all = items && withCompared(problem, items, unit);
  const some = all && relevant(problem, all);
  const found = some && answered(problem, some, unit);
  if (!found) return undefined;
  const used = new Set(found.used.flatMap(({ from }) => from));
  const left = quantities.filter((one) => !used.has(one));
  if (left.some((one) => !isApart(problem, one, used))) return undefined;
  return { ...found.plan, without: left };
}

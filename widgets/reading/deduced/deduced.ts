import { counts, sameNoun, sameOwner } from '../match.ts';
import { saysOfSome } from '../parts.ts';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import type { Quantity } from '../quantity.ts';
import { isGeneral, isKindOf, STATING } from '../verbs.ts';
import { happened, leftOver, resulted, sinceThen, started } from './changes.ts';
import { withCompared } from './compared.ts';
import { differed, measuredAgainst } from './differences.ts';
import { alone, together } from './follows.ts';
import { itemsIn, type Item } from './items.ts';
import { relevant } from './relevant.ts';
import { as, storyOf, type Answer, type Story } from './story.ts';
import { contents, groupsAndLeft, notSo, opposite, partOf, restOf, stillNeeded, summed } from './wholes.ts';

/** Whether all that is told is asked for together. */
function asksAll({ items, problem: { question } }: Story): boolean {
  return question.altogether || question.who.length > 1 || question.has('they') || question.has('that day') || question.has('the two') || isGeneral(question.thing.noun) && items.every(({ about }) => about.unit === undefined && about.thing.noun !== question.thing.noun);
}

/** "3 were cracked": it says how some are, and changes nothing. */
function isSpoilt(problem: Problem, { role, about }: Item): boolean {
  return role === 'part' && !about.ofThem || saysOfSome(problem, about) || about.isSubject && (about.clause.passive || about.verb === 'be' && about.thing.to <= about.at + 1 && role !== 'out');
}

/** What is asked for, from the amounts that matter. */
function answered(story: Story): Answer | undefined {
  const { items, asking, problem } = story;
  const { question } = problem;
  const [only, ...more] = items;
  if (!only || question.each !== undefined) return undefined;
  if (['other', 'another'].some((word) => question.words.has(word))) return undefined;
  if (question.compares && question.than.length === 0 && items.length > 1) return (question.compares === 'more' ? stillNeeded(story) ?? againstOther(story) : undefined) ?? measuredAgainst(story);
  if (question.compares || question.words.has('difference')) return differed(story);
  const apart = opposite(story) ?? contents(story) ?? eitherDone(story) ?? sinceThen(story);
  if (apart) return apart;
  if (more.length === 0) return only.from.length > 1 ? alone(story, only) : undefined;
  // "How much do a bag of crisps and a drink cost?"
  const areBoth = items.length === 2 && question.words.has('and') && items.every(({ about }) => about.who.length === 1 && about.who.every((name) => question.words.has(name.toLowerCase())));
  const isAll = areBoth || asksAll(story);
  const pair = items.length === 2 ? items.find(({ follows }) => follows && items.includes(follows.base)) : undefined;
  if (pair) return isAll ? together(story, pair) : alone(story, pair);
  // Whom “they” are among more than two cannot be told where only two are compared.
  if (question.has('they') && items.some(({ follows }) => follows)) return undefined;
  if (asking !== 'left' && !question.not && items.some((one) => isSpoilt(problem, one) && (one.about.verb !== question.verb || STATING.has(question.verb)) && !(one.role === 'out' && question.words.has('now')))) return undefined;
  // "Some of them", where there are boxes and what is in them.
  if (items.some(({ about }) => about.ofThem) && items.some(({ terms }) => terms?.some(({ times }) => times))) return undefined;
  const grouped = asking === 'left' ? undefined : groupsAndLeft(story);
  if (grouped) return grouped;
  const there = items.filter(({ role }) => role !== 'in' && role !== 'out');
  if (asking === 'start' && as(story, 'whole').length === 0) return started(story);
  if (asking === 'start') return there.length > 1 && items.slice(0, there.length).every((one) => there.includes(one)) ? partOf({ ...story, items: there }) : undefined;
  if (asking === 'left') return problem.somes.some(({ rest }) => rest) ? undefined : leftOver(story);
  const isOfBoth = asking === 'has' && items.length === 2 && question.who.length === 1 && items.some(({ about }) => about.who.length === 2 && question.who.every((name) => about.who.includes(name)) && items.every(({ about: one }) => one === about || one.who.length === 1 && about.who.includes(one.who[0] ?? '') && one.who[0] !== question.who[0]));
  if (!isOfBoth && items.some(({ about }) => about.who.length > 1) && items.some(({ about }) => about.who.length === 1)) return undefined;
  // "needs 90, has 35 red and 28 blue. How many does she have?"
  const has = items.filter(({ role }) => role !== 'whole');
  if (/^(?:have|get)$/.test(question.verb) && (question.words.has('already') || question.has('so far')) && has.length > 1 && has.length === items.length - 1 && has.every(({ role }) => role === 'has' || role === 'in')) return summed(story, has);
  if (as(story, 'whole').length > 0 || isOfBoth) return isAll ? undefined : partOf(story);
  if (problem.somes.some(({ rest }) => rest)) return asking === 'total' ? undefined : restOf(story);
  if (question.not) return notSo(story);
  if (as(story, 'now').length > 0) return asking === 'done' || asking === 'has' && question.words.has('more') ? happened(story) : undefined;
  if (items.some(({ role, about }) => about.ofThem && role !== 'in' && role !== 'out')) return undefined;
  // "How far did the mouse jump?" asks for no sum.
  const [asker = ''] = question.who;
  if (asker !== '' && !isAll && items.some(({ follows }) => follows) && items.some(({ about }) => about.who.length > 0 && !about.who.includes(asker) && !/^(?:he|she|it|they)$/.test(asker))) return undefined;
  if (asking === 'done') return done(story);
  // "How many will he have planted in total" asks not for those that were there.
  const same = items.filter(({ about }) => about.verb === question.verb);
  if (asking === 'total' && same.length > 1 && same.length < items.length && items.every(({ role, about }) => role === 'done' && !about.isSubject) && !STATING.has(question.verb) && question.verb !== 'do') return summed(story, same);
  const isThere = asking === 'total' && !STATING.has(question.verb) && items.some(({ about }) => about.verb === question.verb) && items.some(({ role, about }) => role === 'has' && STATING.has(about.verb));
  if (isThere || isGeneral(asker) && items.some(({ about }) => !about.who.every((name) => isKindOf(name.split(' ').at(-1) ?? '', asker)))) return undefined;
  return as(story, 'out').length === 0 || question.altogether && as(story, 'out').length === items.length ? summed(story) : question.altogether ? undefined : resulted(story);
}

/** "Tom has 9 packs of 12. Ben has 80. How many more does Tom have?": than the only other one. */
function againstOther(story: Story): Answer | undefined {
  const { items, problem: { question } } = story;
  const [own, other] = [items.filter(({ about }) => sameOwner(about.who, question.who) === true), items.filter(({ about }) => sameOwner(about.who, question.who) === false)];
  const names = other.flatMap(({ about }) => about.who);
  if (question.verb !== 'have' || own.length !== 1 || other.length !== 1 || items.length !== 2 || names.length !== 1 || items.some(({ role }) => role !== 'has')) return undefined;
  return differed({ ...story, problem: { ...story.problem, question: { ...question, than: names.flatMap((name) => name.toLowerCase().split(' ')) } } });
}

/** "How many were sold or eaten?", "How many are red or yellow?" */
function eitherDone(story: Story): Answer | undefined {
  const { question } = story.problem;
  const same = story.items.filter(({ about }) => !STATING.has(about.verb) && question.words.has(about.verb));
  const isBoth = question.words.has('and') && question.altogether;
  if (!question.words.has('or') && !isBoth || question.not) return undefined;
  if (new Set(same.map(({ about }) => about.verb)).size > 1) return summed(story, same);
  if (isBoth) return undefined;
  const named = story.items.filter(({ label, about }) => [...story.words].some((word) => !word.startsWith(question.thing.noun) && label.has(word) && story.items.every((other) => other.about === about || !other.label.has(word))));
  return named.length > 1 && named.length < story.items.length && named.every(({ about }) => about.verb === named[0]?.about.verb) ? summed(story, named) : undefined;
}

/** All that was done of what is asked; what only was there is no part of it. */
function done(story: Story): Answer | undefined {
  const same = story.items.filter(({ about }) => about.verb === story.problem.question.verb);
  const [only, ...more] = same;
  // "This week 8 more than last week": one of the two is asked for.
  const later = same.filter(({ follows }) => follows && same.includes(follows.base));
  if (later.length > 0 && !asksAll(story)) {
    const [one] = later;
    return one && same.length === 2 && !(one.follows?.statement.compares?.than ?? []).every((word) => story.problem.question.words.has(word)) ? alone(story, one) : undefined;
  }
  const given = story.items.filter(({ role }) => role === 'in');
  if (story.problem.question.verb === 'get' && story.problem.question.words.has('from') && same.length === 0) return given.length > 1 ? summed(story, given) : undefined;
  // "7 could not come. How many came?"
  if (same.some(({ about }) => about.not)) return notSo(story);
  const isElse = ({ role }: Item): boolean => role === 'has' || same.length >= 2 && !/^(?:get|make|take|collect)$/.test(only?.about.verb ?? '') && role !== only?.role;
  if (!only || story.items.some((one) => !same.includes(one) && !isElse(one))) return undefined;
  return more.length > 0 ? summed(story, same) : only.from.length > 1 ? alone(story, only) : undefined;
}

const OTHERWISE = /\b(?:area|perimeter|carpet|cover|square|fence|product|quotient|percent|fraction|ratio|average|mean|probability|nickels?|dimes?|quarters?|penn(?:y|ies)|discount|in a row|apart|facing|missing|as many as|until|all (?:three|four|five|six))\b|%/;

/** Whether a number that is left out has nothing to do with what is asked. */
function isApart({ question, sentences }: Problem, one: Quantity, used: ReadonlySet<Quantity>): boolean {
  const before = sentences[one.sentence]?.[one.at - 1]?.lower ?? '';
  if (one.sentence === question.sentence && one.at > question.from && one.at < question.to) return /^(?:the|these|those|both|all)$/.test(before) && one.value.compare(3) <= 0;
  if (one.unit?.of === 'time' && /^(?:in|for|every|after|of)$/.test(before)) return false;
  // What a number that matters is told of: "4 ounces in their shakes … sold 2 shakes".
  if (one.thing.noun !== '' && counts(one, question.thing, question.unit) === undefined && ![...used].some(({ thing }) => thing.noun === one.thing.noun) && [...used].some((each) => each.clause !== one.clause && each.around.has(one.thing.noun) && each.thing.noun !== one.thing.noun)) return false;
  // Beside a number that matters, where the question has a general name for both.
  if (isGeneral(question.thing.noun) && one.each === undefined && one.unit === undefined && [...used].some(({ clause, thing }) => clause === one.clause && thing.noun !== question.thing.noun)) return false;
  const per = one.each?.replace('?', '');
  // More of the same that so many times were counted of.
  if (per === undefined && [...used].some((each) => each.each !== undefined) && [...used].some(({ thing, each }) => each === undefined && thing.noun === one.thing.noun)) return false;
  return per === undefined || ![...used].some(({ thing }) => (thing.noun === per || thing.of !== undefined) && thing.noun !== question.thing.noun || thing.noun === per && one.thing.noun === question.thing.noun);
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
  const found = some && answered(storyOf(problem, some, unit));
  if (!found) return undefined;
  const used = new Set(found.used.flatMap(({ from }) => from));
  const left = quantities.filter((one) => !used.has(one));
  if (left.some((one) => !isApart(problem, one, used))) return undefined;
  // Books that are read in so many days are no days.
  const { unit: name, ...plan } = found.plan;
  return { ...plan, without: left, ...(name !== undefined && found.used.some(({ about }) => about.unit?.row === unit?.row) && { unit: name }) };
}

import { clauseText } from './clause-text.ts';
import { counts, sameOwner } from './match.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/** A problem without some of its numbers. */
export const without = (problem: Problem, some: readonly Quantity[]): Problem => some.length === 0 ? problem : { ...problem, quantities: problem.quantities.filter((one) => !some.includes(one)) };

/** The noun of which each has so many. */
export const perOf = ({ each }: Quantity): string => (each ?? '').replace('?', '');

/** Whether a number is told of another than the one who is asked about, be they people or vans. */
function isAnothers({ who: [name = '', ...more], to_, from_ }: Quantity, asked: string): boolean {
  return more.length === 0 && !to_ && !from_ && name !== '' && !/^(?:he|she|it|they|we|i|you)$/i.test(name) && sameOwner([name], [asked]) !== true;
}

/** "Tom runs 5 km a day for 7 days. His coach runs 4 km a day. How far does Tom run?", "A lorry brought 15 crates and a van 6. How many melons did the van bring?" */
function withoutOthers(problem: Problem): Problem {
  const { question: { who, compares }, quantities } = problem;
  const [asked, ...others] = who;
  if (asked === undefined || others.length > 0 || compares) return problem;
  const rates = quantities.filter(({ each }) => each !== undefined);
  const groups = quantities.filter((one) => one.each === undefined && !one.compares && rates.some((rate) => perOf(rate) === one.thing.noun));
  const isOwn = (one: Quantity): boolean => sameOwner(one.who, who) === true;
  const away = [...rates.some(isOwn) ? rates.filter((one) => sameOwner(one.who, who) === false && isAnothers(one, asked)) : [], ...groups.filter((one) => isAnothers(one, asked) && groups.some((own) => isOwn(own) && own.verb === one.verb))];
  return without(problem, away);
}

/** "8 tables with 6 chairs at each table and 5 tables without any", "18 with nuts and 26 without": which of them have it, the question says. */
function withoutEmpty(problem: Problem): Problem {
  const { quantities, question, sentences } = problem;
  const after = (one: Quantity | Problem['question']): string => sentences[one.sentence]?.[one.thing.to]?.lower ?? '';
  const isPart = (one: Quantity): boolean => one.each === undefined && /^with(?:out)?$/.test(after(one));
  const asked = after(question);
  return without(problem, quantities.filter((one) => isPart(one) && (/^with(?:out)?$/.test(asked) ? after(one) !== asked && quantities.some((other) => isPart(other) && after(other) === asked)
    : after(one) === 'without' && quantities.some((rate) => rate.each !== undefined && perOf(rate) === one.thing.noun))));
}

/** "A spider has 8 legs and an ant has 6. How many legs do 5 spiders have?": nothing is told or asked of ants. */
function withoutOtherEach(problem: Problem): Problem {
  const { quantities, sentences } = problem;
  const article = ({ sentence, clause }: Quantity): string => sentences[sentence]?.[clause.subject.from]?.lower ?? '';
  const isOfAny = (one: Quantity): boolean => !one.isSubject && one.who.length === 1 && /^an?$/.test(article(one)) && sentences[one.sentence]?.[one.clause.verbAt]?.lower !== 'had';
  const isNamed = (noun: string, { sentence, clause }: Quantity): boolean => sentences.some((words, at) => words.some(({ root }, index) => root === noun && !(at === sentence && index >= clause.start && index < clause.end)));
  return without(problem, quantities.filter((one) => one.compares === undefined && isOfAny(one) && !isNamed(one.who[0]?.split(' ').at(-1) ?? '', one)
    && quantities.some((rate) => rate.clause !== one.clause && rate.each !== undefined && rate.verb === one.verb && rate.thing.noun === one.thing.noun && rate.unit?.row === one.unit?.row && isOfAny(rate))));
}

/** "handed out 24 and 31. 5 were handed back. How many did she hand out?" */
function withoutBack(problem: Problem): Problem {
  const { quantities, question } = problem;
  const isBack = (one: Quantity): boolean => one.verb === question.verb && one.clause.passive && / back /.test(clauseText(problem, one));
  return question.words.has('back') || question.verb === 'have' || quantities.every((one) => one.verb !== question.verb || isBack(one)) ? problem : without(problem, quantities.filter(isBack));
}

/** "is saving for a bike that costs 140. How much does she have now?": she has not bought it. */
function withoutWish(problem: Problem): Problem {
  const { quantities, question, sentences } = problem;
  const isWished = ({ verb, sentence, clause }: Quantity): boolean => verb === 'cost' && /^(?:that|which)$/.test(clause.lead) && (sentences[sentence] ?? []).slice(0, clause.start).some(({ root }) => /^(?:save|want|wish|dream|hope|need)$/.test(root));
  const isAsked = question.verb === 'have' && !question.compares && !['left', 'more', 'need', 'still', 'after'].some((word) => question.words.has(word));
  return isAsked && quantities.every(({ verb }) => !/^(?:buy|pay|spend)$/.test(verb)) ? without(problem, quantities.filter(isWished)) : problem;
}

/** "4 baskets of 15 lemons and 2 baskets of 18 oranges. How many lemons?" */
function withoutOtherHeld(problem: Problem): Problem {
  const { quantities, question: { thing, unit } } = problem;
  const pairs = quantities.flatMap((rate) => {
    const number = rate.each === undefined ? undefined : quantities.find((one) => one.sentence === rate.sentence && one.at === rate.at - 3 && one.thing.noun === perOf(rate));
    return number ? [{ rate, number }] : [];
  });
  const asked = pairs.filter(({ rate }) => counts(rate, thing, unit) === 'same');
  const others = pairs.filter(({ rate }) => counts(rate, thing, unit) === undefined);
  return thing.noun === '' || asked.length === 0 || asked.length + others.length < pairs.length ? problem : without(problem, others.flatMap(({ rate, number }) => [rate, number]));
}

/** "There are 44 pages. She has filled 26 pages. Each page holds 6. How many has she put in?": so many as are filled. */
function withoutUnfilled(problem: Problem): Problem {
  const { quantities, question, lower } = problem;
  const rate = quantities.find(({ each }) => each !== undefined);
  const [one, other, ...more] = quantities.filter((each) => each !== rate && rate !== undefined && each.thing.noun === perOf(rate));
  const [all, filled] = /^(?:be|have)$/.test(one?.verb ?? '') ? [one, other] : [other, one];
  if (!rate || !all || !filled || more.length > 0 || quantities.length > 3 || question.thing.noun === perOf(rate) || question.altogether) return problem;
  const isAll = /^(?:be|have)$/.test(all.verb) && (/^(?:fill|complete|use|finish|pack|load)$/.test(filled.verb) || filled.verb === question.verb && /^(?:read|write|paint|climb|solve)$/.test(filled.verb)) && filled.value.compare(all.value) < 0 && !filled.more;
  return isAll && /\b(?:has|have|had|did)\b/.test(lower.slice(question.start, question.end)) && !['left', 'more', 'still', 'empty', 'can', 'could', 'hold'].some((word) => question.words.has(word)) ? without(problem, [all]) : problem;
}

/** Ways to leave out what a question does not ask about. */
export const BESIDE: readonly ((problem: Problem) => Problem)[] = [withoutOthers, withoutEmpty, withoutOtherEach, withoutBack, withoutWish, withoutOtherHeld, withoutUnfilled];

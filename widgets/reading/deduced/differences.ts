import { nameOf } from '../comparison.ts';
import { sameOwner } from '../match.ts';
import { ASKED, type Rows } from '../plan.ts';
import { STATING } from '../verbs.ts';
import { isTelling, type Item } from './items.ts';
import { planOf, sum, type Answer, type Story } from './story.ts';

/** "How much more … than …": what is told of one side, against what is told of the other. Undefined where the words do not part them. */
export function differed(story: Story): Answer | undefined {
  const { items, words, unit, problem: { question, sentences } } = story;
  const than = question.than.filter((word) => isTelling(word) && word !== question.thing.noun);
  // "One jug … another jug … How much more does the first hold than the second?"
  if (items.length === 2 && question.words.has('first') && than[0] === 'second' && items.every(({ label }) => !label.has('first') && !label.has('second'))) return differed({ ...story, words: new Set(['first']), items: items.map((item, at) => ({ ...item, label: new Set([...item.label, at === 0 ? 'first' : 'second']) })), problem: { ...story.problem, question: { ...question, than: ['second'] } } });
  const telling = than.filter((word) => items.some(({ label }) => label.has(word)) && items.some(({ label }) => !label.has(word)));
  if (telling.length === 0 || /^(?:need|require|want|buy|save|spend)$/.test(question.verb) || items.some(({ about }) => /^(?:need|require|call)$/.test(about.verb))) return undefined;
  if (story.problem.somes.some(({ rest }) => rest) || items.some(({ about }) => about.who.length > 1)) return undefined;
  const now = items.filter(({ role }) => role === 'now');
  if (now.length > 0 && now.length < items.length) return question.words.has('now') || question.words.has('left') ? differed({ ...story, items: now }) : undefined;
  // "How many more were there at first?"
  const first = story.asking === 'start' ? items.filter(({ role }) => role === 'has') : [];
  if (first.length >= 2 && first.length < items.length && items.every((one) => first.includes(one) || one.role === 'in' || one.role === 'out')) return differed({ ...story, items: first });
  const done = STATING.has(question.verb) ? [] : items.filter(({ about }) => about.verb === question.verb);
  if (done.length >= 2 && done.length < items.length) return differed({ ...story, items: done });
  const right = items.filter(({ label }) => telling.every((word) => label.has(word)));
  // Of rolls and buns, those that are buns.
  const noun = than.find((word) => story.problem.quantities.some(({ thing }) => thing.noun === word));
  if (noun !== undefined && !right.every(({ about }) => about.thing.noun === noun)) return undefined;
  const general = new Set((sentences[question.sentence] ?? []).filter(({ root }) => root === question.thing.noun || root === question.verb).flatMap(({ lower, root }) => [lower, root]));
  const own = [...words].filter((word) => !general.has(word) && !than.includes(word) && items.some(({ label }) => label.has(word)) && right.some(({ label }) => !label.has(word)));
  const rest = items.filter((one) => !right.includes(one));
  const left = own.length === 0 ? rest : rest.filter(({ label }) => own.some((word) => label.has(word)));
  // What is added on one side is all of one sort.
  const isMixed = (side: readonly Item[]): boolean => new Set(side.map(({ role, about }) => `${role} ${about.verb}`)).size > 1 || side.some(({ about }) => sameOwner(about.who, side[0]?.about.who ?? []) === undefined ? about.who.join() !== side[0]?.about.who.join() && !/^(?:he|she|it|they|)$/.test(about.who.join()) : sameOwner(about.who, side[0]?.about.who ?? []) === false);
  if (left.length === 0 || right.length === 0 || isMixed(left) || isMixed(right) || [...left, ...right].some(({ terms }) => !terms || terms.some(({ gone }) => gone))) return undefined;
  // How high something is, is no way that somebody goes.
  const isHigh = ({ about }: Item): boolean => /^(?:high|tall|wide|deep|thick)$/.test(sentences[about.sentence]?.[about.to]?.lower ?? '');
  if ([...left, ...right].some(isHigh) && ![...left, ...right].every(isHigh)) return undefined;
  const isFirst = sum(left).compare(sum(right)) >= 0;
  const row = (side: readonly Item[], named: readonly string[]): Rows['rows'][number] => {
    const [about] = side.map((item) => item.about);
    return { name: nameOf(about?.who ?? [], about && about.thing.kinds.length > 0 ? about.thing.kinds : named.slice(0, 1)), terms: side.flatMap(({ terms = [] }) => terms) };
  };
  return { used: [...left, ...right], plan: planOf('comparison, difference unknown', { is: 'rows', rows: [row(left, own), row(right, telling)], differences: [{ larger: isFirst ? 0 : 1, smaller: isFirst ? 1 : 0, by: ASKED }], times: [] }, unit) };
}

const MEASURING = /\bhow much (?:longer|shorter|taller|heavier|lighter|higher|lower|older|younger|wider|deeper|farther|further|bigger|smaller|warmer|colder|cheaper)\b/;

/** "One journey takes 2 hours, another takes 50 minutes. How much longer is the first?": two measured amounts, and nothing else. */
export function measuredAgainst({ items, unit, problem: { quantities, question, text } }: Story): Answer | undefined {
  const [one, other] = items;
  if (!one || !other || items.length !== 2 || quantities.length !== 2 || items.some(({ about, follows, role }) => !about.unit || follows !== undefined || !/^(?:has|in|done)$/.test(role)) || one.about.verb !== other.about.verb && !STATING.has(one.about.verb)) return undefined;
  if (!MEASURING.test(text.slice(question.start, question.end).toLowerCase()) || one.value.equals(other.value)) return undefined;
  const [larger, smaller] = one.value.compare(other.value) > 0 ? [0, 1] : [1, 0];
  const row = ({ about, terms = [] }: Item): Rows['rows'][number] => ({ name: nameOf(about.who, []), terms });
  return { used: items, plan: planOf('comparison, difference unknown', { is: 'rows', rows: [row(one), row(other)], differences: [{ larger, smaller, by: ASKED }], times: [] }, unit) };
}

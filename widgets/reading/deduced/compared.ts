import type { Fraction } from '../../maths/exact.ts';
import { isOfBothPlaces } from '../comparison.ts';
import { inUnit } from '../groups.ts';
import { counts, sameOwner } from '../match.ts';
import type { Unit } from '../measures.ts';
import { given, type Term } from '../plan.ts';
import type { Problem } from '../problem.ts';
import type { Quantity } from '../quantity.ts';
import { roleOf } from '../roles.ts';
import { isKindOf } from '../verbs.ts';
import { isTelling, labelOfQuantity, type Item } from './items.ts';

const POINTING = /^(?:which|that|this|it)$/;

/** Whether an amount is of the same sort as what a comparison is of. */
function isComparable(statement: Quantity, { about }: Item): boolean {
  // What several have together, or of a more general sort, is on neither side.
  if (about.who.length > 1 || isKindOf(statement.thing.noun, about.thing.noun)) return false;
  if (statement.compares?.is !== 'times' && (statement.unit || about.unit)) return statement.unit?.row === about.unit?.row;
  return statement.thing.noun === '' || about.thing.noun === statement.thing.noun || counts(about, statement.thing) !== undefined || (statement.compares?.than ?? []).includes(about.thing.noun);
}

interface Statement { readonly quantity: Quantity; readonly is: 'more' | 'less' | 'times'; readonly than: readonly string[]; readonly own: ReadonlySet<string>; readonly isPointing: boolean }

function statementOf(problem: Problem, quantity: Quantity): Statement | undefined {
  if (!quantity.compares) return undefined;
  const than = (quantity.compares.than ?? []).filter((word) => isTelling(word) && (word !== quantity.thing.noun || word === quantity.compares?.than?.at(-1)));
  const words = problem.sentences[quantity.sentence] ?? [];
  const subject = words.slice(quantity.clause.subject.from, quantity.clause.subject.to);
  const before = problem.quantities.find(({ id }) => id === quantity.id - 1);
  // "342 on Saturday, 118 more than on Friday": said of the number just before.
  const isApposed = before !== undefined && before.clause === quantity.clause && before.compares === undefined && /[,(–-]/.test(words[quantity.at - 1]?.gap ?? '') && quantity.thing.noun === '';
  const isPointing = isApposed || quantity.clause.lead === 'which' || subject.length > 0 && subject.length <= 2 && POINTING.test(subject[0]?.lower ?? '') && quantity.clause.verb === 'be';
  const own = new Set([...labelOfQuantity(problem, { ...quantity })].filter((word) => !than.includes(word)));
  return { quantity, is: quantity.compares.is, than, own, isPointing };
}

const scaled = (value: Fraction, { is, quantity }: Statement, by: Fraction, isForward: boolean): Fraction => is === 'times' ? isForward ? value.mul(quantity.value) : value.div(quantity.value) : (is === 'more') === isForward ? value.add(by) : value.sub(by);

/** The amount on the other side of a comparison, from the one that is told. `isForward`: the one that is told is what it is compared with. */
function across(problem: Problem, statement: Statement, base: Item, { unit, isForward, label }: { readonly unit: Unit | undefined; readonly isForward: boolean; readonly label: ReadonlySet<string> }): Item | undefined {
  const { quantity, is } = statement;
  const by = inUnit(quantity, unit);
  if (by.is !== 'given') return undefined;
  const value = scaled(base.value, statement, by.value, isForward);
  if (value.compare(0) <= 0 || base.about.unit === undefined && value.d !== 1n) return undefined;
  const isUp = (is === 'more') === isForward;
  const [only] = base.terms ?? [];
  const terms: readonly Term[] | undefined = base.terms === undefined ? undefined
    : is !== 'times' ? [...base.terms, { each: by, ...(!isUp && { gone: true as const }) }]
      : isForward && only && base.terms.length === 1 && !only.times ? [{ each: only.each, times: given(quantity) }] : undefined;
  const names = isForward ? quantity.who : [];
  const { compares: _, ...bare } = quantity;
  const thing = quantity.thing.noun === '' || !isForward ? { ...base.about.thing, ...(isForward ? {} : { kinds: [] }) } : quantity.thing;
  return { value, ...(terms && { terms }), about: { ...bare, thing, who: names, verb: quantity.verb, ...(base.about.unit && { unit: base.about.unit }) }, from: [...base.from, quantity], role: roleOf(problem, { ...bare, thing, who: names }), label, follows: { statement: quantity, base, isBase: !isForward } };
}

/**
 * The amounts that follow from comparisons, one after the other, each from one that is known by then. Undefined where a comparison tells of nothing
 * that is known, or of both sides.
 */
export function withCompared(problem: Problem, items: readonly Item[], unit: Unit | undefined): readonly Item[] | undefined {
  let open = problem.quantities.flatMap((one) => { const found = statementOf(problem, one); return found ? [found] : []; });
  let known = items;
  while (open.length > 0) {
    const step = open.flatMap((statement) => { const found = follow(problem, statement, known, unit); return found ? [{ statement, found }] : []; })[0];
    if (!step) return undefined;
    known = [...known, step.found];
    open = open.filter((one) => one !== step.statement);
  }
  return known;
}

function follow(problem: Problem, statement: Statement, known: readonly Item[], unit: Unit | undefined): Item | undefined {
  const { quantity, than, own, isPointing } = statement;
  // What is told of both sides at once is on neither.
  const isOfBoth = ({ about, label }: Item): boolean => about.who.length !== 1 && quantity.who.length === 1 && quantity.who.every((name) => label.has(name.toLowerCase())) && than.some((word) => label.has(word));
  const comparable = known.filter((item) => isComparable(quantity, item) && !item.from.includes(quantity) && !isOfBoth(item));
  const before = comparable.findLast(({ about }) => about.id < quantity.id);
  if (isPointing && before) {
    const other = comparable.filter((item) => item !== before && than.every((word) => item.label.has(word)));
    return other.length > 0 || than.length === 0 ? undefined : across(problem, statement, before, { unit, isForward: false, label: new Set(than) });
  }
  const beside = known.findLast((item) => item.about.id < quantity.id && item.about.clause === quantity.clause);
  if (than.length === 0 && quantity.compares?.is === 'times' && beside) return across(problem, statement, beside, { unit, isForward: true, label: own });
  if (than.length === 0) return before && comparable.length === 1 ? across(problem, statement, before, { unit, isForward: true, label: own }) : undefined;
  const isThan = (item: Item): boolean => than.every((word) => item.label.has(word) || item.about.thing.noun === word) && !(sameOwner(item.about.who, quantity.who) === true && item.about.thing.noun === quantity.thing.noun && !than.some((word) => item.label.has(word) && !own.has(word)));
  const all = comparable.filter(isThan);
  const alike = all.filter(({ about }) => about.verb === quantity.verb);
  const bases = alike.length > 0 && all.every(({ role }) => role !== 'now') ? alike : all;
  const [base, ...others] = bases;
  if (base && others.length === 0) return across(problem, statement, base, { unit, isForward: true, label: own });
  if (base) return undefined;
  const telling = [...own].filter((word) => word !== quantity.thing.noun && comparable.some(({ label }) => !label.has(word)) || comparable.length === 1);
  const sides = comparable.filter((item) => sameOwner(item.about.who, quantity.who) === true || (quantity.thing.noun !== '' && item.about.thing.noun === quantity.thing.noun && item.about.who.length === 0 && quantity.who.length === 0 && telling.some((word) => item.label.has(word))));
  const [side, ...more] = sides.filter(({ about }) => !isOfBothPlaces(quantity, about));
  return side && more.length === 0 ? across(problem, statement, side, { unit, isForward: false, label: new Set(than) }) : undefined;
}

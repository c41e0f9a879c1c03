import { Fraction } from '../maths/exact.ts';
import { bundlesIn, pricedItem, type Bundle, type Item } from './bundle-items.ts';
import { inUnit } from './groups.ts';
import type { Unit } from './measures.ts';
import { ASKED, given, usedBy, type Amount, type Plan, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { askedText, sentenceText, titled } from './shares.ts';

interface Priced { readonly bundle: Bundle; readonly prices: ReadonlyMap<Item, Quantity>; readonly rest: readonly Quantity[]; readonly unit: Unit }

/**
 * Different things that are bought together, with their prices: "3 pens and a ruler cost £4.10. The ruler costs 80p. How much does one pen cost?" What one
 * of them costs, what all cost, or the change; only where every number is a price, a number of the list, or what all cost or is paid with.
 */
export function bundled(problem: Problem): Plan | undefined {
  const { quantities, question } = problem;
  const bundles = bundlesIn(problem);
  const money = quantities.filter(({ unit, compares, is }) => unit?.of === 'money' && !compares && is === 'number');
  const [bundle, other, ...more] = bundles;
  const [first] = money;
  if (!bundle || !first?.unit || more.length > 0 || quantities.some((one) => one.unit?.row !== first.unit?.row && one.unit !== undefined) || question.not) return undefined;
  const listed = new Set(bundles.flatMap(({ items }) => items.flatMap(({ number }) => number ?? [])));
  const unit = question.unit?.of === 'money' ? question.unit : money.find((one) => one.unit?.before)?.unit ?? first.unit;
  // "How much does one pen cost?"
  if (quantities.some((one) => !money.includes(one) && !listed.has(one) && (!one.value.equals(1) || one.sentence !== question.sentence))) return undefined;
  if (other) return twoBundles(problem, [bundle, other], { money, unit });
  const prices = new Map<Item, Quantity>();
  const rest: Quantity[] = [];
  for (const one of money) {
    const item = one.sentence === bundle.sentence && one.at >= bundle.from ? undefined : pricedItem(problem, one, bundle.items);
    if (item && prices.has(item)) return undefined;
    if (item) prices.set(item, one); else rest.push(one);
  }
  const priced: Priced = { bundle, prices, rest, unit };
  return question.compares ? between(problem, priced) : oneOf(problem, priced) ?? allOf(problem, priced);
}

const timesOf = ({ number }: Item, each: Amount): Term => number ? { each, times: given(number) } : { each };

function structured(structure: string, { quantities }: Problem, unit: Unit, drawing: Plan['drawing']): Plan {
  const plan = { structure: `several equal groups, ${structure} unknown`, without: [], doubts: [], unit: unit.name, drawing };
  const used = usedBy(plan);
  return { ...plan, without: quantities.filter((one) => !used.includes(one)) };
}

/** Which things of a list the question names. */
function askedItems({ sentences, question }: Problem, { items }: Bundle): readonly Item[] {
  const words = (sentences[question.sentence] ?? []).slice(question.from, question.to);
  return items.filter(({ keys }) => words.some(({ root }) => keys.includes(root)));
}

/** Whether a sum of money is what all of a list cost. */
function isTotal(problem: Problem, bundle: Bundle, sum: Quantity): boolean {
  const text = sentenceText(problem, sum);
  if (/\b(?:note|notes|had|has|with|coin|saved|change)\b/.test(text.replace(/\b(?:has|had) to\b/g, ''))) return false;
  return sum.sentence === bundle.sentence && sum.at >= bundle.to || sum.sentence > bundle.sentence && /\b(?:total|altogether|in all|cost|costs|pays?|paid|spends?|spent|bill)\b/.test(text);
}

/** All that the things of a list cost, and what comes back of what they are paid with. */
function totalOf(problem: Problem, bundle: Bundle, rest: readonly Quantity[]): readonly [Quantity, Quantity?] | undefined {
  const [sum, other, ...more] = rest;
  if (!sum || more.length > 0) return undefined;
  if (!other) return isTotal(problem, bundle, sum) ? [sum] : undefined;
  const back = rest.filter(({ end }) => /^ (?:in )?change\b/.test(problem.lower.slice(end, end + 12)));
  const paid = rest.find((one) => one !== back[0] && /\b(?:pays?|paid) with\b/.test(sentenceText(problem, one)));
  return paid && back[0] && back.length === 1 ? [paid, back[0]] : undefined;
}

function oneOf(problem: Problem, priced: Priced): Plan | undefined {
  const { bundle, prices, rest, unit } = priced;
  const [asked, ...others] = askedItems(problem, bundle);
  const [total, back] = totalOf(problem, bundle, rest) ?? [];
  if (!asked || others.length > 0 || !total || prices.has(asked) || prices.size !== bundle.items.length - 1) return undefined;
  if (!/\b(?:cost|price|pay|how much (?:is|was|are|were))\b/.test(askedText(problem)) || /\b(?:total|altogether|all|both|change)\b/.test(askedText(problem))) return undefined;
  const isAll = isSeveral(problem, asked);
  const right = bundle.items.map((item) => { const price = prices.get(item); return item === asked && isAll ? { each: ASKED } : timesOf(item, price ? inUnit(price, unit) : ASKED); });
  return structured(isAll ? 'price of some' : 'price of one', problem, unit,
    { is: 'balance', left: [{ each: inUnit(total, unit) }], right: [...right, ...(back ? [{ each: inUnit(back, unit), label: 'change' }] : [])] });
}

/** "How much do the pens cost?" asks for all of them, "how much do pens cost each?" does not. */
function isSeveral({ sentences, question }: Problem, { number, keys }: Item): boolean {
  return number !== undefined && !question.each && (sentences[question.sentence] ?? []).slice(question.from, question.to).some((word) => keys.includes(word.root) && word.tags.has('Plural'));
}

function allOf(problem: Problem, priced: Priced): Plan | undefined {
  const { bundle, prices, rest, unit } = priced;
  const { question } = problem;
  const asked = askedText(problem);
  const [paid, ...sums] = rest;
  const isChange = /\bchange\b|\bleft\b/.test(asked);
  const named = askedItems(problem, bundle).length;
  if (prices.size !== bundle.items.length || sums.length > 0 || (paid !== undefined) !== isChange || named !== 0 && bundle.sentence !== question.sentence && named !== bundle.items.length) return undefined;
  if (!isChange && !/\b(?:cost|pay|spend|price|total|bill|owe|charged?|collect(?:ed)?|raised?|made?|takings|taken|earn(?:ed)?)\b/.test(asked) || /\bmore\b|\beach\b/.test(asked)) return undefined;
  const right = bundle.items.flatMap((item) => { const price = prices.get(item); return price ? [timesOf(item, inUnit(price, unit))] : []; });
  if (!paid) return structured('whole', problem, unit, { is: 'balance', left: [{ each: ASKED }], right });
  return structured('change', problem, unit, { is: 'balance', left: [{ each: inUnit(paid, unit) }], right: [...right.map((term) => ({ ...term, gone: true as const })), { each: ASKED }] });
}

/** "How much more does she spend on pens than on pencils?" */
function between(problem: Problem, priced: Priced): Plan | undefined {
  const { bundle: { items }, prices, rest, unit } = priced;
  const [one, other, ...more] = items;
  const [price, also] = [one && prices.get(one), other && prices.get(other)];
  if (!one || !other || more.length > 0 || rest.length > 0 || !price || !also || problem.question.than.length === 0 || !isSeveral(problem, one) && one.number || !isSeveral(problem, other) && other.number) return undefined;
  const size = (item: Item, each: Quantity): Fraction => each.value.mul(each.unit?.size ?? 1).mul(item.number?.value ?? 1);
  const isFirst = size(one, price).compare(size(other, also)) >= 0;
  const row = (item: Item, each: Quantity) => ({ name: titled(item.keys[0] ?? ''), terms: [timesOf(item, inUnit(each, unit))] });
  return structured('difference', problem, unit, { is: 'rows', rows: [row(one, price), row(other, also)], differences: [{ larger: isFirst ? 0 : 1, smaller: isFirst ? 1 : 0, by: ASKED }], times: [] });
}

interface Sums { readonly money: readonly Quantity[]; readonly unit: Unit }

/** "2 teas and a cake cost £7. 1 tea and a cake cost £4.50. How much is a tea?": what one list has more than the other is what it costs more. */
function twoBundles(problem: Problem, [first, second]: readonly [Bundle, Bundle], { money, unit }: Sums): Plan | undefined {
  const [sum, also, ...sums] = money;
  if (!sum || !also || sums.length > 0 || sum.sentence !== first.sentence || also.sentence !== second.sentence || first.sentence === second.sentence && !(first.to <= sum.at && sum.at < second.from) || first.items.length !== second.items.length) return undefined;
  const many = ({ number }: Item): Fraction => number?.value ?? new Fraction(1);
  const pairs = first.items.flatMap((item) => { const same = second.items.find(({ keys }) => keys.some((key) => item.keys.includes(key))); return same ? [{ item, same }] : []; });
  const [apart, ...others] = pairs.filter(({ item, same }) => !many(item).equals(many(same)));
  const [asked, ...named] = askedItems(problem, first);
  if (!apart || others.length > 0 || pairs.length !== first.items.length || !asked || named.length > 0 || isSeveral(problem, asked)) return undefined;
  const isMore = many(apart.item).compare(many(apart.same)) > 0;
  const [larger, smaller] = isMore ? [sum, also] : [also, sum];
  const by = many(apart.item).sub(many(apart.same)).abs();
  const numbers = [apart.item, apart.same].flatMap(({ number }) => number ?? []);
  const times = by.compare(1) > 0 ? { times: { is: 'given' as const, value: by, from: numbers } } : {};
  if (asked === apart.item) return structured('price of one', problem, unit, { is: 'balance', left: [{ each: inUnit(larger, unit) }], right: [{ each: inUnit(smaller, unit) }, { each: ASKED, ...times }] });
  if (first.items.length !== 2) return undefined;
  // The other thing: what is left of one list without as many of the first.
  const [total, item] = isMore ? [also, apart.same] : [sum, apart.item];
  const [a, b] = [inUnit(larger, unit), inUnit(smaller, unit)];
  const each: Amount = { is: 'given', value: (a.is === 'given' ? a.value : by).sub(b.is === 'given' ? b.value : by).div(by), from: [larger === total ? smaller : larger] };
  return structured('price of one', problem, unit, { is: 'balance', left: [{ each: inUnit(total, unit) }], right: [timesOf(item, each), timesOf(asked, ASKED)] });
}

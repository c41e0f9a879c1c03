import type { Fraction } from '../maths/exact.ts';
import { ratesIn } from './rates.ts';
import { counts } from './match.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { askedText, plainNumbers } from './shares.ts';

const OVER = /\b(?:left|left ?over|leftover|remain|remaining|extra|not be (?:placed|put|used)|not full|last (?:day|page|box|bag|row|table|team|group|van|bus|coach|packet|pack|tray|shelf|jar|crate|carton)|isn't full|not fully|spare|(?:not (?:be )?|n't (?:be )?)(?:in|on|part of) an? (?:full|complete|whole|team|group|pair|box|bag)|not (?:fit|get a)|n't fit)\b/;
const SHARED = /\b(?:equally|evenly|equal|same number|divid\w*|shar\w*|split|distribut\w*|groups? of|packs? of|boxes of|bags of|rows of|teams of)\b/;
const FILL = /\b(?:how many more|how much more|short of)\b/;

/** What is left over when things are put into equal groups, or shared equally. */
export function leftOver(problem: Problem): Plan | undefined {
  const asked = askedText(problem);
  const isFill = FILL.test(asked) && (/\blast day\b/.test(asked) || /\b(?:same number|equal|equally|full|fill)\b/.test(problem.lower));
  // "… and ate the ones that were left over. How many did she eat?"
  const isRest = problem.sentences.some((words, at) => at !== problem.question.sentence && words.some(({ root }, word) => root === problem.question.verb && /\b(?:left over|leftovers?|the rest|the extras?|remaining)\b/.test(words.slice(word).map(({ lower }) => lower).join(' '))));
  if (!OVER.test(asked) && !isFill && !isRest) return undefined;
  const numbers = plainNumbers(problem);
  if (numbers.length !== 2 || problem.quantities.length !== 2) return undefined;
  const [rate] = ratesIn(problem);
  const each = numbers.find((one) => one.each !== undefined && (one === rate?.quantity || one.each.startsWith('?')));
  const isRated = each !== undefined || SHARED.test(problem.lower);
  const [whole, group] = sorted(numbers, each);
  if (!isRated || !whole || !group || group.value.n === 0n || whole.value.d !== 1n || group.value.d !== 1n || whole.value.compare(group.value) < 0) return undefined;
  // What is taken away at once is no group: "has 9, gives 4 away".
  if (!each && counts(group, whole.thing) !== undefined && !/\b(?:groups?|packs?|boxes|bags|rows|teams) of (?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|twelve\b)/.test(problem.lower)) return undefined;
  const number = whole.value.div(group.value).floor();
  const left = whole.value.mod(group.value);
  if (isFill) {
    if (left.n === 0n) return undefined;
    return { structure: 'grouping with a remainder, missing part unknown', without: [], doubts: [], drawing: { is: 'balance', left: [{ each: given(whole) }, { each: ASKED, gone: true, label: 'missing' }], right: [{ each: given(group), times: count(number.add(1)) }] } };
  }
  return {
    structure: 'grouping with a remainder, remainder unknown', without: [], doubts: left.n === 0n ? ['whether anything is left over'] : [],
    drawing: { is: 'balance', left: [{ each: given(whole) }], right: [{ each: given(group), times: count(number) }, { each: ASKED, label: 'left over' }] },
  };
}

const count = (value: Fraction) => ({ is: 'given' as const, value, from: [] });

function sorted(numbers: readonly Quantity[], each: Quantity | undefined): readonly [Quantity | undefined, Quantity | undefined] {
  const group = each ?? numbers.toSorted((a, b) => a.value.compare(b.value))[0];
  return [numbers.find((one) => one !== group), group];
}

import { composed } from './change.ts';
import { EQUALLY } from './equally.ts';
import { startingFrom } from './groups.ts';
import { counts, sameOwner } from './match.ts';
import { saysOfSome } from './parts.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { isOf } from './rates.ts';
import { roundedShares } from './remainder.ts';
import { mayShareToo } from './selves.ts';

/** Sharing: how many each gets, where the number of shares is told. */
export function shared(problem: Problem): Plan | undefined {
  const { question, quantities, somes, lower } = problem;
  if (question.asks === 'speed' || /\b(?:average|its|his|her|their) speed\b/.test(lower.slice(-60)) && question.words.has('speed')) return speed(problem);
  const asksEach = question.each !== undefined || question.has('per') || (EQUALLY.test(lower) && (question.has('a group') || question.has('one') || question.has('big')));
  if (!asksEach) return undefined;
  const plain = quantities.filter((one) => one.is === 'number' && one.each === undefined && !one.compares);
  const noun = question.each === '*' || question.each === undefined ? '' : question.each;
  const numbers = plain.filter((one) => noun !== '' && isOf(one, noun));
  const said: Quantity[] = somes.some(({ rest }) => rest) ? [] : plain.filter((one) => saysOfSome(problem, one));
  let whole: readonly Quantity[] = plain.filter((one) => !numbers.includes(one) && !said.includes(one) && (counts(one, question.thing, question.unit) !== undefined || question.asks === 'long' && question.thing.noun === '' && one.unit?.of === 'time'));
  // "shares the remaining 36 between 4": only these, whatever went before.
  const kept = whole.filter(({ sentence, at }) => /^(?:remaining|other)$/.test(problem.sentences[sentence]?.[at - 1]?.lower ?? ''));
  const isKept = kept.length === 1 && whole.at(-1) === kept[0] && whole.length > 1;
  if (isKept) { said.push(...whole.filter((one) => !kept.includes(one))); whole = kept; }
  const [number, all] = numbers.length === 1 && whole.length > 0 ? [numbers[0], whole] : bySize(problem, plain, whole, numbers);
  if (!number || all.length === 0) return undefined;
  const unit = question.unit ?? all[0]?.unit;
  // Fewer things than shares: it is the other way round, if there are but two numbers.
  const [only] = all;
  if (number !== undefined && numbers.length === 0 && number.who.length > 0 && all.some((one) => sameOwner(one.who, number.who) === false && one.thing.noun === number.thing.noun)) return undefined;
  // More shares than things that are counted: the words were taken the wrong way round.
  if (number && only && all.length === 1 && unit === undefined && problem.question.asks === 'number' && numbers.length === 1 && number.value.compare(only.value) > 0) return undefined;
  const isTurned = only && all.length === 1 && unit === undefined && numbers.length === 0 && number.value.compare(only.value) > 0;
  const [parts, things] = isTurned ? [only, [number]] : [number, all];
  const entries = startingFrom(problem, things, unit);
  const made = composed({ ...problem, question: { ...question, altogether: false } }, isBill(problem, things) ? entries.map((one) => ({ ...one, role: 'has' as const })) : entries, { each: ASKED, times: given(parts) });
  const doubts = mayShareToo(parts, problem) ? ['whether who shares gets a share too'] : numbers.length === 1 || plain.length === 2 || plain.length === all.length + 1 && somes.some(({ rest }) => rest) ? [] : ['between how many it is shared'];
  const rounded = made && unit === undefined ? roundedShares(made.balance, parts.value) : undefined;
  return made && { structure: rounded?.structure ?? 'sharing, each share unknown', drawing: rounded?.balance ?? made.balance, without: said, doubts: [...made.doubts, ...doubts], ...(unit && { unit: unit.name }) };
}

/** "The meal costs £86 and they leave a tip of £9. They share the total cost": all that is spent counts together. */
function isBill({ question, lower }: Problem, things: readonly Quantity[]): boolean {
  return /^(?:pay|cost|owe|spend)$/.test(question.verb) && things.every(({ unit, verb, ofThem }) => unit?.of === 'money' && !ofThem && /^(?:cost|be|leave|add|buy|rent|hire|charge)$/.test(verb))
    && /\b(?:share|split|divide)s? the (?:total )?(?:cost|bill|total|price)\b|\btotal (?:cost|bill|price)\b/.test(lower) && !/\b(?:voucher|discount|off|coupon|card|less|refund|already|deposit|change|rest|remain\w*|towards?|reduced)\b/.test(lower);
}

/** "How fast": the distance, shared among the hours. */
function speed({ quantities }: Problem): Plan | undefined {
  const [length, time] = [quantities.find(({ unit }) => unit?.of === 'length'), quantities.find(({ unit }) => unit?.of === 'time')];
  if (!length || !time || quantities.length !== 2) return undefined;
  return { structure: 'rate', drawing: { is: 'balance', left: [{ each: given(length) }], right: [{ each: ASKED, times: given(time), sign: time.thing.noun }] }, without: [], doubts: [], ...(length.unit && { unit: length.unit.name }) };
}

/** Where no noun says which number is that of the shares: what is not of the asked thing. */
function bySize({ question }: Problem, plain: readonly Quantity[], whole: readonly Quantity[], numbers: readonly Quantity[]): readonly [Quantity | undefined, readonly Quantity[]] {
  const others = plain.filter((one) => !whole.includes(one));
  if (whole.length > 0 && others.length === 1) return [others[0], whole];
  if (numbers.length === 1) return [numbers[0], plain.filter((one) => !numbers.includes(one))];
  if (plain.length === 2 && question.thing.noun !== '' && whole.length === 0) return [plain[1], plain.slice(0, 1)];
  const last = others.at(-1);
  return whole.length > 0 && last ? [last, whole] : plain.length === 2 ? [plain[1], plain.slice(0, 1)] : [undefined, []];
}

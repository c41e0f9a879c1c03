import * as v from 'valibot';
import { isExact } from '../../maths/exact.ts';
import { stretches, MOST_PARTS, numberId, totalId, type BarModel, type Quantity } from './model.ts';

/** The longest label, name or title, in characters. */
const LONGEST_TEXT = 200;
/** The longest exact number: three hundred digits either side of the bar are more than any lesson writes. */
const LONGEST_NUMBER = 600;
/** The most bars, braces, comparisons and sets, each. */
const MOST_OF_ONE_KIND = 200;

const id = v.pipe(v.string(), v.regex(/^[a-z][1-9]\d{0,8}$/, 'An id is a letter and a number.'));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT, 'A text is too long.'));
const exact = v.pipe(v.string(), v.maxLength(LONGEST_NUMBER, 'A number is too long.'), v.check(isExact, 'A number is not written as an exact number.'));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const flag = v.exactOptional(v.literal(true));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const isLinear = (value: Readonly<Record<string, string>>): boolean =>
  Object.entries(value).every(([letter, amount]) => /^\p{L}?$/u.test(letter) && amount !== '0');
const quantity = v.variant('is', [
  v.strictObject({ is: v.literal('unknown') }),
  v.strictObject({
    is: v.literal('known'),
    value: v.pipe(v.record(v.string(), exact), v.check(isLinear, 'A quantity is a number, or numbers of single letters, none of them zero.')),
    as: v.exactOptional(v.picklist(['fraction', 'mixed', 'decimal'])),
  }),
]) satisfies v.GenericSchema<unknown, Quantity>;

const stretch = {
  id, label: v.exactOptional(text), shade: v.picklist([1, 2, 3, 4, 5, 6]), dotted: flag, tie: v.exactOptional(word),
  share: v.exactOptional(v.pipe(exact, v.regex(/^[1-9]/, 'A share is more than zero.'))),
  drawn: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(20_000))),
};
const part = v.variant('kind', [
  v.strictObject({ kind: v.literal('part'), ...stretch, quantity: v.exactOptional(quantity) }),
  v.strictObject({ kind: v.literal('run'), ...stretch, unit: v.exactOptional(quantity), number: v.exactOptional(quantity), sign: v.exactOptional(word) }),
]);
const scale = v.strictObject({
  from: text, to: text, after: v.exactOptional(text), marks: v.exactOptional(v.pipe(count, v.maxValue(1000))),
});
const bar = v.strictObject({
  id, name: v.exactOptional(text), parts: v.pipe(v.array(part), v.minLength(1, 'A bar has at least one part.')),
  wholeOf: v.exactOptional(id), set: v.exactOptional(id), scale: v.exactOptional(scale),
});
const brace = v.variant('kind', [
  v.strictObject({ kind: v.literal('span'), id, from: id, to: id, side: v.picklist(['above', 'below']), quantity: v.exactOptional(quantity) }),
  v.strictObject({ kind: v.literal('side'), id, bars: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_OF_ONE_KIND)), quantity: v.exactOptional(quantity) }),
]);
const few = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST_OF_ONE_KIND, 'There are too many of one kind.'));

const shape = v.strictObject({
  bars: few(bar), braces: few(brace),
  comparisons: few(v.strictObject({ id, bar: id, edge: id, quantity: v.exactOptional(quantity) })),
  sets: few(v.strictObject({ id, title: text })),
  units: v.exactOptional(v.strictObject({ before: v.exactOptional(text), after: v.exactOptional(text) })),
  align: v.exactOptional(v.literal('right')), sketch: flag, cubes: flag,
  way: v.exactOptional(v.strictObject({ goal: v.pipe(v.string(), v.maxLength(40)), shown: count })),
  length: v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(20_000)),
  next: v.pipe(count, v.minValue(1)),
});

const allIds = (model: BarModel): string[] =>
  [...model.bars, ...stretches(model), ...model.braces, ...model.comparisons, ...model.sets].map((one) => one.id);

function idsAreUnique(model: BarModel): boolean {
  const ids = allIds(model);
  return new Set(ids).size === ids.length && ids.every((one) => Number(one.slice(1)) < model.next);
}

/** A whole is drawn above its own bar, so no bar can come round to itself. */
function wholesEnd(model: BarModel): boolean {
  const above = new Map(model.bars.map((one) => [one.id, one.wholeOf]));
  return model.bars.every((one) => {
    const seen = new Set<string>();
    for (let at: string | undefined = one.id; at !== undefined; at = above.get(at)) {
      if (seen.has(at)) return false;
      seen.add(at);
    }
    return true;
  });
}

function referencesExist(model: BarModel): boolean {
  const barOf = new Map(model.bars.flatMap((one) => one.parts.map((each) => [each.id, one.id] as const)));
  const bars = new Set(model.bars.map((one) => one.id));
  const sets = new Set(model.sets.map((one) => one.id));
  return model.bars.every((one) => (one.wholeOf === undefined || bars.has(one.wholeOf)) && (one.set === undefined || sets.has(one.set)))
    && model.braces.every((one) => one.kind === 'side'
      ? one.bars.every((each) => bars.has(each)) && new Set(one.bars).size === one.bars.length
      : barOf.has(one.from) && barOf.get(one.from) === barOf.get(one.to))
    && model.comparisons.every((one) => bars.has(one.bar) && barOf.has(one.edge) && barOf.get(one.edge) !== one.bar)
    && (model.way === undefined || isCarrier(model, model.way.goal));
}

function isCarrier(model: BarModel, carrier: string): boolean {
  const runs = stretches(model).filter((one) => one.kind === 'run');
  return /^\p{L}$/u.test(carrier) || allIds(model).includes(carrier) || runs.some(({ id: run }) => carrier === numberId(run) || carrier === totalId(run));
}

/** What a bar model must be to be one. Checks and never transforms. */
export const schema: v.GenericSchema<unknown, BarModel> = v.pipe(
  shape,
  v.check((model) => stretches(model).length <= MOST_PARTS, `A bar model has at most ${MOST_PARTS} parts.`),
  v.check((model) => idsAreUnique(model), 'Two things in the bar model have the same id, or an id is not below the next one.'),
  v.check((model) => referencesExist(model), 'Something in the bar model points at a bar or a part that is not there.'),
  v.check((model) => wholesEnd(model), 'A bar of the bar model is the whole of itself.'),
);

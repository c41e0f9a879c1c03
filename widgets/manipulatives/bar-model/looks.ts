import type { Looks, Preset } from '../../board/manipulative.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { number, numberOf } from '../../maths/value.ts';
import { bar, drawn, equal, over, part } from './draw.ts';
import type { BarModel, Part, Quantity, Shade } from './model.ts';
import { sharesOf } from './shares.ts';
import { worth } from './worth.ts';

const NONE: Refusal = { refused: 'Other looks are of a bar that comes to a whole number of two or more, or of equal parts of which some have another shade.' };
/** The most equal parts that are regrouped. */
const MOST = 30;

type Look = Preset<BarModel>;

/**
 * Other bars that come to the same: in other parts, and one whose parts come to more; of equal parts, of which some are shaded, as many in other places,
 * and one whose parts are not equal. Refuses what is neither.
 */
export function looks(model: BarModel): Looks<BarModel> | Refusal {
  const [only, ...others] = model.bars;
  if (!only || others.length > 0) return NONE;
  const shares = sharesOf(only);
  const some = shares?.filter(({ shade }) => shade === shares[0]?.shade).length ?? 0;
  if (shares && some > 0 && some < shares.length && shares.length <= MOST) return ofShares(model, { some, all: shares.length });
  const total = worth(model);
  const whole = total && numberOf(total);
  return whole && whole.d === 1n && whole.compare(2) >= 0 ? ofNumber(model, whole) : NONE;
}

const known = (value: Fraction | number): Quantity => ({ is: 'known', value: number(new Fraction(value)) });
const keeping = ({ length, units }: BarModel, made: BarModel): BarModel => ({ ...made, length, ...(units && { units }) });

/** The quantity of a brace over all of a bar, so that what it is worth goes on. */
function wholeOf(model: BarModel): Quantity | undefined {
  const total = worth(model);
  const value = total && numberOf(total);
  return value && known(value);
}

function ofShares(model: BarModel, { some, all }: { readonly some: number; readonly all: number }): Looks<BarModel> {
  const whole = wholeOf(model);
  const row = (shades: readonly Shade[], shares: readonly string[] = []): BarModel => {
    const parts = shades.flatMap((shade, at): readonly Part[] => equal(10 + at, 1, { shade, ...(shares[at] !== undefined && { share: shares[at] }) }));
    return keeping(model, drawn({ bars: [bar('b1', parts)], braces: over('c2', parts, whole) }));
  };
  const run = (shade: Shade, many: number): readonly Shade[] => Array.from({ length: many }, () => shade);
  // As evenly spread as they can be.
  const spread = (from: number): readonly Shade[] =>
    Array.from({ length: all }, (_, at): Shade => (Math.floor((at + from + 1) * some / all) > Math.floor((at + from) * some / all) ? 1 : 2));
  const last: readonly Shade[] = [...run(2, all - some), ...run(1, some)];
  const twice = Array.from({ length: 2 * all }, (_, at): Shade => (at < 2 * some ? 1 : 2));
  const uneven = [...run(1, some), ...run(2, all - some)];
  return {
    same: [
      { title: 'At the other end', props: row(last) }, { title: 'Twice as many parts', props: row(twice) },
      { title: 'Spread out', props: all === 2 ? row([...spread(0), ...spread(0)]) : alike(spread(0), last) ? row(spread(1)) : row(spread(0)) },
    ],
    not: { title: 'Unequal parts', props: row(uneven, uneven.map((_, at) => (at === 0 ? '1/2' : at === all - 1 ? '3/2' : '1'))), why: 'The parts are not equal.' },
  };
}

const alike = (some: readonly Shade[], others: readonly Shade[]): boolean => some.every((shade, at) => shade === others[at]);

function ofNumber(model: BarModel, whole: Fraction): Looks<BarModel> | Refusal {
  const row = (parts: readonly Fraction[]): BarModel => {
    const pieces = parts.map((value, at) => part(`p${10 + at}`, known(value), { shade: (at % 6 + 1) as Shade }));
    return keeping(model, drawn({ bars: [bar('b1', pieces)] }));
  };
  const one = new Fraction(1);
  const half = whole.div(2).floor();
  const by = [2, 3, 5, 7, 4, 6].find(each => whole.mod(each).n === 0n && whole.compare(each) > 0) ?? 2;
  const shared = equal(10, by, { quantity: known(whole.div(by)) });
  const third = whole.div(3).floor();
  const candidates: readonly Look[] = [
    { title: 'In one part', props: row([whole]) }, { title: 'A small part', props: row([one, whole.sub(one)]) },
    { title: 'Equal parts', props: keeping(model, drawn({ bars: [bar('b1', shared)], braces: over('c2', shared, known(whole)) })) },
    ...(third.n > 0n ? [{ title: 'Three parts', props: row([third, one, whole.sub(third).sub(one)].filter(each => each.n > 0n)) }] : []),
    { title: 'A small part last', props: row([whole.sub(one), one]) },
  ];
  const written = ({ bars }: BarModel): string => JSON.stringify(bars.map(({ parts }) => parts.map(each => (each.kind === 'part' ? [each.tie, each.quantity] : each))));
  const others = candidates.filter((look, at) => written(look.props) !== written(model) && candidates.findIndex(each => written(each.props) === written(look.props)) === at);
  const [first, second, more] = others;
  const wrong = keeping(model, drawn({ bars: [bar('b1', [part('p10', known(half.add(one))), part('p11', known(whole.sub(half)), { shade: 2 })])] }));
  return first && second && more ? { same: [first, second, more], not: { title: 'One more', props: wrong, why: 'Its parts come to more.' } } : NONE;
}

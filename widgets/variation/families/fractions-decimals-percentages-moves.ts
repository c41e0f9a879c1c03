import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

export type Form = 'fraction' | 'decimal' | 'percent';
export const NAMES: Readonly<Record<Form, string>> = { fraction: 'fraction', decimal: 'decimal', percent: 'percentage' };
/** A number that is written in one form, and asked for in another. The fraction is in lowest terms where it is not seen. */
export type Conversion = { readonly top: number; readonly bottom: number; readonly given: Form; readonly asked: Form };
/** A number and the form that it is asked for in. */
export interface Converted { readonly value: Fraction; readonly as: Form }
type ConversionMove = Move<Conversion, Converted>;

/** The item with another value, as a fraction of as few parts as it can have. */
export function valued(item: Conversion, value: Fraction): Conversion {
  return { ...item, top: Number(value.n), bottom: Number(value.d) };
}
const valueOf = ({ top, bottom }: Conversion): Fraction => new Fraction(top, bottom);
const isFraction = ({ given }: Conversion): boolean => given === 'fraction';

/** The number is shown in another form, and the same is asked. A fraction that is no longer seen has no parts to be seen either. */
function shownAs(from: Form, to: Exclude<Form, 'fraction'>): ConversionMove {
  return {
    title: `The same number is given as a ${NAMES[to]} instead of a ${NAMES[from]}.`, changes: from === 'fraction' ? ['given', 'parts'] : ['given'], effect: 'stays',
    explain: 'It is the same number in another form, so what it is in the form that is asked for is the same.', trap: 'Another form is another number.',
    apply: (item) => (item.given === from ? { ...valued(item, valueOf(item)), given: to } : undefined), law: (before) => before,
  };
}

function askedAs(asked: Form): ConversionMove {
  return {
    title: `It is asked for as a ${NAMES[asked]}.`, changes: ['asked'], effect: 'changes', explain: 'The number is the same; it is to be written in another form.',
    apply: (item) => (item.asked === asked ? undefined : { ...item, asked }), law: ({ value }) => ({ value, as: asked }),
  };
}

/** A change of the numerator of what is given as a fraction. */
const topped = (change: (item: Conversion) => number): ConversionMove['apply'] => (item) => (isFraction(item) && change(item) > 0 ? { ...item, top: change(item) } : undefined);
/** A change of what is given as a decimal or a percentage. */
const moved = (change: (value: Fraction) => Fraction): ConversionMove['apply'] => (item) => (isFraction(item) || change(valueOf(item)).compare(0) <= 0 ? undefined : valued(item, change(valueOf(item))));
const changed = (change: (value: Fraction, from: Conversion) => Fraction): ConversionMove['law'] & {} => ({ value, as }, from) => ({ value: change(value, from), as });

export const moves: Readonly<Record<string, ConversionMove>> = {
  'one-part-more': {
    title: 'The numerator goes up by one.', changes: ['value'], effect: 'shifts', inverse: 'one-part-fewer',
    explain: 'One equal part of the whole more is there, and that is the denominator that decides how much it is.', trap: 'One more above is one per cent more.',
    apply: topped(({ top }) => top + 1), law: changed((value, { bottom }) => value.add(new Fraction(1, bottom))),
  },
  'one-part-fewer': {
    title: 'The numerator goes down by one.', changes: ['value'], effect: 'shifts', inverse: 'one-part-more',
    explain: 'One equal part of the whole is gone, and the denominator decides how much that is.', trap: 'One less above is one per cent less.',
    apply: topped(({ top }) => top - 1), law: changed((value, { bottom }) => value.sub(new Fraction(1, bottom))),
  },
  'parts-halved': {
    title: 'The denominator is doubled.', changes: ['value', 'parts'], effect: 'scales',
    explain: 'Each part is half as large, and there are as many of them: the number is half of what it was.', trap: 'A larger denominator is a larger percentage.',
    apply: (item) => (isFraction(item) ? { ...item, bottom: item.bottom * 2 } : undefined), law: changed((value) => value.div(2)),
  },
  'renamed': {
    title: 'Numerator and denominator are doubled.', changes: ['parts'], effect: 'stays', inverse: 'simplified',
    explain: 'Twice as many parts of half the size are the same number.', trap: 'Larger numbers in a fraction are a larger percentage.',
    apply: (item) => (isFraction(item) ? { ...item, top: 2 * item.top, bottom: 2 * item.bottom } : undefined), law: (before) => before,
  },
  'simplified': {
    title: 'Numerator and denominator are halved.', changes: ['parts'], effect: 'stays', inverse: 'renamed',
    explain: 'Half as many parts of twice the size are the same number.', trap: 'Smaller numbers in a fraction are a smaller percentage.',
    apply: (item) => (isFraction(item) && item.top % 2 === 0 && item.bottom % 2 === 0 ? { ...item, top: item.top / 2, bottom: item.bottom / 2 } : undefined), law: (before) => before,
  },
  'whole-more': {
    title: 'A whole is added to the number.', changes: ['value'], effect: 'shifts',
    explain: 'A whole is all of its parts, and a hundred per cent.', trap: 'A whole more is one per cent more.',
    apply: (item) => (isFraction(item) ? { ...item, top: item.top + item.bottom } : valued(item, valueOf(item).add(1))), law: changed((value) => value.add(1)),
  },
  'tenth-of-it': {
    title: 'The number becomes a tenth of what it was.', changes: ['value'], effect: 'scales', inverse: 'ten-times',
    explain: 'Every digit moves one place to the right, in every form of the number.', trap: 'A nought before the digit changes nothing.',
    apply: moved((value) => value.div(10)), law: changed((value) => value.div(10)),
  },
  'ten-times': {
    title: 'The number becomes ten times what it was.', changes: ['value'], effect: 'scales', inverse: 'tenth-of-it',
    explain: 'Every digit moves one place to the left, in every form of the number.', apply: moved((value) => value.mul(10)), law: changed((value) => value.mul(10)),
  },
  'the-rest': {
    title: 'The number becomes what is missing to a whole.', changes: ['value'], effect: 'changes', inverse: 'the-rest',
    explain: 'Both numbers together are a whole, which is a hundred per cent.',
    apply: (item) => {
      const rest = new Fraction(1).sub(valueOf(item));
      return rest.compare(0) <= 0 ? undefined : isFraction(item) ? { ...item, top: item.bottom - item.top } : valued(item, rest);
    },
    law: changed((value) => new Fraction(1).sub(value)),
  },
  'fraction-as-decimal': shownAs('fraction', 'decimal'),
  'fraction-as-percentage': shownAs('fraction', 'percent'),
  'decimal-as-percentage': shownAs('decimal', 'percent'),
  'asked-as-fraction': askedAs('fraction'),
  'asked-as-decimal': askedAs('decimal'),
  'asked-as-percentage': askedAs('percent'),
};

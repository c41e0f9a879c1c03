import Fraction from 'fraction.js';

export { default as Fraction } from 'fraction.js';

/** A rational number as it stands in documents and messages: canonical `"7"`, `"-3/4"`. Only functions hold `Fraction`s. */
export type Exact = string;

const CANONICAL = /^(?:0|-?[1-9]\d*)(?:\/([1-9]\d*))?$/;

/** Whether `text` is a canonical exact number: lowest terms, no plus sign, no leading zero, no denominator of one. */
export function isExact(text: string): text is Exact {
  return CANONICAL.test(text) && toExact(new Fraction(text)) === text;
}

/** The canonical text of a fraction, such as `"7"` or `"-3/4"`. */
export function toExact(fraction: Fraction): Exact {
  return fraction.toFraction();
}

/** The fraction that a canonical text stands for. Refuses anything else with a RangeError: it is never given what a person typed. */
export function toFraction(exact: Exact): Fraction {
  if (!CANONICAL.test(exact)) throw new RangeError(`Not an exact number: ${exact}`);
  return new Fraction(exact);
}

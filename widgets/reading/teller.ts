import type { PartId } from '../board/document.ts';
import type { Fraction } from '../maths/exact.ts';
import { toText } from '../maths/text.ts';
import { quantities, type BarModel, type Carrier } from '../manipulatives/bar-model/model.ts';
import { quantityOf } from '../manipulatives/bar-model/written.ts';
import { numberOf } from '../maths/value.ts';
import type { Counted, Noun } from './counted.ts';

/** Words, or words that tell or ask for what a part of the model shows. */
export type Piece = string | { readonly part: PartId; readonly text: string };

/** A problem in words of our own, and what it is called in teachers' words. */
export interface Wording { readonly said: readonly Piece[]; readonly structure: string }

/** What wordings are made of, for one model. */
export interface Teller {
  readonly model: BarModel;
  readonly asked: Carrier;
  readonly counted: Counted;
  /** What it was called before something else was asked for, without what is unknown. */
  readonly base: string;
  noun(carrier: Carrier): Noun | undefined;
  isTold(carrier: Carrier): boolean;
  isOne(carrier: Carrier): boolean;
  /** A number with its unit, or with what it counts; `between` them such as "more". */
  amount(carrier: Carrier, between?: string): readonly Piece[];
  /** A number with its unit alone. */
  number(carrier: Carrier): Piece;
  /** The words of the question. */
  ask(words: string): readonly Piece[];
}

/** What is asked for, what is counted, and what the model was called before, without what was unknown. */
export type About = Pick<Teller, 'asked' | 'counted' | 'base'>;

/** The teller of a model in which one number is asked for. */
export function tellerOf(model: BarModel, { asked, counted, base }: About): Teller {
  const written = new Map(quantities(model).map(({ carrier, quantity }) => [carrier, quantity]));
  const valueAt = (carrier: Carrier): Fraction | undefined => {
    const quantity = written.get(carrier);
    return quantity?.is === 'known' ? numberOf(quantity.value) : undefined;
  };
  const noun = (carrier: Carrier): Noun | undefined => model.units ? undefined : counted.of(carrier);
  const isOne = (carrier: Carrier): boolean => valueAt(carrier)?.equals(1) === true;
  const number = (carrier: Carrier): Piece => {
    const quantity = written.get(carrier);
    return quantity ? { part: carrier, text: toText(quantityOf(model, carrier, quantity)).replaceAll('\u00A0', ' ') } : '';
  };
  return {
    model, asked, counted, base, noun, isOne, number,
    isTold: (carrier) => valueAt(carrier) !== undefined,
    amount: (carrier, between) => {
      const called = noun(carrier);
      return [number(carrier), ...(between === undefined ? [] : [` ${between}`]), ...(called ? [` ${isOne(carrier) ? called.one : called.many}`] : [])];
    },
    ask: (words) => [{ part: asked, text: words }, '?'],
  };
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** A small count in words. */
export function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly (readonly Piece[])[]): readonly Piece[] {
  return items.flatMap((item, at) => at === 0 ? item : [at === items.length - 1 ? ' and ' : ', ', ...item]);
}

import type { Picture } from '../board/pictured.ts';
import type { Exact } from '../maths/exact.ts';

/** A school year: 0 is Reception. */
export type Year = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/**
 * One way to ask a card: `7 × 8 = ?`, `7 × ? = 56`, as `maths/reply.ts` reads it, the unknown as "?"; or words that ask it ("the square root of 81");
 * or a picture that is seen for a moment (`seconds`) and then asked about. `id` is stable, and unique within its card.
 */
export interface Form {
  readonly id: string;
  readonly asks: string;
  readonly seen?: Picture;
  readonly seconds?: number;
}

/**
 * One memory. Adults keep 7 × 8 and 8 × 7 as one and 56 ÷ 7 and 56 ÷ 8 as two more (Rickard 1996, 2005), so a family of multiplication has one card for
 * the product and one for each quotient, and `7 × ? = 56` is a form of the quotient's card. All forms of a card have the same answer.
 */
export interface Card {
  /** Stable for ever: answers are kept by it. `multiply-7-8`, `divide-56-7`. */
  readonly id: string;
  readonly family: string;
  readonly forms: readonly [Form, ...Form[]];
  /** As it would be typed: an exact number, or an expression where no number says it exactly (`√3/2`). */
  readonly answer: string;
  /** Set where the answer is a number that the keypad types. */
  readonly value?: Exact;
  /** The numbers in it, for what lies near it: interference, neighbours, decades. Empty where there are none. */
  readonly operands: readonly number[];
}

/**
 * A way to derive the facts of a family from others: `5 × 8 = 40, 2 × 8 = 16, 40 + 16 = 56`. `needs`: the families it leans on. `sentence` is a stem
 * sentence in words that a teacher says; `steps` are its lines, each a number sentence.
 */
export interface Route {
  readonly strategy: string;
  readonly sentence: string;
  readonly steps: readonly string[];
  readonly needs: readonly string[];
  /** The fact as this route sees it: 7 × 8 as 5 rows and 2 rows of 8. Left out where the family's picture shows it. */
  readonly picture?: Picture;
  /** The cards that it is a way to, by their ids: from 7 × 8 to the quotients. Left out where it is a way to the family's first fact, and so to all. */
  readonly cards?: readonly string[];
}

/** Facts that one picture shows, such as 7 × 8, 8 × 7, 56 ÷ 7 and 56 ÷ 8. At least one card, one route. */
export interface Family {
  readonly id: string;
  readonly cards: readonly [Card, ...Card[]];
  /** The strategy group it is taught in, and every other that fits it. */
  readonly lead: string;
  readonly groups: readonly string[];
  readonly year: Year;
  /** DfE 2020 ready-to-progress criteria, or KS3 and GCSE codes. */
  readonly codes: readonly string[];
  readonly picture: Picture;
  readonly routes: readonly [Route, ...Route[]];
}

/** Families that are taught by one strategy: "near doubles", "the eight times table". `before`: groups that are taught first. */
export interface Group {
  readonly id: string;
  readonly title: string;
  /** What a pupil thinks, as a stem sentence with a blank. */
  readonly stem: string;
  readonly before: readonly string[];
}

/** What a class practises, in the order in which its groups are taught. */
export interface Deck {
  readonly id: string;
  readonly title: string;
  readonly year: Year;
  readonly groups: readonly Group[];
  readonly families: readonly Family[];
}

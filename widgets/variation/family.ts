import type { Json } from '../board/document.ts';
import type { Phase } from '../board/manipulative.ts';
import type { Picture } from '../board/pictured.ts';
import type { Said } from '../board/said.ts';
import type { Expression } from '../maths/expression.ts';
import type { Random } from '../maths/random.ts';

/**
 * Something about an item that can vary, or stay. `of` is all that a pupil can see of it, as a short text, and the only notion of "changed"; all dimensions
 * of an item together determine the question that is asked. critical: what pupils are to discern; surface: names, letters, units, arrangement;
 * representation: the picture. `label` is in teachers' words: "the number taken away".
 */
export interface Dimension<Item> {
  readonly label: string; readonly kind: 'critical' | 'surface' | 'representation';
  of(item: Item): string;
  /** The item with this read from what a teacher typed; undefined: it cannot be that. Left out: it is changed by moves only. */
  typed?(item: Item, text: string): Item | undefined;
}

/**
 * What a move does to the answer: it stays, something is added to it, it is multiplied, its sign changes, its parts change places, it turns over (the
 * inverse is asked for, a reciprocal), it becomes another kind of thing (no solution, not a whole number), or it changes in another way.
 */
export type Effect = 'stays' | 'shifts' | 'scales' | 'changes sign' | 'swaps' | 'turns over' | 'changes kind' | 'changes';

/** A change from one item to the next, with what it does to the answer. From this come the tests, the author's note, the expectation and the explanation. */
export interface Move<Item, Answer> {
  /** What is done, in teachers' words: "Both numbers go down by the same amount." */
  readonly title: string;
  /** The dimensions that change, exactly these; more than one only where that is seen as one idea (both go up by one). */
  readonly changes: readonly string[];
  readonly effect: Effect;
  /** Why the answer does what it does: what is said once it is checked. A sentence without digits. */
  readonly explain: string;
  /** What many pupils expect instead, as a sentence: "Taking away less leaves less." Left out where nobody is surprised. */
  readonly trap?: string;
  /** The next item; undefined: it cannot be done to this one. Never leaves what the family's `faults` allow without being dropped by who asks. */
  apply(item: Item, chance: Random): Item | undefined;
  /** The answer after the move from the answer before it, without working the new item out. Left out where it cannot be foretold. */
  law?(before: Answer, from: Item, to: Item): Answer;
  /** The move that can undo this one. */
  readonly inverse?: string;
  /** It makes what looks alike and is not of the kind that these questions are about: a non-example. Where the answer itself says so, it is left out. */
  readonly leaves?: true;
}

/** A wrong way that many pupils take: a rule, applied to an item. */
export interface Misconception<Item, Answer> {
  readonly id: string;
  /** Short, for teachers: "takes the smaller digit from the larger". */
  readonly name: string;
  /** What helps a pupil who did this, in a sentence. */
  readonly why: string;
  /** What this wrong way comes to; undefined where it does not arise. It may happen to be the right answer: then the item does not tell it. */
  apply(item: Item): Answer | undefined;
}

/** The shapes that a sequence has (variation theory; see README). */
export const ARCHETYPES = {
  'chain': 'One change at a time', 'spider': 'A spider: every leg is one change from the body', 'contrast': 'Contrast: what it is, and what it is not',
  'rule': 'What is it, what is it not?', 'same answer': 'One answer, different surfaces', 'many changes': 'One problem, many changes', 'many methods': 'One problem, many methods',
  'fusion': 'Everything at once', 'invariant': 'What leaves the answer the same?', 'boundary': 'Across a boundary', 'reverse': 'The unknown moves', 'pattern': 'A pattern, and what breaks it',
} as const;
export type Archetype = keyof typeof ARCHETYPES;

/** The moves by which the next item may come; one of them is taken. `from`: the item it starts at, counted from 0; left out, the one before. */
export interface ScriptStep { readonly moves: readonly string[]; readonly from?: number }

/** A sequence as a teacher would plan it, to be filled with numbers by a seed. */
export interface Script<Item> {
  readonly id: string; readonly title: string; readonly archetype: Archetype;
  /** What pupils are to notice, in a sentence. */
  readonly notice: string;
  readonly steps: readonly ScriptStep[];
  /** The items, counted from 0, at which to stop and talk. At least one. */
  readonly discuss: readonly number[];
  /** The first item, where the family's own would not do. */
  start?(chance: Random): Item;
}

/** Questions whose relations are the point: what an item is, what may vary in it, and what each change does to the answer. */
export interface Family<Item extends Json, Answer> {
  readonly id: string;
  /** Raised whenever a seed gives another sequence than before. */
  readonly version: number;
  readonly title: string;
  /** The phases it fits, the youngest first. */
  readonly phases: readonly [Phase, ...Phase[]];
  /** Curriculum codes: 2AS-1, KS3:2.2, GCSE:A17 (DfE 2020; NCETM secondary PD; GCSE content). */
  readonly codes: readonly string[];
  /** What pupils are to learn to see, in a sentence. */
  readonly learn: string;
  readonly dimensions: Readonly<Record<string, Dimension<Item>>>;
  /** A first item, made backwards from its answer, so that it never has faults. */
  start(chance: Random): Item;
  /** What is wrong with an item in this age range, in sentences; nothing where all is well. Total over items of the right shape. */
  faults(item: Item): readonly string[];
  answer(item: Item): Answer;
  /** The same answer by another way, that shares nothing with the first. */
  again(item: Item): Answer;
  /** An answer as it is written, always in the same way: two answers are equal when they are written alike. */
  write(answer: Answer): Expression;
  /** A written answer as it is told, where that is more than its value: £8, x = 6. Left out: it is told as it is written. */
  tell?(written: Expression, item: Item): Expression;
  /** The answer is several values whose order counts: the shares of a ratio. */
  readonly inOrder?: true;
  /** What is asked, as words without digits and values. */
  ask(item: Item): Said;
  /** A stem sentence whose slots are filled from the item. */
  stem(item: Item): Said;
  /** What makes it harder, as short names: "an exchange", "across ten". */
  features(item: Item): readonly string[];
  picture?(item: Item): Picture | undefined;
  readonly moves: Readonly<Record<string, Move<Item, Answer>>>;
  readonly misconceptions: readonly Misconception<Item, Answer>[];
  readonly scripts: readonly Script<Item>[];
}
/** A family whatever its items are: what the list of them holds. */
export type AnyFamily = Family<Json, unknown>;

import { fromValue } from '../maths/print.ts';
import { isNumber } from '../maths/value.ts';
import type { Around, Filling, Kind } from './manipulative.ts';
import type { Fraction } from '../maths/exact.ts';
import { relationIn, sameRelation, worthOf, type Relation } from './relation.ts';
import { tellsVeiled, type Sentence } from './said.ts';
import { holdsCovered, type Scene, type Seen } from './scene.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import type { Json } from './document.ts';

/**
 * What a tile says that another may show: its sentences, and the number that it is worth by itself. Nothing that a veil or a cover keeps, so that
 * another tile never tells what is hidden on this one.
 */
export interface Sayings { readonly said: readonly Sentence[]; readonly alone?: Sentence }

/** The number of what says an equation or a ratio is not what it is about. */
const NUMERIC: readonly Relation['is'][] = ['number', 'sum', 'product', 'division'];

/** What a tile says that another may show. Nothing of one that is covered. */
export function sayingsOf(scene: Scene, seen: Seen): Sayings {
  if (seen.covered || holdsCovered(scene, seen)) return { said: [] };
  const { kind, tile, around, untold, value } = seen;
  const said = (kind?.sentences?.(tile.props, around) ?? []).filter((sentence) => !tellsVeiled(sentence.said, untold.values));
  const relations = said.flatMap((sentence) => relationIn(sentence) ?? []);
  if (value === undefined || !isNumber(value) || untold.values.size > 0 || relations.some(({ is }) => !NUMERIC.includes(is))) return { said };
  const expression = fromValue(value);
  return { said, alone: { kind: 'number', said: [{ value: expression, parts: [] }], expression } };
}

/** The relations that a tile says, in the order in which it says them. */
export function relationsOf(scene: Scene, seen: Seen): readonly Relation[] {
  const { said, alone } = sayingsOf(scene, seen);
  return [...said, ...(alone ? [alone] : [])].flatMap((sentence) => relationIn(sentence) ?? []);
}

/** What a manipulative makes of a sentence that it can show, with what lies in its slots, and that sentence; else why it shows none. */
export type Shown = { readonly props: Json; readonly fill: readonly Filling[]; readonly sentence: Sentence } | Refusal;
interface Showing { readonly kind: Kind | undefined; readonly sayings: Sayings; readonly text: Around['text']; /** The props that it had before. */ readonly was?: Json }

/**
 * Shows what a tile says as a manipulative of another type: the first sentence whose relation it shows itself (4 + 3 as two colours), but of a tile that is
 * worth a number one that comes to it (seven beads of ten are seven, though they say 7 + 3 = 10); else that number; else what any sentence comes to.
 * Refused where it can show none of them.
 */
export function shownAs({ kind, sayings: { said, alone }, text, was }: Showing): Shown {
  const make = (sentence: Sentence): Shown => {
    const props = kind?.from?.(sentence, was) ?? { refused: 'There is nothing here that it can show.' };
    return isRefusal(props) ? props : { props, sentence, fill: kind?.filled?.(sentence, props) ?? [] };
  };
  const made = said.map(make);
  const whole = made.filter((one) => !isRefusal(one) && (one.fill.length > 0 || saysAgain(kind, one, text)));
  const number = alone && make(alone);
  const worth = alone && comesTo(alone);
  const about = whole.filter((one) => isRefusal(one) || worth === undefined || (comesTo(one.sentence)?.equals(worth) ?? true));
  return [...about, ...(number ? [number] : []), ...whole, ...made].find((one) => !isRefusal(one)) ?? made[0] ?? number ?? { refused: 'There is nothing here that it can show.' };
}

/** The number that a sentence is about, if there is one. */
function comesTo(sentence: Sentence): Fraction | undefined {
  const relation = relationIn(sentence);
  return relation && worthOf(relation);
}

/** Whether what was made of a sentence says its relation again, and is not only worth it. */
function saysAgain(kind: Kind | undefined, { props, sentence }: Exclude<Shown, Refusal>, text: Around['text']): boolean {
  const relation = relationIn(sentence);
  return relation !== undefined && (kind?.sentences?.(props, { held: [], text }) ?? []).some((one) => {
    const again = relationIn(one);
    return again !== undefined && sameRelation(again, relation);
  });
}

/** Whether two lists of relations are the same by value, one by one. */
export function sayTheSame(some: readonly Relation[], others: readonly Relation[]): boolean {
  return some.length === others.length && some.every((one, at) => {
    const other = others[at];
    return other !== undefined && sameRelation(one, other);
  });
}

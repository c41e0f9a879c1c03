import { fromValue } from '../maths/print.ts';
import { isNumber } from '../maths/value.ts';
import type { Filling, Kinds } from './manipulative.ts';
import { relationIn, sameRelation, type Relation } from './relation.ts';
import { tellsVeiled, type Sentence } from './said.ts';
import { holdsCovered, type Scene, type Seen } from './scene.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import type { Json } from './document.ts';

/**
 * What a tile says that another may show: its sentences, and then the number that it is worth by itself. Nothing that a veil or a cover keeps, so that
 * another tile never tells what is hidden on this one.
 */
export function sayingsOf(scene: Scene, seen: Seen): readonly Sentence[] {
  if (seen.covered || holdsCovered(scene, seen)) return [];
  const { kind, tile, around, untold, value } = seen;
  const said = (kind?.sentences?.(tile.props, around) ?? []).filter((sentence) => !tellsVeiled(sentence.said, untold.values));
  if (value === undefined || !isNumber(value) || untold.values.size > 0) return said;
  const expression = fromValue(value);
  return [...said, { kind: 'number', said: [{ value: expression, parts: [] }], expression }];
}

/** The relations that a tile says, in the order in which it says them. */
export function relationsOf(scene: Scene, seen: Seen): readonly Relation[] {
  return sayingsOf(scene, seen).flatMap((sentence) => relationIn(sentence) ?? []);
}

/** What a manipulative makes of the first sentence that it can show, with what lies in its slots, and that sentence; else why it shows none. */
export type Shown = { readonly props: Json; readonly fill: readonly Filling[]; readonly sentence: Sentence } | Refusal;

/** Shows one of these sentences as a manipulative of another type; `was`: the props that it had before. Refused where it can show none of them. */
export function shownAs(kinds: Kinds, type: string, { sayings, was }: { readonly sayings: readonly Sentence[]; readonly was?: Json }): Shown {
  const { from, filled } = kinds.get(type) ?? {};
  let why: Refusal | undefined;
  for (const sentence of from ? sayings : []) {
    const props = from?.(sentence, was);
    if (props !== undefined && !isRefusal(props)) return { props, sentence, fill: filled?.(sentence, props) ?? [] };
    if (isRefusal(props)) why ??= props;
  }
  return why ?? { refused: 'There is nothing here that it can show.' };
}

/** Whether two lists of relations are the same by value, one by one. */
export function sayTheSame(some: readonly Relation[], others: readonly Relation[]): boolean {
  return some.length === others.length && some.every((one, at) => {
    const other = others[at];
    return other !== undefined && sameRelation(one, other);
  });
}

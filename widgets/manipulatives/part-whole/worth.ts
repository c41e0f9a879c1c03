import type { PartId } from '../../board/document.ts';
import type { Held } from '../../board/manipulative.ts';
import type { Token } from '../../board/said.ts';
import type { NumberForm, Value } from '../../maths/expression.ts';
import { fromValue } from '../../maths/print.ts';
import { minus, numberOf, plus } from '../../maths/value.ts';
import { circlesIn, nodesIn, type Circle, type Node, type PartWhole } from './part-whole.ts';

/** What is in a circle: `holds`, how many things lie in it; `asked`, a question mark; a value, where it is known. None of them: it is empty. */
export interface Content { readonly holds: number; readonly asked?: true; readonly value?: Value; readonly as?: NumberForm }

/** What a thing in a circle is worth; undefined where that is not known, or where a veil lies over it, which its holder must not tell. */
function worthOf({ value, said }: Held): Value | undefined {
  return said.includes('a covered number') ? undefined : value;
}

/** What lies in a circle counts, else what is written in it. */
export function contentOf({ id, amount }: Circle, held: readonly Held[]): Content {
  const inside = held.filter(({ slot }) => slot === id);
  if (inside.length > 0) {
    const sum = inside.map(worthOf).reduce<Value | undefined>((so, value) => (so && value ? plus(so, value) : undefined), {});
    return { holds: inside.length, ...(sum && { value: sum }) };
  }
  if (amount === undefined) return { holds: 0 };
  return 'unknown' in amount ? { holds: 0, asked: true } : { holds: 0, value: amount.value, ...(amount.as && { as: amount.as }) };
}

/** Whether what is in a circle is written in it, so that a veil can hide it: things that lie there are seen. */
export const isWritten = (props: PartWhole, { holds, value }: Content): boolean => holds === 0 || (props.counted === true && value !== undefined);

/** What is in a circle, as it is said: an empty one is "empty". */
export function tokenOf(props: PartWhole, circle: Circle, held: readonly Held[]): Token {
  const content = contentOf(circle, held);
  const parts = isWritten(props, content) ? [circle.id] : [];
  if (content.value) return { value: fromValue(content.value, content.as), parts };
  return { value: content.asked ? { unknown: true } : { word: content.holds > 0 ? 'some' : 'empty' }, parts };
}

/** How numbers are written that nobody wrote: as the first in these circles that has a form. */
export function formOf(circles: readonly Circle[]): NumberForm | undefined {
  return circles.flatMap(({ amount }) => (amount && 'value' in amount ? amount.as ?? [] : []))[0];
}

/** What a node lacks to be known: one of its circles that all the others tell; undefined when there are several such, or none. */
function missing({ circle, parts }: Node, known: ReadonlyMap<PartId, Value>): readonly [PartId, Value] | undefined {
  const open = [circle, ...parts].filter(({ id }) => !known.has(id));
  const [one] = open;
  if (one === undefined || open.length > 1) return undefined;
  const sum = parts.filter(part => part !== one).map(({ id }) => known.get(id) ?? {}).reduce(plus, {});
  return [one.id, one === circle ? sum : minus(known.get(circle.id) ?? {}, sum)];
}

/**
 * What every circle is worth that is known or follows from the others, by its id. Each sum is asked again until nothing more follows; two sums share one
 * circle at most, so that nothing that is determined is missed.
 */
export function known({ whole }: PartWhole, held: readonly Held[]): ReadonlyMap<PartId, Value> {
  const values = new Map(circlesIn(whole).flatMap(circle => {
    const { value } = contentOf(circle, held);
    return value ? [[circle.id, value] as const] : [];
  }));
  const nodes = nodesIn(whole).toReversed();
  for (let found = true; found;) {
    const new_ = nodes.flatMap(node => { const one = missing(node, values); return one ? [one] : []; })[0];
    found = new_ !== undefined;
    if (new_) values.set(...new_);
  }
  return values;
}

/** A circle whose parts do not come to it. */
export interface Disagreement { readonly node: Node; readonly comes: Value; readonly says: Value }

/** The circles whose parts come to another number than they say, whatever their letters stand for. */
export function disagreements(props: PartWhole, held: readonly Held[]): readonly Disagreement[] {
  const values = known(props, held);
  return nodesIn(props.whole).flatMap((node): readonly Disagreement[] => {
    const [says, ...parts] = [node.circle, ...node.parts].map(({ id }) => values.get(id));
    if (says === undefined || parts.some(part => part === undefined)) return [];
    const comes = parts.reduce<Value>((so, part) => plus(so, part ?? {}), {});
    const by = numberOf(minus(comes, says));
    return by === undefined || by.equals(0) ? [] : [{ node, comes, says }];
  });
}

/** What the whole is worth: what is in it, or what follows for it; undefined while the model contradicts itself. */
export function worth(props: PartWhole, held: readonly Held[]): Value | undefined {
  return disagreements(props, held).length > 0 ? undefined : known(props, held).get(props.whole.id);
}

import type { Held, Moved } from '../../board/manipulative.ts';
import { fromValue, toText } from '../../maths/print.ts';
import { readQuantity } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { circlesIn, hung, LEAST_PARTS, mapped, MOST_CIRCLES, MOST_DEEP, MOST_PARTS, SIDES, type Amount, type Circle, type PartWhole } from './part-whole.ts';
import { contentOf, disagreements, formOf, known } from './worth.ts';

/** The longest number or expression that is read in a circle, in characters. */
const LONGEST = 12;

/** Whether a circle has room for an amount: not for one that nobody reads. */
export function isShort(amount: Amount): boolean {
  return 'unknown' in amount || (toText(fromValue(amount.value, amount.as)).length <= LONGEST && Object.values(amount.value).every(each => each.length <= LONGEST));
}

const changed = (props: PartWhole, id: string, change: (circle: Circle) => Circle): PartWhole => (
  { ...props, whole: mapped(props.whole, circle => (circle.id === id ? change(circle) : circle)) });

/** A circle with this amount, or empty. */
function withAmount(circle: Circle, amount: Amount | undefined): Circle {
  const { amount: _, ...empty } = circle;
  return amount ? { ...empty, amount } : empty;
}

/** What was typed into a circle: a number, a letter or linear expression, `?`, or nothing. Refuses units, what is too long, and where things lie. */
export function typeInto(props: PartWhole, id: string, text: string, held: readonly Held[]): Moved<PartWhole> {
  if (held.some(({ slot }) => slot === id)) return { refused: 'Things lie in this circle. Take them out first, then write a number.' };
  if (text.trim() === '') return { props: changed(props, id, circle => withAmount(circle, undefined)) };
  const read = readQuantity(text);
  if (isRefusal(read)) return read;
  if (read.before !== undefined || read.after !== undefined) return { refused: 'A circle holds a number without a unit. Type one such as 7, 3/4, x or ?.' };
  const amount: Amount = 'unknown' in read ? { unknown: true } : { value: read.value, ...(read.as && { as: read.as }) };
  if (!isShort(amount)) return { refused: 'This is too long for a circle. Type a shorter number or expression.' };
  return { props: changed(props, id, circle => withAmount(circle, amount)) };
}

/** These circles with a question mark. */
export function asked(props: PartWhole, ids: readonly string[]): PartWhole {
  return { ...props, whole: mapped(props.whole, circle => (ids.includes(circle.id) ? withAmount(circle, { unknown: true }) : circle)) };
}

/** These circles with nothing written in them. */
export function emptied(props: PartWhole, ids: readonly string[]): PartWhole {
  return { ...props, whole: mapped(props.whole, circle => (ids.includes(circle.id) ? withAmount(circle, undefined) : circle)) };
}

/** One more part, empty, of a circle that has parts; two of one that has none. Refuses more parts, deeper ones and more circles than there can be. */
export function withPart(props: PartWhole, id: string): Moved<PartWhole> {
  const found = hung(props.whole).find(({ circle }) => circle.id === id);
  if (!found) return { refused: 'This circle is no longer there.' };
  const { circle: { parts }, depth } = found;
  const count = parts ? 1 : LEAST_PARTS;
  if (parts && parts.length >= MOST_PARTS) return { refused: `A whole has at most ${MOST_PARTS} parts here.` };
  if (!parts && depth + 1 >= MOST_DEEP) return { refused: 'A part of a part is not split again.' };
  if (circlesIn(props.whole).length + count > MOST_CIRCLES) return { refused: `At most ${MOST_CIRCLES} circles are joined. Begin a second model.` };
  const more = Array.from({ length: count }, (_, at): Circle => ({ id: `c${props.next + at}` }));
  return { props: { ...changed(props, id, circle => ({ ...circle, parts: [...circle.parts ?? [], ...more] })), next: props.next + count } };
}

/** Without a part. Of two parts of a part both go; the whole keeps two parts at least. */
export function withoutPart(props: PartWhole, id: string): Moved<PartWhole> {
  const parent = hung(props.whole).find(({ circle }) => circle.id === id)?.parent;
  if (!parent?.parts) return { refused: 'The whole cannot be taken away from its parts.' };
  const left = parent.parts.filter(part => part.id !== id);
  if (left.length < LEAST_PARTS && parent === props.whole) return { refused: 'A whole has two parts at least.' };
  return { props: changed(props, parent.id, ({ parts: _, ...circle }) => (left.length < LEAST_PARTS ? circle : { ...circle, parts: left })) };
}

/** The parts of a circle in the other order. */
export function reversed(props: PartWhole, id: string): PartWhole {
  return changed(props, id, circle => (circle.parts ? { ...circle, parts: circle.parts.toReversed() } : circle));
}

/** A quarter turn. */
export function turned(props: PartWhole, quarters = 1): PartWhole {
  return { ...props, side: SIDES[(SIDES.indexOf(props.side) + quarters) % SIDES.length] ?? props.side };
}

/** Every number that follows from the others, written in its circle. Refuses where nothing follows, and where parts do not come to their whole. */
export function workedOut(props: PartWhole, held: readonly Held[]): Moved<PartWhole> {
  if (disagreements(props, held).length > 0) return { refused: 'The parts do not come to the whole. Put that right first.' };
  const values = known(props, held);
  const as = formOf(circlesIn(props.whole));
  const found = new Map(circlesIn(props.whole).flatMap(circle => {
    const [content, value] = [contentOf(circle, held), values.get(circle.id)];
    return content.holds > 0 || content.value || !value ? [] : [[circle.id, { value, ...(as && { as }) }] as const];
  }));
  if (found.size === 0) return { refused: 'Nothing here follows from the numbers that are written. Leave only one circle of a whole and its parts open.' };
  if (![...found.values()].every(isShort)) return { refused: 'What follows is too long for a circle.' };
  return { props: { ...props, whole: mapped(props.whole, circle => withAmount(circle, found.get(circle.id) ?? circle.amount)) } };
}

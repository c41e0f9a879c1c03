import { isDeepStrictEqual } from 'node:util';
import type { Json, PartId, Point } from '../../widgets/board/document.ts';
import { setRange } from '../../widgets/board/gesture.ts';
import type { Moved, Part } from '../../widgets/board/manipulative.ts';
import { counted, valueAt } from '../../widgets/board/slider.ts';
import { toExact, toFraction } from '../../widgets/maths/exact.ts';
import { readExact } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { isSentence, text } from './contract.ts';
import { sceneOf, seenOf, type State, type Walk } from './walk.ts';

/** Contracts on what pointers, keys and typing do. */

const MOST_NUDGES = 60;
/** The longest slider, of a bar of four parts drawn as long as they can be, has some three thousand values. */
const MOST_VALUES = 5000;
const DIRECTIONS = [[1, 0], [-1, 0], [0, 1], [0, -1]] as const;

const propsOf = (moved: Moved<Json> | undefined): Json | undefined => (moved && !isRefusal(moved) ? moved.props : undefined);

/** What the arrow keys make of a part with a grain: the first change in each direction. */
function nudged(part: Part<Json>, props: Json): readonly { readonly props: Json; readonly inHand?: PartId }[] {
  return DIRECTIONS.flatMap(([x, y]) => {
    for (let k = 1; k <= MOST_NUDGES; k++) {
      const to: Point = { x: part.at.x + x * k * (part.grain?.x ?? 0), y: part.at.y + y * k * (part.grain?.y ?? 0) };
      const moved = part.move?.(to, part.at);
      if (moved && !isRefusal(moved) && !isDeepStrictEqual(moved.props, props)) return [moved];
    }
    return [];
  });
}

const everyValue = (part: Part<Json> | undefined): readonly Json[] => {
  const { range } = part ?? {};
  if (!range) return [];
  return Array.from({ length: Math.min(MOST_VALUES, counted(range).count + 1) }, (_, index) => range.set(valueAt(range, index))).flatMap(moved => (isRefusal(moved) ? [] : [moved.props]));
};

/**
 * Every drag of a part, and every press at a place, is reached by its slider; a drag of a part with a grain, by arrow keys and then the slider or the
 * keys of what is in hand. A press of a part without a slider does the same wherever it is tapped.
 */
export function keysReach(walk: Walk): readonly string[] {
  return walk.steps.flatMap(({ before, after, step, on }) => {
    if ((step.does !== 'move' && step.does !== 'press') || step.wide || before === after || isDeepStrictEqual(before.props, after.props)) return [];
    const part = seenOf(walk, before).parts.find(each => each.id === on);
    if (!part || (step.does === 'press' && isDeepStrictEqual(propsOf(part.press?.()), after.props))) return [];
    const goal = text(after.props);
    const isGoal = (props: Json): boolean => isDeepStrictEqual(props, after.props);
    if (part.range) return everyValue(part).some(isGoal) ? [] : [`${on}: a pointer makes ${goal} of ${text(before.props)}, and the slider never does`];
    if (step.does === 'press') return [`${on}: a tap at a place makes ${goal} of ${text(before.props)}, and a press by key does not`];
    if (!part.grain) return [`${on} can be dragged and has neither a range nor a grain`];
    const first = nudged(part, before.props);
    if (first.length === 0) return [`${on}: a pointer makes ${goal} of ${text(before.props)}, and the arrow keys do nothing`];
    const handed = first.filter(moved => moved.inHand !== undefined);
    if (handed.length === 0) return [];
    const then = handed.flatMap(moved => everyValue(seenOf(walk, { ...before, props: moved.props }).parts.find(each => each.id === moved.inHand)));
    return [...handed.map(moved => moved.props), ...then].some(isGoal) ? [] : [`${on}: a pointer makes ${goal} of ${text(before.props)}, and keys never do`];
  });
}

/** Typing is never bent: when it is taken, the part stands at what was typed. Undefined: it does, or has no slider any more. */
function bent(walk: Walk, state: State, { id, typed }: { readonly id: PartId; readonly typed: string }): string | undefined {
  const exact = readExact(typed);
  const now = seenOf(walk, state).parts.find(part => part.id === id)?.range?.now;
  return isRefusal(exact) || now === undefined || now === exact.exact ? undefined : `“${typed}” was typed into ${id}, and it stands at ${now} in ${text(state.props)}`;
}

/** A slider stands on its range and stops at its ends; what is typed past them is refused in a sentence, or taken exactly. */
export function rangesHold(walk: Walk): readonly string[] {
  const typed = walk.steps.flatMap(({ before, after, step, on }) => {
    const slides = before !== after && step.does === 'type' && seenOf(walk, before).parts.some(part => part.id === on && part.range);
    return slides && on !== undefined ? bent(walk, after, { id: on, typed: step.text }) ?? [] : [];
  });
  return [...typed, ...walk.states.flatMap(state => seenOf(walk, state).parts.flatMap(part => pastEnds(walk, state, part)))];
}

function pastEnds(walk: Walk, state: State, { id, range, type }: Part<Json>): readonly string[] {
  if (!range) return [];
  const [least, most, now, step] = [range.least, range.most, range.now, range.step].map(toFraction);
  if (!least || !most || !now || !step || now.compare(least) < 0 || now.compare(most) > 0) return [`${id} stands at ${range.now}, off ${range.least} to ${range.most}`];
  const scene = sceneOf(walk, state);
  return [[range.least, toExact(least.sub(step))] as const, [range.most, toExact(most.add(step))] as const].flatMap(([end, past]) => {
    const stops = isDeepStrictEqual(setRange(scene, 'it', id, past), setRange(scene, 'it', id, end));
    const moved = type?.(past);
    const refused = isRefusal(moved) && !isSentence(moved.refused) ? [`${id} refuses ${past} with “${moved.refused}”`] : [];
    const after = propsOf(moved);
    const wrong = after === undefined ? undefined : bent(walk, { ...state, props: after }, { id, typed: past });
    return [...(stops ? [] : [`${id} slides past ${end} in ${text(state.props)}`]), ...refused, ...(wrong === undefined ? [] : [wrong])];
  });
}

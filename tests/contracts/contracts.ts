import { isDeepStrictEqual } from 'node:util';
import { icons } from 'lucide';
import * as v from 'valibot';
import { spaceOf } from '../../widgets/board/card.ts';
import type { Box, Json, PartId, Point } from '../../widgets/board/document.ts';
import type { Part } from '../../widgets/board/manipulative.ts';
import { sentencesOf } from '../../widgets/board/live.ts';
import type { Mark } from '../../widgets/board/marks.ts';
import { outline, type OutlineItem } from '../../widgets/board/outline.ts';
import { isVeiled, speak, type Said, type Token } from '../../widgets/board/said.ts';
import type { Seen } from '../../widgets/board/scene.ts';
import { counted, valueAt } from '../../widgets/board/slider.ts';
import { widthOf } from '../../widgets/board/text.ts';
import type { Value } from '../../widgets/maths/expression.ts';
import { toText } from '../../widgets/maths/print.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { plus, sameValue } from '../../widgets/maths/value.ts';
import { PANEL, PROJECTOR, sceneOf, seenOf, type State, type Walk, type Went } from './walk.ts';

/** What every manipulative owes the board. A contract gives back what is wrong on a walk: nothing, when it is kept. */
export type Contract = (walk: Walk) => readonly string[];

const text = (data: unknown): string => JSON.stringify(data);
const SURFACES = [PANEL, PROJECTOR];

// ── props ────────────────────────────────────────────────────────────────────────────────────────────────────────────
function schemaKeeps({ kind }: Walk, props: Json): readonly string[] {
  const checked = v.safeParse(kind.schema, JSON.parse(text(props)));
  if (!checked.success) return [`the schema refuses ${text(props)}: ${checked.issues.map(issue => issue.message).join(' ')}`];
  return isDeepStrictEqual(checked.output, JSON.parse(text(props))) ? [] : [`the schema changes ${text(props)} to ${text(checked.output)}`];
}

function schema(walk: Walk): readonly string[] {
  return [...walk.kind.presets.map(preset => preset.props), ...walk.states.map(state => state.props)].flatMap(props => schemaKeeps(walk, props));
}

function throwsNothing({ steps }: Walk): readonly string[] {
  return steps.flatMap(({ outcome, step, before }) => (outcome && 'threw' in outcome ? [`${text(step)} on ${text(before.props)} threw ${outcome.threw}`] : []));
}

// What is quoted in it is what a person typed.
const isSentence = (said: string): boolean => /^[\p{Lu}‘“\p{N}][^!]{8,}[.?]$/su.test(said.replaceAll(/“[^”]*”/gu, '“…”'));

function refusesInSentences({ steps }: Walk): readonly string[] {
  return steps.flatMap(({ outcome, on, step }) => (isRefusal(outcome) && !isSentence(outcome.refused) ? [`${step.does} ${on} refuses with “${outcome.refused}”`] : []));
}

// ── ids and names ────────────────────────────────────────────────────────────────────────────────────────────────────
const doubled = (ids: readonly string[]): readonly string[] => ids.filter((id, at) => ids.indexOf(id) !== at);

function idsUnique(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => {
    const { parts, slots, around } = seenOf(walk, state);
    const actions = walk.kind.actions?.(state.props, [], around) ?? [];
    const keys = actions.flatMap(action => action.keys ?? []);
    return [parts, slots, actions].flatMap(things => doubled(things.map(thing => thing.id))).concat(doubled(keys)).map(id => `${id} stands twice in ${text(state.props)}`);
  });
}

/** A value as it is read: 3 is 3 in whatever form it is kept. */
const read = (token: Token | undefined): string => (token ? toText(token.value) : '');
const tokensOf = (parts: readonly Part<Json>[]): ReadonlyMap<PartId, string> => new Map(parts.flatMap(part => (part.token ? [[part.id, read(part.token)] as const] : [])));
const isDistinct = (map: ReadonlyMap<string, string>): boolean => new Set(map.values()).size === map.size;

/** When numbers only went away, those that are left keep their ids: else a veil would land on another number. What was typed into changed on purpose. */
function idsFollow(walk: Walk): readonly string[] {
  return walk.steps.flatMap(({ before, after, on }) => {
    if (before === after) return [];
    const [was, now] = [before, after].map(state => tokensOf(seenOf(walk, state).parts));
    if (!was || !now || now.size >= was.size || !isDistinct(was) || !isDistinct(now)) return [];
    const ids = new Map([...was].map(([id, value]) => [value, id]));
    if (![...now.values()].every(value => ids.has(value))) return [];
    return [...now].filter(([id, value]) => id !== on && was.has(id) && ids.get(value) !== id).map(([id, value]) => `after ${on}, ${id} is ${value}, which was ${ids.get(value)}`);
  });
}

function namesNotEmpty(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => {
    const { parts, slots, around } = seenOf(walk, state);
    const nothing = new Set<string>();
    const actions = walk.kind.actions?.(state.props, [], around) ?? [];
    return [
      ...parts.filter(part => speak(part.name, nothing) === '').map(part => `part ${part.id} has no name`),
      ...slots.filter(slot => slot.name === '').map(slot => `slot ${slot.id} has no name`),
      ...actions.filter(action => action.title === '' || action.title.length > 16).map(action => `action ${action.id} has the title “${action.title}”`),
      ...actions.filter(action => !(pascal(action.icon) in icons)).map(action => `action ${action.id} has no such icon: ${action.icon}`),
      ...actions.filter(action => action.off !== undefined && !isSentence(action.off)).map(action => `action ${action.id} is off with “${action.off}”`),
      ...(speak(walk.kind.describe(state.props, around), nothing) === '' && !isEmptyText(state) ? ['the tile says nothing of itself'] : []),
    ];
  });
}

const pascal = (icon: string): string => icon.split('-').map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('');
// A person may type nothing but spaces.
const isEmptyText = ({ props }: State): boolean => typeof props === 'object' && props !== null && 'text' in props && String(props.text).trim() === '';

// ── words ────────────────────────────────────────────────────────────────────────────────────────────────────────────
function strings(said: Said): readonly string[] {
  return said.flatMap(piece => (typeof piece === 'string' ? [piece] : 'said' in piece ? strings(piece.said) : []));
}

function tokensIn(said: Said): readonly Token[] {
  return said.flatMap(piece => (typeof piece === 'string' || 'typed' in piece ? [] : 'said' in piece ? tokensIn(piece.said) : [piece]));
}

function everythingSaid({ kind }: Walk, { props }: State, { parts, around }: Seen): readonly Said[] {
  return [kind.describe(props, around), ...(kind.sentences?.(props, around) ?? []).map(sentence => sentence.said), ...parts.map(part => part.name)];
}

function noDigits(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => {
    const seen = seenOf(walk, state);
    const words = [
      ...everythingSaid(walk, state, seen).flatMap(strings), ...seen.slots.map(slot => slot.name),
      ...seen.marks.flatMap(mark => (mark.mark === 'text' && !mark.typed ? [mark.text] : [])),
    ];
    return words.filter(word => /\p{N}/u.test(word)).map(word => `“${word}” holds digits`);
  });
}

/** Tokens, clauses and marks name parts that there are, else no veil would reach them. */
function partsExist(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => {
    const seen = seenOf(walk, state);
    const ids = new Set(seen.parts.map(part => part.id));
    const tokens = [...everythingSaid(walk, state, seen).flatMap(tokensIn), ...seen.marks.flatMap(mark => (mark.mark === 'value' ? [mark.token] : [])), ...seen.parts.flatMap(part => part.token ?? [])];
    const named = [...tokens.flatMap(token => token.parts), ...seen.marks.flatMap(mark => [...(mark.about ?? []), ...(mark.part === undefined ? [] : [mark.part])])];
    return [...new Set(named)].filter(id => !ids.has(id)).map(id => `there is no part ${id} in ${text(state.props)}`);
  });
}

// ── veils ────────────────────────────────────────────────────────────────────────────────────────────────────────────
/** The outline as it is read out; the ends of a slider are lengths, which stay true under a veil. */
const told = (items: readonly OutlineItem[]): Json => items.map(({ id, name, role, range, children }) => ({ id, name, role, now: range?.text ?? '', children: told(children) }));
const outlineOf = (walk: Walk, state: State, veiled: readonly PartId[] = []): string => text(told(outline(sceneOf(walk, state, { veiled }))));
const saidOf = (walk: Walk, state: State, veiled: readonly PartId[]): string =>
  text(sentencesOf(sceneOf(walk, state, { veiled }), ['it']).filter(sentence => sentence.said !== '').map(({ said, expression }) => [said, expression ?? '']));

/** What a step changed in the values of the parts; undefined: it changed which parts there are, or what lies in the slots. */
function changedParts(walk: Walk, { before, after }: Went): readonly PartId[] | undefined {
  if (before.held !== after.held) return undefined;
  const [was, now] = [seenOf(walk, before).parts, seenOf(walk, after).parts];
  if (text(was.map(part => part.id)) !== text(now.map(part => part.id))) return undefined;
  return was.filter((part, at) => read(part.token) !== read(now[at]?.token)).map(part => part.id);
}

/** Every value that the parts have and the picture shows. */
function valuesOf({ parts, marks }: Seen): string {
  return text([...new Set([...parts.map(part => read(part.token)), ...marks.flatMap(mark => (mark.mark === 'value' ? [read(mark.token)] : []))])].toSorted());
}

function differentSaysDifferent(walk: Walk): readonly string[] {
  return walk.steps.flatMap(({ before, after, on }) => {
    if (before === after) return [];
    const [was, now] = [before, after].map(state => valuesOf(seenOf(walk, state)));
    return was === now || outlineOf(walk, before) !== outlineOf(walk, after) ? [] : [`after ${on}, ${was} is ${now}, and the outline says the same: ${outlineOf(walk, after)}`];
  });
}

interface Shown { readonly values: ReadonlySet<string>; readonly cards: ReadonlySet<string>; readonly texts: readonly string[] }

function shown(walk: Walk, state: State, veils: readonly PartId[]): Shown {
  const seen = sceneOf(walk, state, { veiled: veils }).seen.get('it');
  const veiled = new Set(veils);
  const visible = (seen?.marks ?? []).filter(mark => !(mark.part !== undefined && seen?.hidden.has(mark.part)) && !isVeiled({ parts: mark.about ?? [] }, veiled));
  const values = visible.flatMap(mark => (mark.mark === 'value' ? [mark.token] : []));
  const [cards, plain] = [true, false].map(under => new Set(values.filter(token => isVeiled(token, veiled) === under).map(read)));
  return { values: plain ?? new Set(), cards: cards ?? new Set(), texts: visible.flatMap(mark => (mark.mark === 'text' ? [mark.text] : [])).toSorted() };
}

/** Numbers that are seen in one picture only, though no card lies over them in the other: what a scale shows at a place is told by the place. */
const leaks = (here: Shown, there: Shown): readonly string[] => [...here.values].filter(value => !there.values.has(value) && !there.cards.has(value));

/** Where all that changed is veiled, before and after say and show the same. Only steps that say no more than values: typed, moved or slid. */
function veilsHold(walk: Walk): readonly string[] {
  return walk.steps.flatMap(went => {
    const { before, after, on, step } = went;
    const changed = before === after || step.does === 'act' || step.does === 'press' ? [] : changedParts(walk, went) ?? [];
    const parts = seenOf(walk, before).parts;
    if (changed.length === 0 || !changed.every(id => parts.find(part => part.id === id)?.veil)) return [];
    const veils = [...changed, ...parts.filter(part => part.token && isVeiled(part.token, new Set(changed))).map(part => part.id)];
    const [one, two] = [shown(walk, before, veils), shown(walk, after, veils)];
    const here = `${step.does} ${on} from ${text(before.props)} to ${text(after.props)} with ${veils.join(', ')} veiled`;
    return [
      ...(outlineOf(walk, before, veils) === outlineOf(walk, after, veils) ? [] : [`outline: ${here}: ${outlineOf(walk, before, veils)} ≠ ${outlineOf(walk, after, veils)}`]),
      ...(saidOf(walk, before, veils) === saidOf(walk, after, veils) ? [] : [`sentences: ${here}: ${saidOf(walk, before, veils)} ≠ ${saidOf(walk, after, veils)}`]),
      ...[...leaks(one, two), ...leaks(two, one)].map(value => `marks: ${here}: ${value} is seen`),
      ...(text(one.texts) === text(two.texts) ? [] : [`texts: ${here}: ${text(one.texts)} ≠ ${text(two.texts)}`]),
    ];
  });
}

// ── keys ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
const MOST_NUDGES = 60;
const DIRECTIONS = [[1, 0], [-1, 0], [0, 1], [0, -1]] as const;

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
  return Array.from({ length: Math.min(2000, counted(range).count + 1) }, (_, index) => range.set(valueAt(range, index))).flatMap(moved => (isRefusal(moved) ? [] : [moved.props]));
};

/** Every drag of a part is reached by its slider; of a part with a grain, by arrow keys and then the slider or the keys of what is in hand. */
function keysReach(walk: Walk): readonly string[] {
  return walk.steps.flatMap(({ before, after, step, on }) => {
    if (step.does !== 'move' || step.wide || before === after || isDeepStrictEqual(before.props, after.props)) return [];
    const part = seenOf(walk, before).parts.find(each => each.id === on);
    if (!part) return [];
    const goal = text(after.props);
    const isGoal = (props: Json): boolean => isDeepStrictEqual(props, after.props);
    if (part.range) return everyValue(part).some(isGoal) ? [] : [`${on}: a pointer makes ${goal} of ${text(before.props)}, and the slider never does`];
    if (!part.grain) return [`${on} can be dragged and has neither a range nor a grain`];
    const first = nudged(part, before.props);
    if (first.length === 0) return [`${on}: a pointer makes ${goal} of ${text(before.props)}, and the arrow keys do nothing`];
    const handed = first.filter(moved => moved.inHand !== undefined);
    if (handed.length === 0) return [];
    const then = handed.flatMap(moved => everyValue(seenOf(walk, { ...before, props: moved.props }).parts.find(each => each.id === moved.inHand)));
    return [...handed.map(moved => moved.props), ...then].some(isGoal) ? [] : [`${on}: a pointer makes ${goal} of ${text(before.props)}, and keys never do`];
  });
}

// ── values ───────────────────────────────────────────────────────────────────────────────────────────────────────────
const total = ({ kind }: Walk, several: readonly Json[]): Value | undefined =>
  several.reduce<Value | undefined>((so, props) => { const value = kind.value?.(props, []); return so && value ? plus(so, value) : undefined; }, {});
const agree = (one: Value | undefined, two: Value | undefined): boolean => one === undefined || two === undefined || sameValue(one, two);

function splitKeepsTotal(walk: Walk): readonly string[] {
  return walk.states.flatMap(({ props }) => {
    const pieces = walk.kind.split?.(props)?.map(piece => piece.props);
    if (!pieces) return [];
    const wrong = agree(total(walk, [props]), total(walk, pieces)) ? [] : [`split of ${text(props)} comes to ${text(total(walk, pieces))}`];
    return [...wrong, ...pieces.flatMap(piece => schemaKeeps(walk, piece))];
  });
}

function combineKeepsTotal(walk: Walk): readonly string[] {
  const { kind, states } = walk;
  return states.flatMap(({ props }, at) => {
    const several = [props, ...states.slice(at + 1, at + 3).map(state => state.props), props];
    const combined = kind.combine?.(several);
    if (!combined) return [];
    const gives = combined.gives.map(piece => piece.props);
    const wrong = agree(total(walk, several.slice(0, combined.uses)), total(walk, gives)) ? [] : [`combining ${text(several)} comes to ${text(gives)}`];
    return [...wrong, ...gives.flatMap(piece => schemaKeeps(walk, piece))];
  });
}

/** Every kind that can show another's sentence does it in props of its own, or refuses in a sentence. */
function fromIsSound(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => (walk.kind.sentences?.(state.props, seenOf(walk, state).around) ?? []).flatMap(sentence => {
    const made = walk.kind.from?.(sentence, state.props);
    if (made === undefined) return [];
    if (isRefusal(made)) return isSentence(made.refused) ? [] : [`from refuses with “${made.refused}”`];
    return schemaKeeps(walk, made);
  }));
}

// ── the picture ──────────────────────────────────────────────────────────────────────────────────────────────────────
const numbersIn = (mark: Mark): readonly number[] => Object.values(mark).flatMap(function flat(each: unknown): readonly number[] {
  return typeof each === 'number' ? [each] : typeof each === 'object' && each !== null && !('parts' in each) ? Object.values(each).flatMap(flat) : [];
});

/** The room that a mark takes, with its line's thickness. */
function roomOf(mark: Mark, { around }: Seen): Box {
  const thick = (mark.thickness ?? 2) / 2;
  const grown = ({ x, y, width, height }: Box): Box => ({ x: x - thick, y: y - thick, width: width + 2 * thick, height: height + 2 * thick });
  switch (mark.mark) {
    case 'rect': return grown(mark);
    case 'circle': return grown({ x: mark.x - mark.radius, y: mark.y - mark.radius, width: 2 * mark.radius, height: 2 * mark.radius });
    case 'line': {
      const [xs, ys] = [mark.points.map(point => point.x), mark.points.map(point => point.y)];
      return grown({ x: Math.min(...xs), y: Math.min(...ys), width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) });
    }
    case 'path': case 'picture': return grown(mark.box);
    default: return writtenRoom(mark, around);
  }
}

function writtenRoom(mark: Extract<Mark, { readonly mark: 'text' | 'value' }>, around: Seen['around']): Box {
  const high = around.text[mark.size];
  const space = mark.mark === 'text' ? { width: widthOf(mark.text, high, mark.bold), above: high * 0.45, below: high * 0.5 } : spaceOf(mark.token, mark.size, around);
  const x = mark.at.x - (mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? space.width / 2 : space.width);
  return { x, y: mark.at.y - space.above, width: space.width, height: space.above + space.below };
}

// Rounding, and the half of a line's thickness that stands on the edge.
const SLACK = 2;

function marksInBox(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => SURFACES.flatMap(surface => {
    const seen = seenOf(walk, state, surface);
    const { own } = seen;
    if (![own.x, own.y, own.width, own.height].every(Number.isFinite) || own.width <= 0 || own.height <= 0) return [`the box is ${text(own)}`];
    return seen.marks.flatMap(mark => {
      if (!numbersIn(mark).every(Number.isFinite)) return [`a mark is not finite: ${text(mark)}`];
      const room = roomOf(mark, seen);
      const inside = room.x >= own.x - SLACK && room.y >= own.y - SLACK && room.x + room.width <= own.x + own.width + SLACK && room.y + room.height <= own.y + own.height + SLACK;
      return inside ? [] : [`${text(mark)} takes ${text(room)}, outside of ${text(own)}, at text ${surface.text.value}`];
    });
  }));
}

function partsAreFinite(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => seenOf(walk, state).parts.filter(({ at, hit }) => {
    const numbers = 'points' in hit ? [hit.width, ...hit.points.flatMap(({ x, y }) => [x, y])] : [hit.x, hit.y, hit.width, hit.height];
    return ![at.x, at.y, ...numbers].every(Number.isFinite);
  }).map(part => `part ${part.id} is not finite`));
}

/** All of them, by what they ask. */
export const contracts = {
  'the schema holds for presets and after every change, and changes nothing': schema,
  'nothing throws, and nothing is changed in place': throwsNothing,
  'refusals are sentences': refusesInSentences,
  'ids and keys are unique': idsUnique,
  'ids follow their numbers': idsFollow,
  'everything has a name, and every action an icon': namesNotEmpty,
  'strings and text marks hold no digits': noDigits,
  'what is named is there': partsExist,
  'different values never say the same outline': differentSaysDifferent,
  'what differs in veiled values only says and shows the same': veilsHold,
  'what a pointer can reach, keys can reach': keysReach,
  'split keeps the total': splitKeepsTotal,
  'combine keeps the total': combineKeepsTotal,
  'what is made from a sentence is sound': fromIsSound,
  'marks are finite and lie in the box': marksInBox,
  'parts are finite': partsAreFinite,
} as const satisfies Readonly<Record<string, Contract>>;

import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { Json, PartId } from '../../widgets/board/document.ts';
import type { Around, Filling, Part, Preset } from '../../widgets/board/manipulative.ts';
import { relationIn, sameRelation, worthOf, type Relation } from '../../widgets/board/relation.ts';
import { speak, type Sentence } from '../../widgets/board/said.ts';
import { isIcon } from '../../widgets/look/icon.tsx';
import type { Value } from '../../widgets/maths/expression.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { number, plus, sameValue } from '../../widgets/maths/value.ts';
import { isSentence, read, text, type Contract } from './contract.ts';
import { keysReach, rangesHold } from './hands.ts';
import { legible, marksInBox, partsAreFinite } from './picture.ts';
import { differentSaysDifferent, noDigits, partsExist, veilsHold } from './said.ts';
import { seenOf, type State, type Walk } from './walk.ts';

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

const tokensOf = (parts: readonly Part<Json>[]): ReadonlyMap<PartId, string> => new Map(parts.flatMap(part => (part.token ? [[part.id, read(part.token)] as const] : [])));
const isDistinct = (map: ReadonlyMap<string, string>): boolean => new Set(map.values()).size === map.size;

/**
 * When numbers only went away, those that are left keep their ids: else a veil would land on another number. What was typed into changed on purpose, and
 * a slider that no veil can lie on says where an end stands: the longest bar that is left comes to end where the longer one did.
 */
function idsFollow(walk: Walk): readonly string[] {
  return walk.steps.flatMap(({ before, after, on }) => {
    if (before === after) return [];
    const [was, now] = [before, after].map(state => tokensOf(seenOf(walk, state).parts));
    if (!was || !now || now.size >= was.size || !isDistinct(was) || !isDistinct(now)) return [];
    const ids = new Map([...was].map(([id, value]) => [value, id]));
    if (![...now.values()].every(value => ids.has(value))) return [];
    const ends = new Set(seenOf(walk, after).parts.filter(({ veil, range }) => range && veil === undefined).map(({ id }) => id));
    return [...now].filter(([id, value]) => id !== on && !ends.has(id) && was.has(id) && ids.get(value) !== id).map(([id, value]) => `after ${on}, ${id} is ${value}, which was ${ids.get(value)}`);
  });
}

function namesNotEmpty(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => {
    const { parts, slots, around } = seenOf(walk, state);
    const nothing = new Set<string>();
    return [
      ...parts.filter(part => speak(part.name, nothing) === '').map(part => `part ${part.id} has no name`),
      ...slots.filter(slot => slot.name === '').map(slot => `slot ${slot.id} has no name`),
      ...(speak(walk.kind.describe(state.props, around), nothing) === '' && !isEmptyText(state) ? ['the tile says nothing of itself'] : []),
    ];
  });
}

/** Every action that is offered for the whole tile or for any one of its parts can be read, seen, and says why it is off. */
function actionsShow(walk: Walk): readonly string[] {
  const { actions } = walk.kind;
  return walk.states.flatMap(state => {
    const { parts, around } = seenOf(walk, state);
    return [[], ...parts.map(part => [part.id])].flatMap(chosen => (actions?.(state.props, chosen, around) ?? []).flatMap(({ id, title, icon, off }) => [
      ...(title === '' || title.length > 16 ? [`action ${id} has the title “${title}”`] : []),
      ...(isIcon(icon) ? [] : [`action ${id} has no such icon: ${icon}`]),
      ...(off === undefined || isSentence(off) ? [] : [`action ${id} is off with “${off}”`]),
    ]));
  });
}

// A person may type nothing but spaces.
const isEmptyText = ({ props }: State): boolean => typeof props === 'object' && props !== null && 'text' in props && String(props.text).trim() === '';

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

/** What lies in the slots of a tile that is made with these in it. */
function filledWith(walk: Walk, { props, fill }: { readonly props: Json; readonly fill: readonly Filling[] }): Around {
  const held = fill.map(({ slot, type, props: its }, at) => ({ id: `held${at}`, slot, type, props: its }));
  return seenOf(walk, { props, held, next: held.length + 1 }).around;
}

/** Whether a tile that was made from a sentence says its relation, or is worth what it comes to. */
function shows(walk: Walk, { props, sentence }: { readonly props: Json; readonly sentence: Sentence }, relation: Relation): boolean {
  const around = filledWith(walk, { props, fill: walk.kind.filled?.(sentence, props) ?? [] });
  const said = (walk.kind.sentences?.(props, around) ?? []).map(sentence => relationIn(sentence));
  const [value, worth] = [walk.kind.value?.(props, around.held), worthOf(relation)];
  return said.some(one => one !== undefined && sameRelation(one, relation)) || (value !== undefined && worth !== undefined && sameValue(value, number(worth)));
}

/** Every kind that can show another's sentence does it in props of its own that say the same, or refuses in a sentence. */
function fromIsSound(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => (walk.kind.sentences?.(state.props, seenOf(walk, state).around) ?? []).flatMap(sentence => [state.props, undefined].flatMap(was => {
    const made = walk.kind.from?.(sentence, was);
    if (made === undefined) return [];
    if (isRefusal(made)) return isSentence(made.refused) ? [] : [`from refuses with “${made.refused}”`];
    const relation = relationIn(sentence);
    const wrong = relation === undefined || shows(walk, { props: made, sentence }, relation) ? [] : [`from ${text(sentence.expression)} it makes ${text(made)}, which says something else`];
    return [...schemaKeeps(walk, made), ...wrong];
  })));
}

/**
 * Other looks are other tiles of the same worth, all different; the one that only seems so
 * says why it is not in a sentence.
 */
function looksAreHonest(walk: Walk): readonly string[] {
  const { kind, states } = walk;
  return states.flatMap(state => {
    const { around } = seenOf(walk, state);
    const looks = kind.looks?.(state.props, around);
    if (looks === undefined) return [];
    if (isRefusal(looks)) return isSentence(looks.refused) ? [] : [`looks refuses with “${looks.refused}”`];
    const [worth, all] = [kind.value?.(state.props, around.held), [...looks.same, looks.not]];
    const seen = [text(state.props), ...all.map(({ props, fill }) => text(fill ? [props, fill] : props))];
    const valueOf = ({ props, fill = [] }: Preset<Json>): Value | undefined => kind.value?.(props, filledWith(walk, { props, fill }).held);
    const others = looks.same.filter(look => !agree(worth, valueOf(look))).map(look => `“${look.title}” is worth ${text(valueOf(look))}, not ${text(worth)}`);
    return [
      ...all.flatMap(look => schemaKeeps(walk, look.props)), ...others, ...doubled(seen).map(twice => `two looks are alike: ${twice}`),
      ...(isSentence(looks.not.why) ? [] : [`the one that is not says “${looks.not.why}”`]),
    ];
  });
}

/** All of them, by what they ask. */
export const contracts = {
  'the schema holds for presets and after every change, and changes nothing': schema,
  'nothing throws, and nothing is changed in place': throwsNothing,
  'refusals are sentences': refusesInSentences,
  'ids and keys are unique': idsUnique,
  'ids follow their numbers': idsFollow,
  'everything has a name': namesNotEmpty,
  'every action has a title and an icon': actionsShow,
  'strings and text marks hold no digits': noDigits,
  'what is named is there': partsExist,
  'different values never say the same outline': differentSaysDifferent,
  'what differs in veiled values only says and shows the same': veilsHold,
  'what a pointer can reach, keys can reach': keysReach,
  'a slider stops at its ends, and typing is never bent': rangesHold,
  'split keeps the total': splitKeepsTotal,
  'combine keeps the total': combineKeepsTotal,
  'what is made from a sentence is sound': fromIsSound,
  'other looks are worth the same, and the one that is not says why': looksAreHonest,
  'marks are finite and lie in the box': marksInBox,
  'words, numbers and cards never lie over each other': legible,
  'parts are finite': partsAreFinite,
} as const satisfies Readonly<Record<string, Contract>>;

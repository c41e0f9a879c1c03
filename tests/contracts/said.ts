import type { Json, PartId } from '../../widgets/board/document.ts';
import { sentencesOf } from '../../widgets/board/live.ts';
import { outline, type OutlineItem } from '../../widgets/board/outline.ts';
import { isVeiled, type Said, type Token } from '../../widgets/board/said.ts';
import type { Seen } from '../../widgets/board/scene.ts';
import { read, text } from './contract.ts';
import { sceneOf, seenOf, type State, type Walk, type Went } from './walk.ts';

/** Contracts on what is said, and on what a veil hides. */

function strings(said: Said): readonly string[] {
  return said.flatMap(piece => (typeof piece === 'string' ? [piece] : 'said' in piece ? strings(piece.said) : []));
}

function tokensIn(said: Said): readonly Token[] {
  return said.flatMap(piece => (typeof piece === 'string' || 'typed' in piece ? [] : 'said' in piece ? tokensIn(piece.said) : [piece]));
}

function everythingSaid({ kind }: Walk, { props }: State, { parts, around }: Seen): readonly Said[] {
  return [kind.describe(props, around), ...(kind.sentences?.(props, around) ?? []).map(sentence => sentence.said), ...parts.map(part => part.name)];
}

/** Strings beside values hold no digits: a veil would not reach them. */
export function noDigits(walk: Walk): readonly string[] {
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
export function partsExist(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => {
    const seen = seenOf(walk, state);
    const ids = new Set(seen.parts.map(part => part.id));
    const tokens = [...everythingSaid(walk, state, seen).flatMap(tokensIn), ...seen.marks.flatMap(mark => (mark.mark === 'value' ? [mark.token] : [])), ...seen.parts.flatMap(part => part.token ?? [])];
    const named = [...tokens.flatMap(token => token.parts), ...seen.marks.flatMap(mark => [...(mark.about ?? []), ...(mark.part === undefined ? [] : [mark.part])])];
    return [...new Set(named)].filter(id => !ids.has(id)).map(id => `there is no part ${id} in ${text(state.props)}`);
  });
}

/** The outline as it is read out; the ends of a slider are lengths, which stay true under a veil. */
const told = (items: readonly OutlineItem[]): Json => items.map(({ id, name, role, range, children }) => ({ id, name, role, now: range?.text ?? '', children: told(children) }));
const outlineOf = (walk: Walk, state: State, veiled: readonly PartId[] = []): string => text(told(outline(sceneOf(walk, state, { veiled }))));
const saidOf = (walk: Walk, state: State, veiled: readonly PartId[]): string =>
  text(sentencesOf(sceneOf(walk, state, { veiled }), ['it']).filter(sentence => sentence.said !== '').map(({ said, expression }) => [said, expression ?? '']));

/**
 * Whose values a step changed: `hidden` by a veil of their own or of what their tokens name, and `open`, which no veil reaches. Undefined: it changed
 * which parts there are, or what lies in the slots.
 */
function changedParts(walk: Walk, { before, after }: Went): { readonly hidden: readonly PartId[]; readonly open: readonly PartId[] } | undefined {
  if (before.held !== after.held) return undefined;
  const [was, now] = [seenOf(walk, before).parts, seenOf(walk, after).parts];
  if (text(was.map(part => part.id)) !== text(now.map(part => part.id))) return undefined;
  const changed = was.flatMap((part, at) => (read(part.token) === read(now[at]?.token) ? [] : [{ part, tokens: [part.token, now[at]?.token] }]));
  const veilable = new Set(changed.flatMap(({ part }) => (part.veil ? [part.id] : [])));
  const isHidden = ({ part, tokens }: (typeof changed)[number]): boolean => veilable.has(part.id) || tokens.every(token => token !== undefined && isVeiled(token, veilable));
  const idsOf = (wanted: boolean): readonly PartId[] => changed.filter(one => isHidden(one) === wanted).map(({ part }) => part.id);
  return { hidden: idsOf(true), open: idsOf(false) };
}

/** Every value that the parts have and the picture shows. */
function valuesOf({ parts, marks }: Seen): string {
  return text([...new Set([...parts.map(part => read(part.token)), ...marks.flatMap(mark => (mark.mark === 'value' ? [read(mark.token)] : []))])].toSorted());
}

/** Whose values differ never says the same outline. */
export function differentSaysDifferent(walk: Walk): readonly string[] {
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

/** What the outline says of these parts alone. */
function partsSaid(walk: Walk, state: State, { veils, parts }: { readonly veils: readonly PartId[]; readonly parts: readonly PartId[] }): string {
  const all = (items: readonly OutlineItem[]): readonly OutlineItem[] => items.flatMap(item => [item, ...all(item.children)]);
  const items = all(outline(sceneOf(walk, state, { veiled: veils }))).filter(({ part }) => part !== undefined && parts.includes(part));
  return text(told(items.map(item => ({ ...item, children: [] }))));
}

/**
 * Before and after say and show the same while what changed is veiled. Only steps that say no more than values: typed, moved or slid. Where some of
 * what changed is open, the tile's own words and its sentences may tell that: then only the veiled parts and the values in the picture are judged.
 */
export function veilsHold(walk: Walk): readonly string[] {
  return walk.steps.flatMap(went => {
    const { before, after, on, step } = went;
    const changed = before === after || step.does === 'act' || step.does === 'press' ? undefined : changedParts(walk, went);
    if (changed === undefined || changed.hidden.length === 0) return [];
    const { hidden, open } = changed;
    const { parts } = seenOf(walk, before);
    const reached = new Set(hidden);
    const veils = parts.filter(part => part.veil && (reached.has(part.id) || (part.token && isVeiled(part.token, reached)))).map(part => part.id);
    const here = `${step.does} ${on} from ${text(before.props)} to ${text(after.props)} with ${veils.join(', ')} veiled; `
      + `judged ${hidden.length} of ${hidden.length + open.length} changed parts${open.length === 0 ? '' : `, for ${open.join(', ')} cannot be veiled`}`;
    const differ = (what: string, say: (state: State) => string): readonly string[] => {
      const [was, now] = [say(before), say(after)];
      return was === now ? [] : [`${what}: ${here}: ${was} ≠ ${now}`];
    };
    const [one, two] = [shown(walk, before, veils), shown(walk, after, veils)];
    const openly = new Set([before, after].flatMap(state => seenOf(walk, state).parts.filter(part => open.includes(part.id)).map(part => read(part.token))));
    return [
      ...differ('parts', state => partsSaid(walk, state, { veils, parts: hidden })),
      ...[...leaks(one, two), ...leaks(two, one)].filter(value => !openly.has(value)).map(value => `marks: ${here}: ${value} is seen`),
      ...(open.length > 0 ? [] : [
        ...differ('outline', state => outlineOf(walk, state, veils)), ...differ('sentences', state => saidOf(walk, state, veils)),
        ...differ('texts', state => text(shown(walk, state, veils).texts)),
      ]),
    ];
  });
}

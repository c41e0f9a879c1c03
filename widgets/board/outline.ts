import { type Exact, toFraction } from '../maths/exact.ts';
import { toWords } from '../maths/print.ts';
import type { Json, PartId, TileId } from './document.ts';
import type { Part, Range } from './manipulative.ts';
import { isVeiled, speak, type Token } from './said.ts';
import { holdsCovered, type Scene, type Seen } from './scene.ts';

/** The board for ears and keys: tiles with their parts, and what they hold, in the order and with the ids of the things themselves. */
export interface OutlineItem {
  /** The tile's id, or the tile's and the part's with a slash between. */
  readonly id: string;
  readonly tile: TileId; readonly part?: PartId;
  /** Never tells a veiled value; of a tile under a cover it is "covered". */
  readonly name: string;
  readonly role: 'group' | 'button' | 'slider';
  /** Decimal numbers as an attribute takes them, and the words to be read in their place. Of a veiled one only the words are true. */
  readonly range?: { readonly least: string; readonly most: string; readonly now: string; readonly text: string };
  readonly children: readonly OutlineItem[];
}

const COVERED = { least: '0', most: '2', now: '1', text: 'covered' };
const remembered = new WeakMap<Seen, { readonly inner: readonly OutlineItem[]; readonly item: OutlineItem }>();

/** Items keep their identity while what they tell stays the same, so that a page need not compare them. */
export function outline(scene: Scene): readonly OutlineItem[] {
  return scene.order.flatMap((id) => {
    const seen = scene.seen.get(id);
    return seen && seen.heldBy === undefined ? [itemOf(seen, scene)] : [];
  });
}

/** More things than this that changed at once are counted, not told one by one. */
const TOLD_EACH = 3;

/**
 * What a person who sees nothing is told of a change: of each thing that lies on the board itself the sentences that are new in its description,
 * or all of it where nothing new is said; where its description is as it was, the parts that came, went or are called something else; what came, and of
 * what kind that was which is gone; that the board is empty. Empty where none of this changed.
 */
export function changes(before: readonly OutlineItem[], after: readonly OutlineItem[]): string {
  const was = new Map(before.map((item) => [item.id, item]));
  const [had, has] = [idsIn(before), idsIn(after)];
  const told = [
    ...before.flatMap(({ id, name }) => (has.has(id) ? [] : [`Gone: ${name.split(':')[0] ?? name}.`])),
    ...after.flatMap((item) => {
      const { id } = item;
      const old = was.get(id);
      // What was taken out of a holder is told by the holder.
      if (old === undefined) return had.has(id) ? [] : [`Added: ${item.name}`];
      const news = old.name === item.name ? newOn(old, item) : newIn(old.name, item.name);
      return news === '' ? [] : [`${after.length > 1 ? typeIn(item.name) : ''}${news}`];
    }),
  ];
  if (after.length === 0 && before.length > 0) return 'The board is empty.';
  return told.length > TOLD_EACH ? `${told.length} things on the board changed.` : told.join(' ');
}

function idsIn(items: readonly OutlineItem[]): ReadonlySet<string> {
  return new Set(items.flatMap((item) => [item.id, ...idsIn(item.children)]));
}

function newIn(old: string, now: string): string {
  const sentences = (text: string): readonly string[] => withoutType(text).split(/(?<=[.;])\s+/u).map((each) => each.trim());
  // What follows a clause, or that nothing does, makes it no other.
  const bare = (each: string): string => each.replace(/[.;]$/u, '');
  const known = new Set(sentences(old).map(bare));
  const fresh = sentences(now).filter((each) => !known.has(bare(each)));
  return (fresh.length === 0 ? sentences(now) : fresh).join(' ').replace(/;$/u, '');
}

/** Of a thing that says the same of itself as before, which of its parts came, went, or have another name or value; of many, how many. */
function newOn(old: OutlineItem, now: OutlineItem): string {
  if (old === now) return '';
  const partsOf = ({ children }: OutlineItem): ReadonlyMap<string, string> => new Map(
    children.flatMap(({ id, part, name, range }) => (part === undefined ? [] : [[id, range ? `${name}, ${range.text}` : name] as const])));
  const [had, has] = [partsOf(old), partsOf(now)];
  const told = [
    ...[...had].flatMap(([id, name]) => (has.has(id) ? [] : [`Gone: ${name}.`])), ...[...has].flatMap(([id, name]) => (had.get(id) === name ? [] : [`${name}.`])),
  ];
  return told.length > TOLD_EACH ? `${told.length} parts changed.` : told.join(' ');
}

/** The "bar model: " that a name begins with. */
const typeIn = (name: string): string => name.slice(0, name.length - withoutType(name).length);

/** A name without the "bar model: " that it begins with. */
function withoutType(name: string): string {
  return name.replace(/^[^:]*: /u, '');
}

/** What a tile says of itself, as it is read out: its type and its description, or "covered". `partly`: some of what it holds is. */
function nameOf({ tile, kind, around, untold, covered }: Seen, partly: boolean): string {
  if (covered) return 'covered';
  const type = tile.type.replaceAll('-', ' ');
  if (!kind) return `${type}, made with a newer Partwhole`;
  if (partly) return `${type}, partly covered`;
  const said = speak(kind.describe(tile.props, around), untold.values, untold.typed);
  return said === '' ? type : `${type}: ${said}`;
}

function itemOf(seen: Seen, scene: Scene): OutlineItem {
  const inner = seen.covered ? [] : seen.holds.flatMap((id) => scene.seen.get(id) ?? []).map((held) => itemOf(held, scene));
  const known = remembered.get(seen);
  if (known && known.inner.length === inner.length && inner.every((item, index) => item === known.inner[index])) return known.item;
  const partly = holdsCovered(scene, seen);
  const parts = seen.covered ? [] : seen.parts.map((part) => partItem(seen, part, partly));
  const item: OutlineItem = { id: seen.tile.id, tile: seen.tile.id, name: linkedName(nameOf(seen, partly) + placeOf(seen, scene), seen), role: 'group', children: [...parts, ...inner] };
  remembered.set(seen, { inner, item });
  return item;
}

/** A name that tells of a tile that it follows others and is followed by them. */
function linkedName(name: string, { tile: { linked } }: Seen): string {
  if (linked === undefined) return name;
  return name.endsWith('.') ? `${name} Linked.` : `${name}, linked`;
}

/** The place that a tile lies in, where that has a name. */
function placeOf({ tile: { held }, covered }: Seen, scene: Scene): string {
  const slot = held && !covered ? scene.seen.get(held.by)?.slots.find(({ id }) => id === held.slot) : undefined;
  return slot ? `, in the ${slot.name}` : '';
}

function partItem(seen: Seen, { id, name: said, token, range }: Part<Json>, partly: boolean): OutlineItem {
  const tile = seen.tile.id;
  const { values, typed } = seen.untold;
  const covered = partly || values.has(id) || token !== undefined && isVeiled(token, values);
  const value = token && (covered ? 'covered' : toWords(token.value));
  const called = speak(said, values, typed);
  const item = { id: `${tile}/${id}`, tile, part: id, name: [called, value].filter(Boolean).join(', '), children: [] };
  if (!range) return { ...item, role: 'button' };
  // A slider without a token does not say which parts its value gives away, so it is not told while anything on its tile is veiled.
  const secret = covered || !token && values.size > 0;
  // A slider tells its value itself: in its name it would be told twice.
  return { ...item, name: called, role: 'slider', range: secret ? COVERED : rangeOf(range, token, seen) };
}

/** What a slider tells by now, while the outline itself rests because a run of keys is under way; undefined where it is gone. */
export function rangeNow(scene: Scene, tile: TileId, part: PartId): OutlineItem['range'] {
  const seen = scene.seen.get(tile);
  const found = seen?.parts.find(({ id }) => id === part);
  return seen && found && !seen.covered ? partItem(seen, found, holdsCovered(scene, seen)).range : undefined;
}

function rangeOf({ least, most, now, said }: Omit<Range<Json>, 'set'>, token: Token | undefined, { veiled, hidden }: Seen): NonNullable<OutlineItem['range']> {
  const decimal = (exact: Exact): string => String(toFraction(exact).valueOf());
  return { least: decimal(least), most: decimal(most), now: decimal(now), text: said ? speak(said, veiled, hidden) : toWords(token?.value ?? { exact: now }) };
}

import { readCount } from '../maths/read.ts';
import { isRefusal } from '../maths/refusal.ts';
import { copies } from './copies.ts';
import type { PartId, TileId } from './document.ts';
import { combine, combined, split, splits } from './exchange.ts';
import { withAllHeld } from './place.ts';
import type { Scene, Seen } from './scene.ts';
import { LOCKED, refusal, type Shift, shiftProps, shiftTo, together } from './shift.ts';
import { restack } from './stack.ts';
import { unveil, veilable, veilAll } from './veil.ts';

/** The most things of one kind that × n leaves. */
const MOST_TIMES = 100;

/** What the person has chosen: tiles, and if it is one tile, parts of it. */
export interface Chosen { readonly tiles: readonly TileId[]; readonly parts: readonly PartId[] }

/** Something that can be done with what is chosen; one table feeds action bar, menu, keys and their help. */
export interface Offer {
  /** Unique among the offers made at one time. */
  readonly id: string;
  readonly title: string;
  /** A lucide icon's name in kebab case. */
  readonly icon: string;
  /** Physical keys, each for one offer; letters are small (`Shift+b`), `Mod` is Ctrl or Command. `digits`: a digit key answers what it asks. */
  readonly keys: readonly string[];
  readonly asks?: 'count' | 'value' | 'text';
  /** Why it cannot be done now; it stays findable. */
  readonly off?: string;
  /** The one tile whose own action it is. */
  readonly tile?: TileId;
  /** `answer`: what was typed, if it asks. */
  run(answer?: string): Shift;
}

/**
 * Everything that can be done with what is chosen: first what the tiles offer themselves, then what the board does for all. A key that two ask for
 * is the first one's. `ids` makes new ids.
 */
export function offersFor(scene: Scene, chosen: Chosen, ids: () => TileId): readonly Offer[] {
  const seen = chosen.tiles.flatMap((id) => scene.seen.get(id) ?? []);
  if (seen.length === 0) return [];
  const asked: Asked = { scene, seen, parts: seen.length === 1 ? chosen.parts : [], ids };
  const board = [veiling, splitting, combining, duplicating, multiplying, forward, back, unlinking, locking, deleting];
  const taken = new Set<string>();
  return [...ownOffers(asked), ...board.flatMap((offer) => offer(asked) ?? [])].map((offer) => {
    const keys = offer.keys.map((key) => key.replace(/[A-Z]$/, (letter) => letter.toLowerCase())).filter((key) => !taken.has(key));
    keys.forEach((key) => taken.add(key));
    return { ...offer, keys };
  });
}

interface Asked { readonly scene: Scene; readonly seen: readonly Seen[]; readonly parts: readonly PartId[]; readonly ids: () => TileId }

/** A tile's own actions; of several tiles of one type those that all of them have, done to each. */
function ownOffers({ scene, seen, parts }: Asked): readonly Offer[] {
  const [first, ...others] = seen;
  if (!first || others.some(({ kind }) => kind !== first.kind)) return [];
  const actions = seen.map((one) => one.kind?.actions?.(one.tile.props, parts, one.around) ?? []);
  return (actions[0] ?? []).flatMap((action): readonly Offer[] => {
    const each = actions.map((list) => list.find(({ id }) => id === action.id));
    if (each.includes(undefined)) return [];
    const ready = seen.flatMap((one, index) => {
      const own = each[index];
      return own && own.off === undefined && !one.tile.locked ? [{ one, own }] : [];
    });
    const off = ready.length > 0 ? undefined : action.off ?? LOCKED;
    return [{
      id: `${first.tile.type}/${action.id}`, title: action.title, icon: action.icon, keys: action.keys ?? [],
      ...(action.asks && { asks: action.asks }), ...(off !== undefined && { off }), ...(others.length === 0 && { tile: first.tile.id }),
      run: (answer) => together(scene, ready.map(({ one, own }) => shiftProps(scene, one, own.run(answer)))),
    }];
  });
}

function veiling({ scene, seen, parts }: Asked): Offer | undefined {
  const targets = seen.map((one) => ({ one, ids: parts.length === 0 ? veilable(one) : veilableOf(one, parts) })).filter(({ ids }) => ids.length > 0);
  if (targets.length === 0) return undefined;
  if (targets.some(({ one, ids }) => ids.some((id) => !one.veiled.has(id)))) {
    const run = () => ({ diff: veilAll(scene, targets.map(({ one, ids }) => ({ tile: one.tile.id, parts: ids }))) });
    return { id: 'veil', title: 'Veil', icon: 'eye-off', keys: ['v'], run };
  }
  const run = () => ({ diff: targets.flatMap(({ one, ids }) => unveil(scene, one.tile.id, ids)) });
  return { id: 'unveil', title: 'Reveal', icon: 'eye', keys: ['v'], run };
}

function veilableOf(seen: Seen, parts: readonly PartId[]): readonly PartId[] {
  return seen.parts.filter((part) => part.veil && parts.includes(part.id)).map(({ id }) => id);
}

function splitting({ scene, seen, ids }: Asked): Offer | undefined {
  if (!seen.some(({ kind }) => kind?.split)) return undefined;
  const off = seen.every(({ tile }) => tile.locked) ? LOCKED : splits(seen) ? undefined : 'This does not come apart any further.';
  return { id: 'split', title: 'Take apart', icon: 'scissors', keys: ['Shift+s'], ...(off !== undefined && { off }), run: () => split(scene, seen, ids) };
}

function combining({ scene, seen, ids }: Asked): Offer | undefined {
  const [first] = seen;
  if (!first?.kind?.combine || seen.length < 2 || seen.some(({ kind }) => kind !== first.kind)) return undefined;
  const plan = combined(seen, () => '');
  const off = isRefusal(plan) ? { off: plan.refused } : {};
  return { id: 'combine', title: 'Combine', icon: 'combine', keys: ['Shift+c'], ...off, run: () => combine(scene, seen, ids) };
}

function duplicating({ scene, seen, ids }: Asked): Offer {
  const run = () => copies(scene, seen.map(({ tile }) => tile.id), { count: 1, ids });
  return { id: 'duplicate', title: 'Duplicate', icon: 'copy', keys: ['Mod+d'], run };
}

/** × n leaves n in all, the chosen one among them: three times one counter is three counters. */
function multiplying({ scene, seen, ids }: Asked): Offer {
  const run = (answer = ''): Shift => {
    const times = readCount(answer);
    if (isRefusal(times)) return refusal(times.refused);
    if (times < 2 || times > MOST_TIMES) {
      return refusal(`Type a whole number from 2 to ${MOST_TIMES}: how many there are to be in all.`);
    }
    return copies(scene, seen.map(({ tile }) => tile.id), { count: times - 1, ids });
  };
  return { id: 'multiply', title: '× n', icon: 'copy-plus', keys: ['Shift+d'], asks: 'count', run };
}

function forward({ scene, seen }: Asked): Offer {
  return { id: 'forward', title: 'To front', icon: 'bring-to-front', keys: ['Shift+f'], run: () => restack(scene, seen, 'front') };
}

function back({ scene, seen }: Asked): Offer {
  return { id: 'back', title: 'To back', icon: 'send-to-back', keys: ['Shift+b'], run: () => restack(scene, seen, 'back') };
}

/** Tiles that show the same relation, each by itself again; one that is left alone by it is linked with nothing. */
function unlinking({ scene, seen }: Asked): Offer | undefined {
  const linked = seen.filter(({ tile }) => tile.linked !== undefined);
  if (linked.length === 0) return undefined;
  const run = (): Shift => {
    const ids = new Set(linked.map(({ tile }) => tile.id));
    const left = Map.groupBy([...scene.seen.values()].filter(({ tile }) => tile.linked !== undefined && !ids.has(tile.id)), ({ tile }) => tile.linked);
    const alone = linked.flatMap(({ tile }) => { const others = left.get(tile.linked) ?? []; return others.length === 1 ? others : []; });
    return shiftTo(scene, { tiles: [...linked, ...alone].map(({ tile: { linked: _, ...tile } }) => tile) });
  };
  return { id: 'unlink', title: 'Unlink', icon: 'unlink', keys: ['Shift+u'], run };
}

function locking({ scene, seen }: Asked): Offer {
  const isOpen = seen.some(({ tile }) => !tile.locked);
  const run = () => shiftTo(scene, { tiles: seen.map(({ tile: { locked: _, ...tile } }) => (isOpen ? { ...tile, locked: true } : tile)) });
  const keys = ['Shift+l'];
  return isOpen ? { id: 'lock', title: 'Lock', icon: 'lock', keys, run } : { id: 'unlock', title: 'Unlock', icon: 'lock-open', keys, run };
}

function deleting({ scene, seen }: Asked): Offer {
  const open = seen.filter(({ tile }) => !tile.locked).map(({ tile }) => tile.id);
  const more = { chosen: [], ...(open.length < seen.length && { refused: LOCKED }) };
  const run = (): Shift => shiftTo(scene, { gone: [...withAllHeld(scene, open)] }, more);
  return { id: 'delete', title: 'Delete', icon: 'trash-2', keys: ['Delete', 'Backspace'], ...(open.length === 0 && { off: LOCKED }), run };
}

import * as fc from 'fast-check';
import type { Kind, Kinds } from '../../widgets/board/manipulative.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { text, type Contract } from './contract.ts';
import { contracts } from './contracts.ts';
import { walkOf, wandering, type Walk } from './walk.ts';

/** A kind of the list, loaded with the counters that are laid into slots. */
export async function load(type: string): Promise<{ readonly kind: Kind; readonly kinds: Kinds }> {
  const wanted = cards.filter(card => card.type === type || card.type === 'counters');
  const loaded = new Map(await Promise.all(wanted.map(async card => [card.type, await card.load()] as const)));
  const kind = loaded.get(type);
  if (!kind) throw new Error(`There is no ${type} in the list.`);
  return { kind, kinds: { get: one => loaded.get(one) } };
}

/** How many walks of how many steps. */
export interface Effort { readonly walks: number; readonly length: number }

/**
 * The first broken contract on a walk, in words. Walks come through the same states again and again: one that is in `sound` keeps every contract and
 * is not judged anew, only the steps to it; those of a walk that breaks none are put in.
 */
export function broken(walk: Walk, sound: Set<string> = new Set()): string | undefined {
  const fresh = new Map(walk.states.map(state => [text([state.props, state.held]), state] as const).filter(([key]) => !sound.has(key)));
  for (const [name, contract] of Object.entries<Contract>(contracts)) {
    const [wrong] = contract({ ...walk, states: [...fresh.values()] });
    if (wrong !== undefined) return `${walk.kind.type}: ${name}: ${wrong}`;
  }
  for (const key of fresh.keys()) sound.add(key);
  return undefined;
}

/** Walks a kind at random; what the first broken contract says, with the seed and the shortest walk that breaks it, or `undefined`. */
export function complaint(kind: Kind, kinds: Kinds, { walks, length }: Effort): string | undefined {
  const sound = new Set<string>();
  const found = fc.check(fc.property(wandering(length), wanted => broken(walkOf(kind, kinds, wanted), sound) === undefined), { numRuns: walks });
  const [wanted] = found.counterexample ?? [];
  if (wanted === undefined) return undefined;
  const wrong = broken(walkOf(kind, kinds, wanted)) ?? String(found.errorInstance);
  return `${wrong}\n  seed ${found.seed}, path ${found.counterexamplePath}, preset and steps ${JSON.stringify(wanted)}`;
}

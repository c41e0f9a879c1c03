import type { Refusal } from '../maths/refusal.ts';
import type { Json } from './document.ts';

/** How deep and how big one thing in a document may be. A bar model of 200 parts and a long pen stroke are far below. */
const DEEPEST = 40;
const MOST_NODES = 50_000;
const MOST_CHARACTERS = 500_000;

interface Place { readonly where: string; readonly depth: number; readonly left: { nodes: number; characters: number } }

/**
 * A copy of anything as plain JSON that shares nothing with it. Refuses what JSON cannot hold (NaN, functions, dates, cycles) and what no document
 * of ours holds (the key `__proto__`, more than the caps above), and says where. `where` names the whole, as in "this tile".
 */
export function plain(unknown: unknown, where: string): { readonly json: Json } | Refusal {
  const fault = faultOf(unknown, { where, depth: 0, left: { nodes: MOST_NODES, characters: MOST_CHARACTERS } });
  if (fault !== undefined) return { refused: fault };
  const json: Json = JSON.parse(JSON.stringify(unknown));
  return { json };
}

function faultOf(unknown: unknown, place: Place): string | undefined {
  place.left.nodes -= 1;
  if (place.left.nodes < 0 || place.depth > DEEPEST) return `There is more in ${place.where} than a lesson can hold.`;
  if (unknown === null || typeof unknown === 'boolean') return undefined;
  if (typeof unknown === 'number') return Number.isFinite(unknown) ? undefined : `The number at ${place.where} is not a number that can be shown.`;
  if (typeof unknown === 'string') return textFault(unknown, place);
  if (typeof unknown !== 'object' || !(Array.isArray(unknown) || isPlainObject(unknown))) {
    return `What stands at ${place.where} is not something that a lesson can hold.`;
  }
  return insideFault(unknown, place);
}

function textFault(text: string, place: Place): string | undefined {
  place.left.characters -= text.length;
  return place.left.characters < 0 ? `There is more text in ${place.where} than a lesson can hold.` : undefined;
}

function insideFault(thing: object, place: Place): string | undefined {
  for (const [key, value] of Object.entries(thing)) {
    if (key === '__proto__') return `At ${place.where} stands a name that is not allowed, “__proto__”.`;
    if (value === undefined && !Array.isArray(thing)) continue;
    const inside = { ...place, where: place.depth < 4 ? `${place.where}, ${key.slice(0, 40)}` : place.where, depth: place.depth + 1 };
    const fault = textFault(key, inside) ?? faultOf(value, inside);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isPlainObject(thing: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(thing);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

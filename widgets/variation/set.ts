import type { Json } from '../board/document.ts';
import type { Refusal } from '../maths/refusal.ts';
import { isRefusal } from '../maths/refusal.ts';
import type { AnyFamily } from './family.ts';
import { type Nearest, nearestTo } from './nearest.ts';
import { scriptOf } from './scripts.ts';
import { textOf } from './written.ts';
import { type Recipe, type Stop, walked } from './walk.ts';

/** A sequence of questions as it is kept: how it was made, its items as they were made and edited, and where to stop and talk. */
export interface VariationSet extends Recipe { readonly stops: readonly Stop[]; readonly discuss: readonly number[] }

/** So many points to stop at are enough for a lesson. */
const DISCUSS = 2;

/** Why there is no such set, and the script that is most like the one that was chosen, where one can be walked with this seed. */
export interface Unmade extends Refusal { readonly nearest?: Nearest }

/** The sequence of a family's script for a seed; refused where there is no such script, or it cannot be walked: then with the nearest that can. */
export function setOf(family: AnyFamily, script: string, seed: string): VariationSet | Unmade {
  const one = scriptOf(family, script);
  if (!one) return { refused: `“${family.title}” has no sequence of this name. Choose one of those it has.` };
  const stops = walked(family, one, seed);
  if (isRefusal(stops)) {
    const nearest = nearestTo(family, one, seed);
    return { refused: `${stops.refused} ${nearest ? `Nearest to it is “${nearest.title}”.` : 'Choose other questions.'}`, ...(nearest && { nearest }) };
  }
  return { family: family.id, version: family.version, script, seed, stops, discuss: discussed(family, stops, one.discuss) };
}

/** Where the author planned to stop, else where a trap lies or the answer stays; two of them where there are two. */
function discussed(family: AnyFamily, stops: readonly Stop[], planned: readonly number[]): readonly number[] {
  const worth = stops.flatMap(({ move }, at) => {
    const one = family.moves[move ?? ''];
    return one && (one.trap !== undefined || one.effect === 'stays') ? [at] : [];
  });
  const rest = stops.map((_, at) => at).slice(1);
  const all = [...new Set([...planned, ...worth, ...rest])].filter((at) => at < stops.length);
  return all.slice(0, Math.max(DISCUSS, planned.length)).toSorted((a, b) => a - b);
}

/** A set as text: what is asked and what it comes to, a line each. Two sets are the same exactly when this is. */
export function linesOf(family: AnyFamily, stops: readonly Stop[], answer: (item: Json) => string): readonly string[] {
  return stops.map(({ item }) => `${textOf(family.ask(item))} → ${answer(item)}`);
}

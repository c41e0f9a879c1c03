import type { Json } from '../board/document.ts';
import { isRefusal } from '../maths/refusal.ts';
import type { AnyFamily, Script } from './family.ts';
import { variesIn } from './find.ts';
import { scriptsOf } from './scripts.ts';
import { walked } from './walk.ts';

/** A script that can be walked, by its id, and how many questions it has. */
export interface Nearest { readonly script: string; readonly title: string; readonly questions: number }

/**
 * The script of a family that is most like one that cannot be walked, and can be walked with the same seed: of the same archetype, else with the most
 * dimensions in common, then of the nearest length. Undefined where none can.
 */
export function nearestTo(family: AnyFamily, script: Script<Json>, seed: string): Nearest | undefined {
  const wanted = variesIn(family, script);
  const unlike = (other: Script<Json>): readonly number[] => [
    Number(other.archetype !== script.archetype),
    -variesIn(family, other).filter((one) => wanted.includes(one)).length,
    Math.abs(other.steps.length - script.steps.length),
  ];
  const others = scriptsOf(family).filter(({ id }) => id !== script.id).map((other) => ({ other, how: unlike(other) }));
  const nearest = others.toSorted((one, next) => one.how.map((value, at) => value - (next.how[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .find(({ other }) => !isRefusal(walked(family, other, seed)));
  return nearest && { script: nearest.other.id, title: nearest.other.title, questions: nearest.other.steps.length + 1 };
}

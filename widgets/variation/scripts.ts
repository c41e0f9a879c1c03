import type { Json } from '../board/document.ts';
import type { AnyFamily, Script } from './family.ts';

/** So many legs are still seen at once. */
const MOST_LEGS = 8;
const LONGEST = 6;

/**
 * Every sequence that a family offers: those that its author planned, then what can be made of its moves: a spider, whose legs each change one thing of the
 * body, and a hunt for what leaves the answer the same.
 */
export function scriptsOf(family: AnyFamily): readonly Script<Json>[] {
  const has = (id: string): boolean => family.scripts.some((script) => script.archetype === id);
  return [...family.scripts, ...(has('spider') ? [] : spider(family)), ...(has('invariant') ? [] : hunt(family))];
}

/** The script of that id. */
export function scriptOf(family: AnyFamily, id: string): Script<Json> | undefined {
  return scriptsOf(family).find((script) => script.id === id);
}

/** Moves that can be made of the body whatever it is are not known before: a leg is one of several moves, each begun with another. */
function spider(family: AnyFamily): readonly Script<Json>[] {
  const moves = Object.keys(family.moves);
  const legs = Math.min(MOST_LEGS, moves.length);
  const steps = Array.from({ length: legs }, (_, at) => ({ moves: [...moves.slice(at), ...moves.slice(0, at)], from: 0 }));
  return [{
    id: 'spider', title: 'Spider', archetype: 'spider', notice: 'What does each change do to the answer of the question in the middle?',
    steps: steps.slice(0, Math.max(3, legs - 1)), discuss: [1],
  }];
}

function hunt(family: AnyFamily): readonly Script<Json>[] {
  const stays = Object.entries(family.moves).filter(([, { effect }]) => effect === 'stays').map(([id]) => id);
  const others = Object.keys(family.moves).filter((id) => !stays.includes(id));
  if (stays.length === 0 || others.length === 0) return [];
  const all = [...stays, ...others];
  const steps = Array.from({ length: LONGEST }, (_, at) => ({ moves: at % 2 === 0 ? all : stays.length > 1 ? all : others }));
  return [{ id: 'invariant', title: 'What stays the same?', archetype: 'invariant', notice: 'Which changes leave the answer as it was, and why?', steps, discuss: [1] }];
}

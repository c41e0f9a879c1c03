import type { Around } from '../../board/manipulative.ts';
import type { Mark, Role } from '../../board/marks.ts';
import { middle } from '../../board/room.ts';
import { keyOf, laid, numeralsOf, stripOf } from './layout.ts';
import { letterOf, toldBy, type Rods } from './rods.ts';

const ROLES = ['rod-1', 'rod-2', 'rod-3', 'rod-4', 'rod-5', 'rod-6', 'rod-7', 'rod-8', 'rod-9', 'rod-10'] as const satisfies readonly Role[];

/** The rods in their colours, their letters and what they are worth where those are asked for, and which rod is one. */
export function marks(props: Rods, around: Around): readonly Mark[] {
  const rods = laid(props, stripOf(props, around));
  const bodies = rods.map(({ rod, box }): Mark => {
    const role = ROLES[rod.long - 1] ?? 'rod-1';
    return { mark: 'rect', part: rod.id, ...box, fill: role, edge: role, thickness: 1.5, round: 2 };
  });
  // A letter says which rod it is, and so what it is worth: it goes where that is veiled.
  const letters = props.letters ? rods.map(({ rod, box }): Mark => (
    { mark: 'text', about: toldBy(props, [rod]), text: letterOf(rod.long), at: middle(box), size: 'minor', anchor: 'middle' })) : [];
  const numerals = numeralsOf(props, around).map(({ id, token, at }): Mark => ({ mark: 'value', part: id, token, at, size: 'label', anchor: 'middle' }));
  const key = keyOf(props, around);
  const said: readonly Mark[] = key ? [{ mark: 'text', text: key.text, at: key.at, size: 'minor', anchor: 'start', edge: 'ink-soft' }] : [];
  return [...bodies, ...letters, ...numerals, ...said];
}

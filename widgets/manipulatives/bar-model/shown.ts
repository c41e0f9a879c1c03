import type { Action, Moved } from '../../board/manipulative.ts';
import type { PartId } from '../../board/document.ts';
import type { Said } from '../../board/said.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { without, type Edited } from './edit.ts';
import { quantities, type BarModel, type Carrier } from './model.ts';
import { shapesOf } from './shape.ts';
import { solveModel } from './solve.ts';
import { shortestWay, type WayStep } from './way.ts';

const ways = new WeakMap<BarModel, Map<Carrier, ReturnType<typeof shortestWay>>>();

/** The way to a goal; looked for once in the same model. */
function wayTo(model: BarModel, goal: Carrier): ReturnType<typeof shortestWay> {
  const known = ways.get(model) ?? new Map<Carrier, ReturnType<typeof shortestWay>>();
  ways.set(model, known);
  const way = known.get(goal) ?? shortestWay(model, goal);
  known.set(goal, way);
  return way;
}

/** An edit as the board takes it; the way that was being shown ends when its goal is gone. */
export function moved(edited: Edited): Moved<BarModel> {
  if (isRefusal(edited)) return edited;
  return { props: edited.way && !shapesOf(edited).has(edited.way.goal) ? without(edited, 'way') : edited };
}

/** The steps of the way that are being shown, the first step first. */
export function shownSteps(model: BarModel): readonly WayStep[] {
  const way = model.way ? wayTo(model, model.way.goal) : [];
  return way === 'no short way' ? [] : way.slice(0, model.way?.shown ?? 0);
}

/** Every part that something said gives away. */
export function toldBy(said: Said): readonly PartId[] {
  return [...new Set(said.flatMap((piece) => typeof piece === 'object' && 'parts' in piece ? piece.parts ?? [] : []))];
}

/** What the way should lead to: what is chosen when it is not written, else the first `?`, else the first letter. */
function goalOf(model: BarModel, chosen: Carrier | undefined): Carrier | undefined {
  const { found } = solveModel(model);
  const asked = quantities(model).find(({ quantity }) => quantity.is === 'unknown')?.carrier;
  const own = chosen !== undefined && found.get(chosen)?.given === false ? chosen : undefined;
  return own ?? asked ?? [...found].find(([, { given }]) => !given)?.[0];
}

/** Shows the way one step at a time, at the teacher's pace, and puts it away again. */
export function wayActions(model: BarModel, chosen?: Carrier): readonly Action<BarModel>[] {
  const goal = model.way?.goal ?? goalOf(model, chosen);
  const next: Action<BarModel> = {
    id: 'way', title: model.way ? 'Next step' : 'Show the way', icon: 'footprints', keys: ['y'],
    ...(goal === undefined && { off: 'There is nothing to find: write ? for what is asked.' }),
    run: () => goal === undefined ? { refused: 'There is nothing to find: write ? for what is asked.' } : further(model, goal),
  };
  return model.way ? [next, { id: 'way-away', title: 'Hide way', icon: 'eye-off', keys: ['Shift+Y'], run: () => ({ props: without(model, 'way') }) }] : [next];
}

function further(model: BarModel, goal: Carrier): ReturnType<Action<BarModel>['run']> {
  const way = wayTo(model, goal);
  if (way === 'no short way') return { refused: 'There is no short way to find this from what is written.' };
  const shown = model.way ? model.way.shown + 1 : 1;
  if (way.length === 0) return { refused: 'This is written on the model already.' };
  if (shown > way.length) return { refused: 'That was the last step.' };
  return { props: { ...model, way: { goal, shown } } };
}

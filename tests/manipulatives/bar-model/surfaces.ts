import fc from 'fast-check';
import type { Around, Moved } from '../../../widgets/board/manipulative.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { random, type Random } from '../../../widgets/maths/random.ts';
import { actions } from '../../../widgets/manipulatives/bar-model/actions.ts';
import type { BarModel } from '../../../widgets/manipulatives/bar-model/model.ts';
import { parts } from '../../../widgets/manipulatives/bar-model/parts.ts';
import { presets } from '../../../widgets/manipulatives/bar-model/presets.ts';

/** The least sizes of text, in board units, of a panel at 100 % and of a board that fills a projector. */
export const PANEL: Around = { held: [], text: { value: 22, label: 16, minor: 14 } };
export const PROJECTOR: Around = { held: [], text: { value: 44, label: 30, minor: 28 } };
export const SURFACES = { panel: PANEL, projector: PROJECTOR };

/** What random walks begin with; a walk has no smaller one in it, so nothing is gained by shrinking. */
export const seeds = fc.noShrink(fc.integer().map(String));

const TYPED = ['7', '24', '0', '1/3', '1 1/2', '0.25', '?', 'x', '2x+3', 'x−5', '−4', '£3.50', '12 cm', '40%', '', '1000000', 'bags', 'Ana and Ben', '3', '100', '2', '20 to 80', '5', '<b>', '1,000'] as const;

/** One random thing that a person can do: an action, a drag, a slider step or something typed, with what it answers. */
export function oneMove(model: BarModel, chance: Random, around: Around = PANEL): { readonly did: string; readonly answer: Moved<BarModel> } {
  const all = parts(model, around);
  const part = chance.pick(all);
  const typed = chance.pick(TYPED);
  const way = chance.pick(['act', 'act', 'act', 'type', 'drag', 'slide'] as const);
  const { range } = part;
  if (way === 'type' && part.type) return { did: `type ${typed} on ${part.id}`, answer: part.type(typed) };
  if (way === 'drag' && part.move) {
    const by = { x: chance.whole(-400, 400), y: chance.whole(-100, 100) };
    return { did: `drag ${part.id} by ${by.x}, ${by.y}`, answer: part.move({ x: part.at.x + by.x, y: part.at.y + by.y }, part.at) };
  }
  if (way === 'slide' && range) {
    const to = chance.pick([range.least, range.most, range.now]);
    return { did: `slide ${part.id} to ${to}`, answer: range.set(to) };
  }
  const chosen = chance.shuffle(all).slice(0, chance.whole(0, 3)).map(({ id }) => id);
  const action = chance.pick(actions(model, chosen, around));
  const answer = action.asks === 'count' ? String(chance.whole(0, 7)) : typed;
  return { did: `${action.id} ${action.asks ? answer : ''} on ${chosen.join(' ')}`, answer: action.run(answer) };
}

/** Models that a person came to by so many random moves from a preset: each model on the way. */
export function* walk(seed: string, moves: number): Generator<{ readonly model: BarModel; readonly did: string; readonly before: BarModel }> {
  const chance = random(seed);
  let model = chance.pick(presets).props;
  for (let move = 0; move < moves; move++) {
    const { did, answer } = oneMove(model, chance);
    if (isRefusal(answer)) continue;
    yield { model: answer.props, did, before: model };
    model = answer.props;
  }
}

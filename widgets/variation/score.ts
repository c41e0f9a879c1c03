import type { Json } from '../board/document.ts';
import type { Expression } from '../maths/expression.ts';
import type { AnyFamily } from './family.ts';
import { answerText } from './written.ts';
import type { Stop } from './walk.ts';

/** What each thing that makes a sequence better or worse counts. */
const WEIGHTS = {
  varied: 3, invariant: 4, boundary: 4, trap: 4, long: -0.5, repeated: -3, accident: -2, autopilot: -3, jump: -1,
} as const;
/** An answer of so many characters is still clean. */
const CLEAN = 8;
/** So many of one move after another are enough. */
const MOST_ALIKE = 3;

/**
 * How good a sequence is: every critical dimension varies, an answer stays, a boundary is crossed (a feature comes or goes), a trap lies in it, answers are
 * short; no answer comes again by accident, nothing in a question is the same by accident, no move is made more than three times running, and it does not
 * get harder by more than one thing at once. Greater is better; it says nothing by itself.
 */
export function scoreOf(family: AnyFamily, stops: readonly Stop[]): number {
  const moves = stops.flatMap(({ move }) => (move === undefined ? [] : [family.moves[move]]));
  const answers = stops.map(({ item }) => answerText(family, item));
  const features = stops.map(({ item }) => new Set(family.features(item)));
  const changed = new Set(moves.flatMap((move) => move?.changes ?? []));
  const critical = Object.entries(family.dimensions).filter(([, { kind }]) => kind === 'critical').map(([id]) => id);
  const repeated = stops.filter(({ move, from = 0 }, at) => at > 0 && family.moves[move ?? '']?.effect !== 'stays' && answers.indexOf(answers[at] ?? '') < at && answers[from] !== answers[at]);
  const steps = stops.flatMap(({ from }, at) => (from === undefined ? [] : [difference(features[from], features[at])]));
  return WEIGHTS.varied * critical.filter((id) => changed.has(id)).length
    + WEIGHTS.invariant * Math.min(1, moves.filter((move) => move?.effect === 'stays').length)
    + WEIGHTS.boundary * Math.min(2, steps.filter((step) => step > 0).length)
    + WEIGHTS.trap * Math.min(2, moves.filter((move) => move?.trap !== undefined).length)
    + WEIGHTS.long * answers.reduce((sum, text) => sum + Math.max(0, text.length - CLEAN), 0)
    + WEIGHTS.repeated * repeated.length
    + WEIGHTS.accident * stops.reduce((sum, { item }, at) => sum + accidents(family, item, answers[at] ?? ''), 0)
    + WEIGHTS.autopilot * runs(stops.map(({ move }) => move))
    + WEIGHTS.jump * steps.filter((step) => step > 1).length;
}

function difference(some: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()): number {
  return [...some].filter((one) => !others.has(one)).length + [...others].filter((one) => !some.has(one)).length;
}

/** How often a move comes once more after three of it. */
function runs(moves: readonly (string | undefined)[]): number {
  return moves.filter((move, at) => at >= MOST_ALIKE && Array.from({ length: MOST_ALIKE }, (_, back) => moves[at - 1 - back]).every((one) => one === move)).length;
}

/** Numbers that are the same in a question though nothing says so, and an answer that is one of its numbers. */
function accidents(family: AnyFamily, item: Json, answer: string): number {
  const numbers = family.ask(item).flatMap((piece) => (typeof piece === 'object' && 'value' in piece ? numbersIn(piece.value) : []));
  return numbers.length - new Set(numbers).size + (numbers.includes(answer) ? 1 : 0);
}

function numbersIn(expression: Expression): readonly string[] {
  if ('exact' in expression) return [expression.exact];
  return 'op' in expression ? expression.of.flatMap(numbersIn) : [];
}

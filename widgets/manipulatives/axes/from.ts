import { relationIn, sameRelation, type Relation } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { toText } from '../../maths/print.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { degree, letters, numberOf } from '../../maths/value.ts';
import { axesOf, axisOf, type Axes, type Line } from './axes.ts';
import { addFormula } from './change.ts';
import { crossingsOf } from './plots.ts';
import { sentences } from './words.ts';

const NOT: Refusal = { refused: 'Axes show an equation in x and y, an expression in x, an equation in x as two lines that meet, or a ratio of two.' };
/** Ends that axes are drawn to, the nearest first; steps go with them. */
const ENDS = [['6', '1'], ['10', '1'], ['12', '2'], ['20', '2'], ['50', '5'], ['100', '10'], ['200', '20'], ['500', '50'], ['1000', '100']] as const;

/**
 * An equation in x and y as its line or curve; an expression in x as y = that; 2x + 3 = 11 as two lines that meet; 3 : 5 as the line through (3, 5). On the
 * axes that were there when it is seen on them. Refuses what none of these can show.
 */
export function from(said: Sentence, was?: Axes): Axes | Refusal {
  const relation = relationIn(said);
  const formulas = relation && formulasOf(relation);
  if (!relation || !formulas) return NOT;
  const bare = was ? [emptied(was)] : [];
  const wider = ENDS.flatMap(([end, step]): readonly Axes[] => {
    if (relation.is === 'ratio') return [axesOf('0', end, step)];
    // Two lines that meet far up are seen on axes that go further up than across.
    const tall = ENDS.filter(([high]) => Number(high) > Number(end)).slice(0, 2);
    return [axesOf(`-${end}`, end, step), ...tall.map(([high, rise]) => ({ ...axesOf(`-${end}`, end, step), y: axisOf(`-${high}`, high, rise, 'y') }))];
  });
  const next = was?.next ?? 1;
  for (const axes of [...bare, ...wider]) {
    const made = drawn({ ...axes, next }, relation, formulas);
    if (made && shows(made, relation)) return made;
  }
  return NOT;
}

/** The axes without what stands on them; their looks go on. */
function emptied(was: Axes): Axes {
  const { triangle: _, table: __, joined: ___, ...rest } = was;
  return { ...rest, points: [], plots: [] };
}

function formulasOf(relation: Relation): readonly string[] | undefined {
  if (relation.is === 'ratio') return relation.terms.length === 2 && relation.terms.every(term => term.compare(0) > 0) ? [] : undefined;
  if (relation.is === 'expression') return letters(relation.value).join('') === 'x' ? [`y = ${toText(relation.written)}`] : undefined;
  if (relation.is !== 'equation') return undefined;
  const used = new Set([...letters(relation.left), ...letters(relation.right)]);
  if ([...used].some(letter => letter !== 'x' && letter !== 'y')) return undefined;
  const [left, right] = relation.sides;
  if (used.has('y')) return [`${toText(left)} = ${toText(right)}`];
  const isLine = (side: Expression): boolean => 'letter' in side;
  // x = 3 is an upright line; 2x + 3 = 11 two lines that meet.
  if (degree(relation.left) > 1 || degree(relation.right) > 1) return undefined;
  return (isLine(left) && numberOf(relation.right)) || (isLine(right) && numberOf(relation.left)) ? [`${toText(left)} = ${toText(right)}`] : [`y = ${toText(left)}`, `y = ${toText(right)}`];
}

function drawn(axes: Axes, relation: Relation, formulas: readonly string[]): Axes | undefined {
  if (relation.is === 'ratio') return proportion(axes, relation.terms);
  const start: Axes = formulas.length > 1 ? { ...axes, crossings: true } : axes;
  const made = formulas.reduce<Axes | undefined>((so, formula) => {
    const moved = so && addFormula(so, formula);
    return moved === undefined || isRefusal(moved) ? undefined : moved.props;
  }, start);
  return made && (formulas.length < 2 || crossingsOf(made).length > 0) ? made : undefined;
}

/** The line from the origin through the point that a ratio is. */
function proportion(axes: Axes, [across, up]: readonly Fraction[]): Axes | undefined {
  if (!across || !up) return undefined;
  const spot = { x: toExact(across), y: toExact(up) };
  const fits = across.compare(axes.x.to) <= 0 && up.compare(axes.y.to) <= 0 && new Fraction(axes.x.from).compare(0) <= 0 && new Fraction(axes.y.from).compare(0) <= 0;
  const line: Line = { id: `l${axes.next}`, is: 'line', through: [{ x: '0', y: '0' }, spot] };
  return fits ? { ...axes, plots: [line], triangle: line.id, next: axes.next + 1 } : undefined;
}

function shows(axes: Axes, relation: Relation): boolean {
  return sentences(axes).some(sentence => {
    const one = relationIn(sentence);
    return one !== undefined && sameRelation(one, relation);
  });
}

import type { Point } from '../../board/document.ts';
import type { Around, Part } from '../../board/manipulative.ts';
import type { Said, Token } from '../../board/said.ts';
import { toExact, toFraction, type Exact } from '../../maths/exact.ts';
import { toText } from '../../maths/print.ts';
import { deedSaid } from '../both-sides.ts';
import { ordinal } from '../ordinal.ts';
import { isBalloon, type Balance, type Thing } from './balance.ts';
import { moveTo, typeEquation, typeSide, typeThing, typeWorth } from './change.ts';
import { layout, type Layout, type Pan, type Placed, type Row } from './layout.ts';
import { sideToken } from './written.ts';

const kindOf = (thing: Thing): string => (isBalloon(thing) ? 'balloon' : thing.letter === undefined ? 'weight' : 'bag');

/** "weight on the left", "second bag on the left" where several of a kind lie there. */
function nameOf(props: Balance, thing: Thing, side: 'left' | 'right'): string {
  const alike = props[side].filter(other => kindOf(other) === kindOf(thing));
  const nth = alike.length > 1 ? `${ordinal(alike.findIndex(({ id }) => id === thing.id))} ` : '';
  return `${nth}${kindOf(thing)} on the ${side}`;
}

/** Everything on a pan goes over to the other one by a drag past the post, or by the arrow keys. */
function thingPart(props: Balance, { thing, side, middle, token }: Placed, { width, height }: Layout['cell']): Part<Balance> {
  const isTyped = thing.letter === undefined;
  return {
    id: thing.id, name: [nameOf(props, thing, side)], at: middle, hit: { x: middle.x - width / 2, y: middle.y - height / 2, width, height },
    token, veil: 'value', ...(isTyped && { type: (text: string) => typeThing(props, thing.id, text) }),
    move: (to: Point) => moveTo(props, thing.id, to.x < 0 ? 'left' : 'right'), grain: { x: 20, y: 0 },
  };
}

function panPart(props: Balance, { side, at, width, top }: Pan): Part<Balance> {
  return {
    id: side, name: [`${side} pan`], at, hit: { x: at.x - width / 2, y: top, width, height: at.y - top + 12 },
    token: sideToken(props, side), type: text => typeSide(props, side, text),
  };
}

const OPS = { '=': 'equals', '<': 'less', '>': 'more' } as const;

function rowPart(props: Balance, { line, y, above, below, noteX }: Row): Part<Balance> {
  const { id, left, right, sign } = line;
  const [name] = 'letter' in left.value && left.parts.length === 0 ? [left.value.letter] : [];
  const token: Token = name === undefined ? { value: { op: OPS[sign], of: [left.value, right.value] }, parts: left.parts } : right;
  const common = { id, at: { x: 0, y }, hit: { x: -noteX, y: y - above, width: 2 * noteX, height: above + below }, token, veil: 'value' } as const;
  if (name !== undefined) return { ...common, name: weightName(name), type: text => typeWorth(props, name, text), range: worthRange(props, name) };
  const before = props.lines.find(each => each.id === id);
  if (before) return { ...common, name: ['step: ', ...deedSaid(before.deed, [id])] };
  return { ...common, name: ['equation'], type: text => typeEquation(props, text), written: toText({ op: 'equals', of: [left.value, right.value] }) };
}

const weightName = (name: string): Said => [`weight of a bag of ${name}`];

/** What a bag weighs, tried out one by one while the pans tip. */
function worthRange(props: Balance, name: string): NonNullable<Part<Balance>['range']> {
  const now = props.letters[name] ?? '0';
  const end = (far: number): Exact => toExact(toFraction(now).compare(far) * Math.sign(far) > 0 ? toFraction(now) : toFraction(String(far)));
  return { least: end(-20), most: end(20), now, step: '1', page: '5', set: to => typeWorth(props, name, to) };
}

/** The pans, what lies on them, and what is written under them. */
export function parts(props: Balance, around: Around): readonly Part<Balance>[] {
  const laid = layout(props, around);
  return [
    ...laid.pans.flatMap(pan => [panPart(props, pan), ...laid.placed.filter(({ side }) => side === pan.side).map(one => thingPart(props, one, laid.cell))]),
    ...laid.rows.map(row => rowPart(props, row)),
  ];
}

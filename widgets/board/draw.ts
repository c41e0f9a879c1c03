import { isUnknown, type Space, spaceOf } from './card.ts';
import type { Box, PartId, PictureId, Point } from './document.ts';
import type { Mark, Role } from './marks.ts';
import { isVeiled } from './said.ts';
import type { Seen } from './scene.ts';
import { BASELINE, widthOf } from './text.ts';
import { typeset, type Typeset } from './typeset.ts';

/** How an area or a line is painted. A fill is painted with its role's pattern over it (pattern.ts), the edge along its middle. */
interface Painted {
  readonly fill?: Role; readonly edge?: Role;
  /** Board units. */
  readonly thickness: number;
  /** Board units painted and left out, in turns. */
  readonly dash?: readonly [number, number];
}
/** What canvas and SVG print as it is: in the tile's coordinates, back to front, with veils over it and text in its place. */
export type Stroke =
  | { readonly stroke: 'rect'; readonly round: number } & Box & Painted
  | { readonly stroke: 'circle'; readonly radius: number } & Point & Painted
  | { readonly stroke: 'line'; readonly points: readonly Point[] } & Painted
  | { readonly stroke: 'path'; readonly d: string } & Painted
  | { readonly stroke: 'picture'; readonly picture: PictureId } & Box
  /** `x`: its left end; `y`: its baseline; `height`: font size; `role`: its edge colour is the text's. */
  | { readonly stroke: 'text'; readonly text: string; readonly height: number; readonly bold: boolean; readonly role: Role } & Point;

type Text = Extract<Mark, { mark: 'text' }>;
type Value = Extract<Mark, { mark: 'value' }>;
type Shape = Exclude<Mark, Text | Value>;

const THICKNESS = 2;
/** What was made of a list of marks, and what else it was made from. */
interface Made { readonly around: Seen['around']; readonly hidden: ReadonlySet<PartId>; readonly strokes: readonly Stroke[] }
const remembered = new WeakMap<readonly Mark[], Made>();

/** The picture of a tile. The same array as before while the tile's marks and veils are, wherever it lies. */
export function drawn({ marks, around, veiled, hidden }: Pick<Seen, 'marks' | 'around' | 'veiled' | 'hidden'>): readonly Stroke[] {
  const known = remembered.get(marks);
  if (known && known.around.text === around.text && known.around.veiled === around.veiled && known.hidden === hidden) return known.strokes;
  const strokes = marks.filter((mark) => isShown(mark, veiled, hidden)).flatMap((mark) => strokesOf(mark, around));
  remembered.set(marks, { around, hidden, strokes });
  return strokes;
}

function isShown({ part, about }: Mark, veiled: ReadonlySet<PartId>, hidden: ReadonlySet<PartId>): boolean {
  return !(part !== undefined && hidden.has(part)) && !(about && isVeiled({ parts: about }, veiled));
}

function strokesOf(mark: Mark, around: Seen['around']): readonly Stroke[] {
  switch (mark.mark) {
    case 'text': return [textOf(mark, around.text[mark.size])];
    case 'value': return valueOf(mark, around);
    default: return [shapeOf(mark)];
  }
}

function shapeOf(mark: Shape): Stroke {
  switch (mark.mark) {
    case 'rect': return { stroke: 'rect', x: mark.x, y: mark.y, width: mark.width, height: mark.height, round: mark.round ?? 0, ...painted(mark) };
    case 'circle': return { stroke: 'circle', x: mark.x, y: mark.y, radius: mark.radius, ...painted(mark) };
    case 'line': return { stroke: 'line', points: mark.points, ...painted({ ...mark, edge: mark.edge ?? 'ink' }) };
    case 'path': return { stroke: 'path', d: mark.d, ...painted(mark.fill ? mark : { ...mark, edge: mark.edge ?? 'ink' }) };
    case 'picture': return { stroke: 'picture', picture: mark.picture, ...mark.box };
  }
}

function painted({ fill, edge, thickness = THICKNESS, dashed }: Pick<Shape, 'fill' | 'edge' | 'thickness' | 'dashed'>): Painted {
  return { ...(fill && { fill }), ...(edge && { edge }), thickness, ...(dashed && { dash: [3 * thickness, 2 * thickness] as const }) };
}

/** Where text of this width begins, so that it stands to its anchor. */
function start({ at, anchor }: Text | Value, width: number): number {
  return at.x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
}

function textOf(mark: Text, height: number): Stroke {
  const bold = mark.bold === true;
  return {
    stroke: 'text', text: mark.text, height, bold, role: mark.edge ?? 'ink',
    x: start(mark, widthOf(mark.text, height, bold)), y: mark.at.y + BASELINE * height,
  };
}

function valueOf(mark: Value, around: Seen['around']): readonly Stroke[] {
  const bold = mark.bold === true;
  const space = spaceOf(mark.token, mark.size, { ...around, bold });
  const corner = { x: start(mark, space.width), y: mark.at.y };
  if (around.veiled && isVeiled(mark.token, around.veiled)) return [card(corner, space, 'ink-soft')];
  const set = typeset(mark.token.value, around.text[mark.size], bold);
  const text = written(mark, set, { x: corner.x + (space.width - set.width) / 2, y: corner.y });
  return isUnknown(mark.token.value) ? [card(corner, space, 'unknown'), ...text] : text;
}

/** A veil's card is solid, an unknown's is dashed: they never look alike. */
function card(corner: Point, { width, above, below }: Space, role: 'ink-soft' | 'unknown'): Stroke {
  const look = painted({ fill: role, edge: role, ...(role === 'unknown' && { dashed: true }) });
  return { stroke: 'rect', x: corner.x, y: corner.y - above, width, height: above + below, round: (above + below) / 6, ...look };
}

function written(mark: Value, set: Typeset, corner: Point): readonly Stroke[] {
  const role = mark.edge ?? 'ink';
  const moved = (point: Point): Point => ({ x: corner.x + point.x, y: corner.y + point.y });
  return set.pieces.map((piece): Stroke => 'line' in piece
    ? { stroke: 'line', points: piece.line.map(moved), edge: role, thickness: piece.thickness }
    : { stroke: 'text', text: piece.text, ...moved(piece), height: piece.height, bold: mark.bold === true, role });
}

import type { Box } from '../../board/document.ts';
import type { Around, Part } from '../../board/manipulative.ts';
import type { Said } from '../../board/said.ts';
import { toFraction } from '../../maths/exact.ts';
import { told } from '../say.ts';
import { sharesOf } from '../portion.ts';
import { lineAt, moveTo, nearest, paint, typeLine, typeShaded } from './change.ts';
import { edgesOf, LINE, LINE_VALUE, pieceId, toldBy, totalId, type FractionWall } from './fraction-wall.ts';
import { eachToken, handleOf, lineOf, lineToken, rowsOf, totalOf, type Row, type Written } from './layout.ts';

type WallPart = Part<FractionWall>;

/** "strip 2, quarters". What it is cut into is told by its numbers, and hidden with them. */
function nameOf(wall: FractionWall, { strip }: Row): Said {
  return ['strip ', told(wall.strips.indexOf(strip) + 1), { about: toldBy(wall, strip), said: [`, ${sharesOf(strip.cut)}`] }];
}

/** A drag over parts shades all from the first to the one under the hand; a press shades one. */
function pieces(wall: FractionWall, row: Row): readonly WallPart[] {
  const { strip, y, height, pitch } = row;
  return [...strip.shades].map((shade, nth): WallPart => {
    const at = { x: (nth + 0.5) * pitch, y: y + height / 2 };
    const state = shade === '0' ? [] : [shade === '1' ? ', shaded' : ', shaded in the second shade'];
    return {
      id: pieceId(strip.id, nth), at, hit: { x: nth * pitch, y, width: pitch, height }, grain: { x: pitch, y: 0 },
      name: ['part ', told(nth + 1), ' of strip ', told(wall.strips.indexOf(strip) + 1), { about: toldBy(wall, strip), said: state }],
      press: () => paint(wall, strip.id, nth, nth),
      move: (to, from) => (to.x === from.x && to.y === from.y ? { props: wall } : paint(wall, strip.id, nth, Math.floor(to.x / pitch))),
    };
  });
}

/** The strip itself, at its handle: arrow keys up and down move it, and its veil hides the numbers in its parts. */
function handle(wall: FractionWall, row: Row, rows: readonly Row[]): WallPart {
  const { id } = row.strip;
  const hit = handleOf(row);
  const count = wall.strips.length;
  const place = wall.strips.indexOf(row.strip) + 1;
  const pitch = (rows[1]?.y ?? row.height) - (rows[0]?.y ?? 0);
  const token = eachToken(wall, row.strip);
  return {
    id, name: nameOf(wall, row), at: { x: hit.x + hit.width / 2, y: hit.y + hit.height / 2 }, hit, ...(wall.each && { token, veil: 'value' as const }),
    move: (to, from) => moveTo(wall, id, place + Math.round((to.y - from.y) / pitch)),
    range: {
      least: '1', most: String(count), now: String(count + 1 - place), step: '1', page: '3',
      said: ['place ', told(place), ' from the top', ...(wall.each ? [', each part ', token] : [])],
      set: to => moveTo(wall, id, count + 1 - toFraction(to).valueOf()),
    },
  };
}

/** Room around a number that a finger finds. */
const around44 = ({ at, width }: Written, height: number): Box => ({ x: at.x - Math.max(44, width) / 2, y: at.y - height / 2, width: Math.max(44, width), height });

/** What is shaded of a strip, where it is written. */
function number(wall: FractionWall, row: Row, around: Around): readonly WallPart[] {
  const { strip, height } = row;
  const total = totalOf(wall, row, around);
  return total === undefined ? [] : [{
    id: totalId(strip.id), name: ['shaded of strip ', told(wall.strips.indexOf(strip) + 1)], at: total.at, hit: around44(total, height), token: total.token, veil: 'value',
    type: text => typeShaded(wall, strip.id, text),
  }];
}

/** The upright line slides from edge to edge; its number takes any other place. */
function upright(wall: FractionWall, around: Around): readonly WallPart[] {
  const line = lineOf(wall, around);
  if (line === undefined || wall.line === undefined) return [];
  const { knob, written } = line;
  const now = toFraction(wall.line);
  const edges = edgesOf(wall);
  const token = lineToken(wall, wall.line);
  return [
    {
      id: LINE, name: ['upright line'], at: knob, hit: { x: knob.x - 22, y: knob.y - 13, width: 44, height: 26 }, token,
      move: (to, from) => lineAt(wall, nearest(edges, (knob.x + to.x - from.x) / wall.length) ?? now),
      range: {
        least: '0', most: String(edges.length - 1), now: String(edges.findIndex(edge => edge.equals(now))), step: '1', page: '5',
        set: to => lineAt(wall, edges[toFraction(to).valueOf()] ?? now),
      },
    },
    { id: LINE_VALUE, name: ['where the line stands'], at: written.at, hit: around44(written, 30), token, veil: 'value', type: text => typeLine(wall, text) },
  ];
}

/** Of each strip its handle, its parts and what is shaded; then the upright line. */
export function parts(wall: FractionWall, around: Around): readonly WallPart[] {
  const rows = rowsOf(wall, around);
  return [...rows.flatMap(row => [handle(wall, row, rows), ...pieces(wall, row), ...number(wall, row, around)]), ...upright(wall, around)];
}

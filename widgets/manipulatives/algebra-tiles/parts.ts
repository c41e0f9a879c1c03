import type { Box } from '../../board/document.ts';
import type { Around, Part } from '../../board/manipulative.ts';
import type { Said } from '../../board/said.ts';
import { toText } from '../../maths/print.ts';
import { told } from '../say.ts';
import { flip, pressPlace } from './change.ts';
import { typeEdge, typeExpression } from './lay.ts';
import { fieldOf, rowsOf, type Laid, type Row } from './layout.ts';
import { placesOf } from './rectangle.ts';
import { PART, type AlgebraTiles, type Edges } from './tiles.ts';
import { edgeToken, nameToken } from './written.ts';

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

/** Which tile it is and where it lies: "tile 3 on the left", "empty place in row 2, column 1". No two are called alike. */
function placeName(props: AlgebraTiles, { part, empty }: Laid): Said {
  const place = props.edges && placesOf(props.edges).find(({ id }) => id === part);
  if (place) return [empty ? (props.square ? 'missing place' : 'empty place') : 'tile', ' in row ', told(place.row + 1), ', column ', told(place.column + 1)];
  const side = props.right?.some(({ id }) => id === part) ? props.right : props.tiles;
  const where = props.edges ? ' beside the rectangle' : props.right ? ` on the ${side === props.right ? 'right' : 'left'}` : '';
  return ['tile ', told(side.findIndex(({ id }) => id === part) + 1), where];
}

/** A tile that is pressed turns over; a place in a rectangle gets its tile, or gives it up. */
function tilePart(props: AlgebraTiles, laid: Laid): Part<AlgebraTiles> {
  const { part: id, tile, empty } = laid;
  const isPlace = props.edges !== undefined && !props.tiles.includes(tile);
  return {
    id, name: placeName(props, laid), at: middleOf(laid), hit: boxOf(laid), ...(!empty && { token: nameToken(props, tile) }),
    press: () => (isPlace ? pressPlace(props, id) : { props: flip(props, [id]) }),
  };
}

function edgePart(props: AlgebraTiles, edges: Edges, side: keyof Edges): Part<AlgebraTiles> {
  const own = fieldOf(props).laid.filter(({ part }) => part === side);
  const [first, last] = [own[0], own.at(-1)];
  const hit = first && last ? { x: first.x, y: first.y, width: last.x + last.width - first.x, height: last.y + last.height - first.y } : { x: 0, y: 0, width: 1, height: 1 };
  return { id: side, name: [`${side} edge`], at: middleOf(hit), hit, token: edgeToken({ edges }, side), veil: 'all', type: text => typeEdge(props, side, text) };
}

function rowPart(props: AlgebraTiles, { line, at, space }: Row): Part<AlgebraTiles> {
  const hit = { x: at.x - space.width / 2, y: at.y - space.above, width: space.width, height: space.above + space.below };
  const name = line.id === PART.product ? 'product' : props.right ? 'equation' : 'expression';
  const { value } = line.token;
  const written = toText('op' in value && value.op === 'not equals' ? { ...value, op: 'equals' } : value);
  return { id: line.id, name: [name], at, hit, token: line.token, veil: 'value', written, type: text => typeExpression(props, text) };
}

/** The edges, the tiles and places, the names on them as one, and what is written under them. */
export function parts(props: AlgebraTiles, around: Around): readonly Part<AlgebraTiles>[] {
  const { laid, box } = fieldOf(props);
  const { edges } = props;
  const names: Part<AlgebraTiles> = { id: PART.names, name: ['names on the tiles'], at: { x: box.x, y: box.y }, hit: box, veil: 'all' };
  return [
    ...(edges ? [edgePart(props, edges, 'top'), edgePart(props, edges, 'left')] : []),
    ...laid.filter(({ part }) => part !== PART.top && part !== PART.left).map(one => tilePart(props, one)),
    ...(props.named ? [names] : []), ...rowsOf(props, around).map(row => rowPart(props, row)),
  ];
}

import { fitted, PANEL_TEXT, PROJECTOR_TEXT, textAt } from '../../widgets/board/camera.ts';
import { spaceOf } from '../../widgets/board/card.ts';
import type { Box } from '../../widgets/board/document.ts';
import type { Mark } from '../../widgets/board/marks.ts';
import { meet } from '../../widgets/board/room.ts';
import { isVeiled } from '../../widgets/board/said.ts';
import type { Seen, Surface } from '../../widgets/board/scene.ts';
import { widthOf } from '../../widgets/board/text.ts';
import { text } from './contract.ts';
import { PANEL, PROJECTOR, sceneOf, seenOf, type State, type Walk } from './walk.ts';

/** Contracts on the picture. */

const SURFACES = [PANEL, PROJECTOR];
type Written = Extract<Mark, { readonly mark: 'text' | 'value' }>;

const numbersIn = (mark: Mark): readonly number[] => Object.values(mark).flatMap(function flat(each: unknown): readonly number[] {
  return typeof each === 'number' ? [each] : typeof each === 'object' && each !== null && !('parts' in each) ? Object.values(each).flatMap(flat) : [];
});

/** The room that a mark takes, with its line's thickness. */
function roomOf(mark: Mark, { around }: Seen): Box {
  const thick = (mark.thickness ?? 2) / 2;
  const grown = ({ x, y, width, height }: Box): Box => ({ x: x - thick, y: y - thick, width: width + 2 * thick, height: height + 2 * thick });
  switch (mark.mark) {
    case 'rect': return grown(mark);
    case 'circle': return grown({ x: mark.x - mark.radius, y: mark.y - mark.radius, width: 2 * mark.radius, height: 2 * mark.radius });
    case 'line': {
      const [xs, ys] = [mark.points.map(point => point.x), mark.points.map(point => point.y)];
      return grown({ x: Math.min(...xs), y: Math.min(...ys), width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) });
    }
    case 'path': case 'picture': return grown(mark.box);
    default: return writtenRoom(mark, around);
  }
}

function writtenRoom(mark: Written, around: Seen['around']): Box {
  const high = around.text[mark.size];
  const space = mark.mark === 'text' ? { width: widthOf(mark.text, high, mark.bold), above: high * 0.45, below: high * 0.5 } : spaceOf(mark.token, mark.size, around);
  const x = mark.at.x - (mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? space.width / 2 : space.width);
  return { x, y: mark.at.y - space.above, width: space.width, height: space.above + space.below };
}

// Rounding, and the half of a line's thickness that stands on the edge.
const SLACK = 2;

/** What is drawn lies in the tile's own box, on a panel and on a projector. */
export function marksInBox(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => SURFACES.flatMap(surface => {
    const seen = seenOf(walk, state, surface);
    const { own } = seen;
    if (![own.x, own.y, own.width, own.height].every(Number.isFinite) || own.width <= 0 || own.height <= 0) return [`the box is ${text(own)}`];
    return seen.marks.flatMap(mark => {
      if (!numbersIn(mark).every(Number.isFinite)) return [`a mark is not finite: ${text(mark)}`];
      const room = roomOf(mark, seen);
      const inside = room.x >= own.x - SLACK && room.y >= own.y - SLACK && room.x + room.width <= own.x + own.width + SLACK && room.y + room.height <= own.y + own.height + SLACK;
      return inside ? [] : [`${text(mark)} takes ${text(room)}, outside of ${text(own)}, at text ${surface.text.value}`];
    });
  }));
}

/** Whatever can be pointed at is somewhere. */
export function partsAreFinite(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => seenOf(walk, state).parts.filter(({ at, hit }) => {
    const numbers = 'points' in hit ? [hit.width, ...hit.points.flatMap(({ x, y }) => [x, y])] : [hit.x, hit.y, hit.width, hit.height];
    return ![at.x, at.y, ...numbers].every(Number.isFinite);
  }).map(part => `part ${part.id} is not finite`));
}

/** The narrowest panel's board, and a class's screen, in CSS pixels. */
const NARROW = { width: 250, height: 300 };
const SCREEN = { width: 1920, height: 1080 };

/** The surfaces that a tile is read on: a panel at its own size, the narrowest panel with the whole tile in view, and a projector with it. */
function readOn({ own }: Seen): readonly Surface[] {
  const narrow = textAt(fitted(own, NARROW).scale, PANEL_TEXT);
  const screen = textAt(fitted(own, SCREEN, { most: 4, margin: 80 }).scale, PROJECTOR_TEXT);
  return [...new Map([PANEL.text, narrow, screen].map(size => [text(size), { text: size }])).values()];
}

const wordsIn = (mark: Written): string => (mark.mark === 'text' ? mark.text : text(mark.token.value));

/** The words, numbers and cards that are seen, with the room they take. */
function writtenOn({ marks, veiled, hidden, around }: Seen): readonly { readonly mark: Written; readonly room: Box }[] {
  return marks.flatMap(mark => {
    if (mark.mark !== 'text' && mark.mark !== 'value') return [];
    const isTaken = (mark.part !== undefined && hidden.has(mark.part)) || isVeiled({ parts: mark.about ?? [] }, veiled);
    return isTaken || (mark.mark === 'text' && mark.text.trim() === '') ? [] : [{ mark, room: writtenRoom(mark, around) }];
  });
}

/** How far two rooms may reach into each other, board units: what letters leave free above and below them. */
const TOUCH = -2;

function lieOver(seen: Seen): readonly string[] {
  const written = writtenOn(seen);
  return written.flatMap((one, at) => written.slice(at + 1).filter(other => meet(one.room, other.room, TOUCH)).map(other =>
    `${wordsIn(one.mark)} and ${wordsIn(other.mark)} lie over each other, at text ${seen.around.text.value}${seen.veiled.size > 0 ? ', veiled' : ''}, in ${text(seen.tile.props)}`));
}

/** Words, numbers and cards never lie over each other, on any surface, with veils and without. */
export function legible(walk: Walk): readonly string[] {
  return walk.states.flatMap(state => readOn(seenOf(walk, state)).flatMap(surface => {
    const seen = seenOf(walk, state, surface);
    const over = lieOver(seen);
    return over.length > 0 ? over : veiledWhole(walk, state, seen).flatMap(lieOver);
  }));
}

/** The tile with all on it veiled that can be. */
function veiledWhole(walk: Walk, state: State, { parts, around }: Seen): readonly Seen[] {
  const veiled = parts.filter(part => part.veil).map(part => part.id);
  const seen = veiled.length === 0 ? undefined : sceneOf(walk, state, { veiled, surface: { text: around.text } }).seen.get('it');
  return seen ? [seen] : [];
}

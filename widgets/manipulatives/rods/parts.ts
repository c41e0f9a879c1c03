import type { Point } from '../../board/document.ts';
import type { Around, Moved, Part } from '../../board/manipulative.ts';
import { middle } from '../../board/room.ts';
import type { Said } from '../../board/said.ts';
import { fromNumber, toText } from '../../maths/print.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { ordinal } from '../ordinal.ts';
import { told } from '../say.ts';
import { exchanged, place, readRod } from './change.ts';
import { laid, stripOf, UNIT, type LaidRod } from './layout.ts';
import { colourOf, toldBy, worthOf, type Rods } from './rods.ts';

/** "red rod", of several in its row "third", and of several rows "in the second row". The colour tells what it is worth, so it is not said under a veil. */
function nameOf(props: Rods, { rod, row }: LaidRod): Said {
  const colour = [{ about: toldBy(props, [rod]), said: [`${colourOf(rod.long)} `] }];
  const beside = props.rows[row] ?? [];
  const place = beside.length > 1 ? `, ${ordinal(beside.findIndex(({ id }) => id === rod.id))}` : '';
  return [...colour, 'rod', place, ...(props.rows.length > 1 ? [` in the ${ordinal(row)} ${props.upright ? 'column' : 'row'}`] : [])];
}

/** How far along its row, and how far across the rows, a point lies, board units. */
const axes = (props: Rods, { x, y }: Point): { readonly along: number; readonly across: number } =>
  (props.upright ? { along: -y, across: x } : { along: x, across: y });

/** The rod in the row over which its middle was taken, before the first rod there whose middle lies further along. */
function move(props: Rods, { lies, by, strip }: { readonly lies: LaidRod; readonly by: Point; readonly strip: number }): Moved<Rods> {
  const at = middle(lies.box);
  const { along, across } = axes(props, { x: at.x + by.x, y: at.y + by.y });
  const row = Math.floor((across - strip / 2) / (UNIT + strip));
  const others = laid(props, strip).filter(other => other.row === row && other.rod.id !== lies.rod.id);
  const before = others.filter(other => axes(props, middle(other.box)).along <= along).length;
  return place(props, lies.rod, { row, before });
}

/** Every rod: it is dragged to another place, and another one is typed in its stead. */
export function parts(props: Rods, around: Around): readonly Part<Rods>[] {
  const strip = stripOf(props, around);
  return laid(props, strip).map((lies): Part<Rods> => {
    const { rod, box } = lies;
    const worth = worthOf(props, rod.long);
    return {
      id: rod.id, name: nameOf(props, lies), at: middle(box), hit: box,
      ...(props.numerals ? { token: told(worth, toldBy(props, [rod])), veil: 'value' as const } : { written: toText(fromNumber(worth)) }),
      type: text => {
        const long = readRod(props, text);
        return isRefusal(long) ? long : exchanged(props, rod.id, long);
      },
      move: (to, from) => move(props, { lies, by: { x: to.x - from.x, y: to.y - from.y }, strip }),
      grain: { x: UNIT / 2, y: UNIT / 2 },
    };
  });
}

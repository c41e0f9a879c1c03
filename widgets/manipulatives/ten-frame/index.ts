import * as v from 'valibot';
import type { Action, Around, Manipulative, Moved, Part } from '../../board/manipulative.ts';
import { readCount } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { number, plus } from '../../maths/value.ts';
import { box, cellsOf, counts, emptyCells, marks, slots, type TenFrame } from './ten-frame.ts';
import { counterIn, filled, from } from './from.ts';
import { looks } from './looks.ts';
import { describe, sentences } from './words.ts';

const schema = v.strictObject({
  cells: v.picklist([5, 10, 20]),
  upright: v.exactOptional(v.literal(true)),
  counted: v.exactOptional(v.literal(true)),
});

const RED = JSON.stringify(['red counter']);

function parts(props: TenFrame, around: Around): readonly Part<TenFrame>[] {
  const empty = emptyCells(props, around.held).map((cell): Part<TenFrame> => ({
    id: cell.id, name: [`${cell.name}, empty`], at: { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 }, hit: cell,
    press: () => ({ props, fill: [counterIn('red')(cell)] }),
  }));
  if (!props.counted) return empty;
  const high = around.text.value;
  const written = counts(props, around).map(({ id, token, at }): Part<TenFrame> => ({
    id, name: [id === 'full' ? 'number of full cells' : 'number of empty cells'], at, token, veil: 'value',
    hit: { x: at.x - high, y: at.y - high * 0.6, width: high * 3, height: high * 1.2 },
  }));
  return [...empty, ...written];
}

/** Counters are put into the next empty cells, or taken out from the last full ones, until there are as many as was typed. */
function typeCount(props: TenFrame, around: Around, text: string): Moved<TenFrame> {
  const count = readCount(text);
  if (isRefusal(count)) return count;
  const empty = emptyCells(props, around.held);
  const full = props.cells - empty.length;
  if (count > props.cells) return { refused: `This frame has ${props.cells} cells. Make it larger, or add a second frame.` };
  const order = cellsOf(props).map(cell => cell.id);
  const last = around.held.toSorted((a, b) => order.indexOf(b.slot) - order.indexOf(a.slot));
  return { props, fill: empty.slice(0, Math.max(0, count - full)).map(counterIn('red')), clear: last.slice(0, Math.max(0, full - count)).map(each => each.id) };
}

/** The rest is filled with the other side of what is there, so that the two addends are seen. */
function fill(props: TenFrame, around: Around): Moved<TenFrame> {
  const side = around.held.some(each => JSON.stringify(each.said) === RED) ? 'yellow' : 'red';
  return { props, fill: emptyCells(props, around.held).map(counterIn(side)) };
}

function actions(props: TenFrame, _: readonly string[], around: Around): readonly Action<TenFrame>[] {
  const { upright: __, ...lying } = props;
  const { counted: ___, ...uncounted } = props;
  const empty = emptyCells(props, around.held).length;
  const cells = props.cells === 5 ? 10 : props.cells === 10 ? 20 : 5;
  return [
    { id: 'how-many', title: 'How many', icon: 'calculator', keys: ['digits'], asks: 'count', run: (answer = '') => typeCount(props, around, answer) },
    { id: 'fill', title: 'Fill', icon: 'grid-2x2-check', keys: ['f'], run: () => fill(props, around), ...(empty === 0 && { off: 'Every cell is full.' }) },
    {
      id: 'clear', title: 'Clear', icon: 'eraser', keys: ['e'], run: () => ({ props, clear: around.held.map(each => each.id) }),
      ...(around.held.length === 0 && { off: 'Every cell is empty.' }),
    },
    { id: 'turn', title: 'Turn', icon: 'rotate-cw', keys: ['t'], run: () => ({ props: props.upright ? lying : { ...props, upright: true } }) },
    { id: 'size', title: 'Cells', icon: 'grid-3x3', keys: ['c'], run: () => ({ props: { ...props, cells } }) },
    { id: 'count', title: 'Number', icon: 'hash', keys: ['n'], run: () => ({ props: props.counted ? uncounted : { ...props, counted: true } }) },
  ];
}

/** Frames of five, ten and twenty: counters lie in their cells, move with them, and cross from one frame to another. */
const tenFrame: Manipulative<TenFrame> = {
  type: 'ten-frame', schema, migrations: [],
  presets: [
    { title: 'Ten frame', props: { cells: 10 } },
    { title: 'Five frame', props: { cells: 5 } },
    { title: 'Twenty frame', props: { cells: 20 } },
    { title: 'Upright', props: { cells: 10, upright: true } },
  ],
  box, marks, parts, describe, sentences, actions, slots, looks, from, filled,
  value: (_, held) => held.reduce<ReturnType<typeof number> | undefined>((so, { value }) => (so && value ? plus(so, value) : undefined), number(0)),
};
export default tenFrame;

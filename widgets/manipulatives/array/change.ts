import type { Moved } from '../../board/manipulative.ts';
import { readCount } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { countsOf, isArray, lengthOf, lineId, LONGEST, MOST_PARTS, MOST_THINGS, type DotArray, type Run, type Side, type Way } from './array.ts';

const WAYS: readonly Way[] = ['rows', 'columns'];
const TOO_LARGE: Refusal = { refused: `An array has from 1 to ${LONGEST} rows and columns, and at most ${MOST_THINGS} things.` };
const LESS_THAN_A_ROW: Refusal = { refused: 'That is less than one full row. Type more, or make the rows shorter first.' };

const checked = (props: DotArray): Moved<DotArray> => (isArray(props) ? { props } : TOO_LARGE);

/** A side with so many rows or columns, one at least: what comes or goes does so at its end. */
export function resized(side: Side, length: number): Side {
  const [first, ...others] = side;
  const fitting = others.reduce<Side>((so, run) => (lengthOf(so) < length ? [...so, run] : so), [first]);
  const last = fitting.at(-1) ?? first;
  const end = { ...last, count: last.count + length - lengthOf(fitting) };
  const [head = end, ...rest] = [...fitting.slice(0, -1), end];
  return [head, ...rest];
}

/** So many rows of so many; of what is left over as much as is less than a row. Refuses what is more than an array has. */
export function withSize(props: DotArray, rows: number, columns: number): Moved<DotArray> {
  if (rows < 1 || columns < 1 || rows > LONGEST || columns > LONGEST) return TOO_LARGE;
  return checked({ ...props, rows: resized(props.rows, rows), columns: resized(props.columns, columns), over: Math.min(props.over, columns - 1) });
}

/** The most rows, or columns, that there is room for beside the other side as it is. */
export function mostOf(props: DotArray, way: Way): number {
  const { rows, columns } = countsOf(props);
  return Math.min(LONGEST, Math.floor((MOST_THINGS - props.over) / (way === 'rows' ? columns : rows)));
}

/** The size nearest to a wanted one that an array can have: first the rows, then as many columns as there is room for. */
export function drawnTo(props: DotArray, rows: number, columns: number): Moved<DotArray> {
  const down = Math.min(LONGEST, Math.max(1, rows));
  const most = Math.min(LONGEST, Math.floor((MOST_THINGS - props.over) / down));
  return withSize(props, down, Math.min(most, Math.max(1, columns)));
}

/** So many rows or columns in one run; the others stay. */
export function withRun(props: DotArray, id: string, count: number): Moved<DotArray> {
  const way = WAYS.find(each => props[each].some(run => run.id === id));
  if (way === undefined) return { refused: 'These rows are no longer a part of their own.' };
  if (count < 1) return TOO_LARGE;
  const next = { ...props, [way]: counted(props[way], id, count) };
  return checked({ ...next, over: Math.min(props.over, lengthOf(next.columns) - 1) });
}

const counted = ([first, ...others]: Side, id: string, count: number): Side => {
  const set = (run: Run): Run => (run.id === id ? { ...run, count } : run);
  return [set(first), ...others.map(set)];
};

/** How many rows or columns a run has, as it was typed. */
export function typeRun(props: DotArray, id: string, text: string): Moved<DotArray> {
  const count = readCount(text);
  return isRefusal(count) ? count : withRun(props, id, count);
}

/** Moves the split line after a run, so that the run has so many; the run behind it gets what it loses. */
export function splitAt(props: DotArray, id: string, count: number): Moved<DotArray> {
  const way = WAYS.find(each => props[each].some(run => run.id === id));
  const side = way && props[way];
  const at = side?.findIndex(run => run.id === id) ?? -1;
  const [run, next] = [side?.[at], side?.[at + 1]];
  if (way === undefined || !side || !run || !next) return { refused: 'This split line is no longer there.' };
  if (count < 1 || count >= run.count + next.count) return { refused: 'A split line has a row or column on both sides.' };
  return { props: { ...props, [way]: counted(counted(side, id, count), next.id, run.count + next.count - count) } };
}

/** Where a run is split at first: after ten, after five, in the middle; what teachers know facts of. */
const easy = (count: number): number => (count > 10 ? 10 : count > 5 ? 5 : Math.ceil(count / 2));

/** A split line more: through the run that is chosen, or else the longest. Refuses a single row, and more parts than there are colours. */
export function split(props: DotArray, way: Way, chosen: readonly string[] = []): Moved<DotArray> {
  const side = props[way];
  const other = props[way === 'rows' ? 'columns' : 'rows'];
  const longest = side.reduce((so, run) => (run.count > so.count ? run : so));
  const run = side.find(each => chosen.includes(each.id) && each.count > 1) ?? longest;
  if (run.count < 2) return { refused: way === 'rows' ? 'A single row cannot be split. Split the columns.' : 'A single column cannot be split. Split the rows.' };
  if ((side.length + 1) * other.length > MOST_PARTS) return { refused: `An array tells at most ${MOST_PARTS} parts apart. Join some of them first.` };
  const count = easy(run.count);
  const parted = side.flatMap(each => (each.id === run.id ? [{ ...each, count }, { id: `a${props.next}`, count: each.count - count }] : [each]));
  const [first = run, ...others] = parted;
  return { props: { ...props, [way]: [first, ...others] satisfies Side, next: props.next + 1 } };
}

/** Takes the chosen split lines away, or all of them where none is chosen: the run before a line takes in the one behind it. */
export function join(props: DotArray, chosen: readonly string[] = []): DotArray {
  const lines = WAYS.flatMap(way => props[way].slice(0, -1).map(run => lineId(run.id)));
  const gone = lines.some(id => chosen.includes(id)) ? chosen : lines;
  return { ...props, rows: joined(props.rows, gone), columns: joined(props.columns, gone) };
}

function joined([first, ...others]: Side, gone: readonly string[]): Side {
  let before = first.id;
  return others.reduce<Side>((so, run) => {
    const isGone = gone.includes(lineId(before));
    before = run.id;
    if (!isGone) return [...so, run];
    const last = so.at(-1) ?? first;
    return counted(so, last.id, last.count + run.count);
  }, [first]);
}

/** The rows as columns and the columns as rows. Refuses an array with an incomplete row. */
export function turned(props: DotArray): Moved<DotArray> {
  if (props.over > 0) return { refused: 'Some are left over, so the rows cannot be turned into columns.' };
  return { props: { ...props, rows: props.columns, columns: props.rows } };
}

/** So many things in rows of so many: as many full rows as there are, and the rest left over. Refuses less than one full row. */
export function grouped(props: DotArray, all: number, columns: number = lengthOf(props.columns)): Moved<DotArray> {
  if (columns < 1 || columns > LONGEST || all > MOST_THINGS) return TOO_LARGE;
  if (all < columns) return LESS_THAN_A_ROW;
  const sized = withSize({ ...props, over: 0 }, Math.floor(all / columns), columns);
  return isRefusal(sized) ? sized : checked({ ...sized.props, over: all % columns });
}

/** So many left over, fewer than a row has. */
export function withOver(props: DotArray, over: number): Moved<DotArray> {
  if (over >= lengthOf(props.columns)) return { refused: 'What is left over is less than a full row.' };
  return checked({ ...props, over });
}

/** How many things there are, as it was typed; the rows stay as long as they are. */
export function typeAll(props: DotArray, text: string): Moved<DotArray> {
  const all = readCount(text);
  return isRefusal(all) ? all : grouped(props, all);
}

/** How long the rows are in which the same things are laid, as it was typed. */
export function typeRowsOf(props: DotArray, text: string): Moved<DotArray> {
  const columns = readCount(text);
  return isRefusal(columns) ? columns : grouped(props, countsOf(props).all, columns);
}

/** How many are left over, as it was typed. */
export function typeOver(props: DotArray, text: string): Moved<DotArray> {
  const over = readCount(text);
  return isRefusal(over) ? over : withOver(props, over);
}

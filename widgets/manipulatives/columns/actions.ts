import type { Action, Moved } from '../../board/manipulative.ts';
import { begin, oneLess, oneMore, spanned, withoutSum } from './change.ts';
import { nextStep, typeNumber, typeSum } from './calculate.ts';
import { countOf, isJoined, lastOf, powerOf, ranksOf, type Columns, type Heads, type Ranks } from './columns.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { cellId, countId, otherId } from './told.ts';

type Act = Action<Columns>;
const UNDER_WAY = 'A sum is under way. Finish it first, or show one number.';

/** Switches something that is there or not. */
function toggled(props: Columns, key: 'counted' | 'written' | 'expanded' | 'framed' | 'lying' | 'loose'): Columns {
  const { [key]: was, ...rest } = props;
  return was ? rest : { ...rest, [key]: true };
}

/** Why something cannot be done now, where it cannot. */
const off = (moved: Moved<Columns>): Pick<Act, 'off'> => (isRefusal(moved) ? { off: moved.refused } : {});

/** The column that is meant: the chosen one, else that of ones, or the smallest. */
function meantRank(props: Columns, chosen: readonly string[]): number {
  const ranks = ranksOf(props);
  return ranks.find(rank => [cellId, countId, otherId].some(id => chosen.includes(id(rank)))) ?? ranks.find(rank => powerOf(props, rank) === 0) ?? lastOf(props);
}

/** More and less in the chosen column; a slider that is chosen has its own steps in the action bar. */
function counting(props: Columns, chosen: readonly string[], ranks: Ranks): readonly Act[] {
  const rank = meantRank(props, chosen);
  if (ranksOf(props).some(each => chosen.includes(countId(each)) || chosen.includes(otherId(each)))) return [];
  return [
    { id: 'more', title: 'One more', icon: 'plus', keys: ['+'], run: () => oneMore(props, rank, ranks), ...off(oneMore(props, rank, ranks)) },
    { id: 'less', title: 'One less', icon: 'minus', keys: ['-'], run: () => oneLess(props, rank, ranks), ...off(oneLess(props, rank, ranks)) },
  ];
}

/** Ten for one, and one for ten: of the chosen column, else of the first from the right that can. An exchange that was begun is done by either. */
function exchanging(props: Columns, chosen: readonly string[], ranks: Ranks): readonly Act[] {
  const [upward, isChosen] = [[...ranksOf(props)].reverse(), chosen.some(id => /^(?:cell|count)/.test(id))];
  const meant = meantRank(props, chosen);
  const up = isChosen ? meant : upward.find(rank => countOf(props, rank) >= 10) ?? lastOf(props);
  const down = isChosen ? meant : upward.find(rank => countOf(props, rank) > 0 && rank > lastOf(props)) ?? lastOf(props);
  const run = (rank: number, into: 'larger' | 'smaller'): Moved<Columns> => (props.exchanging ? nextStep(props, ranks) : begin(props, { rank, into }, ranks));
  return [
    { id: 'exchange', title: 'Exchange', icon: 'merge', keys: ['x'], run: () => run(up, 'larger'), ...off(run(up, 'larger')) },
    { id: 'exchange-down', title: 'One for ten', icon: 'split', keys: ['Shift+x'], run: () => run(down, 'smaller'), ...off(run(down, 'smaller')) },
  ];
}

/** A second number, and the way back to one. */
function summing(props: Columns, ranks: Ranks): readonly Act[] {
  const busy = isJoined(props) ? {} : { off: UNDER_WAY };
  return [
    { id: 'add', title: 'Add', icon: 'copy-plus', keys: ['a'], asks: 'value', run: answer => typeSum(props, 'add', answer ?? '', ranks), ...busy },
    { id: 'take', title: 'Take away', icon: 'eraser', keys: ['t'], asks: 'value', run: answer => typeSum(props, 'take', answer ?? '', ranks), ...busy },
    ...(props.sum ? [{ id: 'one-number', title: 'One number', icon: 'equal', run: () => ({ props: withoutSum(props) }) }] : []),
  ];
}

const HEADS: readonly Heads[] = ['letters', 'words', 'numerals', 'powers'];
const MODES = [['steps', 'Step by step', 'footprints'], ['alone', 'Exchanges itself', 'repeat'], ['off', 'No exchange', 'lock']] as const;
const after = <One>(all: readonly One[], at: number): One | undefined => all[(at + 1) % all.length];

/** How the columns look and work: titles say what it will be. */
function looks(props: Columns, ranks: Ranks): readonly Act[] {
  const mode = after(MODES, MODES.findIndex(([each]) => each === props.exchange)) ?? MODES[0];
  const heads = after(HEADS, HEADS.indexOf(props.heads)) ?? 'letters';
  const { exchanging: _, ...calm } = props;
  const larger = spanned(props, [props.first + 1, lastOf(props)], ranks);
  const smaller = spanned(props, [props.first, lastOf(props) - 1], ranks);
  return [
    { id: 'mode', title: mode[1], icon: mode[2], keys: ['m'], run: () => ({ props: { ...calm, exchange: mode[0] } }) },
    { id: 'counts', title: 'Counts', icon: 'tally-5', keys: ['c'], run: () => ({ props: toggled(props, 'counted') }) },
    { id: 'number', title: 'Number', icon: 'hash', keys: ['n'], run: () => ({ props: toggled(props, 'written') }), ...(props.sum && { off: 'The numbers of a sum are always written.' }) },
    { id: 'expanded', title: 'Expanded', icon: 'unfold-horizontal', keys: ['e'], run: () => ({ props: toggled(props, 'expanded') }), ...(props.sum && { off: 'Expanded form is of one number. Show one number first.' }) },
    { id: 'heads', title: 'Headings', icon: 'a-large-small', keys: ['h'], run: () => ({ props: { ...props, heads } }), ...(props.loose && { off: 'Without a mat there are no headings.' }) },
    { id: 'larger-column', title: 'Larger column', icon: 'chevron-left', run: () => larger, ...off(larger) },
    { id: 'smaller-column', title: 'Smaller column', icon: 'chevron-right', run: () => smaller, ...off(smaller) },
  ];
}

/** Everything that can be done with columns; `own`: what a manipulative has besides, before the looks. */
export function actions(props: Columns, chosen: readonly string[], { ranks, own = [] }: { readonly ranks: Ranks; readonly own?: readonly Act[] }): readonly Act[] {
  const next: Act = { id: 'next', title: 'Next step', icon: 'footprints', keys: ['s'], run: () => nextStep(props, ranks), ...off(nextStep(props, ranks)) };
  const byHand = [...counting(props, chosen, ranks), ...exchanging(props, chosen, ranks)];
  const all: readonly Act[] = [
    // The steps of a sum are what comes next; a number of its own is built by hand.
    ...(props.sum ? [next, ...byHand] : [...byHand, next]), ...summing(props, ranks),
    { id: 'make', title: 'Make a number', icon: 'calculator', keys: ['='], asks: 'value', run: answer => typeNumber(props, answer ?? '', ranks) },
    { id: 'clear', title: 'Clear', icon: 'trash-2', run: () => ({ props: cleared(props) }) }, ...own, ...looks(props, ranks),
  ];
  return all.map(one => (one.off === undefined ? one : { ...one, run: () => ({ refused: one.off ?? UNDER_WAY }) }));
}

/** Every column empty, and no second number. */
function cleared(props: Columns): Columns {
  const { exchanging: _, sum, ...rest } = props;
  return { ...rest, counts: props.counts.map(() => 0), ...(sum && { nth: props.nth + 1 }) };
}

/** Switches the mat, the frames, or how they lie. */
export const toggling = (props: Columns, key: 'framed' | 'lying' | 'loose'): Act['run'] => () => ({ props: toggled(props, key) });

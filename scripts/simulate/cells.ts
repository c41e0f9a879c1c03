// The cells of the simulation, what came out of each, the table and the gate.
import { NO_TENTHS, calibrationOf, withTenths } from '../../widgets/fluency/memory/calibration.ts';
import type { Tenth } from '../../widgets/fluency/memory/calibration.ts';
import type { Minutes } from '../../widgets/fluency/memory/plan.ts';
import { outcomeOf } from './pupil.ts';
import type { Cell, Outcome } from './pupil.ts';
import { SCHEDULERS } from './schedulers.ts';
import type { Name } from './schedulers.ts';

const MINUTES: readonly Minutes[] = [2, 5, 10];
export const CELLS: readonly Cell[] = (['ACT-R', 'DSR'] as const)
  .flatMap((world) => [true, false].flatMap((prior) => MINUTES.map((minutes) => ({ world, prior, minutes }))));

/** Some pupils, from a number on, under one scheduler in one cell. */
export interface Job { readonly cell: Cell; readonly name: Name; readonly from: number; readonly pupils: number }
export interface Done { readonly cell: Cell; readonly name: Name; readonly outcome: Outcome }

/** In words, as `--cells` looks for it: "ACT-R, 5 min, prior". */
export function cellName({ world, minutes, prior }: Cell): string {
  return `${world}, ${minutes} min, ${prior ? 'prior' : 'none'}`;
}

/** All that is to be done for some cells, in pieces of a few pupils. */
export function jobsFor(cells: readonly Cell[], pupils: number, piece = 10): readonly Job[] {
  return cells.flatMap((cell) => SCHEDULERS.flatMap((name) => Array.from({ length: Math.ceil(pupils / piece) },
    (_, at) => ({ cell, name, from: at * piece, pupils: Math.min(piece, pupils - at * piece) }))));
}

export function done({ cell, name, from, pupils }: Job): Done {
  return { cell, name, outcome: sum(Array.from({ length: pupils }, (_, at) => outcomeOf(name, cell, from + at))) };
}

function sum(outcomes: readonly Outcome[]): Outcome {
  const total = (key: Exclude<keyof Outcome, 'tenths'>): number => outcomes.reduce((so, outcome) => so + outcome[key], 0);
  const tenths = outcomes.map((outcome) => outcome.tenths).reduce(withTenths, NO_TENTHS);
  return { facts: total('facts'), fluent: total('fluent'), inSix: total('inSix'), asked: total('asked'), right: total('right'), retrieved: total('retrieved'), tenths };
}

/** What came out under one scheduler in one cell, in percent. */
export interface Figures { readonly cell: Cell; readonly name: Name; readonly fluent: number; readonly right: number; readonly recalled: number; readonly tenths: readonly Tenth[] }

/** The pieces put together. */
export function figuresOf(pieces: readonly Done[]): readonly Figures[] {
  return [...Map.groupBy(pieces, ({ cell, name }) => `${cellName(cell)}: ${name}`).values()].flatMap((own) => own.slice(0, 1).map(({ cell, name }) => {
    const { facts, fluent, asked, right, retrieved, tenths } = sum(own.map(({ outcome }) => outcome));
    return { cell, name, fluent: (100 * fluent) / facts, right: (100 * right) / asked, recalled: (100 * retrieved) / asked, tenths };
  }));
}

const [MOST_BEHIND, LEAST_RIGHT] = [2, 90];

/** What keeps the gate shut, in sentences: ours more than two points behind the better of random and Leitner, or too little right in the first fortnight. */
export function gateFaults(figures: readonly Figures[]): readonly string[] {
  return figures.filter(({ name }) => name === 'ours').flatMap(({ cell, fluent, right }) => {
    const rivals = figures.filter((one) => cellName(one.cell) === cellName(cell) && (one.name === 'random' || one.name.startsWith('Leitner')));
    const best = Math.max(...rivals.map((one) => one.fluent));
    return [
      ...(fluent < best - MOST_BEHIND ? [`${cellName(cell)}: ${fluent.toFixed(1)} % fluent, and the better of random and Leitner has ${best.toFixed(1)} %.`] : []),
      ...(right < LEAST_RIGHT ? [`${cellName(cell)}: ${right.toFixed(1)} % right in the first fortnight, less than ${LEAST_RIGHT} %.`] : []),
    ];
  });
}

/** In which cells ours is ahead of every other, and by how much or how little where it is not. */
export function standing(figures: readonly Figures[]): readonly string[] {
  return figures.filter(({ name }) => name === 'ours').map(({ cell, fluent }) => {
    const best = figures.filter((one) => one.name !== 'ours' && cellName(one.cell) === cellName(cell)).reduce((so, one) => one.fluent > so.fluent ? one : so);
    const by = fluent - best.fluent;
    return `${cellName(cell)}: ${Math.abs(by).toFixed(1)} points ${by >= 0 ? 'ahead of' : 'behind'} ${best.name}`;
  });
}

/** The table, as Markdown: the ACT-R world, and the DSR world in brackets. */
export function tables(figures: readonly Figures[]): string {
  return [true, false].filter((prior) => figures.some(({ cell }) => cell.prior === prior)).map((prior) => {
    const own = figures.filter(({ cell }) => cell.prior === prior);
    const minutes = MINUTES.filter((one) => own.some(({ cell }) => cell.minutes === one));
    const at = (name: Name, one: Minutes, shown: (of: Figures) => string): string => {
      const [actR, dsr] = (['ACT-R', 'DSR'] as const).map((world) => own.find(({ cell, name: of }) => cell.world === world && cell.minutes === one && of === name));
      return `${actR ? shown(actR) : '–'} (${dsr ? shown(dsr) : '–'})`;
    };
    const heads = ['scheduler', ...minutes.map((one) => `${one} min/day: fluent %`), ...minutes.map((one) => `${one} min, first 10 days: right %, recalled %`)];
    const rows = SCHEDULERS.map((name) => [
      name, ...minutes.map((one) => at(name, one, ({ fluent }) => fluent.toFixed(1))),
      ...minutes.map((one) => at(name, one, ({ right, recalled }) => `${right.toFixed(0)}, ${recalled.toFixed(0)}`)),
    ]);
    const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    return `${prior ? 'With prior knowledge of the tables of 2, 5 and 10' : 'With no prior knowledge'}\n\n${lines.join('\n')}\n`;
  }).join('\n');
}

/** How far our forecasts of probes lay from what came, over all pupils of a world. */
export function calibrations(figures: readonly Figures[]): readonly string[] {
  return [...Map.groupBy(figures.filter(({ name }) => name === 'ours'), ({ cell }) => cell.world)].map(([world, own]) => {
    const found = calibrationOf({ count: Infinity, tenths: own.map(({ tenths }) => tenths).reduce(withTenths, NO_TENTHS) });
    return found === 'not enough yet' ? `${world}: ${found}` : `${world}: calibration error ${found.error.toFixed(3)} over ${found.probes} probes`;
  });
}

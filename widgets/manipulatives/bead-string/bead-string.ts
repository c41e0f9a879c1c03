/** Beads that were slid over together: an addend. Its id is its own for life. */
export type Run = { readonly id: string; readonly count: number };
/**
 * Ten, twenty or a hundred beads on a string. The runs stand at the left in their order; all other beads stay at the right: the rest. There is
 * always a run; it has no bead only when it is alone. `inRows`: the string lies in rows of ten. `counted`: the numbers are written under it.
 * `next` makes the next id.
 */
export type BeadString = {
  readonly beads: 10 | 20 | 100; readonly runs: readonly Run[]; readonly inRows?: true; readonly counted?: true; readonly next: number;
};

/** How many beads a string can have. */
export const SIZES = [10, 20, 100] as const;
/** The most runs that are told apart. */
export const MOST_RUNS = 10;
/** The id of the beads that were not slid over. */
export const REST = 'rest';

/** A string with these addends slid over. They are no more than its beads, at most ten, and none is zero except one alone. */
export function stringOf(beads: BeadString['beads'], addends: readonly number[], more: Pick<BeadString, 'inRows' | 'counted'> = {}): BeadString {
  const counts = addends.length === 0 ? [0] : addends;
  return { beads, runs: counts.map((count, at) => ({ id: `r${at + 1}`, count })), next: counts.length + 1, ...more };
}

/** How many beads were slid over. */
export function slidOver({ runs }: Pick<BeadString, 'runs'>): number {
  return runs.reduce((sum, { count }) => sum + count, 0);
}

/** How many beads were not slid over. */
export function restOf(props: Pick<BeadString, 'beads' | 'runs'>): number {
  return props.beads - slidOver(props);
}

/** Whether the runs fit on the string, and only one that is alone has no bead. */
export function isString(props: Pick<BeadString, 'beads' | 'runs'>): boolean {
  return props.runs.length > 0 && restOf(props) >= 0 && (props.runs.length === 1 || props.runs.every(({ count }) => count > 0));
}

/** After how many beads the colour changes: every five, or every ten on a string of a hundred. */
export function colourEvery({ beads }: Pick<BeadString, 'beads'>): number {
  return beads === 100 ? 10 : 5;
}

/** The id of a group's written number. */
export const numberId = (group: string): string => `${group}-number`;

/** The parts that tell how many beads a group has: none, so that nothing hides it, while it is not written. */
export function toldBy(props: Pick<BeadString, 'counted'>, groups: readonly string[]): readonly string[] {
  return props.counted ? groups.map(numberId) : [];
}

/** Beads that hang together: the runs from left to right, and the rest. `start`: how many beads stand before them. */
export interface Group { readonly id: string; readonly start: number; readonly count: number }

/** Every group in the order of the string. The rest is last, and stands there when it has no bead. */
export function groupsOf(props: BeadString): readonly Group[] {
  const runs = props.runs.reduce<readonly Group[]>((so, run) => {
    const last = so.at(-1);
    return [...so, { ...run, start: last === undefined ? 0 : last.start + last.count }];
  }, []);
  return [...runs, { id: REST, start: slidOver(props), count: restOf(props) }];
}

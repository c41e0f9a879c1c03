/** Thought that takes long, in turns: at each of them it may be put down for as long as is liked, and gives its result in the end. */
export type Turns<Result> = Generator<undefined, Result, undefined>;

/** What long thought comes to, thought in one go. */
export function atOnce<Result>(turns: Turns<Result>): Result {
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
  }
}

/** Items one after the other, with a turn after every few hundred. */
export function* itemByItem<Item>(items: readonly Item[], take: (item: Item, at: number) => void): Turns<void> {
  for (let at = 0; at < items.length; at += AT_A_TIME) {
    items.slice(at, at + AT_A_TIME).forEach((item, within) => take(item, at + within));
    yield;
  }
}

/** A few milliseconds of work on a slow machine. */
const AT_A_TIME = 400;

import { computed, effect, type ReadonlySignal, signal, type Signal, untracked } from '@preact/signals';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { type Chosen, type Offer, offersFor } from '../board/actions.ts';
import { type Camera, fitted as fittedTo, type Least, PROJECTOR_TEXT, seenBy, type Size, textAt } from '../board/camera.ts';
import type { Board, Box, Diff, PartId, StepId, TileId } from '../board/document.ts';
import type { Grip } from '../board/gesture.ts';
import { boundsOf, boxOfPart } from '../board/hit.ts';
import type { Kinds } from '../board/manipulative.ts';
import type { Shift } from '../board/shift.ts';
import { type InHands, type Scene, see, seeInHands, type Surface } from '../board/scene.ts';
import { Hands } from '../board/view/hands.ts';
import type { Asking, Host, Tool } from '../board/view/host.ts';
import { boardOf, type Lesson, type LessonEntry, type Pictures, type Step, stepOf, stepsOf } from '../lesson/lesson.ts';
import { atRest, handsOver } from '../lesson/peer.ts';
import type { Hand } from '../lesson/session.ts';
import { begun, newRuns, type Runs } from './holding.ts';
import type { Shelf } from './kinds.ts';
import type { Line } from './line.ts';

/** One page on one lesson: what it shows, and everything that can be done on it. Panel and projector are both of these. */
export interface Page {
  readonly host: Host;
  readonly hands: Hands;
  /** As it is kept: without the gestures under way. */
  readonly lesson: ReadonlySignal<Lesson>;
  readonly steps: ReadonlySignal<readonly Step[]>;
  readonly step: ReadonlySignal<Step>;
  readonly kinds: ReadonlySignal<Kinds>;
  /** The step between gestures: what is worked out from this costs a drag nothing. */
  readonly resting: ReadonlySignal<Scene>;
  readonly offers: ReadonlySignal<readonly Offer[]>;
  readonly asking: Signal<Asking | undefined>;
  /** Which other pictures of what is chosen are offered: other manipulatives that show it, or other looks of it. */
  readonly comparing: Signal<Comparing | undefined>;
  readonly message: ReadonlySignal<string>;
  /** Why this page shows the lesson but changes nothing any more; undefined while it does. */
  readonly stopped: ReadonlySignal<string | undefined>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  undo(): void;
  redo(): void;
  go(step: StepId): void;
  /** Changes the lesson itself or its steps: one undo. A refusal is said. */
  change(make: (lesson: Lesson) => Diff<LessonEntry> | Refusal, pictures?: Pictures): void;
  /** Does what an offer offers; `answer` is what the keypad was told. Gives back why not. */
  run(offer: Offer, answer?: string): string | undefined;
  fit(): void;
  /** Gives up what is under way: a gesture, a run of keys, what is carried. */
  giveUp(): boolean;
  /** Ends a run of keys, so that what comes next is an undo of its own. */
  settle(): void;
  load(types: Iterable<string>): Promise<void>;
}

/** "Show another way", or "Standard or not". */
export type Comparing = 'ways' | 'looks';

export interface PageWith { readonly line: Line; readonly shelf: Shelf; readonly least: Least; newId(): string }

/** How long a message stays, in milliseconds. */
const READ = 7_000;

/** A page on the lesson that `line` leads to, once the lesson is known. */
export function newPage({ line, shelf, least, newId }: PageWith): Page {
  const kinds = shelf.kinds;
  const chosen = signal<Chosen>({ tiles: [], parts: [] });
  const asking = signal<Asking | undefined>(undefined);
  const camera = signal<Camera>({ x: 0, y: 0, scale: 1 });
  const size = signal<Size>({ width: 0, height: 0 });
  const message = signal('');
  let fading: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string) => {
    // The same words again are told again: screen readers tell only what changed.
    message.value = text === message.peek() && text !== '' ? `${text}\u00a0` : text;
    clearTimeout(fading);
    fading = setTimeout(() => {
      message.value = '';
    }, READ);
  };
  const choose = (next: Chosen) => {
    chosen.value = next;
  };
  let fitted: Camera | undefined;
  const fitNow = () => {
    const { board, surface: { text } } = scene.peek();
    fitted = fit({ box: boundsOf(scene.peek()), text, size: size.peek(), least, bounds: (other) => boundsOf(see(board, kinds.peek(), other)) });
    if (fitted) camera.value = fitted;
  };
  const session = computed(() => line.peer.value.session);
  const lesson = lastOf(computed(() => atRest(line.peer.value)));
  const stepId = computed(() => session.value?.step ?? lesson.value.id);
  const step = lastOf(computed(() => stepOf(lesson.value, stepId.value)));
  const rests = boards(lesson, stepId);
  const busy = () => handsOver(line.peer.value).length > 0;
  const surface = surfaces(camera, { least, busy });
  const resting = scenes({ board: rests, kinds, surface });
  const scene = withHands(resting, computed(() => inHands(handsOver(line.peer.value), stepId.value)));
  effect(() => {
    if (line.refusal.value) say(line.refusal.value.why);
  });
  // What another page has put on the board is loaded here too, to be seen as what it is.
  effect(() => void shelf.load(Object.values(rests.value).map(({ type }) => type)));
  // A view that was fitted stays fitted when the surface changes its size.
  effect(() => {
    if (size.value.width > 0 && (camera.peek() === fitted || untracked(() => scene.value.order.length > 0 && fitted === undefined))) fitNow();
  });
  const inHand = computed(() => allInHand(scene.value, [...Object.values(session.value?.hands ?? {}), ...Object.values(line.peer.value.hands)].flatMap(({ takes }) => takes)));

  const holdNow = (tiles: readonly TileId[]) => begun(tiles, { line, scene: () => scene.peek(), session: () => session.peek(), newId });
  const runs: Runs = newRuns(holdNow, say);
  const alone = <Args extends readonly unknown[], Result>(act: (...args: Args) => Result) => (...args: Args): Result => {
    runs.finish();
    return act(...args);
  };
  const commit = alone(({ diff, refused, chosen: then }: Parameters<Host['commit']>[0]) => {
    if (refused !== undefined) say(refused);
    // What was said of something before is no longer in the way of what is done now.
    else if (diff.length > 0) message.value = '';
    if (diff.length > 0) line.wish({ how: 'do', diff });
    if (then) choose({ tiles: then, parts: [] });
  });
  const host: Host = {
    scene, inHand, chosen: alive(chosen, scene), choose, camera, size, least, say, newId, commit,
    tool: signal<Tool>('choose'), several: signal(false), carried: signal<Grip | undefined>(undefined),
    step: () => stepId.peek(), hold: alone(holdNow), commitRun: (run, diff) => runs.add(run, diff),
    ask: (what) => {
      asking.value = what;
    },
  };
  const hands = new Hands(host);
  const offers = computed(() => offersFor(resting.value, host.chosen.value, newId));
  /** Shows something for some seconds, to all and kept by none; the same hand lets go of it. */
  const flash = ({ diff, seconds = 0 }: Shift): void => {
    const holding = holdNow(diff.map(({ id }) => id));
    if (isRefusal(holding)) return say(holding.refused);
    holding.show(diff);
    setTimeout(() => holding.giveUp(), seconds * 1000);
  };
  effect(() => {
    const now = asking.value;
    void size.value;
    if (now?.for === 'part') untracked(() => bringIntoView(host, now));
  });
  return {
    host, hands, lesson, step, kinds, resting, offers, asking, comparing: signal<Comparing | undefined>(undefined), message, stopped: line.stopped,
    steps: computed(() => stepsOf(lesson.value)),
    canUndo: computed(() => (session.value?.done.length ?? 0) > 0),
    canRedo: computed(() => (session.value?.undone.length ?? 0) > 0),
    undo: alone(() => line.wish({ how: 'undo' })),
    redo: alone(() => line.wish({ how: 'redo' })),
    go: alone((to) => line.go(to)),
    change: alone((make: Parameters<Page['change']>[0], pictures?: Pictures) => {
      const diff = make(lesson.peek());
      if (isRefusal(diff)) say(diff.refused);
      else if (diff.length > 0) line.wish({ how: 'do', diff, ...(pictures && { pictures }) });
    }),
    run: alone((offer, answer) => {
      // A run of keys may have ended just now, and what was offered was worked out before it.
      const shift = (offers.value.find(({ id }) => id === offer.id) ?? offer).run(answer);
      if (shift.refused !== undefined && shift.diff.length === 0) return shift.refused;
      if (shift.seconds !== undefined) flash(shift);
      else commit(shift);
      if (offer.tile !== undefined && shift.inHand !== undefined) choose({ tiles: [offer.tile], parts: [shift.inHand] });
      return undefined;
    }),
    fit: fitNow,
    giveUp: () => [hands.giveUp(), runs.giveUp()].includes(true),
    settle: () => runs.finish(),
    load: (types) => shelf.load(types),
  };
}

/** The latest value that was there: what a page shows when the thing itself is gone for a moment. */
function lastOf<Kept>(now: ReadonlySignal<Kept | undefined>): ReadonlySignal<Kept> {
  let last = now.peek();
  return computed(() => {
    last = now.value ?? last;
    if (last === undefined) throw new Error('A page was opened before its lesson was known.');
    return last;
  });
}

/** The tiles of the step, the same object while none of them changed. */
function boards(lesson: ReadonlySignal<Lesson>, step: ReadonlySignal<StepId>): ReadonlySignal<Board> {
  let was: Board = {};
  return computed(() => {
    const now = boardOf(lesson.value, step.value);
    const ids = Object.keys(now);
    if (ids.length !== Object.keys(was).length || ids.some((id) => was[id] !== now[id])) was = now;
    return was;
  });
}

/** What hands make of the tiles of a step. */
function inHands(hands: readonly Hand[], step: StepId): InHands {
  const after = hands.flatMap((hand) => hand.after).filter((one) => 'gone' in one || one.step === step);
  return new Map(after.map((one) => [one.id, 'gone' in one ? undefined : one]));
}

function withHands(resting: ReadonlySignal<Scene>, tiles: ReadonlySignal<InHands>): ReadonlySignal<Scene> {
  let was: Scene | undefined;
  return computed(() => {
    was = seeInHands(resting.value, tiles.value, was);
    return was;
  });
}

/** Text heights follow the zoom in coarse steps, and stay as they are while something is in hand. */
function surfaces(camera: ReadonlySignal<Camera>, { least, busy }: { readonly least: Least; busy(): boolean }): ReadonlySignal<Surface> {
  let was: Surface = { text: textAt(1, least) };
  return computed(() => {
    const text = textAt(camera.value.scale, least);
    if (!busy() && (text.value !== was.text.value || text.minor !== was.text.minor)) was = { text };
    return was;
  });
}

function scenes({ board, kinds, surface }: { readonly board: ReadonlySignal<Board>; readonly kinds: ReadonlySignal<Kinds>; readonly surface: ReadonlySignal<Surface> }): ReadonlySignal<Scene> {
  let was: Scene | undefined;
  return computed(() => {
    was = see(board.value, kinds.value, surface.value, was);
    return was;
  });
}

/** What is chosen, without what is no longer there. Those who read it, one for every tile, are not asked again at each frame of a drag. */
function alive(chosen: ReadonlySignal<Chosen>, scene: ReadonlySignal<Scene>): ReadonlySignal<Chosen> {
  const now = signal(chosen.peek());
  effect(() => {
    now.value = stillThere(chosen.value, scene.value);
  });
  return now;
}

function stillThere(chosen: Chosen, { seen }: Scene): Chosen {
  const { tiles, parts } = chosen;
  const left = tiles.filter((id) => seen.has(id));
  const ids = left.length === 1 && parts.length > 0 ? new Set(seen.get(left[0] ?? '')?.parts.map(({ id }) => id)) : new Set();
  const stay = parts.filter((id) => ids.has(id));
  return left.length === tiles.length && stay.length === parts.length ? chosen : { tiles: left, parts: stay };
}

function allInHand(scene: Scene, taken: readonly TileId[]): ReadonlySet<TileId> {
  const all = new Set<TileId>();
  const take = (id: TileId): void => {
    if (all.has(id)) return;
    all.add(id);
    scene.seen.get(id)?.holds.forEach(take);
  };
  taken.forEach(take);
  return all;
}

/** The part that is typed into is never hidden by what it is typed with. */
function bringIntoView({ scene, camera, size }: Host, { tile, part }: { readonly tile: TileId; readonly part: PartId }): void {
  const seen = scene.value.seen.get(tile);
  const box = seen && boxOfPart(seen, part);
  const view = seenBy(camera.value, size.value);
  if (!box || size.value.width === 0) return;
  const by = (from: number, length: number, start: number, room: number) => (from < start ? from - start : Math.max(0, from + Math.min(length, room) - start - room));
  const [x, y] = [by(box.x, box.width, view.x, view.width), by(box.y, box.height, view.y, view.height)];
  if (x !== 0 || y !== 0) camera.value = { ...camera.value, x: camera.value.x + x, y: camera.value.y + y };
}

interface Fit { readonly box: Box | undefined; readonly text: Surface['text']; readonly size: Size; readonly least: Least; bounds(surface: Surface): Box | undefined }

/**
 * The size of text depends on the zoom and the zoom on the size of text: a few rounds come to rest. Where two layouts take turns, such as a rectangle
 * to scale and a sketch of it, the view stays at the lesser zoom, around what is laid out for that one.
 */
function fit({ box: all, text: drawn, size, least, bounds }: Fit): Camera | undefined {
  if (size.width === 0) return undefined;
  const whole = least.value >= PROJECTOR_TEXT.value ? { most: 4, margin: 80 } : {};
  let [box, text] = [all, drawn];
  let next: Camera = { x: -size.width / 2, y: -size.height / 2, scale: 1 };
  let most = Infinity;
  for (let round = 0; box && round < 6; round += 1) {
    next = fittedTo(box, size, { ...whole, ...(most < Infinity && { most }) });
    const wanted = textAt(next.scale, least);
    if (wanted.value === text.value && wanted.minor === text.minor) break;
    if (round >= 2) most = Math.min(most, next.scale);
    text = wanted;
    box = bounds({ text });
  }
  return next;
}

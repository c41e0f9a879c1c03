import type { GenericSchema } from 'valibot';
import type { Exact } from '../maths/exact.ts';
import type { Value } from '../maths/expression.ts';
import type { Refusal } from '../maths/refusal.ts';
import type { Box, Json, PartId, Point, SlotId, TileId } from './document.ts';
import type { Mark, TextSize } from './marks.ts';
import type { Said, Sentence, Token } from './said.ts';

/** A tile that lies in a slot, as its holder sees it. `at`: its corner from the slot's corner; `box`: its box in its own coordinates. */
export interface Held {
  readonly id: TileId; readonly slot: SlotId; readonly type: string;
  readonly value?: Value; readonly box: Box; readonly at: Point; readonly said: Said;
}
/** What the board tells a tile about where it stands. Nothing in it is saved. */
export interface Around {
  /** In its slots, worked out from the inside outwards, in z order. */
  readonly held: readonly Held[];
  /** Height (font size) in board units at which each size of text is drawn on this surface: the least that is read. Never changes in a gesture. */
  readonly text: Readonly<Record<TextSize, number>>;
  /** Only for `spaceOf` (board/card.ts), which makes room for a veil's card so that the layout gives nothing away. */
  readonly veiled?: ReadonlySet<PartId>;
}
/** A place in a tile that takes other tiles, such as a cell of a ten frame. */
export interface Slot {
  readonly id: SlotId; readonly name: string;
  /** In the holder's coordinates. */
  readonly box: Box;
  /** cell: one, centred. heap: the board packs them. region: they stay where they are put. */
  readonly lies: 'cell' | 'heap' | 'region';
  /** As it is; by its own split; or not, and why. Fit is judged by box and value. */
  accepts(one: Pick<Held, 'type' | 'value' | 'box'>, already: readonly Held[]): 'whole' | 'split' | Refusal;
}
/** A new tile that a holder asks the board to lay into one of its slots. */
export interface Filling { readonly slot: SlotId; readonly type: string; readonly props: Json }
/**
 * New props, or why not. `inHand`: the part that is moved on from here (the jump that this move began). `fill` and `clear` are for holders:
 * tiles to be made in its slots, and tiles it holds that are to be taken away, in the same change. `seconds`: of an action, that this is shown for so long
 * only (a flash), and is then as it was before; nothing is kept and nothing is to be undone.
 */
export type Moved<Props> =
  | { readonly props: Props; readonly inHand?: PartId; readonly seconds?: number; readonly fill?: readonly Filling[]; readonly clear?: readonly TileId[] }
  | Refusal;
/**
 * What a slider can be set to: exact values from `least` by `step` to `most`, `now` among them or between them; `page` is a coarse step. Sliding stops
 * at the ends: the board never calls `set` past them. Where the part can be typed into as well, what is typed is `now`.
 */
export interface Range<Props> {
  readonly least: Exact; readonly most: Exact; readonly now: Exact; readonly step: Exact; readonly page?: Exact; readonly wraps?: true;
  /** What it is set to, in words, where a number alone would mislead: "after the third part". Left out: the number, or the part's token. */
  readonly said?: Said;
  /** Called with whole steps from `least`, and with `most`; may refuse with a sentence. The action bar offers its steps as buttons too. */
  set(now: Exact): Moved<Props>;
}
/** Something on a tile that can be pointed at, named, chosen, pressed, typed into or moved. */
export interface Part<Props> {
  /** From props, never a position in a list: veil and focus follow the thing. */
  readonly id: PartId;
  readonly name: Said;
  /** Where a pointer takes hold of it and a key starts from; in the tile's coordinates. */
  readonly at: Point;
  readonly hit: Box | { readonly points: readonly Point[]; readonly width: number };
  /** The value it shows. */
  readonly token?: Token;
  /** What a veil takes away: its value, or every mark with its id. Left out: it cannot be veiled. */
  readonly veil?: 'value' | 'all';
  /**
   * The first tap chooses a part; a tap on what is chosen, Enter or the space bar presses it. `at`: where it was tapped, in the tile's coordinates;
   * left out by keys and screen readers, who must be able to do the same without it, such as by a `range`.
   */
  press?(at?: Point): Moved<Props>;
  /**
   * Any text, such as `''` or `?`. A tap on what is chosen opens the keypad where there is no `press`; Enter always does. It takes exactly what was
   * typed or refuses with a sentence: what is out of its range is never bent to the nearest that is not.
   */
  type?(text: string): Moved<Props>;
  /** What stands there now, as a person would type it; left out: what the token writes. Without a token no veil keeps it from the keypad. */
  readonly written?: string;
  /** What is typed here are words: the keypad opens at its letters. */
  readonly words?: true;
  /** Always called on the props at the gesture's start; depends on where, never on the way. `from`: where it was taken hold of. */
  move?(to: Point, from: Point): Moved<Props>;
  /**
   * Then it is a slider to keys and screen readers. Its `token` says which parts its value would give away (none: `parts: []`); without a token it
   * is read as "covered" while anything on its tile is veiled.
   */
  readonly range?: Range<Props>;
  /** Else: the step of the key search along `move`, board units. */
  readonly grain?: Point;
}
/** Something that can be done with a tile or its chosen parts; one table feeds action bar, keys and their help. */
export interface Action<Props> {
  readonly id: string; readonly title: string;
  /** A name from the table in look/icon.tsx, such as `scissors`; one that is not there is drawn as a square. */
  readonly icon: string;
  /** Keys as `keyOf` in panel/shortcuts.ts names them, such as `r` or `Shift+r`. Digits are the board's to give: an action that asks for a count and lists `digits` is run by a digit key. */
  readonly keys?: readonly string[];
  readonly asks?: 'count' | 'value' | 'text';
  /** Why it cannot be done now, a sentence; the action stays findable. */
  readonly off?: string;
  /** `answer`: any text that a person typed, if it asks; of a count too, which `readCount` in maths/read.ts reads. */
  run(answer?: string): Moved<Props>;
}
/** `at`: from the corner of what was split or combined. */
export interface Piece<Props> { readonly props: Props; readonly at: Point }
/** A ready-made form that the tray offers. */
/** `fill`: of a holder, the tiles that are made in its slots with it. */
export interface Preset<Props> { readonly title: string; readonly props: Props; readonly fill?: readonly Filling[] }
/**
 * Three other looks of what a tile shows, worth the same (turned, regrouped, unevenly spread), and one that only seems to show it. `why`: what that one
 * lacks, in a sentence: "The parts are not equal." Each is another tile, so `props` are whole.
 */
export interface Looks<Props> {
  readonly same: readonly [Preset<Props>, Preset<Props>, Preset<Props>];
  readonly not: Preset<Props> & { readonly why: string };
}

/**
 * Everything the board asks of a manipulative: plain data and pure functions. `marks` feeds canvas and SVG, `parts` and `describe` feed
 * pointers, keys and the outline; nothing is drawn or described twice. Coordinates are board units from the tile's corner.
 */
export interface Manipulative<Props extends Json> {
  /** Lower case with hyphens; read out with spaces before what it says of itself: "number line: from …". */
  readonly type: string;
  /** Checks and never transforms. */
  readonly schema: GenericSchema<unknown, Props>;
  /** The version is their number + 1. */
  readonly migrations: readonly ((old: Json) => Json)[];
  /** The first is what the tray puts on the board; all are in “Everything”. */
  readonly presets: readonly [Preset<Props>, ...Preset<Props>[]];
  /** An opaque card: what lies wholly under it is read as "covered". */
  readonly covers?: true;
  box(props: Props, around: Around): Box;
  marks(props: Props, around: Around): readonly Mark[];
  parts(props: Props, around: Around): readonly Part<Props>[];
  describe(props: Props, around: Around): Said;
  sentences?(props: Props, around: Around): readonly Sentence[];
  /** None chosen: the whole tile. */
  actions?(props: Props, chosen: readonly PartId[], around: Around): readonly Action<Props>[];
  /** What it is worth; undefined: not determined. */
  value?(props: Props, held: readonly Held[]): Value | undefined;
  slots?(props: Props, held: readonly Held[]): readonly Slot[];
  split?(props: Props): readonly Piece<Props>[] | undefined;
  /** Of several tiles of this type, touching: how many of them are used, and what they become. */
  combine?(several: readonly Props[]): { readonly uses: number; readonly gives: readonly Piece<Props>[] } | undefined;
  /** "Standard and non-standard": what else shows the same, and what does not; a refusal where there is not so much to show (of nothing, of one). */
  looks?(props: Props, around: Around): Looks<Props> | Refusal;
  /**
   * Another tile's sentence shown as this manipulative: read it with `relationIn` (board/relation.ts), and refuse what cannot be shown in a sentence that says
   * what can. `was`: what it showed before; its looks (size, direction, colours, what is written, ids that go on) are kept as far as they fit.
   */
  from?(said: Sentence, was?: Props): Props | Refusal;
  /** Of a holder: the tiles that are made in its slots when it is made from a sentence. `props`: what its `from` gave for that sentence. */
  filled?(said: Sentence, props: Props): readonly Filling[];
  /** What a pen makes of a line drawn on the board: the props, and where the tile's corner goes. `was`: the stroke before, whose colour it keeps. */
  drawn?(points: readonly Point[], was?: Props): Piece<Props> | undefined;
}

declare const sealed: unique symbol;
/** A manipulative with its Props sealed in; made by `kind(m)` alone, the one place where the type of the props is let go. */
export type Kind = Manipulative<Json> & { readonly [sealed]: true };
/** The headings under which the tray shows all there is, in the order of their first cards. A new one is a word here. */
export type CardGroup =
  | 'Number, part and whole' | 'Place value' | 'Multiplying, dividing, comparing' | 'Fractions, decimals, percentages' | 'Algebra' | 'Writing';
/**
 * The phases of school in England: EYFS is the early years, of which Reception (age 4 to 5) is the last; KS1 is Years 1 and 2; KS2 Years 3 to 6; KS3
 * Years 7 to 9; KS4 Years 10 and 11, up to GCSE; KS5 Years 12 and 13.
 */
export type Phase = 'EYFS' | 'KS1' | 'KS2' | 'KS3' | 'KS4' | 'KS5';
/** What the list holds: known at once, the rest when it is on the board. */
export interface Card {
  /** Types that it makes tiles of, loaded along with it. */
  readonly makes?: readonly string[];
  readonly type: string; readonly title: string;
  /** Other words that a teacher may look for it by. */
  readonly otherNames: readonly string[];
  readonly group: CardGroup;
  /** In which phases it is of use, the youngest first. */
  readonly phases: readonly [Phase, ...Phase[]];
  load(): Promise<Kind>;
}
/** Those loaded. */
export interface Kinds { get(type: string): Kind | undefined }

/** Seals a manipulative for the list: from here on only its own schema says what its props are. Props are `type` aliases, so that they are `Json`. */
export function kind<Props extends Json>(manipulative: Manipulative<Props>): Kind {
  return manipulative as Manipulative<Json> as Kind;
}

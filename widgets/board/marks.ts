import type { Box, PartId, PictureId, Point } from './document.ts';
import type { Token } from './said.ts';

/** Colours are roles, resolved by the theme of the surface. `part-n` are a fill and an edge with a pattern each. */
export type Role = 'ink' | 'ink-soft' | 'line' | 'paper' | 'board' | 'accent' | 'unknown' | 'warning' | 'positive' | 'negative'
  | `part-${1 | 2 | 3 | 4 | 5 | 6}` | `rod-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}` | 'counter-1' | 'counter-2';
/** What each role looks like on a surface: CSS colours. `fill` for areas, `edge` for lines and text of that role. */
export type Palette = Readonly<Record<Role, { readonly fill: string; readonly edge: string }>>;
/** Text by its weight in the picture: values are largest. The surface says how high each is. */
export type TextSize = 'value' | 'label' | 'minor';

/** `part`: whose mark it is, so that a veil can take it away. `about`: parts it would give away; it is left out while one of them is veiled. */
interface Look {
  readonly part?: PartId; readonly about?: readonly PartId[];
  readonly fill?: Role; readonly edge?: Role; readonly dashed?: true;
  /** Board units; left out: 2 for edges of areas, 2 for lines. */
  readonly thickness?: number;
}
/** `at.y` is the middle of the digits' height, so that words, numbers and fraction bars on one `y` stand in one line. */
interface Written { readonly at: Point; readonly size: TextSize; readonly anchor: 'start' | 'middle' | 'end'; readonly bold?: true }

/** The drawing of a tile, in its own coordinates (its corner is the origin), back to front. The only description there is of how it looks. */
export type Mark = Look & (
  | { readonly mark: 'rect' } & Box & { readonly round?: number }
  | { readonly mark: 'circle' } & Point & { readonly radius: number }
  | { readonly mark: 'line'; readonly points: readonly Point[] }
  /** `d`: SVG path data in absolute commands M L Q C A Z; `box`: what it fills. */
  | { readonly mark: 'path'; readonly d: string; readonly box: Box }
  | { readonly mark: 'picture'; readonly picture: PictureId; readonly box: Box }
  /** Words, no digits. `typed`: a person typed them, so digits may stand in them. */
  | { readonly mark: 'text'; readonly text: string; readonly typed?: true } & Written
  /** A value; the board draws a card in its place when one of the token's parts is veiled. The printed `?` gets its dashed card from the board too. */
  | { readonly mark: 'value'; readonly token: Token } & Written);

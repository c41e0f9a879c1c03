import { element, type Tree, treeText } from '../maths/tree.ts';
import type { Box, PictureId } from './document.ts';
import { drawn, type Stroke } from './draw.ts';
import { boundsOf } from './hit.ts';
import type { Palette, Role } from './marks.ts';
import { outline, type OutlineItem } from './outline.ts';
import { PATTERN_STRENGTH, patternOf } from './pattern.ts';
import type { Scene } from './scene.ts';

/** Pictures as the lesson keeps them. */
export type Pictures = Readonly<Record<PictureId, { readonly mime: string; readonly base64: string }>>;
/** How a board is printed as SVG. */
export interface Printing {
  readonly palette: Palette;
  /** What of the board is shown, in board units; left out: all that is on it, with a margin. */
  readonly box?: Box;
  /** The picture's name. Its description is what the outline says. */
  readonly title?: string;
  readonly pictures?: Pictures;
  /** Begins every id in the picture; pictures that stand on one page need one each. */
  readonly prefix?: string;
  /** CSS that goes into the picture, such as the typeface. */
  readonly style?: string;
}

const MARGIN = 20;
const IMAGES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);
const RESTING = { x: 0, y: 0, width: 320, height: 240 };

/** The board as an SVG picture that can be read aloud. Veiled values and covered tiles are not in it, not even out of sight. */
export function svg(scene: Scene, printing: Printing): Tree {
  const { x, y, width, height } = printing.box ?? withMargin(boundsOf(scene)) ?? RESTING;
  const tiles = scene.order.flatMap((id) => scene.seen.get(id) ?? []).filter(({ covered }) => !covered);
  const print = printer(printing);
  const groups = tiles.map((seen) => {
    const transform = `translate(${number(seen.at.x)} ${number(seen.at.y)})`;
    return element('g', { transform }, drawn(seen).flatMap(print.stroke));
  });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg', role: 'img',
    viewBox: [x, y, width, height].map(number).join(' '), width: number(width), height: number(height),
    'font-family': 'Andika, sans-serif', 'stroke-linejoin': 'round', 'stroke-linecap': 'round',
  };
  return element('svg', attributes, [
    element('title', {}, [printing.title ?? 'Board']),
    element('desc', {}, [words(outline(scene)).join('. ')]),
    ...(printing.style ? [element('style', {}, [printing.style])] : []),
    ...(print.patterns.size > 0 ? [element('defs', {}, [...print.patterns.values()])] : []),
    ...groups,
  ]);
}

/** The text of an SVG file, with its XML declaration. */
export function svgText(tree: Tree): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${treeText(tree)}\n`;
}

function withMargin(box: Box | undefined): Box | undefined {
  return box && { x: box.x - MARGIN, y: box.y - MARGIN, width: box.width + 2 * MARGIN, height: box.height + 2 * MARGIN };
}

function words(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap(({ part, name, children }) => part === undefined ? [name, ...words(children)] : []);
}

/** Coordinates to a thousandth of a board unit: finer than any screen or printer, and the same text on every machine. */
function number(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

interface Printer { readonly patterns: ReadonlyMap<Role, Tree>; stroke(stroke: Stroke): readonly Tree[] }
type Attributes = Readonly<Record<string, string | number>>;

/** Prints strokes, and gathers the patterns that they were filled with. */
function printer({ palette, pictures = {}, prefix = 'board' }: Printing): Printer {
  const patterns = new Map<Role, Tree>();
  const patternId = (role: Role): string | undefined => {
    if (!patternOf(role)) return undefined;
    const id = `${prefix}-${role}`;
    if (!patterns.has(role)) patterns.set(role, patternTree(role, palette, id));
    return id;
  };
  /** An area is filled with its colour, then its pattern, then its edge is drawn. */
  const shape = (tag: string, geometry: Attributes, stroke: Extract<Stroke, { thickness: number }>): readonly Tree[] => {
    const pattern = stroke.fill && patternId(stroke.fill);
    const fill = stroke.fill ? palette[stroke.fill].fill : 'none';
    const over = pattern ? [element(tag, { ...geometry, fill: `url(#${pattern})` })] : [];
    const edge = stroke.edge ? edgeOf(stroke, palette[stroke.edge].edge) : {};
    return over.length === 0
      ? [element(tag, { ...geometry, fill, ...edge })]
      : [element(tag, { ...geometry, fill }), ...over, ...(stroke.edge ? [element(tag, { ...geometry, fill: 'none', ...edge })] : [])];
  };
  const stroke = (one: Stroke): readonly Tree[] => {
    switch (one.stroke) {
      case 'rect': return shape('rect', { ...boxOf(one), ...(one.round > 0 && { rx: number(one.round) }) }, one);
      case 'circle': return shape('circle', { cx: number(one.x), cy: number(one.y), r: number(one.radius) }, one);
      case 'line': return shape('polyline', { points: one.points.map(({ x, y }) => `${number(x)},${number(y)}`).join(' ') }, one);
      case 'path': return shape('path', { d: one.d }, one);
      case 'picture': return [pictureTree(one, pictures[one.picture], palette)];
      case 'text': return [element('text', {
        x: number(one.x), y: number(one.y), 'font-size': number(one.height), fill: palette[one.role].edge, ...(one.bold && { 'font-weight': 700 }),
      }, [one.text])];
    }
  };
  return { patterns, stroke };
}

function boxOf({ x, y, width, height }: Box): Attributes {
  return { x: number(x), y: number(y), width: number(width), height: number(height) };
}

function edgeOf({ thickness, dash }: { readonly thickness: number; readonly dash?: readonly number[] }, colour: string): Attributes {
  return { stroke: colour, 'stroke-width': number(thickness), ...(dash && { 'stroke-dasharray': dash.map(number).join(' ') }) };
}

function patternTree(role: Role, palette: Palette, id: string): Tree {
  const { size = 1, lines = [], dots = [], thickness = 1 } = patternOf(role) ?? {};
  const colour = palette[role].edge;
  return element('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse' }, [
    ...lines.map(([from, to]) => element('line', {
      x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: colour, 'stroke-width': thickness, 'stroke-opacity': PATTERN_STRENGTH,
    })),
    ...dots.map(({ x, y, radius }) => element('circle', { cx: x, cy: y, r: radius, fill: colour, 'fill-opacity': PATTERN_STRENGTH })),
  ]);
}

/** A picture that is missing, or is no picture, is an empty dashed frame. */
function pictureTree(box: Box, picture: Pictures[PictureId] | undefined, palette: Palette): Tree {
  return picture && IMAGES.has(picture.mime)
    ? element('image', { ...boxOf(box), href: `data:${picture.mime};base64,${picture.base64}`, preserveAspectRatio: 'xMidYMid meet' })
    : element('rect', { ...boxOf(box), fill: 'none', stroke: palette['ink-soft'].edge, 'stroke-width': 2, 'stroke-dasharray': '6 4' });
}

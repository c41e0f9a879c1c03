import type { PictureId } from '../document.ts';
import { drawn, type Stroke } from '../draw.ts';
import type { Palette, Role } from '../marks.ts';
import { PATTERN_STRENGTH, patternOf } from '../pattern.ts';
import type { Seen } from '../scene.ts';

/** Paints a tile in the colours of a palette; the context's origin is the tile's corner. */
export type PaintWith = (context: CanvasRenderingContext2D, seen: Seen, palette: Palette) => void;
/** The picture with this name, once it can be painted. */
export type Pictures = (picture: PictureId) => CanvasImageSource | undefined;

/** A painter of tiles; it keeps what is dear to make: paths, and the patterns of each palette. */
export function painter(pictures: Pictures = () => undefined): PaintWith {
  const paths = new Map<string, Path2D>();
  const patterns = new WeakMap<Palette, Map<Role, CanvasPattern | null>>();
  const pathOf = (d: string): Path2D => {
    const path = paths.get(d) ?? new Path2D(d);
    if (paths.size > 2000) paths.clear();
    paths.set(d, path);
    return path;
  };
  const patternFor = (context: CanvasRenderingContext2D, role: Role, palette: Palette): CanvasPattern | null => {
    const known = patterns.get(palette) ?? new Map<Role, CanvasPattern | null>();
    patterns.set(palette, known);
    const made = known.get(role) ?? madePattern(context, role, palette);
    known.set(role, made);
    return made;
  };
  const tools: Tools = { pathOf, patternFor, pictures };
  return (context, seen, palette) => {
    context.textBaseline = 'alphabetic';
    // Widths are reckoned letter by letter: no ligatures.
    context.textRendering = 'optimizeSpeed';
    context.lineJoin = 'round';
    context.lineCap = 'round';
    for (const stroke of drawn(seen)) paintStroke(context, stroke, { palette, ...tools });
  };
}

interface Tools {
  pathOf(d: string): Path2D;
  patternFor(context: CanvasRenderingContext2D, role: Role, palette: Palette): CanvasPattern | null;
  readonly pictures: Pictures;
}
type With = Tools & { readonly palette: Palette };

function paintStroke(context: CanvasRenderingContext2D, stroke: Stroke, tools: With): void {
  switch (stroke.stroke) {
    case 'text': return paintText(context, stroke, tools.palette);
    case 'picture': return paintPicture(context, stroke, tools.pictures);
    case 'path': return paintShape(context, stroke, { ...tools, path: tools.pathOf(stroke.d) });
    case 'rect':
      context.beginPath();
      if (stroke.round > 0) context.roundRect(stroke.x, stroke.y, stroke.width, stroke.height, stroke.round);
      else context.rect(stroke.x, stroke.y, stroke.width, stroke.height);
      return paintShape(context, stroke, tools);
    case 'circle':
      context.beginPath();
      context.arc(stroke.x, stroke.y, stroke.radius, 0, 2 * Math.PI);
      return paintShape(context, stroke, tools);
    case 'line':
      context.beginPath();
      for (const { x, y } of stroke.points) context.lineTo(x, y);
      return paintShape(context, stroke, tools);
  }
}

function paintShape(context: CanvasRenderingContext2D, { fill, edge, thickness, dash }: Exclude<Stroke, { stroke: 'text' | 'picture' }>, tools: With & { readonly path?: Path2D }): void {
  const { palette, path } = tools;
  if (fill) {
    const fillAll = () => (path ? context.fill(path) : context.fill());
    context.fillStyle = palette[fill].fill;
    fillAll();
    const pattern = patternOf(fill) && tools.patternFor(context, fill, palette);
    if (pattern) {
      context.fillStyle = pattern;
      fillAll();
    }
  }
  if (!edge) return;
  context.strokeStyle = palette[edge].edge;
  context.lineWidth = thickness;
  if (dash) context.setLineDash([...dash]);
  if (path) context.stroke(path);
  else context.stroke();
  if (dash) context.setLineDash([]);
}

function paintText(context: CanvasRenderingContext2D, { text, x, y, height, bold, role }: Stroke & { stroke: 'text' }, palette: Palette): void {
  context.font = `${bold ? 'bold ' : ''}${height}px Andika, system-ui, sans-serif`;
  context.fillStyle = palette[role].edge;
  context.fillText(text, x, y);
}

function paintPicture(context: CanvasRenderingContext2D, { picture, x, y, width, height }: Stroke & { stroke: 'picture' }, pictures: Pictures): void {
  const image = pictures(picture);
  if (image) context.drawImage(image, x, y, width, height);
}

/** The pattern of a role, drawn finely enough for any zoom, as one small picture that is laid side by side. */
function madePattern(context: CanvasRenderingContext2D, role: Role, palette: Palette): CanvasPattern | null {
  const pattern = patternOf(role);
  const fine = 4;
  const small = document.createElement('canvas');
  const pen = small.getContext('2d');
  if (!pattern || !pen) return null;
  small.width = small.height = pattern.size * fine;
  pen.scale(fine, fine);
  pen.globalAlpha = PATTERN_STRENGTH;
  pen.strokeStyle = pen.fillStyle = palette[role].edge;
  pen.lineWidth = pattern.thickness;
  for (const [from, to] of pattern.lines) {
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  }
  for (const { x, y, radius } of pattern.dots) {
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fill();
  }
  const made = context.createPattern(small, 'repeat');
  made?.setTransform(new DOMMatrix().scale(1 / fine));
  return made;
}

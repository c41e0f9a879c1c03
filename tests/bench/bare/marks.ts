// What a tile of the measured boards looks like, painted by hand: the same shapes in the same places, and nothing thought about them.
import { type Crowd, placeOf } from '../boards.ts';

/** What the page's own address asks for: `?tiles=1000&marks=3`; nothing, if it does not say. */
export function asked(): Crowd {
  const query = new URLSearchParams(location.search);
  return { tiles: Number(query.get('tiles') ?? 0), marks: query.get('marks') === '60' ? 60 : 3 };
}

/** Paints one tile at the origin of the context. */
export function paint(context: CanvasRenderingContext2D, { marks }: Crowd): void {
  if (marks === 3) return counters(context);
  context.lineWidth = 2;
  context.strokeStyle = context.fillStyle = '#1c2230';
  line(context, [[0, 0], [938, 0]]);
  line(context, [[931, -6], [938, 0], [931, 6]]);
  context.font = '16px Andika, system-ui, sans-serif';
  for (let tick = 0; tick <= 28; tick += 1) {
    const x = tick * 33;
    line(context, [[x, -8], [x, 8]]);
    context.fillText(String(tick), x - 5, 28);
  }
}

function counters(context: CanvasRenderingContext2D): void {
  context.lineWidth = 2;
  disc(context, 22, 19, '#e0625a');
  context.beginPath();
  context.arc(22, 22, 11.4, 0, 2 * Math.PI);
  context.stroke();
  disc(context, 66, 19, '#fff5c2');
}

function disc(context: CanvasRenderingContext2D, x: number, radius: number, fill: string): void {
  context.fillStyle = fill;
  context.strokeStyle = '#a32a22';
  context.beginPath();
  context.arc(x, 22, radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

function line(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
}

/** The tiles of a board with their places, back to front. */
export function places(crowd: Crowd): readonly { readonly x: number; readonly y: number }[] {
  return Array.from({ length: crowd.tiles }, (_, index) => placeOf(index, crowd));
}

/** Says that all is painted: the same mark as the product's, from the frame after. */
export function ready(): void {
  requestAnimationFrame(() => performance.mark('board'));
}

// The least a drag can cost: a canvas by hand, all tiles that rest in one picture made beforehand, the one that moves painted over it.
import { scaleFor } from '../boards.ts';
import { asked, paint, places, ready } from './marks.ts';

const crowd = asked();
const canvas = document.createElement('canvas');
document.body.append(canvas);
const size = new URLSearchParams(location.search);
canvas.width = Number(size.get('width') ?? innerWidth);
canvas.height = Number(size.get('height') ?? innerHeight);
const context = canvas.getContext('2d');
const scale = scaleFor(crowd, canvas);
const [first = { x: 0, y: 0 }, ...others] = places(crowd);

function painted(to: CanvasRenderingContext2D, at: readonly { readonly x: number; readonly y: number }[]): void {
  for (const { x, y } of at) {
    to.setTransform(scale, 0, 0, scale, x * scale, y * scale);
    paint(to, crowd);
  }
  to.setTransform(1, 0, 0, 1, 0, 0);
}

const rest = document.createElement('canvas');
rest.width = canvas.width;
rest.height = canvas.height;
const resting = rest.getContext('2d');
if (resting) painted(resting, others);

let at = first;
let frame = 0;
let grip: { readonly x: number; readonly y: number } | undefined;

function show(): void {
  frame = 0;
  if (!context) return;
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.drawImage(rest, 0, 0);
  painted(context, [at]);
}

canvas.addEventListener('pointerdown', ({ offsetX, offsetY }) => {
  grip = { x: offsetX / scale - at.x, y: offsetY / scale - at.y };
});
canvas.addEventListener('pointermove', ({ offsetX, offsetY }) => {
  if (!grip) return;
  at = { x: offsetX / scale - grip.x, y: offsetY / scale - grip.y };
  if (frame === 0) frame = requestAnimationFrame(show);
});
canvas.addEventListener('pointerup', () => {
  grip = undefined;
});
show();
ready();

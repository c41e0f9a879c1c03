import { effect, type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { seenBy, type Size } from '../camera.ts';
import type { Palette } from '../marks.ts';
import { nearest } from '../hit.ts';
import { Easel } from './easel.ts';
import { paintFrames } from './frames.ts';
import type { Hands } from './hands.ts';
import type { Host } from './host.ts';
import { Outline } from './outline.tsx';
import { painter } from './paint.ts';
import './board.css';

/** What a page gives its board: what to show, and in which colours. */
export interface BoardProps {
  readonly host: Host;
  /** What screen readers call it. */
  readonly label: string;
  readonly palette: ReadonlySignal<Palette>;
  /** The colour of what is chosen. */
  readonly focus: ReadonlySignal<string>;
  readonly motion: ReadonlySignal<boolean>;
  /** Given the page's hands, so that Escape gives a gesture up from anywhere. */
  readonly hands: Hands;
}

/** The board: a canvas for the eye and the pointer, an outline for the ear and the keys, both read from one scene. */
export function BoardView({ host, label, palette, focus, motion, hands }: BoardProps) {
  const canvas = useRef<HTMLDivElement>(null);
  useEffect(() => (canvas.current ? mounted(canvas.current, { host, label, palette, focus, motion, hands }) : undefined), []);
  return (
    <div class={`board board-${host.tool.value}`}>
      <div class="board-canvas" ref={canvas} aria-hidden="true" />
      <Outline host={host} label={label} />
      <Astray host={host} />
      <Spotlight hands={hands} host={host} />
    </div>
  );
}

function mounted(element: HTMLDivElement, { host, palette, focus, motion, hands }: BoardProps): () => void {
  const paint = painter();
  const easel = new Easel(element, (context, seen) => paint(context, seen, palette.peek()), (context) => paintFrames(context, {
    scene: host.scene.peek(), chosen: host.chosen.peek(), traced: hands.traced.peek(), palette: palette.peek(), focus: focus.peek(), scale: host.camera.peek().scale,
  }));
  const end = new AbortController();
  const { signal } = end;
  let now: Size = { width: 0, height: 0 };
  const fill = (): void => {
    const size = { width: element.clientWidth, height: element.clientHeight };
    if (size.width === now.width && size.height === now.height) return;
    now = size;
    easel.resize(size);
    host.size.value = size;
  };
  // Before there is anything to paint, so that nothing is painted in a wrong size first.
  fill();
  const sized = new ResizeObserver(fill);
  sized.observe(element);
  // Says to whoever measures the page that the board is painted and can be used: in the second frame, after the one in which it got its size.
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('board')));
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId);
    hands.down(event);
  }, { signal });
  element.addEventListener('pointermove', (event) => hands.move(event), { signal });
  element.addEventListener('pointerup', (event) => {
    hands.up(event);
    // Outline items appear once the page has been drawn again.
    requestAnimationFrame(() => focusChosen(element, host));
  }, { signal });
  // The focus goes where the hand has chosen, or stays in the keypad; a mouse, or a finger that is told as one, would take it away from both.
  element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  element.addEventListener('pointercancel', (event) => hands.cancel(event), { signal });
  element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  element.addEventListener('wheel', (event) => {
    event.preventDefault();
    hands.wheel(event);
  }, { signal, passive: false });
  const stops = [
    effect(() => easel.show({ scene: host.scene.value, inHand: host.inHand.value, camera: host.camera.value, motion: motion.value })),
    effect(() => {
      void [host.chosen.value, hands.traced.value, focus.value];
      easel.repaintOver();
    }),
    effect(() => {
      void palette.value;
      easel.repaint();
    }),
    effect(() => {
      void host.size.value;
      easel.repaint();
    }),
  ];
  void document.fonts.ready.then(() => easel.repaint());
  return () => {
    end.abort();
    sized.disconnect();
    for (const stop of stops) stop();
    easel.destroy();
  };
}

/** Keys go on with what a pointer has chosen, unless something is being typed. */
function focusChosen(element: HTMLElement, host: Host): void {
  const { tiles: [tile, ...others], parts: [part, ...more] } = host.chosen.peek();
  const typing = document.activeElement instanceof HTMLInputElement && document.activeElement.type !== 'range';
  if (tile === undefined || others.length > 0 || more.length > 0 || typing) return;
  const item = part === undefined ? tile : `${tile}/${part}`;
  element.parentElement?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`)?.focus({ preventScroll: true });
}

/** Where nothing is in view though there is something on the board, an arrow to the nearest. */
function Astray({ host }: { readonly host: Host }) {
  const { scene, camera, size } = host;
  if (host.inHand.value.size > 0) return null;
  const view = seenBy(camera.value, size.value);
  const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
  const near = nearest(scene.value, middle);
  const box = near?.box;
  if (!box || size.value.width === 0) return null;
  const seen = box.x < view.x + view.width && box.x + box.width > view.x && box.y < view.y + view.height && box.y + box.height > view.y;
  if (seen) return null;
  const towards = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const angle = Math.atan2(towards.y - middle.y, towards.x - middle.x);
  const show = () => {
    camera.value = { ...camera.value, x: towards.x - view.width / 2, y: towards.y - view.height / 2 };
  };
  return (
    <button type="button" class="astray" onClick={show}>
      <span class="astray-arrow" aria-hidden="true" style={{ transform: `rotate(${angle}rad)` }}>➜</span> Back to the nearest thing
    </button>
  );
}

/** All but a circle around the pointer is dimmed. */
function Spotlight({ hands, host }: { readonly hands: Hands; readonly host: Host }) {
  const last = useSignal({ x: host.size.value.width / 2, y: host.size.value.height / 2 });
  if (host.tool.value !== 'spotlight') return null;
  const spot = hands.traced.value.spot ?? last.peek();
  last.value = spot;
  const radius = Math.min(host.size.value.width, host.size.value.height) / 4;
  return <div class="spotlight" aria-hidden="true" style={{ left: `${spot.x - radius}px`, top: `${spot.y - radius}px`, width: `${2 * radius}px`, height: `${2 * radius}px` }} />;
}


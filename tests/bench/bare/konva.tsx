// As little as a page of Preact and Konva's core can be: one shape a tile.
import { Layer } from 'konva/lib/Layer.js';
import { Shape } from 'konva/lib/Shape.js';
import { Stage } from 'konva/lib/Stage.js';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { scaleFor } from '../boards.ts';
import { asked, paint, places, ready } from './marks.ts';

function Bare() {
  const board = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const container = board.current;
    if (!container) return;
    const crowd = asked();
    const size = { width: container.clientWidth, height: container.clientHeight };
    const scale = scaleFor(crowd, size);
    const stage = new Stage({ container, ...size, listening: false });
    const layer = new Layer({ listening: false, scaleX: scale, scaleY: scale });
    for (const { x, y } of places(crowd)) {
      layer.add(new Shape({ x, y, listening: false, perfectDrawEnabled: false, sceneFunc: (context) => paint(context._context, crowd) }));
    }
    stage.add(layer);
    ready();
  }, []);
  return <main ref={board} />;
}

render(<Bare />, document.body);

import * as v from 'valibot';
import type { Action, Manipulative, Moved, Part, Range } from '../../board/manipulative.ts';
import { toFraction } from '../../maths/exact.ts';
import { typed, units } from '../schema.ts';
import { clean } from '../wrap.ts';
import { box, LEAST, marks, MOST, MOST_TITLE, STEP, type Cover } from './cover.ts';
import { describe } from './words.ts';

const schema = v.strictObject({ width: units(LEAST, MOST), height: units(LEAST, MOST), title: v.exactOptional(typed(MOST_TITLE)) });

const side = (length: number): number => Math.min(MOST, Math.max(LEAST, Math.round(length / STEP) * STEP));

function type({ title: _, ...bare }: Cover, text: string): Moved<Cover> {
  const title = clean(text).replaceAll('\n', ' ').trim();
  if (title.length > MOST_TITLE) return { refused: `A title is at most ${MOST_TITLE} characters long. Use a note for more.` };
  return { props: title === '' ? bare : { ...bare, title } };
}

function range(cover: Cover, along: 'width' | 'height'): Range<Cover> {
  return {
    least: String(LEAST), most: String(MOST), now: String(cover[along]), step: String(STEP), page: String(STEP * 5),
    set: to => ({ props: { ...cover, [along]: side(toFraction(to).valueOf()) } }),
  };
}

function parts(cover: Cover): readonly Part<Cover>[] {
  const { width, height } = cover;
  const [right, bottom] = [(by: number) => side(width + by), (by: number) => side(height + by)];
  return [
    { id: 'title', name: ['title'], at: { x: width / 2, y: height / 2 }, hit: box(cover), type: text => type(cover, text) },
    {
      id: 'right', name: ['right edge'], at: { x: width, y: height / 2 }, hit: { x: width - 8, y: height * 0.2, width: 24, height: height * 0.6 },
      move: (to, from) => ({ props: { ...cover, width: right(to.x - from.x) } }), range: range(cover, 'width'),
    },
    {
      id: 'bottom', name: ['bottom edge'], at: { x: width / 2, y: height }, hit: { x: width * 0.2, y: height - 8, width: width * 0.6, height: 24 },
      move: (to, from) => ({ props: { ...cover, height: bottom(to.y - from.y) } }), range: range(cover, 'height'),
    },
    {
      id: 'corner', name: ['corner'], at: { x: width, y: height }, hit: { x: width - 8, y: height - 8, width: 28, height: 28 }, grain: { x: STEP, y: STEP },
      move: (to, from) => ({ props: { ...cover, width: right(to.x - from.x), height: bottom(to.y - from.y) } }),
    },
  ];
}

function actions(cover: Cover): readonly Action<Cover>[] {
  const grown = (by: number): Moved<Cover> => ({ props: { ...cover, width: side(cover.width + by), height: side(cover.height + by) } });
  return [
    { id: 'type', title: 'Title', icon: 'pencil-line', keys: ['t'], asks: 'text', run: (answer = '') => type(cover, answer) },
    { id: 'larger', title: 'Larger', icon: 'maximize-2', keys: [']'], run: () => grown(40) },
    { id: 'smaller', title: 'Smaller', icon: 'minimize-2', keys: ['['], run: () => grown(-40) },
  ];
}

/** An opaque card to lay over anything; what lies wholly under it is covered for the ear too. The board takes covers away one by one. */
const cover: Manipulative<Cover> = {
  type: 'cover', schema, migrations: [], covers: true,
  presets: [
    { title: 'Cover', props: { width: 160, height: 100 } },
    { title: 'Strip', props: { width: 300, height: 50 } },
    { title: 'Small', props: { width: 60, height: 60 } },
  ],
  box, marks, parts, describe, actions,
};
export default cover;

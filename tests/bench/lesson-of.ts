// The measured boards as lessons, as a file holds them.
import type { Json } from '../../widgets/board/document.ts';
import type { Lesson } from '../../widgets/lesson/lesson.ts';
import { countersOf } from '../../widgets/manipulatives/counters/counters.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { lineOf } from '../../widgets/manipulatives/number-line/number-line.ts';
import { type Crowd, placeOf } from './boards.ts';

const TEN = ['bar-model', 'counters', 'ten-frame', 'rekenrek', 'part-whole', 'base-ten', 'array', 'rods', 'fraction-wall', 'algebra-tiles'];
const ten = await Promise.all(cards.filter(({ type }) => TEN.includes(type)).map(async ({ type, load }) => {
  const { migrations, presets: [{ props }] } = await load();
  return { type, props, version: migrations.length + 1 };
}));

function madeOf(marks: Crowd['marks'], index: number): { readonly type: string; readonly props: Json; readonly version?: number } {
  if (marks === 'ten types') return ten[index % ten.length] ?? { type: 'note', props: {} };
  return marks === 3
    ? { type: 'counters', props: countersOf([['red', 1], ['yellow', 1]]) }
    : { type: 'number-line', props: lineOf('0', '28', '1', { goesOn: 'right', length: 924 }) };
}

/** A lesson of one step with such a board, as a file holds it. */
export function lessonOf(crowd: Crowd): Lesson {
  const id = `bench-${crowd.tiles}-${String(crowd.marks).replace(' ', '-')}`;
  const tiles = Array.from({ length: crowd.tiles }, (_, index) => ({
    id: `tile-${index}`, kind: 'tile' as const, step: 'step', version: 1, z: index, ...madeOf(crowd.marks, index), ...placeOf(index, crowd),
  }));
  return {
    format: 1, id, pictures: {},
    entries: {
      [id]: { id, kind: 'lesson', title: id, created: 0 },
      step: { id: 'step', kind: 'step', title: '', order: 1, content: { kind: 'board' }, prompts: [] },
      ...Object.fromEntries(tiles.map((tile) => [tile.id, tile])),
    },
  };
}

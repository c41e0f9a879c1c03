import * as v from 'valibot';
import type { Json, StepId, Tile } from '../../widgets/board/document.ts';
import { kind } from '../../widgets/board/manipulative.ts';
import type { Kinds } from '../../widgets/board/manipulative.ts';
import { newLesson } from '../../widgets/lesson/lesson.ts';
import type { Lesson } from '../../widgets/lesson/lesson.ts';

type Plate = { readonly size: number };
/** A round plate of a size; it holds anything in one region. */
const plate = kind<Plate>({
  type: 'plate',
  schema: v.strictObject({ size: v.pipe(v.number(), v.minValue(1)) }),
  migrations: [(old) => ({ size: typeof old === 'object' && old !== null && 'wide' in old && typeof old.wide === 'number' ? old.wide : 1 })],
  presets: [{ title: 'Plate', props: { size: 40 } }],
  box: ({ size }) => ({ x: 0, y: 0, width: size, height: size }),
  marks: ({ size }) => [{ mark: 'circle', x: size / 2, y: size / 2, radius: size / 2, fill: 'paper' }],
  parts: () => [],
  describe: () => ['a plate'],
  slots: ({ size }) => [{ id: 'on', name: 'plate', box: { x: 0, y: 0, width: size, height: size }, lies: 'region', accepts: () => 'whole' }],
});
export const kinds: Kinds = { get: (type) => (type === 'plate' ? plate : undefined) };

export function tile(id: string, { step = 's1', x = 0, size = 40 as Json, ...more }: { step?: StepId; x?: number; size?: Json; held?: NonNullable<Tile['held']>; linked?: string } = {}): Tile {
  return { id, kind: 'tile', step, type: 'plate', version: 2, props: { size }, x, y: 0, z: 1, ...more };
}

/** A lesson of one step `s1` with these tiles. */
export function sample(...tiles: readonly Tile[]): Lesson {
  const lesson = newLesson({ id: 'lesson', step: 's1', now: 1 });
  return { ...lesson, entries: { ...lesson.entries, ...Object.fromEntries(tiles.map((one) => [one.id, one])) } };
}

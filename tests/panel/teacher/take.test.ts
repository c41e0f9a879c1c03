import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { KeptPupil } from '../../../widgets/fluency/keeping/kept.ts';
import type { Pupil } from '../../../widgets/fluency/pupil.ts';
import { newPracticeDesk, type PracticeDesk } from '../../../widgets/panel/practice/desk.ts';
import { takeIn } from '../../../widgets/panel/teacher/take.ts';
import { memoryRoom, type Room } from '../../../widgets/shelf/room.ts';
import { given, recorded } from '../../fluency/memory/some.ts';

const pupil: Pupil = { id: 'a', alias: 'Asha', face: 'cat', shade: 1, year: 4, minutes: 5, widening: 1, decks: [] };
const file: KeptPupil = { pupil, practice: recorded([given('multiply-2-10'), given('multiply-3-10')]), results: [{ id: 'r' }] };

/** A desk over a disk that has no room for answers any more as soon as it is `full`, and that nobody else uses. */
async function newDesk(): Promise<{ readonly desk: PracticeDesk; readonly disk: { full: boolean } }> {
  const [inside, disk] = [memoryRoom(), { full: false }];
  const room: Room = {
    ...inside,
    change: (spots, decide) => inside.change(spots, (found) => {
      const writes = decide(found);
      if (disk.full && writes.some(({ drawer, value }) => drawer === 'answers' && value !== undefined)) throw new DOMException('full', 'QuotaExceededError');
      return writes;
    }),
  };
  return { desk: await newPracticeDesk(room, signal('')), disk };
}

test('a pupil of a file is taken in with all answers, and a second time none counts twice', async () => {
  const { desk } = await newDesk();
  expect(await takeIn(desk, file)).toEqual({ said: 'Asha is on this device now, with 2 answers.' });
  expect(await takeIn(desk, file)).toEqual({ said: 'Asha was on this device already: 0 answers came with the file, and what was here stays.' });
  expect(await desk.keep.all('a')).toMatchObject({ count: 2 });
  expect(await desk.keep.results('a')).toEqual([{ id: 'r' }]);
});

test('where the disk is full, there is a sentence, nobody stands there without answers, and who was here keeps theirs', async () => {
  const { desk, disk } = await newDesk();
  disk.full = true;
  expect(await takeIn(desk, file)).toEqual({ refused: expect.stringMatching(/no room left.*stays/u) });
  expect(desk.pupils.peek()).toEqual([]);
  disk.full = false;
  await takeIn(desk, file);
  disk.full = true;
  const more: KeptPupil = { ...file, practice: recorded([given('multiply-2-10'), given('multiply-3-10'), given('multiply-4-10')]) };
  expect(await takeIn(desk, more)).toEqual({ refused: expect.stringMatching(/^Asha: .*no room left/u) });
  expect(await desk.keep.all('a')).toMatchObject({ count: 2 });
});

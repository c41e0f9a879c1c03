import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { NEW_CLASS } from '../../../widgets/fluency/class.ts';
import type { KeptPupil } from '../../../widgets/fluency/keeping/kept.ts';
import { ENGINE } from '../../../widgets/fluency/memory/memory.ts';
import type { Pupil } from '../../../widgets/fluency/pupil.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { newPracticeDesk, type PracticeDesk, troublesOf } from '../../../widgets/panel/practice/desk.ts';
import { seeClass } from '../../../widgets/panel/teacher/seen.ts';
import { takeIn } from '../../../widgets/panel/teacher/take.ts';
import { DRAWERS, memoryRoom, type Room, type Write } from '../../../widgets/shelf/room.ts';
import { given, recorded } from '../../fluency/memory/some.ts';

const asha: Pupil = { id: 'a', alias: 'Asha', face: 'cat', shade: 1, year: 4, minutes: 5, widening: 1, decks: [] };
const ben: Pupil = { ...asha, id: 'b', alias: 'Ben' };
const practice = recorded([given('multiply-2-10'), given('multiply-3-10')]);
const [{ device }] = practice.log as [typeof practice.log[0]];
const owls = { title: 'Owls', facts: ['7 × 8 = 56'] };

/** Everything that lies on a disk. */
const allOf = async (room: Room): Promise<unknown> => Object.fromEntries(await Promise.all(DRAWERS.map(async (drawer) => [drawer, Object.fromEntries(await room.list(drawer))] as const)));

/** A disk with Asha, her two answers, and what is written on it besides; and its desk. */
async function deskOver(...more: readonly Write[]): Promise<{ readonly desk: PracticeDesk; readonly room: Room }> {
  const room = memoryRoom();
  await room.change([], () => [
    { drawer: 'settings', key: 'pupils/device', value: 'here' }, { drawer: 'pupils', key: 'a', value: asha },
    { drawer: 'heads', key: 'a', value: { count: 2, first: 0, next: { [device]: 2 } } }, { drawer: 'answers', key: 'a/000000', value: practice.log }, ...more,
  ]);
  return { room, desk: await newPracticeDesk(room, signal('')) };
}
const setting = (value: unknown): Write => ({ drawer: 'settings', key: 'pupils/class', value });

describe('settings of a newer Partwhole', () => {
  const newer = { ...NEW_CLASS, version: 2, own: [{ ...owls, picture: 'bar' }], taught: ['table-7'] };

  test('are told, and pupils practise by their year', async () => {
    const { desk } = await deskOver(setting(newer));
    expect(troublesOf(desk)).toEqual([expect.stringMatching(/newer Partwhole/u)]);
    expect(desk.set.peek()).toEqual(NEW_CLASS);
    expect((await seeClass(desk)).pupils.map(({ pupil, practised }) => [pupil.alias, practised.decks.length > 0])).toEqual([['Asha', true]]);
  });

  test('are left as they are by every change, also where they came while the page was open', async () => {
    for (const early of [true, false]) {
      const { desk, room } = await deskOver(...early ? [setting(newer)] : []);
      await room.change([], () => [setting(newer)]);
      expect(await desk.setClass((now) => ({ ...now, own: [owls] }))).toEqual({ isNewer: true, refused: expect.stringMatching(/newer Partwhole.*stays/u) });
      expect(await desk.setAnew()).toMatchObject({ isNewer: true });
      expect(await desk.keptClass()).toEqual(newer);
      expect(troublesOf(desk)).toEqual([expect.stringMatching(/newer Partwhole/u)]);
    }
  });
});

test('settings that are damaged are left until the teacher sets them anew', async () => {
  const damaged = { ...NEW_CLASS, own: [owls], spoken: 'x' };
  const { desk } = await deskOver(setting(damaged));
  expect(await desk.setClass((now) => now)).toMatchObject({ refused: expect.stringMatching(/damaged/u) });
  expect(await desk.keptClass()).toEqual(damaged);
  expect(await desk.setAnew()).toBeUndefined();
  expect([await desk.keptClass(), troublesOf(desk)]).toEqual([NEW_CLASS, []]);
});

test('settings that can be read are not set anew, and of two pages that change them neither loses what the other did', async () => {
  const { desk, room } = await deskOver();
  const other = await newPracticeDesk(room, signal(''));
  await desk.setClass((now) => ({ ...now, own: [...now.own, owls] }));
  await other.setClass((now) => ({ ...now, taught: ['table-7'] }));
  expect(await other.setAnew()).toBeUndefined();
  expect(other.set.peek()).toEqual({ ...NEW_CLASS, own: [owls], taught: ['table-7'] });
});

test('settings that the disk does not give are not taken for none', async () => {
  const { desk, room } = await deskOver(setting({ ...NEW_CLASS, own: [owls] }));
  const gone = await newPracticeDesk({ ...room, read: (spot) => (spot.key === 'pupils/class' ? Promise.reject(new Error('gone')) : room.read(spot)) }, signal(''));
  expect(troublesOf(gone)).toEqual([expect.stringMatching(/could not keep or read/u)]);
  await gone.setClass((now) => ({ ...now, comparing: true }));
  expect(await desk.keptClass()).toEqual({ ...NEW_CLASS, own: [owls], comparing: true });
});

describe('a pupil of a newer Partwhole', () => {
  const newer = { ...ben, version: 2, year: 12, likes: ['bars'] };
  const there: Write = { drawer: 'pupils', key: 'b', value: newer };

  test('is told of, and others practise', async () => {
    const { desk } = await deskOver(there);
    expect(desk.pupils.peek()).toEqual([asha]);
    expect(troublesOf(desk)).toEqual([expect.stringMatching(/newer Partwhole.*: Ben\./u)]);
  });

  test('is left as they are by whatever is put, set or opened from a file', async () => {
    const { desk, room } = await deskOver(there);
    const before = await allOf(room);
    const file: KeptPupil = { pupil: ben, practice, results: [] };
    expect(await desk.put({ ...asha, year: 5 }, ben)).toMatchObject({ refused: expect.stringMatching(/newer.*Ben/u) });
    expect(await takeIn(desk, file)).toMatchObject({ refused: expect.stringMatching(/newer.*Ben/u) });
    expect(await allOf(room)).toEqual(before);
  });
});

test('a pupil who is damaged stays as they are, and comes back from a file beside that', async () => {
  const damaged = { ...ben, year: 'four' };
  const { desk, room } = await deskOver({ drawer: 'pupils', key: 'b', value: damaged });
  expect(await takeIn(desk, { pupil: ben, practice, results: [] })).toMatchObject({ said: expect.stringMatching(/^Ben 2 is on this device now, with 2 answers/u) });
  expect(await room.read({ drawer: 'pupils', key: 'b' })).toEqual(damaged);
});

describe.each<readonly [string, Write]>([
  ['the snapshots', { drawer: 'heads', key: 'a', value: { count: 2, first: 0, next: { [device]: 2 }, snapshots: { old: { engine: ENGINE + 1, through: 9, memory: { of: 'another kind' } } } } }],
  ['what was made of them', { drawer: 'memories', key: 'a', value: { count: 2, memory: { engine: ENGINE + 1, cards: 'elsewhere' } } }],
  ['one of them', { drawer: 'answers', key: 'a/000000', value: [practice.log[0], { ...practice.log[1], engine: ENGINE + 1, mode: 'song' }] }],
])('answers of which a newer engine made %s', (_, write) => {
  test('are not practised on, merged, or written over', async () => {
    const { desk, room } = await deskOver(write);
    const before = await allOf(room);
    expect(await desk.seat(asha, 'take', () => {})).toEqual({ refused: expect.stringMatching(/newer Partwhole.*stays/u) });
    expect(await takeIn(desk, { pupil: asha, practice: recorded([given('multiply-4-10')]), results: [1] })).toMatchObject({ refused: expect.stringMatching(/^Asha: .*newer/u) });
    expect((await seeClass(desk)).faults).toEqual([expect.stringMatching(/^Asha: .*newer Partwhole/u)]);
    expect(await allOf(room)).toEqual(before);
    const seat = await desk.seat(asha, 'take', () => {});
    expect(isRefusal(seat), 'the seat is free, and refused again').toBe(true);
  });
});

test('answers of an older engine are practised on, and what was made of them is kept anew', async () => {
  const { desk, room } = await deskOver({ drawer: 'memories', key: 'a', value: { count: 2, memory: { engine: ENGINE - 1 } } });
  const seat = await desk.seat(asha, 'take', () => {});
  if (seat === 'elsewhere' || isRefusal(seat)) throw new Error('Asha could not sit down.');
  expect(seat.memory()).toMatchObject({ engine: ENGINE, count: 2 });
  expect(await room.read({ drawer: 'memories', key: 'a' })).toMatchObject({ count: 2, memory: { engine: ENGINE } });
  await seat.leave();
});

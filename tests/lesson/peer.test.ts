import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shown } from '../../widgets/lesson/peer.ts';
import type { Wish } from '../../widgets/lesson/session.ts';
import type { Tile } from '../../widgets/board/document.ts';
import { die, deliver, join, living, lock, newPages, rest, send, write } from './pages.ts';
import type { Pages } from './pages.ts';
import { sample, tile } from './sample.ts';

function three(...tiles: readonly Tile[]): Pages {
  const world = newPages(sample(...tiles));
  for (const id of ['a', 'b', 'c']) join(world, id);
  rest(world);
  return world;
}
const peer = (world: Pages, id: string) => world.pages.get(id)!.peer;
const lessonOf = (world: Pages, id: string) => peer(world, id).session!.lesson;
const wish = (world: Pages, id: string, [request, one]: [string, Wish]) => send(world, id, { event: 'wish', request, wish: one });
const put = (one: Tile): Wish => ({ how: 'do', diff: [{ id: one.id, after: one }] });
const moved = (before: Tile, x: number): Wish => ({ how: 'do', diff: [{ id: before.id, before, after: { ...before, x } }] });

describe('pages on one lesson', () => {
  test('one owns it, the others follow and know the same', () => {
    const world = three(tile('t'));
    expect(living(world).map((page) => page.peer.role)).toEqual(['owning', 'following', 'following']);
    expect(peer(world, 'b').session).toEqual(peer(world, 'a').session);
    expect(peer(world, 'c').session).toEqual(peer(world, 'a').session);
  });

  test('a change asked of any page reaches all, the disk and the one who asked, and undo takes it back everywhere', () => {
    const world = three();
    wish(world, 'b', ['r1', put(tile('t'))]);
    expect(shown(peer(world, 'b'))!.entries['t']).toEqual(tile('t'));
    rest(world);
    expect(lessonOf(world, 'c').entries['t']).toEqual(tile('t'));
    expect(world.disk.lesson).toEqual(lessonOf(world, 'a'));
    expect(world.pages.get('b')!.answers).toEqual([{ request: 'r1' }]);
    wish(world, 'c', ['r2', { how: 'undo' }]);
    rest(world);
    for (const id of ['a', 'b', 'c']) expect(lessonOf(world, id).entries['t']).toBeUndefined();
    wish(world, 'b', ['r3', { how: 'redo' }]);
    rest(world);
    expect(lessonOf(world, 'a').entries['t']).toEqual(tile('t'));
  });

  test('of two changes to one tile the second is refused with a sentence, and its page shows the first', () => {
    const world = three(tile('t'));
    wish(world, 'b', ['r1', moved(tile('t'), 10)]);
    wish(world, 'c', ['r2', moved(tile('t'), 20)]);
    rest(world);
    const answers = [...world.pages.get('b')!.answers, ...world.pages.get('c')!.answers];
    expect(answers.filter((one) => one.why === undefined)).toHaveLength(1);
    expect(answers.find((one) => one.why !== undefined)!.why).toMatch(/^[A-Z].*\.$/);
    expect(shown(peer(world, 'c'))).toEqual(shown(peer(world, 'b')));
  });

  test('a gesture is seen by all while it lasts, is saved by none, and is first come first served', () => {
    const world = three(tile('t'));
    const hand = { id: 'h', page: 'b', takes: ['t'], after: [tile('t', { x: 50 })] };
    send(world, 'b', { event: 'hand', hand });
    rest(world);
    expect(shown(peer(world, 'c'))!.entries['t']).toEqual(tile('t', { x: 50 }));
    expect(world.disk.lesson.entries['t']).toEqual(tile('t'));
    send(world, 'c', { event: 'hand', hand: { ...hand, id: 'h2', page: 'c', after: [tile('t', { x: 90 })] } });
    wish(world, 'a', ['r1', moved(tile('t'), 70)]);
    rest(world);
    expect(world.pages.get('c')!.answers.at(-1)).toMatchObject({ request: 'h2', why: expect.any(String) });
    expect(world.pages.get('a')!.answers.at(-1)).toMatchObject({ request: 'r1', why: expect.any(String) });
    wish(world, 'b', ['r2', { ...moved(tile('t'), 60), hand: 'h' } as Wish]);
    rest(world);
    for (const id of ['a', 'b', 'c']) {
      expect(shown(peer(world, id))!.entries['t']).toEqual(tile('t', { x: 60 }));
      expect(peer(world, id).session!.hands).toEqual({});
    }
  });

  test.each(['a', 'b'])('a gesture of %s that ends in a refused change holds nothing any more', (page) => {
    const world = three(tile('t'));
    send(world, page, { event: 'hand', hand: { id: 'h', page, takes: ['t'], after: [tile('t', { x: 50 })] } });
    rest(world);
    const stale = tile('t', { x: 7 });
    wish(world, page, ['r1', { how: 'do', diff: [{ id: 't', before: stale, after: { ...stale, x: 50 } }], hand: 'h' }]);
    rest(world);
    expect(world.pages.get(page)!.answers.find(({ request }) => request === 'r1')).toMatchObject({ why: expect.any(String) });
    for (const id of ['a', 'b', 'c']) expect(peer(world, id).session!.hands).toEqual({});
  });

  test('a gesture whose page has died is let go after five seconds; one that only rests is not', () => {
    const world = three(tile('t'), tile('u'));
    send(world, 'b', { event: 'hand', hand: { id: 'h', page: 'b', takes: ['t'], after: [tile('t', { x: 50 })] } });
    send(world, 'c', { event: 'hand', hand: { id: 'i', page: 'c', takes: ['u'], after: [tile('u', { x: 50 })] } });
    rest(world);
    expect(Object.keys(peer(world, 'a').session!.hands).sort()).toEqual(['h', 'i']);
    die(world, 'b');
    rest(world);
    expect(Object.keys(peer(world, 'a').session!.hands)).toEqual(['i']);
  });

  test('which step is shown is shared; undo shows the step that it changes', () => {
    const world = three();
    const step = { ...lessonOf(world, 'a').entries['s1']!, id: 's2', order: 2 } as never;
    wish(world, 'a', ['r1', { how: 'do', diff: [{ id: 's2', after: step }] }]);
    wish(world, 'a', ['r2', put(tile('t', { step: 's2' }))]);
    rest(world);
    send(world, 'b', { event: 'go', step: 's2' });
    rest(world);
    expect(peer(world, 'a').session!.step).toBe('s2');
    send(world, 'c', { event: 'go', step: 's1' });
    send(world, 'c', { event: 'go', step: 'nowhere' });
    rest(world);
    expect(peer(world, 'b').session!.step).toBe('s1');
    wish(world, 'b', ['r3', { how: 'undo' }]);
    rest(world);
    expect(peer(world, 'c').session!.step).toBe('s2');
    wish(world, 'b', ['r4', { how: 'undo' }]);
    rest(world);
    expect(peer(world, 'c').session!.step).toBe('s1');
  });

  test('a change that was answered survives its owner, though the disk never had it', () => {
    const world = three();
    wish(world, 'a', ['r1', put(tile('t'))]);
    deliver(world, 'c', { at: 0, stays: false });
    die(world, 'a');
    world.pages.get('b')!.inbox.length = 0;
    rest(world);
    expect(world.disk.lesson.entries['t']).toEqual(tile('t'));
    expect(peer(world, 'b').session).toEqual(peer(world, 'c').session);
  });

  test('a new owner that reads a change from the disk learns from the page that asked for it that it was answered, and can undo it', () => {
    const world = three();
    wish(world, 'c', ['r1', put(tile('t'))]);
    deliver(world, 'a', { at: 0, stays: false });
    write(world, 'a');
    die(world, 'a');
    rest(world);
    const { session } = peer(world, 'b');
    expect(session!.known).toContainEqual({ request: 'r1' });
    expect(session!.done).toHaveLength(1);
    wish(world, 'b', ['r2', { how: 'undo' }]);
    rest(world);
    expect(lessonOf(world, 'c').entries['t']).toBeUndefined();
  });

  test('a page too busy to answer a new owner in time asks again for what the new owner never heard of', () => {
    const world = three();
    wish(world, 'b', ['r1', put(tile('t'))]);
    deliver(world, 'a', { at: 0, stays: false });
    while (world.pages.get('b')!.inbox.length > 0) deliver(world, 'b', { at: 0, stays: false });
    expect(world.pages.get('b')!.answers).toEqual([{ request: 'r1' }]);
    die(world, 'a');
    const c = world.pages.get('c')!;
    c.inbox.length = 0;
    world.queue.reverse();
    lock(world);
    world.now += 200;
    send(world, 'c', { event: 'tick' });
    expect(c.peer.role).toBe('owning');
    expect(lessonOf(world, 'c').entries['t']).toBeUndefined();
    rest(world);
    expect(lessonOf(world, 'c').entries['t']).toEqual(tile('t'));
    expect(peer(world, 'b').session).toEqual(c.peer.session);
  });

  test('what a dead owner told late does not set two reigns against each other', () => {
    const world = three(tile('t'));
    die(world, 'a');
    lock(world);
    world.now += 200;
    send(world, 'b', { event: 'tick' });
    wish(world, 'b', ['r1', moved(tile('t'), 5)]);
    const late = world.pages.get('c')!.inbox.splice(0);
    die(world, 'b');
    join(world, 'd');
    rest(world);
    expect(peer(world, 'c').role).toBe('owning');
    for (const id of ['d', 'c']) for (const message of late) send(world, id, { event: 'message', message });
    rest(world);
    wish(world, 'd', ['r2', moved(tile('t'), 7)]);
    rest(world);
    expect(peer(world, 'd').session).toEqual(peer(world, 'c').session);
    expect(world.disk.lesson).toEqual(lessonOf(world, 'c'));
  });

  test('a page that hears a newer Partwhole stops writing and says so', () => {
    const world = three();
    send(world, 'a', { event: 'message', message: { format: 99, page: 'z', ask: 'join' } });
    expect(peer(world, 'a').role).toBe('stopped');
    wish(world, 'a', ['r1', put(tile('t'))]);
    expect(lessonOf(world, 'a').entries['t']).toBeUndefined();
  });

  test('what is no message is not heard', () => {
    const world = three();
    const before = peer(world, 'a');
    for (const message of [null, 7, 'x', {}, { format: 1 }, { format: 0, page: 'z', ask: 'join' }, { format: 1, page: 'z' }, []]) {
      send(world, 'a', { event: 'message', message });
    }
    expect(peer(world, 'a')).toBe(before);
  });
});

type Act =
  | { act: 'deliver' | 'double'; page: number; at: number }
  | { act: 'put' | 'move' | 'undo' | 'redo' | 'hand' | 'drop' | 'let go' | 'tick' | 'write'; page: number; at: number }
  | { act: 'die' | 'lock' | 'join' | 'wait'; page: number; at: number };
const act: fc.Arbitrary<Act> = fc.record({
  act: fc.oneof(
    { weight: 12, arbitrary: fc.constant('deliver' as const) }, { weight: 2, arbitrary: fc.constant('double' as const) },
    { weight: 6, arbitrary: fc.constantFrom('put' as const, 'move' as const, 'undo' as const, 'redo' as const) },
    { weight: 3, arbitrary: fc.constantFrom('hand' as const, 'drop' as const, 'let go' as const) },
    { weight: 5, arbitrary: fc.constantFrom('tick' as const, 'write' as const, 'lock' as const, 'wait' as const) },
    { weight: 1, arbitrary: fc.constantFrom('die' as const, 'join' as const) },
  ),
  page: fc.nat(2), at: fc.nat(5),
});

/** Runs the acts on three pages (new ones take the places of those that died); `order`: messages from one page stay in order. */
function play(acts: readonly Act[], order: boolean): Pages {
  const world = three();
  let count = 0;
  const places = ['a', 'b', 'c'];
  for (const { act: what, page, at } of acts) {
    count += 1;
    const id = places[page]!;
    const { peer: one, inbox, alive } = world.pages.get(id)!;
    if (!alive && what !== 'join') continue;
    const tiles = Object.values(shown(one)?.entries ?? {}).filter((entry) => entry.kind === 'tile');
    const held = Object.values(one.hands)[0];
    const target = tiles[at % Math.max(1, tiles.length)];
    if (what === 'deliver' || what === 'double') deliver(world, id, { at: order ? 0 : at % Math.max(1, inbox.length), stays: what === 'double' });
    if (what === 'put') wish(world, id, [`r${count}`, put(tile(`t${count}`))]);
    if (what === 'move' && target) wish(world, id, [`r${count}`, moved(target, count)]);
    if (what === 'undo' || what === 'redo') wish(world, id, [`r${count}`, { how: what }]);
    if (what === 'hand' && target) send(world, id, { event: 'hand', hand: { id: `h${count}`, page: id, takes: [target.id], after: [{ ...target, x: count }] } });
    if (what === 'drop' && held) wish(world, id, [`r${count}`, { ...put(tile(`t${count}`)), hand: held.id } as Wish]);
    if (what === 'let go' && held) send(world, id, { event: 'let go', hand: held.id });
    if (what === 'tick') send(world, id, { event: 'tick' });
    if (what === 'wait') world.now += at * 100;
    if (what === 'write') write(world, id);
    if (what === 'lock') lock(world);
    if (what === 'die' && living(world).length > 1) die(world, id);
    if (what === 'join' && !alive) join(world, places[page] = `${id[0]}${count}`);
  }
  return world;
}

describe('three pages, messages late and doubled, owners that die', () => {
  for (const order of [true, false]) {
    test(`all end equal, with the disk (${order ? 'messages in order' : 'messages in any order'})`, () => {
      fc.assert(fc.property(fc.array(act, { maxLength: 120 }), (acts) => {
        const world = play(acts, order);
        rest(world);
        const [first, ...others] = living(world);
        expect(living(world).filter((page) => page.peer.role === 'owning')).toHaveLength(1);
        for (const other of others) expect(other.peer.session).toEqual(first!.peer.session);
        expect(world.disk.lesson).toEqual(first!.peer.session!.lesson);
      }), { numRuns: 300 });
    });

    test(`no change that a living page was told of is lost, none is done twice (${order ? 'messages in order' : 'messages in any order'})`, () => {
      fc.assert(fc.property(fc.array(act.filter(({ act: what }) => what !== 'undo' && what !== 'redo'), { maxLength: 120 }), (acts) => {
        const world = play(acts, order);
        rest(world);
        const { session } = living(world)[0]!.peer;
        const requests = session!.known.map((one) => one.request);
        expect(new Set(requests).size).toBe(requests.length);
        for (const page of living(world)) {
          for (const { request, why } of page.answers) if (request.startsWith('r') && why === undefined) expect(session!.known).toContainEqual({ request });
          expect(page.peer.pending.filter((one) => !one.at)).toEqual([]);
        }
      }), { numRuns: 300 });
    });
  }
});

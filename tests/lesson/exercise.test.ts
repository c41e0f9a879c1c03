import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import type { Json } from '../../widgets/board/document.ts';
import { begun, changedIn, contentOf, type Exercise, exerciseIn, exerciseSchema, MOMENTS, unfit } from '../../widgets/lesson/exercise.ts';
import { back, count, countsOf, isAtEnd, isAtStart, next, reveal, revealAll, tellChange, toItem, toMoment, toTalk, viewAs, withFewer, withMore, withSet } from '../../widgets/lesson/exercise-moves.ts';
import { changeStep, insertStep } from '../../widgets/lesson/steps.ts';
import { emptyStep, stepOf } from '../../widgets/lesson/lesson.ts';
import { open } from '../../widgets/lesson/open.ts';
import { apply } from '../../widgets/board/diff.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import difference from '../../widgets/variation/families/difference.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { EXPECTATIONS } from '../../widgets/variation/note.ts';
import { isSpider } from '../../widgets/variation/stops.ts';
import { setOf, type VariationSet } from '../../widgets/variation/set.ts';
import { kinds, sample } from './sample.ts';

const family = difference as unknown as AnyFamily;
function aSet(script = 'same-difference', seed = '7b'): VariationSet {
  const set = setOf(family, script, seed);
  if (isRefusal(set)) throw new Error(set.refused);
  return set;
}
const exercise = begun(aSet());
const last = exercise.set.stops.length - 1;

/** Everything that can be done to an exercise. */
const deed = fc.oneof(
  fc.constantFrom(next, back, toTalk, tellChange, revealAll), fc.integer({ min: -3, max: 99 }).map((at) => (one: Exercise) => toItem(one, at)),
  fc.nat(last).map((at) => (one: Exercise) => reveal(one, at)), fc.constantFrom(...MOMENTS).map((moment) => (one: Exercise) => toMoment(one, moment)),
  fc.tuple(fc.constantFrom(...EXPECTATIONS), fc.constantFrom<1 | -1>(1, -1)).map(([what, by]) => (one: Exercise) => count(one, what, by)),
  fc.constantFrom('one', 'list', 'grid', 'spider').map((view) => (one: Exercise) => viewAs(one, view as Exercise['view'])),
);

describe('one item at a time', () => {
  test('goes through every moment of every item and back the same way', () => {
    const seen: string[] = [];
    let now = exercise;
    for (; !isAtEnd(now); now = next(now)) seen.push(`${now.at} ${now.moment}`);
    seen.push(`${now.at} ${now.moment}`);
    expect(seen.slice(0, 8)).toEqual(['0 reflect', '0 check', '0 explain', '1 reflect', '1 expect', '1 check', '1 explain', '2 reflect']);
    expect(seen.length).toBe(3 + 4 * last);
    expect(next(now)).toBe(now);
    const again: string[] = [];
    for (; !isAtStart(now); now = back(now)) again.push(`${now.at} ${now.moment}`);
    expect([...again, '0 reflect']).toEqual(seen.toReversed());
    expect(back(now)).toBe(now);
  });

  test('an answer is revealed from Check on, and not before', () => {
    let now = exercise;
    for (; !isAtEnd(now); now = next(now)) expect(now.shown.includes(now.at)).toBe(now.moment === 'check' || now.moment === 'explain');
    expect(back(back(now)).shown).not.toContain(last);
  });

  test('what changed is hidden until it is asked for, and told in Explain', () => {
    const second = toItem(exercise, 1);
    expect([second.told, tellChange(second).told, next(tellChange(second)).told, toMoment(second, 'check').told, toMoment(second, 'explain').told]).toEqual([false, true, true, false, true]);
    expect(toItem(toMoment(second, 'explain'), 2).told).toBe(false);
  });

  test('goes to each place to stop and talk in turn', () => {
    const { discuss } = exercise.set;
    const first = toTalk(exercise);
    expect([first.at, toTalk(first).at, toTalk(toTalk(first)).at]).toEqual([discuss[0], discuss[1], discuss[0]]);
  });

  test('a tally goes up and down for the item that is shown, never below none', () => {
    const up = count(count(toItem(exercise, 2), 'It gets larger.', 1), 'It gets larger.', 1);
    expect(countsOf(up, 2)).toEqual([0, 2, 0, 0, 0]);
    expect(countsOf(up, 1)).toEqual([0, 0, 0, 0, 0]);
    expect(countsOf(count(up, 'It gets smaller.', -1), 2)).toEqual([0, 2, 0, 0, 0]);
  });

  test('another item hides its answer and empties its tally, and no other', () => {
    const now = revealAll(count(toItem(exercise, 1), 'Something else.', 1));
    const set = { ...now.set, stops: now.set.stops.with(1, { item: { minuend: 50, subtrahend: 20 } }) };
    const changed = withSet(now, set, 1);
    expect(countsOf(changed, 1)).toEqual([0, 0, 0, 0, 0]);
    expect(changed.shown).toEqual(now.shown.filter((at) => at !== 1));
    expect(changed.moment).toBe('reflect');
    expect(withSet(now, set, 3).tally).toEqual(now.tally);
  });
});

test('one item more is shown, and what is revealed and counted of the others stays theirs', () => {
  const now = reveal(reveal(count(toItem(exercise, 3), 'It gets larger.', 1), 0), 3);
  const set = { ...now.set, stops: now.set.stops.toSpliced(2, 0, now.set.stops[0]!) };
  const more = withMore(now, set, 1);
  expect([more.at, more.moment, more.shown, countsOf(more, 4), countsOf(more, 3)]).toEqual([2, 'reflect', [0, 4], [0, 1, 0, 0, 0], [0, 0, 0, 0, 0]]);
});

test('without an item, what is revealed and counted of the others stays theirs', () => {
  const now = reveal(reveal(count(toItem(exercise, 3), 'It gets larger.', 1), 0), 3);
  const fewer = withFewer(now, { ...now.set, stops: now.set.stops.toSpliced(1, 1) }, 1);
  expect([fewer.at, fewer.shown, countsOf(fewer, 2), countsOf(fewer, 3)]).toEqual([1, [0, 2], [0, 1, 0, 0, 0], [0, 0, 0, 0, 0]]);
  const end = withFewer(now, { ...now.set, stops: now.set.stops.slice(0, last) }, last);
  expect([end.at, v.is(exerciseSchema, end)]).toEqual([last - 1, true]);
  expect(countsOf(withFewer(now, { ...now.set, stops: now.set.stops.toSpliced(3, 1) }, 3), 3)).toEqual([0, 0, 0, 0, 0]);
});

test('whatever is done, it can be kept, and comes back as it was', () => {
  fc.assert(fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
    const now = deeds.reduce((one, make) => make(one), exercise);
    expect(v.is(exerciseSchema, now)).toBe(true);
    expect(exerciseIn(contentOf(now))).toEqual(now);
    expect(now.set).toEqual(exercise.set);
  }));
});

test('a lesson with one is opened as it was saved, and its step changed as any', () => {
  const cut = { step: { ...emptyStep('q', 0), content: contentOf(exercise) }, tiles: [], pictures: {} };
  const lesson = sample();
  const diff = insertStep(lesson, cut, { step: 'q', ids: () => 'z', after: 's1' });
  const entries = isRefusal(diff) ? diff : apply(lesson.entries, diff);
  if (isRefusal(entries)) throw new Error(entries.refused);
  const saved = { ...lesson, entries };
  expect(open(JSON.parse(JSON.stringify(saved)), kinds)).toEqual(saved);
  const content = changedIn(stepOf(saved, 'q')!.content, next);
  if (isRefusal(content)) throw new Error(content.refused);
  const changed = changeStep(saved, 'q', { content });
  const after = isRefusal(changed) ? changed : apply(entries, changed);
  expect(isRefusal(after) ? after : exerciseIn(stepOf({ entries: after }, 'q')!.content)).toEqual(next(exercise));
});

describe('what cannot be shown says so and stays', () => {
  test.each<readonly [string, Parameters<typeof exerciseIn>[0], RegExp]>([
    ['a newer exercise', { ...contentOf(exercise), version: 2 } as never, /newer Partwhole/u],
    ['a board', { kind: 'board' }, /no questions/u],
    ['no items', contentOf({ ...exercise, set: { ...exercise.set, stops: [] } }), /damaged/u],
    ['an item that is not there', contentOf({ ...exercise, at: 9 }), /damaged/u],
    ['an item made from a later one', contentOf({ ...exercise, set: { ...exercise.set, stops: exercise.set.stops.with(1, { item: 1, from: 3 }) } }), /damaged/u],
    ['a tally of nothing', contentOf({ ...exercise, tally: { 1: [1] } }), /damaged/u],
  ])('%s', (_, content, why) => {
    const found = exerciseIn(content);
    expect(isRefusal(found) && found.refused).toMatch(why);
    expect(changedIn(content, next)).toEqual(found);
  });

  test('a set of a newer family, and items that are none of its own', () => {
    expect(unfit(exercise, family)).toBeUndefined();
    expect(unfit({ set: { ...exercise.set, version: 99 } }, family)?.refused).toMatch(/newer “Difference”/u);
    const holding = (item: Json, version = family.version) => unfit({ set: { ...exercise.set, version, stops: [{ item }] } }, family)?.refused;
    expect(holding({ minuend: 'many' })).toMatch(/none that/u);
    expect(holding({ minuend: 1e15, subtrahend: 3 })).toMatch(/none that/u);
    expect(holding({ minuend: 120, subtrahend: 3 }, family.version - 1)).toBeUndefined();
  });
});

test('a spider is known by its legs', () => {
  expect([isSpider(aSet()), isSpider(aSet('spider', '4'))]).toEqual([false, true]);
});

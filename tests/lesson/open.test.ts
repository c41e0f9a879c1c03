import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, fileName, lessonText, LONGEST_FILE, readFile } from '../../widgets/lesson/file.ts';
import { boardOf, cutOf, stepsOf } from '../../widgets/lesson/lesson.ts';
import type { Lesson } from '../../widgets/lesson/lesson.ts';
import { migrated, open, openCut, typesIn } from '../../widgets/lesson/open.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { kinds, sample, tile } from './sample.ts';

function opened(unknown: unknown): Lesson {
  const lesson = open(unknown, kinds);
  if (isRefusal(lesson)) throw new Error(lesson.refused);
  return lesson;
}
const fromText = (text: string): unknown => {
  const file = readFile(text);
  return isRefusal(file) ? file : open(file.data, kinds);
};
const sentence = { refused: expect.stringMatching(/^[A-Z“].{10,}\.$/s) };
/** A saved lesson with one thing in it changed. */
const damaged = (change: (lesson: { entries: Record<string, Record<string, unknown>> } & Record<string, unknown>) => void): unknown => {
  const lesson = JSON.parse(lessonText(sample(tile('t'))));
  change(lesson);
  return lesson;
};

describe('the door', () => {
  test('what was saved opens as it was', () => {
    const lesson = sample(tile('t'), tile('u', { x: 5, held: { by: 't', slot: 'on' } }));
    expect(fromText(lessonText(lesson))).toEqual(opened(lesson));
    expect(boardOf(opened(lesson), 's1')['t']).toEqual(tile('t'));
  });

  test('a tile of an unknown type, of a newer version, and unknown contents of a step are kept untouched', () => {
    const strange = { ...tile('x'), type: 'tomorrow', version: 7, props: { a: [1, { b: null }] }, more: 'kept' };
    const newer = { ...tile('y'), version: 9, props: { shape: 'new' } };
    const drill = { id: 's7', kind: 'step', title: '', order: 7, content: { kind: 'song', version: 3, props: ['la'] }, prompts: [{ ask: 'Why?' }], mood: 'calm' };
    const raw = JSON.parse(lessonText(sample()));
    Object.assign(raw.entries, { x: strange, y: newer, s7: drill });
    expect(opened(raw).entries).toMatchObject({ x: strange, y: newer, s7: drill });
  });

  test('an older tile is migrated', () => {
    const raw = damaged(({ entries }) => { entries['t'] = { ...entries['t'], version: 1, props: { wide: 25 } }; });
    expect(opened(raw).entries['t']).toMatchObject({ version: 2, props: { size: 25 } });
  });

  test('holders in a ring, lost holders and lost steps are mended, and nothing is lost', () => {
    const raw = JSON.parse(lessonText(sample(
      tile('a', { held: { by: 'b', slot: 'on' } }), tile('b', { held: { by: 'a', slot: 'on' } }), tile('c', { held: { by: 'gone', slot: 'on' } }), tile('d', { step: 's8' }),
    )));
    const lesson = opened(raw);
    for (const id of ['a', 'b', 'c', 'd']) expect(lesson.entries[id]).toBeDefined();
    expect(lesson.entries['c']).not.toHaveProperty('held');
    expect(stepsOf(lesson).map((step) => step.id)).toEqual(['s1', 's8']);
    expect(opened(damaged(({ entries }) => { delete entries['s1']; delete entries['t']; })).entries).toHaveProperty('lesson-1');
  });

  test('text from anywhere is text', () => {
    const raw = damaged(({ entries }) => { entries['s1']!['title'] = '<script>alert(1)</script>'; });
    expect(stepsOf(opened(raw))[0]!.title).toBe('<script>alert(1)</script>');
  });

  test.each<[string, unknown]>([
    ['nothing', undefined], ['null', null], ['a number', 7], ['text', 'lesson'], ['a list', []], ['an empty object', {}],
    ['another program', { type: 'excalidraw', version: 2, elements: [] }],
    ['a newer format', damaged((lesson) => { lesson['format'] = 2; })],
    ['no format', damaged((lesson) => { delete lesson['format']; })],
    ['no head', damaged(({ entries }) => { delete entries['lesson']; })],
    ['two heads', damaged(({ entries }) => { entries['l2'] = { ...entries['lesson'], id: 'l2' }; })],
    ['a wrong name', damaged(({ entries }) => { entries['zzz'] = entries['t']!; })],
    ['NaN', damaged(({ entries }) => { entries['t']!['x'] = Number.NaN; })],
    ['off the board', damaged(({ entries }) => { entries['t']!['x'] = 1e6; })],
    ['props its schema refuses', damaged(({ entries }) => { entries['t']!['props'] = { size: 'big' }; })],
    ['a name all objects have', damaged(({ entries }) => { entries['constructor'] = { ...entries['t'], id: 'constructor' }; })],
    ['a prototype', JSON.parse('{"partwhole":"lesson","format":1,"id":"lesson","entries":{"__proto__":{"id":"__proto__","kind":"tile"}}}')],
    ['an entry that looks like a refusal', damaged(({ entries }) => { entries['s1']!['refused'] = 'Gotcha.'; })],
    ['a step that holds itself', damaged(({ entries }) => { entries['s1']!['prompts'] = [entries['s1']]; })],
    ['a picture of script', damaged((lesson) => { lesson['pictures'] = { p: { mime: 'text/html', base64: 'AAAA' } }; })],
    ['too many tiles', damaged(({ entries }) => { for (let at = 0; at <= 5_000; at += 1) entries[`n${at}`] = { ...entries['t'], id: `n${at}` }; })],
    ['tiles, not a lesson', { partwhole: 'tiles', format: 1, tiles: [] }],
  ])('%s is refused with a sentence', (_, unknown) => {
    expect(open(unknown, kinds)).toEqual(sentence);
  });

  test.each<[string, string]>([
    ['not JSON', 'Dear parents,'], ['empty', ''], ['cut off', lessonText(sample(tile('t'))).slice(0, -40)], ['another program’s', '{"type":"geogebra"}'],
    ['a number', '12'], ['newer', '{"partwhole":"film","format":4}'], ['too big', `"${'x'.repeat(LONGEST_FILE)}"`],
  ])('a file that is %s is refused with a sentence', (_, text) => {
    expect(fromText(text)).toEqual(sentence);
  });

  test('never throws; what it accepts it accepts again unchanged', () => {
    const base = JSON.parse(lessonText(sample(tile('t'), tile('u', { held: { by: 't', slot: 'on' } }))));
    const spots = fc.constantFrom(['format'], ['id'], ['entries'], ['pictures'], ['entries', 'lesson'], ['entries', 's1'], ['entries', 't'], ['entries', 'u'],
      ['entries', 'lesson', 'title'], ['entries', 'lesson', 'page'], ['entries', 's1', 'order'], ['entries', 's1', 'content'], ['entries', 's1', 'problem'],
      ['entries', 't', 'props'], ['entries', 't', 'step'], ['entries', 't', 'held'], ['entries', 'u', 'held', 'by'], ['entries', 'u', 'x'], ['entries', 't', 'version']);
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom(0, -1, 1e9, 't', 'u', 's1', 's9', 'lesson', null, {}, { by: 'u', slot: 'on' }, { kind: 'drill', version: 1, props: 1 }));
    fc.assert(fc.property(fc.array(fc.tuple(spots, values), { minLength: 1, maxLength: 3 }), (changes) => {
      const raw = structuredClone(base);
      for (const [path, value] of changes) {
        const owner = path.slice(0, -1).reduce((one: Record<string, never> | undefined, key) => one?.[key], raw);
        if (typeof owner === 'object' && owner !== null) (owner as Record<string, unknown>)[path.at(-1)!] = value;
      }
      const lesson = open(raw, kinds);
      if (isRefusal(lesson)) expect(lesson).toEqual(sentence);
      else expect(open(JSON.parse(JSON.stringify(lesson)), kinds)).toEqual(lesson);
    }), { numRuns: 1_000 });
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (unknown) => {
      open(unknown, kinds);
      openCut(unknown, kinds);
      typesIn(unknown);
      open({ ...sample(), entries: unknown }, kinds);
    }), { numRuns: 1_000 });
  });

  test('pictures that nothing names any more are left behind', () => {
    const picture = { mime: 'image/png', base64: 'AAAA' };
    const raw = damaged((lesson) => {
      lesson['pictures'] = { p: picture, q: picture };
      lesson.entries['w'] = { ...lesson.entries['t'], id: 'w', type: 'photo', props: { shows: ['q'] } };
    });
    expect(opened(raw).pictures).toEqual({ q: picture });
  });
});

describe('a step by itself', () => {
  test('comes out as it went in', () => {
    const cut = cutOf(sample(tile('t'), tile('u', { x: 5, held: { by: 't', slot: 'on' } })), 's1')!;
    const file = readFile(cutText(cut));
    expect(file).toMatchObject({ what: 'step' });
    expect(openCut(isRefusal(file) ? {} : file.data, kinds)).toEqual(cut);
  });

  test('tiles of another step and doubled tiles are refused', () => {
    const cut = cutOf(sample(tile('t')), 's1')!;
    expect(openCut({ ...cut, format: 1, tiles: [tile('t', { step: 's2' })] }, kinds)).toEqual(sentence);
    expect(openCut({ ...cut, format: 1, tiles: [tile('t'), tile('t')] }, kinds)).toEqual(sentence);
  });
});

test('formats are migrated one step at a time, a broken one is refused', () => {
  const steps = [(old: unknown) => ({ ...(old as object), format: 2, two: true }), (old: unknown) => ({ ...(old as object), format: 3, three: true })];
  expect(migrated({ format: 1, a: 1 }, steps)).toEqual({ format: 3, a: 1, two: true, three: true });
  expect(migrated({ format: 2, a: 1 }, steps)).toEqual({ format: 3, a: 1, three: true });
  expect(migrated({ format: 4 }, steps)).toEqual(sentence);
  expect(migrated({ format: 1 }, [() => { throw new TypeError('x'); }])).toEqual(sentence);
});

test('the types on the boards are found before anything is opened', () => {
  expect(typesIn(JSON.parse(lessonText(sample(tile('t'), { ...tile('u'), type: 'bead-string' }))))).toEqual(['bead-string', 'plate']);
  expect(typesIn(JSON.parse(cutText(cutOf(sample(tile('t')), 's1')!)))).toEqual(['plate']);
});

test('files are named after the lesson, with nothing in the name that a disk refuses', () => {
  expect(fileName('Year 3: ½ of 24?', '.partwhole.json')).toBe('Year 3 ½ of 24.partwhole.json');
  expect(fileName('../..', '.png')).toBe('Lesson.png');
});

const frozen = new URL('../documents/', import.meta.url);
test.each(readdirSync(frozen).filter((name) => name.endsWith('.partwhole.json')))('%s, saved once, still opens and nothing in it is gone', (name) => {
  const text = readFileSync(new URL(name, frozen), 'utf8');
  const lesson = fromText(text) as Lesson;
  expect(isRefusal(lesson) ? lesson.refused : undefined).toBeUndefined();
  expect(Object.keys(lesson.entries).sort()).toEqual(Object.keys(JSON.parse(text).entries).sort());
});

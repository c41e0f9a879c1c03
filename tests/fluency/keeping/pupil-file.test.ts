import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupHead, readBackupHead } from '../../../widgets/fluency/keeping/backup.ts';
import { NEW_CLASS } from '../../../widgets/fluency/class.ts';
import { LONGEST_PUPIL, openingPupilFile, pupilText, readingPupilFile } from '../../../widgets/fluency/keeping/pupil-file.ts';
import { NO_ARRANGEMENTS } from '../../../widgets/fluency/check/arrangements.ts';
import type { Pupil } from '../../../widgets/fluency/pupil.ts';
import { atOnce } from '../../../widgets/fluency/turns.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { anyGiven, given, recorded } from '../memory/some.ts';

const readPupil = (file: string) => atOnce(readingPupilFile(file));
const pupil: Pupil = { id: 'a', alias: 'Asha', face: 'cat', shade: 1, year: 4, minutes: 5, widening: 1, decks: [], access: { ...NO_ARRANGEMENTS, nextButton: true } };
const text = pupilText({ pupil, practice: recorded([given('multiply-2-10'), given('multiply-3-10')]), results: [{ id: 'r' }] });

test('what was saved is opened again, with every answer', () => {
  fc.assert(fc.property(fc.array(anyGiven, { maxLength: 20 }), (all) => {
    const kept = { pupil, practice: recorded(all), results: [{ kind: 'steady', right: 3 }] };
    const opened = readPupil(pupilText(kept));
    if (isRefusal(opened)) throw new Error(opened.refused);
    expect(opened.pupil).toEqual(pupil);
    expect(opened.results).toEqual(kept.results);
    expect(opened.practice.log).toHaveLength(all.length);
    expect(new Set(opened.practice.log)).toEqual(new Set(kept.practice.log));
  }), { numRuns: 40 });
});

test('a file that is cut off anywhere is a sentence, and so is one with a value damaged; neither throws', () => {
  for (let length = 0; length < text.length; length += 7) expect(readPupil(text.slice(0, length))).toEqual({ refused: expect.stringMatching(/\.$/u) });
  fc.assert(fc.property(fc.nat(text.length - 1), fc.constantFrom('"', '{', '0', 'x', ',', '-'), (at, sign) => {
    const opened = readPupil(text.slice(0, at) + sign + text.slice(at + 1));
    if (isRefusal(opened)) expect(opened.refused).toMatch(/\.$/u);
    else expect(opened.practice.log.length).toBeLessThanOrEqual(2);
  }), { numRuns: 300 });
});

test('anything at all is a pupil or a sentence', () => {
  fc.assert(fc.property(fc.anything(), (anything) => {
    expect(atOnce(openingPupilFile(anything))).toEqual({ refused: expect.stringMatching(/\.$/u) });
  }));
});

const changed = (change: (file: Record<string, unknown>) => unknown): string => JSON.stringify(change(JSON.parse(text) as Record<string, unknown>));
test.each([
  ['hello', /^This file is not a pupil/u], ['{"title":"another program"}', /^This file is not a pupil/u], ['{"partwhole":"deck","version":1}', /something else that Partwhole saved/u],
  [changed((file) => ({ ...file, version: 2 })), /newer Partwhole/u], [changed((file) => ({ ...file, pupil: { ...pupil, version: 2, face: 'dragon' } })), /newer Partwhole/u], [changed((file) => ({ ...file, pupil: { ...pupil, face: 'dragon' } })), /damaged/u],
  [changed((file) => ({ ...file, results: 'none' })), /damaged/u], [changed((file) => ({ ...file, log: [{ device: 'a' }] })), /damaged: answer 1/u],
  [' '.repeat(LONGEST_PUPIL + 1), /bigger/u],
])('refused %#', (file, sentence) => expect(readPupil(file)).toEqual({ refused: expect.stringMatching(sentence) }));

test('the first line of a backup says how many pupils follow and what is set for the class, and nothing of the PIN or the device', () => {
  const set = { ...NEW_CLASS, decks: ['tables'], taught: ['table-7'], own: [{ title: 'Sixes', facts: ['6 × 7 = 42'] }] };
  expect(readBackupHead(backupHead(3, set))).toEqual({ pupils: 3, set });
  expect(Object.keys(JSON.parse(backupHead(0, NEW_CLASS)) as object)).toEqual(['partwhole', 'version', 'pupils', 'class']);
});

test('a backup without settings is read; settings that are damaged or newer are a sentence, and pupils still come', () => {
  expect(readBackupHead('{"partwhole":"pupils","version":1,"pupils":2}')).toEqual({ pupils: 2 });
  for (const damaged of ['7', '{"version":9}', '{"version":1,"own":[7]}']) {
    expect(readBackupHead(`{"partwhole":"pupils","version":1,"pupils":2,"class":${damaged}}`)).toEqual({ pupils: 2, set: { refused: expect.stringMatching(/^The settings of the class.*\.$/u) } });
  }
});

test.each(['', 'x', '{}', '{"partwhole":"pupil"}', '{"partwhole":"pupils","version":1,"pupils":-1}', '{"partwhole":"pupils","version":2,"pupils":1}', ' '.repeat(1_500_001)])('%# is none', (line) => {
  expect(readBackupHead(line)).toEqual({ refused: expect.stringMatching(/\.$/u) });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kind, type Kinds } from '../../widgets/board/manipulative.ts';
import { see } from '../../widgets/board/scene.ts';
import { phrasesOf } from '../../widgets/lesson/phrases.ts';
import type { Problem } from '../../widgets/lesson/lesson.ts';
import barModel from '../../widgets/manipulatives/bar-model/index.ts';
import { make, structures } from '../../widgets/manipulatives/bar-model/structures.ts';
import type { Json, Tile } from '../../widgets/board/document.ts';

const sealed = kind(barModel);
const kinds: Kinds = { get: (type) => (type === 'bar-model' ? sealed : undefined) };
const comparison = make(structures.find(({ id }) => id === 'comparison')!) as unknown as Json;
const bars = (more: Partial<Tile> = {}): Tile => ({ id: 't', kind: 'tile', step: 's', type: 'bar-model', version: barModel.migrations.length + 1, props: comparison, x: 0, y: 0, z: 0, ...more });
const text = { value: 20, label: 16, minor: 12 };
const scene = (tile = bars()) => see({ t: tile }, kinds, { text });
const said = 'Ali has 12, Beth has 17. How many more?';
const problem = (links: readonly (readonly [string, string])[], words = said): Problem =>
  ({ text: words, links: links.map(([phrase, part]) => ({ start: words.indexOf(phrase), end: words.indexOf(phrase) + phrase.length, tile: 't', part })) });

describe('the words of a problem', () => {
  test('wear the colour of the part that they made, are told to be asked for, or stand for what has no colour', () => {
    const words = phrasesOf(problem([['12', 'p2'], ['17', 'p4'], ['How many more', 'd6'], ['Ali', 'b1']]), scene());
    expect(words.map(({ text: one, made }) => [one, made?.role])).toEqual([
      ['Ali', 'line'], [' has ', undefined], ['12', 'part-1'], [', Beth has ', undefined], ['17', 'part-2'], ['. ', undefined], ['How many more', 'unknown'], ['?', undefined],
    ]);
    expect(words[4]!.made!.name).toBe('Beth');
  });

  test('keep to themselves what is veiled on the board', () => {
    const [, phrase] = phrasesOf(problem([['17', 'p4']]), scene(bars({ veiled: { b3: 1 } })));
    expect(phrase!.made!.name).toBe('a covered part');
  });

  test('are words like others where their part or their tile is gone', () => {
    expect(phrasesOf(problem([['12', 'p99']]), scene())).toEqual([{ text: said }]);
    expect(phrasesOf(problem([['12', 'p2']]), see({}, kinds, { text }))).toEqual([{ text: said }]);
  });

  test('are the whole text, whatever the links are', () => {
    const link = fc.record({ start: fc.nat(60), end: fc.nat(60), tile: fc.constantFrom('t', 'u'), part: fc.constantFrom('p2', 'p4', 'd6', 'x') });
    fc.assert(fc.property(fc.array(link, { maxLength: 8 }), (links) => {
      const words = phrasesOf({ text: said, links }, scene());
      expect(words.map((one) => one.text).join('')).toBe(said);
      for (const { text: one, made } of words) if (made) expect(said.slice(made.link.start, made.link.end)).toBe(one);
    }));
  });
});

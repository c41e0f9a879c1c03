import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structures } from '../../widgets/manipulatives/bar-model/structures.ts';
import { only, unknownOf } from './reader.ts';
import { filled, worded } from './wordings.ts';

describe('problems made from the structures of the bar model', () => {
  it('every structure is worded in ten ways at least', () => {
    expect(worded.map(({ id }) => id).toSorted()).toEqual(structures.map(({ id }) => id).toSorted());
    expect(worded.filter(({ wordings }) => wordings.length < 10).map(({ id }) => id)).toEqual([]);
  });

  const each = worded.flatMap((structure) => structure.wordings.map((_, at) => ({ structure, at, name: `${structure.id} ${at}: ${filled(structure, at, 'an example').text}` })));
  it.each(each)('$name', ({ structure, at }) => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 8 }), (seed) => {
      const { text, answer } = filled(structure, at, seed);
      const reading = only(text);
      expect({ text, sure: reading.sure }).toEqual({ text, sure: 'sure' });
      expect(reading.models[0].structure).toMatch(structure.named);
      expect({ text, unknown: unknownOf(reading.models[0]) }).toEqual({ text, unknown: answer });
    }), { numRuns: 4 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barModelOf, only } from './reader.ts';

const lengths = (text: string): readonly { readonly name: string; readonly value: string | undefined }[] => {
  const reading = only(text);
  expect(reading.sure).toBe('not sure');
  return barModelOf(reading.models[0]!).bars.slice(0, -1).map(({ name = '', parts: [part] }) => ({ name, value: part && 'quantity' in part && part.quantity?.is === 'known' ? part.quantity.value[''] : undefined }));
};

describe('numbers that are not joined', () => {
  const units = [['km', 'm', 1000], ['m', 'cm', 100], ['kg', 'g', 1000]] as const;
  it('of one sort are drawn in one unit, so that what is longer is drawn longer', () => {
    fc.assert(fc.property(fc.constantFrom(...units), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 11, max: 990 }), ([large, small, times], many, few) => {
      expect(lengths(`One is of ${many} ${large}. One is of ${few} ${small}.`).map(({ value }) => value)).toEqual([`${many * times}`, `${few}`]);
      expect(lengths(`One is of ${few} ${small}. One is of ${many} ${large}. There are ${many} lids.`).map(({ value }) => value)).toEqual([`${few}`, `${many * times}`, `${many}`]);
    }), { numRuns: 20 });
  });

  it('of several sorts keep their units, as names', () => {
    expect(lengths('Here are 2 kg of rice and 3 m of rope.').map(({ name, value }) => `${value} ${name}`)).toEqual(['2 kg', '3 m']);
  });

  it('say of a difference that it is one', () => {
    expect(lengths('A mango has a mass of 350 g less than a melon, that is 2 kg.').map(({ name }) => name)[0]).toContain('less');
  });
});

import fc from 'fast-check';

/** Numbers of a story: a > b > d > c, and a > b + d + c; e is any, and never matters. A is a girl, B and C are boys. x, y and z are what is counted. */
export interface Told { readonly a: number; readonly b: number; readonly c: number; readonly d: number; readonly e: number; readonly A: string; readonly B: string; readonly C: string; readonly x: string; readonly y: string; readonly z: string }

/**
 * A story that is told and asked about in many ways. facts: what is told, each in one of several ways, in this order or, where `loose`, in any; beside:
 * what may be told as well and never matters; asks: the questions, each in several ways, with what is then right.
 */
export interface Story {
  readonly facts: readonly (readonly string[])[];
  readonly loose?: true;
  readonly beside?: readonly string[];
  readonly asks: readonly (readonly [ways: readonly string[], right: (told: Told) => number])[];
}

/** A text with the only number that is right. */
export interface Asked { readonly text: string; readonly right: number }

const GIRLS = ['Maya', 'Beth', 'Ruth', 'Chloe', 'Nina', 'Priya', 'Ella'];
const BOYS = ['Tom', 'Omar', 'Ivan', 'Ben', 'Hugo', 'Sam', 'Leo'];
const THINGS = ['marbles', 'stickers', 'cards', 'shells', 'beads', 'stamps', 'pencils', 'badges'];

const told: fc.Arbitrary<Told> = fc.record({
  a: fc.integer({ min: 70, max: 99 }), b: fc.integer({ min: 21, max: 35 }), c: fc.integer({ min: 4, max: 9 }), d: fc.integer({ min: 11, max: 19 }), e: fc.integer({ min: 4, max: 98 }),
  A: fc.constantFrom(...GIRLS), boys: fc.shuffledSubarray(BOYS, { minLength: 2, maxLength: 2 }), things: fc.shuffledSubarray(THINGS, { minLength: 3, maxLength: 3 }),
}).map(({ boys: [B = '', C = ''], things: [x = '', y = '', z = ''], ...others }) => ({ B, C, x, y, z, ...others }));

const filled = (text: string, numbers: Told): string => text.replaceAll(/\{(\w)\}/g, (_, name: keyof Told) => String(numbers[name]));

/** One way in which a story is told and asked. */
export function ways({ facts, loose, beside = [], asks }: Story): fc.Arbitrary<Asked> {
  const order = loose ? fc.shuffledSubarray([...facts], { minLength: facts.length, maxLength: facts.length }) : fc.constant(facts);
  const sentences_ = order.chain((some) => fc.tuple(...some.map((fact) => fc.constantFrom(...fact))));
  const other = fc.tuple(fc.constantFrom('', '', ...beside), fc.boolean());
  const ask = fc.constantFrom(...asks).chain(([some, right]) => fc.constantFrom(...some).map((question) => ({ question, right })));
  return fc.tuple(told, sentences_, other, ask).map(([numbers, sentences, [extra, isFirst], { question, right }]) => {
    // What points back has to stand behind what it points to.
    const all = isFirst && !/^(?:She|It|Its|Her|Another|The|\{B\} lives) /.test(extra) ? [extra, ...sentences] : [...sentences, extra];
    return { text: filled([...all, question].filter((sentence) => sentence !== '').join(' '), numbers), right: right(numbers) };
  });
}

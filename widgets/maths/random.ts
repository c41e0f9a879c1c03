/** Chance from a seed: the same seed and the same calls give the same again, on every machine. */
export interface Random {
  /** A stream of its own, which depends on the seed and the name only, not on what was drawn before. */
  fork(name: string): Random;
  /** At least 0, less than 1, in steps of 2⁻⁵³. */
  next(): number;
  /** A whole number from `least` to `most`, both included. Refuses with a RangeError when they are not whole or the wrong way round. */
  whole(least: number, most: number): number;
  /** One of the list. Refuses an empty list with a RangeError. */
  pick<T>(list: readonly T[]): T;
  /** The list in another order; the list itself stays as it is. */
  shuffle<T>(list: readonly T[]): T[];
}

/** Chance that any text begins. Not for secrets. */
export function random(seed: string): Random {
  const bits = generator(seed);
  const next = () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
  const whole = (least: number, most: number): number => {
    if (!Number.isSafeInteger(least) || !Number.isSafeInteger(most) || most < least) throw new RangeError(`No whole number from ${least} to ${most}.`);
    return least + Math.floor(next() * (most - least + 1));
  };
  return {
    fork: name => random(JSON.stringify([seed, name])),
    next, whole,
    pick: list => {
      const rest = list.slice(whole(0, list.length - 1));
      for (const one of rest) return one;
      throw new RangeError('There is nothing to pick from.');
    },
    shuffle: list => {
      const rest = [...list];
      return list.flatMap(() => rest.splice(whole(0, rest.length - 1), 1));
    },
  };
}

/** 32 random bits a call: Doty-Humphrey's sfc32 (PractRand), seeded with four FNV-1a hashes of the text, the first 16 results left out. */
function generator(seed: string): () => number {
  let [a, b, c, counter] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), hash(seed, 4)] as const;
  const bits = () => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let warm = 0; warm < 16; warm++) bits();
  return bits;
}

function hash(text: string, start: number): number {
  let sum = Math.imul(0x811c9dc5 ^ start, 0x01000193);
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum | 0;
}

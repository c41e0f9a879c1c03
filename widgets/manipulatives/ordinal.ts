const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'] as const;

/** The word for a place in a list that counts from 0: "first" of 0. From the thirteenth on it is "last", for words hold no digits. */
export function ordinal(at: number): string {
  return ORDINALS[at] ?? 'last';
}

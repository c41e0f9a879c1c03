const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
] as const;

/** The word for a place in a list that counts from 0: "first" of 0. After the twentieth it is "last", for words hold no digits. */
export function ordinal(at: number): string {
  return ORDINALS[at] ?? 'last';
}

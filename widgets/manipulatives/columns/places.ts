const WORDS: Readonly<Record<number, string>> = {
  6: 'million', 5: 'hundred thousand', 4: 'ten thousand', 3: 'thousand', 2: 'hundred', 1: 'ten', 0: 'one', [-1]: 'tenth', [-2]: 'hundredth', [-3]: 'thousandth',
};
const LETTERS: Readonly<Record<number, string>> = { 6: 'M', 5: 'HTh', 4: 'TTh', 3: 'Th', 2: 'H', 1: 'T', 0: 'O', [-1]: 't', [-2]: 'h', [-3]: 'th' };

/** The name of a place by its power of ten, from millions to thousandths: "ten" of one, "tens" of any other number. */
export const placeName = (power: number, count = 2): string => `${WORDS[power] ?? 'one'}${count === 1 ? '' : 's'}`;
/** The letters that stand for a place over a column: H, T, O. */
export const placeLetters = (power: number): string => LETTERS[power] ?? '';

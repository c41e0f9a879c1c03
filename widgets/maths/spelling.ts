/** Letters that mean a unit when they follow a plain number: 35p, 12 m, 5 s. */
export const UNIT_LETTERS: ReadonlySet<string> = new Set('pmglsh');

const SHORT_WORDS: ReadonlySet<string> = new Set(['of', 'or', 'to', 'cm', 'mm', 'km', 'kg', 'mg', 'ml', 'cl', 'hr', 'ft', 'lb', 'oz', 'mph', 'pt', 'hrs', 'lbs']);

/** The functions that an answer may call, as they are written in the tree. */
const FUNCTIONS: ReadonlySet<string> = new Set(['sin', 'cos', 'tan', 'sec', 'cosec', 'cot', 'arcsin', 'arccos', 'arctan', 'sinh', 'cosh', 'tanh', 'ln', 'log', 'exp']);

/** Whether a word is the name of a function. */
export function isFunction(word: string): boolean {
  return FUNCTIONS.has(word);
}

/** Whether a word is the name of a function whose powers are written at its name: sin² x. */
export function isTrigonometric(word: string): boolean {
  return /^(?:sinh?|cosh?|tanh?|sec|cosec|cot)$/.test(word);
}

/**
 * Whether letters without a space between are a word (`cm`, `cubes`) rather than letters multiplied (`xy`, `lwh`): known short ones are, and
 * longer ones with a vowel or with letters outside a to z.
 */
export function isWord(letters: string): boolean {
  if (SHORT_WORDS.has(letters)) return true;
  return letters.length > 1 && (/[^a-z]/i.test(letters) || (letters.length > 2 && /[aeiou]/i.test(letters)));
}

/** Whether letters that are written together would be read as something else: as a word, or, in an answer, as ln, csc or π. */
export function runTogether(letters: string): boolean {
  return isWord(letters) || isWord(letters.toLowerCase()) || /ln|pi|cbrt|csc/i.test(letters);
}

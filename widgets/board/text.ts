import { BOLD, DIGITS, PER_EM, REGULAR } from './andika.ts';

/**
 * How far the baseline is under the middle of the digits, as a share of the text's height. A text's height is its type size: what CSS calls
 * `font-size`, in board units.
 */
export const BASELINE = DIGITS / PER_EM / 2;

const advances = (widths: typeof REGULAR): ReadonlyMap<string, number> =>
  new Map(widths.flatMap(([advance, characters]) => [...characters].map(character => [character, advance / PER_EM])));

const FACES = { regular: advances(REGULAR), bold: advances(BOLD) };

/**
 * Signs that the typeface lacks. In values they are drawn as lines of this width (typeset.ts); in words that someone typed, another typeface of
 * the system fills in, about as wide. The narrow no-break space is drawn as the thin space, which the typeface has.
 */
export const SIGN_WIDTHS: Readonly<Record<string, number>> = { '√': 0.5, '≤': 0.586, '≥': 0.586, '≠': 0.586, '≈': 0.586, 'π': 0.62, 'θ': 0.58, '∞': 0.76, '∪': 0.6, '∈': 0.586 };

/**
 * The width of one line of text in the shipped typeface, in the units of `height` (its type size). Right for every character of the Latin
 * typeface, which has no kerning; its ligatures (fi, ff) are not counted, so turn them off. For other characters it is an estimate.
 */
export function widthOf(text: string, height: number, bold = false): number {
  const face = bold ? FACES.bold : FACES.regular;
  let width = 0;
  for (const character of text) width += face.get(character) ?? estimate(character, face);
  return width * height;
}

function estimate(character: string, face: ReadonlyMap<string, number>): number {
  if (character === '\u202f') return face.get('\u2009') ?? 0;
  if (/^[\p{M}\p{Cf}\p{Cc}]$/u.test(character)) return 0;
  return SIGN_WIDTHS[character] ?? (/^[\u2e80-\uffee\u{1f000}-\u{3ffff}]$/u.test(character) ? 1.2 : 0.7);
}

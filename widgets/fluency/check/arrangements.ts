/** The sizes of the question, by their official names, in the order of size. */
export const FONT_SIZES = ['xsmall', 'small', 'regular', 'large', 'xlarge', 'xxlarge'] as const;
export type FontSize = (typeof FONT_SIZES)[number];

/** The five pairs of colours that a pupil can be given. */
export const CONTRASTS = ['black on white', 'yellow on black', 'black on blue', 'black on peach', 'blue on cream'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/**
 * The seven access arrangements of the Multiplication Tables Check. `NO_ARRANGEMENTS` is what pupils have who need none.
 */
export interface Arrangements {
  /** ATA: a beep when two seconds are left, and another at the end of a question. */
  readonly audibleTimeAlert: boolean;
  /** QNR: everything is said, and the time of a question starts when it has been said. */
  readonly questionReader: boolean;
  /** CCT; `device`: the colours that the device is set to. */
  readonly contrast: Contrast | 'device';
  /** FTS. */
  readonly fontSize: FontSize;
  /** ITA: an adult types what the pupil says. */
  readonly inputAssistance: boolean;
  /** NBQ: a button instead of the three seconds between questions. */
  readonly nextButton: boolean;
  /** False is RON: no number pad. */
  readonly numberPad: boolean;
}

export const NO_ARRANGEMENTS: Arrangements = {
  audibleTimeAlert: false, questionReader: false, contrast: 'device', fontSize: 'regular', inputAssistance: false, nextButton: false, numberPad: true,
};

/** CSS pixels. */
export interface Sizes { readonly question: number; readonly key: { readonly width: number; readonly height: number } }

const sizes = (question: number, width: number, height: number): Sizes => ({ question, key: { width, height } });
/**
 * The question's text and the keys of the pad. Of the keys' sizes the least, the regular and the greatest are known from the official service; those
 * between lie on the lines from one to the next.
 */
export const SIZES: Readonly<Record<FontSize, Sizes>> = {
  xsmall: sizes(40, 60, 44), small: sizes(60, 80, 57), regular: sizes(80, 100, 70), large: sizes(100, 116, 70), xlarge: sizes(120, 132, 70), xxlarge: sizes(160, 163, 70),
};

/** Space between keys, and what stands above and below the question, in CSS pixels. */
const BETWEEN = 8;
const AROUND = { width: 32, height: 96 };
/** The widest question with its box, and their height, in heights of its text. */
const QUESTION = { width: 7.6, height: 1.5 };
/** The least that a finger hits and an eye reads. */
const LEAST = { question: 28, key: 44 };

/** How large the check is drawn in a window. `exact`: as the official one is; else it is practice for it, smaller. */
export interface Fitted extends Sizes { readonly exact: boolean }

/** Fits the sizes of an arrangement into a window of so many CSS pixels. The pad may stay larger than the question where only the width is short. */
export function fitted({ fontSize, numberPad }: Arrangements, width: number, height: number): Fitted {
  const { question, key } = SIZES[fontSize];
  const pad = numberPad ? { width: 3 * key.width + 2 * BETWEEN, height: 4 * key.height + 3 * BETWEEN } : { width: 0, height: 0 };
  const down = (height - AROUND.height) / (QUESTION.height * question + pad.height);
  const scaleOf = (wide: number): number => Math.min(1, down, (width - AROUND.width) / wide);
  const shrunk = (size: number, scale: number, least: number): number => scale === 1 ? size : Math.max(least, Math.floor(size * scale));
  const [ofQuestion, ofPad] = [scaleOf(QUESTION.width * question), scaleOf(Math.max(1, pad.width))];
  return {
    question: shrunk(question, ofQuestion, LEAST.question),
    key: { width: shrunk(key.width, ofPad, LEAST.key), height: shrunk(key.height, ofPad, LEAST.key) },
    exact: ofQuestion === 1 && ofPad === 1,
  };
}

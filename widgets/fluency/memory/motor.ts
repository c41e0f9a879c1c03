/** Milliseconds that typing takes on a device: from seeing a number to its first key, and from key to key. */
export interface Baseline { readonly first: number; readonly between: number }

/** What the fingers did lately with one input of one device. */
export interface Motor {
  readonly baseline: Baseline;
  /** Answers to "type the number you see", at most the last ten. */
  readonly typed: readonly Keys[];
  /** Answers with nothing to recall since the baseline was last moved. */
  readonly plain: readonly Keys[];
}

/** When the first and the last key of an answer came, and how many keys it took. */
export interface Keys { readonly first: number; readonly last: number; readonly length: number }

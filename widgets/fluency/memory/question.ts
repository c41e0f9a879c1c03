/** Why a card is asked. */
export type Reason = 'check-in' | 'understand' | 'retest' | 'contrast' | 'due' | 'learning' | 'new' | 'filler' | 'probe';

/**
 * What is asked next. `new`: it has not been met, so its picture and its answer are at hand. `contrast`: it was taken for the other card, which is shown beside it
 * with what differs ("6 × 8 is one more 6 than 6 × 7").
 */
export interface Question {
  readonly card: string;
  readonly form: string;
  readonly why: Reason;
  readonly other?: string;
}

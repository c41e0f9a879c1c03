/** Why a card is asked. */
export type Reason = 'check-in' | 'understand' | 'retest' | 'contrast' | 'due' | 'learning' | 'untried' | 'new' | 'filler' | 'probe';

/**
 * What is asked next. `untried` and `new` have not been met: the one is likely known and asked as it is, the other is shown first with its picture and its answer,
 * so that what is then typed is no recall. `contrast`: it was taken for the other card, which is shown beside it with what differs ("6 × 8 is one more 6 than 6 × 7").
 */
export interface Question {
  readonly card: string;
  readonly form: string;
  readonly why: Reason;
  readonly other?: string;
}

/**
 * The memory's own days. They follow the calendar of the device, but never go back, and never go on by more than `MOST_DAYS` at once: so a clock that is
 * a year ahead and is then set right leaves no card unseen for a year. `date` is the calendar day of the last answer; `ahead` is set while the calendar stands
 * before a day that it has already shown.
 */
export interface Clock {
  readonly day: number;
  readonly date?: string;
  readonly ahead?: string;
  /** Set where a person should look at the device's clock: the calendar went from one date to the other between two answers. */
  readonly jumped?: { readonly from: string; readonly to: string };
}

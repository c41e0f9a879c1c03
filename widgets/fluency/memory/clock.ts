/**
 * The memory's own days. They follow the calendar of the device, but never go back, and never go on by more than `MOST_DAYS` at once: so a clock that is
 * a year ahead and is then set right leaves no card unseen for a year. `date` is the calendar day of the last answer; `ahead` is the latest day the
 * calendar has shown, while it stands before it.
 */
export interface Clock {
  readonly day: number;
  readonly date?: string;
  readonly ahead?: string;
  /** Set until the next day comes as it should: from one answer to the next the calendar went from one of these dates to the other. */
  readonly jumped?: { readonly from: string; readonly to: string };
}

/** Longer than the summer holidays and than any gap between reviews: after it everything is due anyway. */
export const MOST_DAYS = 92;
/** A calendar that goes on by more than this between two answers is more likely wrong than right. */
const UNLIKELY_DAYS = 200;

export const NO_DAYS: Clock = { day: 0 };

/** How many days lie between two calendar days (2026-11-26), negative when the second comes first; 0 when either is not a day. */
export function daysBetween(from: string, to: string): number {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
  return Number.isFinite(days) ? Math.round(days) : 0;
}

/**
 * The clock at an answer on the calendar day `date`. A step back (a time zone to the west, a clock set right) stays on the same day of the memory; coming back
 * to where the calendar had been already counts from there, so that an old laptop whose clock starts in 2015 each morning gains no years.
 */
export function onDate(clock: Clock, date: string): Clock {
  if (clock.date === undefined) return { day: clock.day, date };
  const days = daysBetween(clock.date, date);
  if (days === 0) return clock;
  const jumped = days < -1 || days > UNLIKELY_DAYS ? { from: clock.date, to: date } : days < 0 ? clock.jumped : undefined;
  const told = jumped && { jumped };
  if (days < 0) return { day: clock.day, date, ahead: laterOf(clock.ahead, clock.date), ...told };
  const beyond = clock.ahead === undefined ? days : daysBetween(clock.ahead, date);
  if (clock.ahead !== undefined && beyond < 0) return { day: clock.day + Math.min(days, MOST_DAYS), date, ahead: clock.ahead, ...told };
  return { day: clock.day + Math.min(days, beyond, MOST_DAYS), date, ...told };
}

function laterOf(one: string | undefined, other: string): string {
  return one !== undefined && daysBetween(other, one) > 0 ? one : other;
}

/** What a person must know about the device's clock, in a sentence; nothing when it behaved. */
export function clockNote({ jumped }: Clock): string | undefined {
  if (jumped === undefined) return undefined;
  const how = daysBetween(jumped.from, jumped.to) < 0 ? 'went back' : 'went on';
  return `The date on this device ${how} from ${inWords(jumped.from)} to ${inWords(jumped.to)} between two answers. `
    + 'No answer is lost; if the date is wrong now, set it right and practice goes on from there.';
}

/** What a person must know where today is before the day of the last answer: the clock was set back, or they came from another time zone. Nothing otherwise. */
export function earlierNote(last: string | undefined, today: string): string | undefined {
  if (last === undefined || daysBetween(last, today) >= 0) return undefined;
  return `The date on this device is ${inWords(today)}, which is before the last answer, of ${inWords(last)}. After a journey to another time zone that can be right; if it is wrong, set it right. `
    + 'No answer is lost, and practice goes on.';
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function inWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

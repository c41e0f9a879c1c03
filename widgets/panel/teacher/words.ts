import { daysBetween } from '../../fluency/memory/clock.ts';

/** Milliseconds as they are read: 1.4 s. */
export function seconds(milliseconds: number): string {
  return `${(Math.max(0, milliseconds) / 1000).toFixed(1)} s`;
}

/** A share as it is read: 84%. A share that is not whole is never said to be. */
export function percent(share: number): string {
  const rounded = Math.round(100 * share);
  return `${rounded === 100 && share < 1 ? 99 : rounded}%`;
}

/** When something was, as seen from a day: today, yesterday, 5 days ago, and from a fortnight on the date. A day that is yet to come is a date. */
export function dayAgo(date: string, today: string): string {
  const days = daysBetween(date, today);
  if (date === today) return 'today';
  if (days === 1) return 'yesterday';
  return days > 1 && days < 14 ? `${days} days ago` : dayName(date);
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A calendar day (2026-11-26) as teachers write it: 26 Nov 2026. */
export function dayName(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : day.format(time);
}

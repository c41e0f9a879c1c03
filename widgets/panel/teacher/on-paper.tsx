import { dayName } from './words.ts';

/** What paper must say for itself: what this is, and of which day. */
export function OnPaper({ today }: { readonly today: string }) {
  return <p class="teacher-on-paper">Number facts, {dayName(today)}. Aliases, not names.</p>;
}

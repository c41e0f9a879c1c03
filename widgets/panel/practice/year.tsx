import { useSignal } from '@preact/signals';
import type { Year } from '../../fluency/fact.ts';

export const YEARS: readonly Year[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
export const yearName = (year: Year): string => (year === 0 ? 'Reception' : `Year ${year}`);

/** Asks for a year, and nothing else. */
export function YearChoice({ title, done, chosen }: { readonly title: string; readonly done: string; chosen(year: Year): void }) {
  const year = useSignal<Year>(4);
  return (
    <form class="practice-year" onSubmit={(event) => {
      event.preventDefault();
      chosen(year.value);
    }}>
      <YearField title={title} year={year.value} change={(to) => {
        year.value = to;
      }} />
      <button type="submit" class="accent">{done}</button>
    </form>
  );
}

/** A list of the years, Reception first. */
export function YearField({ title, year, change }: { readonly title: string; readonly year: Year; change(year: Year): void }) {
  return (
    <label class="practice-field"><span>{title}</span>
      <select value={year} onChange={({ currentTarget: { selectedIndex } }) => change(YEARS[selectedIndex] ?? 4)}>
        {YEARS.map((one) => <option key={one} value={one}>{yearName(one)}</option>)}
      </select>
    </label>
  );
}

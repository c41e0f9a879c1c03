import type { Pupil } from './pupil.ts';

/** What is set for several pupils at once; what is left out stays as each of them has it. Access arrangements are given to one pupil, never to a class. */
export type Together = Partial<Pick<Pupil, 'minutes' | 'year' | 'widening' | 'decks'>>;

const KEYS = ['minutes', 'year', 'widening', 'decks'] as const;
const list = new Intl.ListFormat('en-GB');

/** Those of the pupils for whom it is a change, as they are with it, and what is done in a sentence that names them. */
export function setTogether(pupils: readonly Pupil[], to: Together): { readonly changed: readonly Pupil[]; readonly said: string } {
  const changed = pupils.filter((pupil) => KEYS.some((key) => to[key] !== undefined && JSON.stringify(to[key]) !== JSON.stringify(pupil[key])));
  const said = changed.length === 0 ? 'It is so for all of them already.'
    : changed.length === pupils.length && pupils.length > 1 ? `It is set for all ${pupils.length} of them.`
      : `It is set. For ${list.format(changed.map(({ alias }) => alias))} it was something else before.`;
  return { changed: changed.map((pupil) => ({ ...pupil, ...to })), said };
}

/** Pupils as they were before, in what was set together; whatever else was changed meanwhile stays. Those who are gone are left out. */
export function setBack(before: readonly Pupil[], now: readonly Pupil[]): readonly Pupil[] {
  return now.flatMap((pupil) => {
    const was = before.find(({ id }) => id === pupil.id);
    return was ? [{ ...pupil, minutes: was.minutes, year: was.year, widening: was.widening, decks: was.decks }] : [];
  });
}

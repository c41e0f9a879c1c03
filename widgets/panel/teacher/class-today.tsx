import { sameDayList } from '../../fluency/seen/today.ts';
import { lineSaid } from '../../fluency/seen/said.ts';
import type { ClassProps } from './class.tsx';

/** Whom to see today, and about what: at most six lines. */
export function ClassToday({ seen }: ClassProps) {
  const answered = seen.pupils.map(({ pupil, recent }) => ({ pupil: pupil.id, answers: recent.filter(({ day }) => day === seen.today) }));
  const lines = sameDayList(answered, seen.cards);
  const aliasOf = (id: string): string => seen.pupils.find(({ pupil }) => pupil.id === id)?.pupil.alias ?? '';
  return (
    <section aria-labelledby="teacher-today">
      <h2 id="teacher-today">Today</h2>
      {lines.length === 0 && <p>{answered.every(({ answers }) => answers.length === 0) ? 'Nobody has practised here today yet.' : 'Nothing that went wrong today asks for a word.'}</p>}
      <ul class="teacher-today">
        {lines.map((line) => {
          const { about, who, use } = lineSaid(line, seen.cards, aliasOf);
          return <li key={`${line.kind} ${about}`}><b>{about}</b><span>{who}</span>{use !== '' && <span>Show it with: {use}</span>}</li>;
        })}
      </ul>
    </section>
  );
}

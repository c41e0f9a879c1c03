import type { Deck } from '../../fluency/fact.ts';
import { strongerIn } from '../../fluency/seen/effort.ts';
import { coverage } from '../../fluency/seen/met.ts';
import { nextGroup } from '../../fluency/seen/next.ts';
import type { TeacherPage } from './page.ts';
import { Scroll } from './scroll.tsx';
import type { SeenPupil } from './seen.ts';
import { dayAgo, percent } from './words.ts';

interface Props { readonly page: TeacherPage; readonly deck: Deck; readonly pupils: readonly SeenPupil[]; readonly today: string }

/** Every pupil, by alias and in no other order: how much of a deck they know and have met, what grew, and the strategy to teach them next. */
export function ClassPupils({ page, deck, pupils, today }: Props) {
  return (
    <section aria-labelledby="teacher-pupils">
      <h2 id="teacher-pupils">Pupils: {deck.title}</h2>
      <Scroll title={`Pupils and ${deck.title}, as a table`}>
        <table class="teacher-list" aria-label="Pupils">
          <thead><tr><th scope="col">Pupil</th><th scope="col">By heart</th><th scope="col">Not yet met</th><th scope="col">Stronger this week</th><th scope="col">Next strategy</th><th scope="col">Last here</th></tr></thead>
          <tbody>{pupils.map(({ pupil, memory, recent }) => {
            const { of, known, unmet } = coverage(memory, [deck]);
            const next = nextGroup(memory, deck);
            return (
              <tr key={pupil.id}>
                <th scope="row"><button type="button" class="quiet" onClick={() => page.go({ name: 'pupil', id: pupil.id })}>{pupil.alias}</button></th>
                <td>{known} of {of}</td><td>{unmet.length}</td><td>{strongerIn(memory)}</td>
                <td class="teacher-words">{next ? `${next.group.title} (${percent(next.known)} known)` : 'all are known'}</td>
                <td>{dayOf(recent, today)}</td>
              </tr>
            );
          })}</tbody>
        </table>
      </Scroll>
    </section>
  );
}

function dayOf(recent: SeenPupil['recent'], today: string): string {
  const last = recent.at(-1);
  return last ? dayAgo(last.day, today) : 'not yet';
}

import { reveal } from '../../lesson/exercise-moves.ts';
import { answered } from '../../variation/answered.ts';
import { textOf } from '../../variation/written.ts';
import type { Shown as Exercised } from './exercise.tsx';
import { isAskedByPicture, Pictures } from './picture.tsx';
import { Shown } from '../said.tsx';

/** All items at once, in a list, a grid or a spider; each is tapped to reveal its answer. */
export function All({ page, exercise, family, change }: Exercised) {
  const byPicture = isAskedByPicture(family, exercise.set.stops);
  const { set, view, shown } = exercise;
  const longest = Math.max(...set.stops.map(({ item }) => textOf(answered(family, item)).length));
  return (
    <ol class={`exercise-all exercise-${view}`} style={{ '--longest': longest }}>
      {set.stops.map(({ item }, at) => {
        const revealed = shown.includes(at);
        return (
          <li key={at}>
            <button type="button" aria-pressed={revealed} onClick={() => change((was) => reveal(was, at))}>
              <span class="exercise-number" aria-hidden="true">{at + 1}</span>
              <span class="exercise-line"><Shown said={revealed ? answered(family, item) : family.ask(item)} /></span>
              {byPicture && <Pictures page={page} family={family} items={[{ item, title: `The picture of question ${at + 1}`, answered: revealed }]} />}
              {!revealed && <span class="heard">Show the answer.</span>}
              {set.discuss.includes(at) && <span class="exercise-star"><span aria-hidden="true">★</span><span class="heard">Stop and talk here.</span></span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

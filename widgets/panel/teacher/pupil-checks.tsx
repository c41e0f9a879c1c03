import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Answer } from '../../fluency/answer.ts';
import { newForm, QUESTIONS } from '../../fluency/check/form.ts';
import { arrangementsGiven } from '../../fluency/check/given.ts';
import { checksIn } from '../../fluency/check/kept-result.ts';
import { bandOf } from '../../fluency/check/national.ts';
import type { CheckResult } from '../../fluency/check/result.ts';
import { forecast } from '../../fluency/seen/forecast.ts';
import { random } from '../../maths/random.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { Icon } from '../../look/icon.tsx';
import { openCheck } from '../../shelf/windows.ts';
import { Replies } from '../check/end.tsx';
import type { PupilProps } from './pupil.tsx';
import { dayName } from './words.ts';

/** So many forms of the check stand for all that could be drawn. */
const FORMS = 40;
/** Drawn once: the same whoever they are for. */
let drawn: readonly ReturnType<typeof newForm>[] | undefined;
const forms = () => drawn ??= Array.from({ length: FORMS }, (_, at) => newForm(random('forecast').fork(String(at))));

/** The Multiplication Tables Check: what is to be expected of it, and what came of those that were taken here. */
export function PupilChecks({ page, seen, one: { pupil }, log }: PupilProps & { readonly log: readonly Answer[] }) {
  const checks = useSignal<readonly CheckResult[]>([]);
  useEffect(() => void page.desk.keep.results(pupil.id).then((results) => {
    if (!isRefusal(results)) checks.value = checksIn(results);
  }), [log]);
  const expected = useMemo(() => forecast(log, { forms: forms(), today: seen.today }), [log]);
  return (
    <section aria-labelledby="teacher-check">
      <h2 id="teacher-check">Multiplication Tables Check</h2>
      {'missing' in expected
        ? <p>A forecast: not enough yet. {expected.missing} of the 66 products have no answer in the last four weeks; at most 13 may be missing.</p>
        : <>
          <p>A forecast, as things stand today: about <b>{Math.round(expected.expected)} out of {QUESTIONS}</b>; four times in five between {expected.from} and {expected.to}.</p>
          <p class="practice-soft">{bandOf(Math.round(expected.expected))} There is no pass mark. A day in June is another day.</p>
        </>}
      {checks.value.map((check) => <Taken key={check.id} check={check} />)}
      <p class="teacher-row on-screen"><button type="button" onClick={() => void openCheck(pupil.id)}><Icon name="timer" size={20} />Open the check for {pupil.alias}</button></p>
    </section>
  );
}

function Taken({ check }: { readonly check: CheckResult }) {
  const given = arrangementsGiven(check.arrangements);
  return (
    <details>
      <summary>{dayName(check.day)}: {check.score} out of {QUESTIONS}{!check.complete && ', ended before the last question'}</summary>
      <p>{bandOf(check.score)}</p>
      {given.length > 0 && <p>With {given.join('; ')}.</p>}
      {check.adult !== undefined && <p>Typed by {check.adult}.</p>}
      <Replies replies={check.replies} />
    </details>
  );
}

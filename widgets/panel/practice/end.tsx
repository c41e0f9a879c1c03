import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { lasted, type Session } from '../../fluency/session/session.ts';
import { stronger } from '../../fluency/session/stronger.ts';
import { plainly } from './asked.ts';
import { useFocus } from './focus.ts';
import { FactLine } from './fact.tsx';
import type { SittingProps } from './sitting.tsx';
import { bestSoFar } from './best.ts';

/** More than these are counted and not listed. */
const MOST_LISTED = 12;

/** The end of a sitting: which facts grew stronger, and nothing about how quick anybody was. */
export function End({ page, work, run }: SittingProps) {
  const heading = useFocus<HTMLHeadingElement>();
  const session = run.session.value;
  const { stage, sitting: { catalogue, mode, plan } } = session;
  const facts = stronger(session).flatMap((id) => catalogue.byId.get(id) ?? []);
  const { spoken } = page.desk.set.value;
  return (
    <main class="practice">
      <h1 tabIndex={-1} ref={heading}>{session.answers.length === 0 ? 'That is all for now' : 'Done for now'}</h1>
      {stage.name === 'ended' && stage.why !== undefined && <p class="practice-told" role="status">{stage.why}</p>}
      {facts.length > 0 && (
        <>
          <p>{facts.length === 1 ? 'This fact grew stronger today:' : 'These facts grew stronger today:'}</p>
          <ul class="practice-stronger">{facts.slice(0, MOST_LISTED).map((entry) => <li key={entry.card.id}><FactLine of={plainly(entry)} spoken={spoken} /></li>)}</ul>
          {facts.length > MOST_LISTED && <p>And {facts.length - MOST_LISTED} more.</p>}
        </>
      )}
      <p>{wordsFor(session, facts.length)}</p>
      {mode === 'steady' && work.seated.isKept && lasted(session) >= 60_000 * plan.minutes && <Best page={page} work={work} session={session} />}
      <div class="practice-row">
        <button type="button" class="accent" onClick={page.toWho}>Finish</button>
        <button type="button" onClick={page.toStart}>Something else</button>
      </div>
    </main>
  );
}

/** Kind, true, and about practice: what anybody can do something about. */
function wordsFor({ answers }: Session, grown: number): string {
  if (answers.length === 0) return 'Come back whenever you like: a few minutes a day are enough.';
  const recalled = answers.filter(({ band }) => band === 'automatic' || band === 'fluent').length;
  const worked = answers.filter(({ band }) => band === 'worked out').length;
  const how = recalled > 0 && worked > 0 ? `You recalled ${recalled} and worked out ${worked}. Both make facts stronger. ` : '';
  return grown > 0 ? `${how}Every time you bring a fact to mind it is easier to find the next time.` : `${how}You kept thinking, and that is how facts grow. They come back another day.`;
}

function Best({ page, work: { seated }, session }: Pick<SittingProps, 'page' | 'work'> & { readonly session: Session }) {
  const told = useSignal('');
  useEffect(() => void bestSoFar(page.desk, seated.pupil.id, session).then((sentence) => {
    told.value = sentence;
  }), []);
  return <p role="status">{told.value}</p>;
}

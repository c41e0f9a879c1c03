import type { Session } from '../fluency/session/session.ts';
import { Icon } from '../look/icon.tsx';
import { Answering, hasBox } from './practice-answering.tsx';
import { askedIn } from './practice-asked.ts';
import { Clock } from './practice-clock.tsx';
import { End } from './practice-end.tsx';
import { Meeting } from './practice-meeting.tsx';
import type { PracticePage, Work } from './practice-page.ts';
import { AskedPart, Typing } from './practice-question.tsx';
import type { Run } from './practice-run.ts';
import { statusOf } from './practice-status.ts';
import { Wrong } from './practice-wrong.tsx';

export interface SittingProps { readonly page: PracticePage; readonly work: Work; readonly run: Run }

/** A sitting: what stage it is at, the box and the pad under it, and what a screen reader is told. */
export function SittingView(props: SittingProps) {
  const { page, run } = props;
  const session = run.session.value;
  const { stage, sitting: { mode } } = session;
  if (stage.name === 'ended') return <End {...props} />;
  const isPaused = stage.name === 'paused';
  return (
    <main class="practice practice-sitting" onKeyDown={(event) => {
      if (event.key === 'Escape') run.send({ kind: isPaused ? 'resume' : 'pause' }, event.timeStamp);
    }}>
      <header class="practice-head">
        <button type="button" class="quiet" onClick={() => run.send({ kind: 'stop' })}>Stop</button>
        {mode === 'steady' && <Clock page={page} session={session} />}
        {session.sitting.spoken && 'question' in stage && <button type="button" class="quiet" onClick={run.sayAgain}>Say it again</button>}
        {!isPaused && <button type="button" class="quiet" onClick={() => run.send({ kind: 'pause' })}>Pause</button>}
      </header>
      <p class="heard" role="status">{statusOf(session, page.desk.set.value.spoken)}</p>
      {isPaused ? <Paused run={run} /> : <><div class="practice-shown"><Shown {...props} session={session} /></div>{hasBox(stage) && <Answering {...props} session={session} />}</>}
    </main>
  );
}

/** What is asked or told, above the box. */
function Shown({ session, ...props }: SittingProps & { readonly session: Session }) {
  const { stage, sitting: { catalogue } } = session;
  if (stage.name === 'typing') return <Typing stage={stage} />;
  const asked = 'question' in stage ? askedIn(catalogue, stage.question) : undefined;
  if (!asked) return null;
  switch (stage.name) {
    case 'meeting': return <Meeting {...props} session={session} asked={asked} />;
    case 'wrong': return <Wrong {...props} session={session} asked={asked} stage={stage} />;
    case 'seeing': case 'saying': case 'question': case 'right': return <AskedPart {...props} session={session} asked={asked} stage={stage} />;
    default: return null;
  }
}

function Paused({ run }: { readonly run: Run }) {
  return (
    <div class="practice-paused">
      <h1>Paused</h1>
      <p>The question is hidden, and no time counts.</p>
      <button type="button" class="accent" ref={(button) => button?.focus()} onClick={() => run.send({ kind: 'resume' })}><Icon name="arrow-right" size={20} />Go on</button>
    </div>
  );
}

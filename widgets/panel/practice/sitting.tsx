import { useLayoutEffect } from 'preact/hooks';
import type { Session, SittingMode } from '../../fluency/session/session.ts';
import { Icon } from '../../look/icon.tsx';
import { Answering, hasBox } from './answering.tsx';
import { askedIn } from './asked.ts';
import { Clock } from './clock.tsx';
import { End } from './end.tsx';
import { useFocus } from './focus.ts';
import { Meeting } from './meeting.tsx';
import type { PracticePage, Work } from './page.ts';
import { AskedPart, Typing } from './question.tsx';
import type { Run } from './run.ts';
import { statusOf } from './status.ts';
import { OntoBoard, Wrong } from './wrong.tsx';

const NAMES: Readonly<Record<SittingMode, string>> = { calm: 'Calm practice', steady: 'Steady practice', 'check-in': 'Check-in', understand: 'Understand' };

export interface SittingProps { readonly page: PracticePage; readonly work: Work; readonly run: Run }

/** A sitting: what stage it is at, the box and the pad under it, and what a screen reader is told. */
export function SittingView(props: SittingProps) {
  const { page, run } = props;
  const session = run.session.value;
  const { stage, sitting: { mode } } = session;
  const isPaused = stage.name === 'paused';
  const missed = stage.name === 'wrong' ? askedIn(session.sitting.catalogue, stage.question) : undefined;
  useKeys(run);
  if (stage.name === 'ended') return <End {...props} />;
  return (
    <main class="practice practice-sitting">
      <h1 class="heard">{NAMES[mode]}</h1>
      <header class="practice-head">
        <button type="button" class="quiet" onClick={() => run.send({ kind: 'stop' })}>Stop</button>
        {mode === 'steady' && <Clock page={page} session={session} />}
        {session.sitting.spoken && 'question' in stage && <button type="button" class="quiet" onClick={run.sayAgain}>Say it again</button>}
        {!isPaused && <button type="button" class="quiet" onClick={() => run.send({ kind: 'pause' })}>Pause</button>}
      </header>
      <p class="heard" role="status">{statusOf(session, page.desk.set.value.spoken)}</p>
      {isPaused ? <Paused run={run} /> : <><div class="practice-shown"><Shown {...props} session={session} /></div>{hasBox(stage) && <Answering {...props} session={session} />}{stage.name === 'wrong' && missed && <OntoBoard page={page} asked={missed} stage={stage} />}</>}
    </main>
  );
}

/** The keys that work wherever the keyboard is. */
function useKeys(run: Run): void {
  useLayoutEffect(() => {
    const end = new AbortController();
    document.addEventListener('keydown', ({ key, timeStamp }) => {
      if (key === 'Escape') run.send({ kind: run.session.peek().stage.name === 'paused' ? 'resume' : 'pause' }, timeStamp);
      // A digit is meant for the box.
      if (/^\d$/u.test(key)) document.querySelector<HTMLInputElement>('.practice-box input')?.focus();
    }, { signal: end.signal });
    return () => end.abort();
  }, [run]);
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
  const go = useFocus<HTMLButtonElement>();
  return (
    <div class="practice-paused">
      <h2>Paused</h2>
      <p>The question is hidden, and no time counts.</p>
      <button type="button" class="accent" ref={go} onClick={() => run.send({ kind: 'resume' })}><Icon name="arrow-right" size={20} />Go on</button>
    </div>
  );
}

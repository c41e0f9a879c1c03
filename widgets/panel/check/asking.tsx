import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Fitted } from '../../fluency/check/arrangements.ts';
import { type CheckState, hasNext, isIdle, isPractice, itemAt, secondsLeft } from '../../fluency/check/state.ts';
import { asks, gapWords, IDLE_WORDS, PRACTISED_WORDS, readyWords } from '../../fluency/check/words.ts';
import { CheckPad } from './pad.tsx';
import type { Run } from './run.ts';

interface Props { readonly run: Run; readonly fit: Fitted }

/** All that a pupil sees from the first word to the last question. Nothing says whether an answer was right. */
export function CheckAsking({ run, fit }: Props) {
  const state = run.state.value;
  return (
    <main class="check-asking" style={{ '--question': `${fit.question}px`, '--key-width': `${fit.key.width}px`, '--key-height': `${fit.key.height}px` }}>
      {'since' in state.stage && <h1 class="heard">Multiplication Tables Check</h1>}
      <Badges state={state} exact={fit.exact} />
      <Stage state={state} run={run} />
    </main>
  );
}

function Badges({ state: { plan, at, stage }, exact }: { readonly state: CheckState; readonly exact: boolean }) {
  const badges = [
    ...(plan.purpose === 'try it out' ? ['Try it out'] : []),
    ...(isPractice(at) && stage.name !== 'ready' ? ['Practice question'] : []),
    ...(exact ? [] : ['Practice for the check, smaller']),
  ];
  return <p class="check-badges">{badges.map((badge) => <span key={badge}>{badge}</span>)}</p>;
}

function Stage({ state, run }: { readonly state: CheckState; readonly run: Run }) {
  const { stage, plan: { arrangements } } = state;
  switch (stage.name) {
    case 'ready': return <Waiting key="ready" title="Multiplication Tables Check" lines={readyWords(arrangements)} run={run} />;
    case 'practised': return <Waiting key="practised" title="Ready" lines={PRACTISED_WORDS} run={run} />;
    case 'gap': return <Gap key={state.at} state={state} run={run} />;
    case 'saying': return <p class="check-gap">Listen…</p>;
    case 'question': return <Question key={state.at} state={state} run={run} />;
    case 'ended': return null;
  }
}

/** A button that has the focus as soon as it is there, for those who have only keys. */
function Onwards({ name, run }: { readonly name: string; readonly run: Run }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return <button ref={button} type="button" class="accent check-onwards" onClick={(event) => run.send({ kind: 'go' }, event.timeStamp)}>{name}</button>;
}

function Waiting({ title, lines, run }: { readonly title: string; readonly lines: readonly string[]; readonly run: Run }) {
  return (
    <div class="check-waiting">
      <h1>{title}</h1>
      {lines.map((line) => <p key={line}>{line}</p>)}
      <Onwards name="Start" run={run} />
    </div>
  );
}

function Gap({ state, run }: { readonly state: CheckState; readonly run: Run }) {
  return (
    <div class="check-gap">
      <p role="status">{gapWords(state)}</p>
      {hasNext(state) && <Onwards name="Next" run={run} />}
      <p class="check-idle" role="alert">{isIdle(state) && IDLE_WORDS}</p>
    </div>
  );
}

function Question({ state, run }: { readonly state: CheckState; readonly run: Run }) {
  const item = itemAt(state);
  if (!item) return null;
  return (
    <div class="check-question">
      <p class="check-left" role="timer">Time left: {secondsLeft(state)}</p>
      <p class="check-asks"><span>{asks(item)}</span><output aria-label="Your answer">{state.typed.text}</output></p>
      {state.plan.arrangements.numberPad && <CheckPad run={run} />}
    </div>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Input } from '../../fluency/answer.ts';
import { padKeys } from '../../fluency/session/keys.ts';
import type { Session, Stage } from '../../fluency/session/session.ts';
import { isCopied, PAUSES } from '../../fluency/session/step.ts';
import { Pad } from './pad.tsx';
import type { SittingProps } from './sitting.tsx';

/** Whether a stage has the box and the pad. They stay where they are from one question to the next. */
export function hasBox({ name }: Stage): boolean {
  return name === 'typing' || name === 'seeing' || name === 'saying' || name === 'question' || name === 'right' || name === 'wrong';
}

/** What stands in the box after a key of the pad. */
const pressed = (text: string, key: string): string => (key === '⌫' ? text.slice(0, -1) : text + key);

/** The box for the answer, which is for the copied answer after a wrong one, and the pad. */
export function Answering({ run, session }: SittingProps & { readonly session: Session }) {
  const box = useRef<HTMLInputElement>(null);
  const { stage, typed: { text }, sitting: { catalogue } } = session;
  const isWrong = stage.name === 'wrong';
  const group = 'question' in stage ? catalogue.byId.get(stage.question.card)?.group : undefined;
  const mayGo = isWrong && (isCopied(session) || session.now >= stage.since + PAUSES.wrong);
  // Before the next key can come.
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true });
    // Where there is little room, what is told is seen before the box is.
    scrollTo(0, 0);
  }, [stage.name]);
  const type = (to: string, input: Input, time: number): void => {
    run.send({ kind: 'typed', text: to, input }, time);
    // What the stage does not take must not stand there.
    if (box.current) box.current.value = run.session.peek().typed.text;
  };
  const submit = (time: number): void => {
    run.send({ kind: isWrong && mayGo && text === '' ? 'go' : 'enter' }, time);
    box.current?.focus();
  };
  return (
    <form class="practice-answering" onSubmit={(event) => {
      event.preventDefault();
      submit(event.timeStamp);
    }}>
      <div class="practice-box">
        <input ref={box} value={text} aria-label={isWrong ? 'Copy the answer' : 'Your answer'} placeholder={isWrong ? 'Copy the answer' : undefined} inputMode="none" autoComplete="off" autoCorrect="off" spellcheck={false}
          class={isCopied(session) ? 'practice-copied' : undefined} onInput={(event) => type(event.currentTarget.value, 'keyboard', event.timeStamp)} />
        {isWrong && <button type="button" class={mayGo ? 'accent' : undefined} aria-disabled={!mayGo} onClick={(event) => run.send({ kind: 'go' }, event.timeStamp)}>Go on</button>}
        {stage.name === 'typing' && <button type="button" class="quiet" onClick={(event) => run.send({ kind: 'go' }, event.timeStamp)}>Skip</button>}
      </div>
      <Pad extras={group === undefined ? [] : padKeys(catalogue, group)} enter="Enter" press={(key, input, time) => type(pressed(run.session.peek().typed.text, key), input, time)} submit={submit} />
    </form>
  );
}

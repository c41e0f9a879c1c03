import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Json } from '../../board/document.ts';
import { Icon } from '../../look/icon.tsx';
import { Keypad } from '../../look/keypad.tsx';
import type { Expression } from '../../maths/expression.ts';
import { mark } from '../../maths/marking/mark.ts';
import type { Verdict } from '../../maths/marking/verdict.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { couldBeMeant, readReply } from '../../maths/reply.ts';
import { isConceptual } from '../../variation/example.ts';
import { isMarked, questionOf } from '../../variation/question.ts';
import type { AnyFamily } from '../../variation/family.ts';
import { keyOf } from '../../variation/change.ts';
import { Shown } from '../said.tsx';

/** A pupil's answer to the question that is shown: typed, printed as it was understood, and judged. Nothing of it is kept. */
export function Answer({ family, item }: { readonly family: AnyFamily; readonly item: Json }) {
  const question = useMemo(() => questionOf(family, item), [keyOf(family, item)]);
  // What fails about a picture is said and not typed, so “yes” is not either: where an answer can be typed would tell it.
  const can = useMemo(() => !isConceptual(family) && isMarked(question), [family, question]);
  const button = useRef<HTMLButtonElement>(null);
  const returning = useRef(false);
  const typing = useSignal(false);
  const understood = useSignal<Expression | undefined>(undefined);
  const note = useSignal<string | undefined>(undefined);
  const verdict = useSignal<Verdict | undefined>(undefined);
  const read = (text: string) => {
    const reply = readReply(text);
    understood.value = isRefusal(reply) ? undefined : reply;
    note.value = couldBeMeant(text);
  };
  const done = (text: string) => {
    const found = mark(text, question);
    if (found.is === 'unreadable') return found.pupil;
    verdict.value = found;
    return undefined;
  };
  const close = () => {
    typing.value = false;
    understood.value = undefined;
    returning.current = true;
  };
  useLayoutEffect(() => {
    if (!typing.value && returning.current) button.current?.focus();
    returning.current = false;
  }, [typing.value]);
  if (!can) return null;
  return (
    <div class="exercise-answer">
      {!typing.value && <button type="button" class="quiet" ref={button} onClick={() => {
        typing.value = true;
        verdict.value = undefined;
      }}><Icon name="keyboard" />{verdict.value ? 'Answer again' : 'Answer'}</button>}
      {typing.value && <>
        <p class="exercise-read" aria-live="polite">{understood.value && <>I read: <Read expression={understood.value} />{note.value !== undefined && <small>{note.value}</small>}</>}</p>
        <Keypad title="Your answer" start="" first="numbers" changed={read} done={done} close={close} />
      </>}
      <div role="status">{verdict.value && <Judged verdict={verdict.value} />}</div>
    </div>
  );
}

function Read({ expression }: { readonly expression: Expression }) {
  return <Shown said={[{ value: expression, parts: [] }]} />;
}

function Judged({ verdict: { understood, pupil, teacher, right } }: { readonly verdict: Verdict }) {
  return (
    <div class={right === true ? 'exercise-judged exercise-right' : 'exercise-judged'}>
      <p>{understood && <><span class="exercise-read"><Read expression={understood} /></span> · </>}{pupil}</p>
      <details><summary>For the teacher</summary>{teacher}</details>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../lesson/lesson.ts';
import { changeStep } from '../../lesson/steps.ts';
import { Icon } from '../../look/icon.tsx';
import { englishOf, onVoices, speak, voices } from '../../shelf/speech.ts';
import type { Desk } from '../desk.ts';
import type { Page } from '../page.ts';
import { capital } from './reading.tsx';
import type { Other } from './desk.ts';
import { Sheet } from '../sheet.tsx';

/** What is done with the words of a problem: what was found in them, others like it, covering them, having them read aloud. */
export function ProblemTools({ page, desk }: { readonly page: Page; readonly desk: Desk }) {
  const { id, problem } = page.step.value;
  if (!problem) return null;
  const change = (next: Problem) => page.change((lesson) => changeStep(lesson, id, { problem: next }));
  const { veiled, ...shown } = problem;
  const { unclear, ...told } = problem;
  return (
    <>
      {unclear !== undefined && <p class="notice problem-unclear" role="status"><span>{unclear}</span><button type="button" class="quiet" onClick={() => change(told)}>Done</button></p>}
      <div class="problem-tools">
        {problem.structure === undefined ? <span /> : <Structure key={id} desk={desk} name={capital(problem.structure)} />}
        <button type="button" class="icon-button" aria-label={veiled ? 'Show the words' : 'Cover the words'} aria-pressed={veiled === true} onClick={() => change(veiled ? shown : { ...problem, veiled: true })}>
          <Icon name={veiled ? 'eye-off' : 'eye'} /></button>
        <Aloud page={page} text={problem.text} />
      </div>
    </>
  );
}

const OTHERS: readonly (readonly [Other, string, string])[] = [
  ['question', 'circle-question-mark', 'Same numbers, other question'], ['numbers', 'shuffle', 'Same structure, other numbers'],
];

/** The name of what was found, and what can be made of it. */
function Structure({ desk, name }: { readonly desk: Desk; readonly name: string }) {
  const open = useSignal(false);
  const close = () => {
    open.value = false;
  };
  return (
    <>
      <button type="button" class="plain problem-structure" aria-haspopup="dialog" onClick={() => {
        open.value = true;
      }}><span>{name}</span><Icon name="chevron-right" size={18} /></button>
      {open.value && (
        <Sheet title={name} close={close}>
          <p>Another problem of this kind, as the next step:</p>
          <div class="choices">
            {OTHERS.map(([other, icon, title]) => <button type="button" key={other} onClick={() => {
              close();
              void desk.makeOther(other);
            }}><Icon name={icon} />{title}</button>)}
          </div>
        </Sheet>
      )}
    </>
  );
}

/** Has the words read aloud by a voice of this device. Where there is none, it says why it cannot. */
function Aloud({ page, text }: { readonly page: Page; readonly text: string }) {
  const can = useSignal(englishOf(voices()) !== undefined);
  const stop = useRef<(() => void) | undefined>(undefined);
  const speaking = useSignal(false);
  useEffect(() => onVoices(() => {
    can.value = englishOf(voices()) !== undefined;
  }), []);
  const hush = () => {
    stop.current?.();
    stop.current = undefined;
    speaking.value = false;
  };
  useEffect(() => hush, [text]);
  const press = () => {
    if (!can.value) return page.host.say('This device has no English voice of its own, and Partwhole sends nothing to voices elsewhere. Add one in the system’s settings for speech.');
    if (speaking.value) return hush();
    speaking.value = true;
    stop.current = speak(text, { ended: hush });
  };
  return <button type="button" class="icon-button" aria-label={speaking.value ? 'Stop reading aloud' : 'Read aloud'} aria-disabled={!can.value} onClick={press}><Icon name={speaking.value ? 'square' : 'volume-2'} /></button>;
}

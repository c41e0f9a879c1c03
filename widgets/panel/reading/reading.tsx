import './reading.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Model, Read, Reading } from '../../reading/reading.ts';
import { elements } from '../../look/tree.tsx';
import type { Desk } from '../desk.ts';
import type { Page } from '../page.ts';
import type { Modelling } from './desk.ts';
import { putChosen } from './step.ts';
import { Sheet } from '../sheet.tsx';

interface SheetProps { readonly page: Page; readonly desk: Desk; readonly now: Modelling }

/** Where a problem is typed or pasted, and where the teacher chooses between two readings of one. */
export function ReadingSheet({ page, desk, now }: SheetProps) {
  const close = () => {
    desk.modelling.value = undefined;
  };
  return now.for === 'words'
    ? <Sheet title="Model a problem" close={close}><Words desk={desk} {...now} /></Sheet>
    : <Sheet title="Two ways to read it" close={close}><Choosing page={page} desk={desk} readings={now.readings} close={close} /></Sheet>;
}

function Words({ desk, words, refused }: { readonly desk: Desk; readonly words: string; readonly refused?: string }) {
  const text = useSignal(words);
  useEffect(() => {
    text.value = words;
  }, [words]);
  return (
    <form onSubmit={(event) => {
      event.preventDefault();
      void desk.model(text.value);
    }}>
      <label class="field"><span>The words of one problem or several, or a calculation</span><textarea rows={6} value={text} onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
      }} onInput={(event) => {
        text.value = event.currentTarget.value;
      }} /></label>
      <p role="alert">{refused}</p>
      <p><button type="submit" class="accent">Model it</button></p>
      <p class="reading-hint">On most pages there is a shorter way: select the words there and choose “Model this” with the right mouse button. In a PDF the keys for it see nothing: use the mouse there, or copy the words and paste them here.</p>
    </form>
  );
}

interface ChoosingProps { readonly page: Page; readonly desk: Desk; readonly readings: Read['readings']; close(): void }

/** Of each problem that can be read in two ways the teacher chooses one; when all are chosen, all problems are put into the lesson together. */
function Choosing({ page, desk, readings, close }: ChoosingProps) {
  const ready = useSignal(false);
  const picked = useSignal<ReadonlyMap<Reading, Model>>(new Map());
  useEffect(() => void page.load(readings.flatMap(({ models }) => models.map(({ type }) => type))).then(() => {
    ready.value = true;
  }), []);
  const open = readings.find((reading) => reading.sure === 'either' && !picked.value.has(reading));
  const choose = (reading: Reading, model: Model) => () => {
    picked.value = new Map([...picked.value, [reading, model]]);
    if (readings.some((one) => one.sure === 'either' && !picked.value.has(one))) return;
    void putChosen(page, readings.map((one) => ({ reading: one, model: picked.value.get(one) ?? one.models[0] })));
    close();
  };
  if (!ready.value || open?.sure !== 'either') return null;
  return (
    <div key={open.text}>
      <p class="reading-words">{open.text}</p>
      <p>{open.unclear} Which one do you mean?</p>
      <ul class="reading-choices">
        {open.models.map((model) => (
          <li key={model.structure}>
            <button type="button" onClick={choose(open, model)}>
              <span class="reading-picture" aria-hidden="true">{elements(desk.picture(model.type, model.props))}</span>
              <span>{capital(model.structure)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A structure's name as a heading is written. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

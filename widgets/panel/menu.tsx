import { useSignal } from '@preact/signals';
import { Icon, type IconName } from '../look/icon.tsx';
import { LONGEST_PROBLEM } from '../lesson/lesson.ts';
import { changeStep } from '../lesson/steps.ts';
import { openCheck } from '../shelf/windows.ts';
import type { Desk } from './desk.ts';
import { Help } from './help.tsx';
import type { Page } from './page.ts';
import { Sheet } from './sheet.tsx';
import { Versions } from './versions.tsx';

type View = 'menu' | 'problem' | 'code' | 'versions' | 'help';

/** What is done with a whole lesson or a whole step: keeping, sharing, printing, and help. */
export function Menu({ page, desk, close, openLessons, openQuestions }: { readonly page: Page; readonly desk: Desk; close(): void; openLessons(): void; openQuestions(): void }) {
  const view = useSignal<View>('menu');
  const to = (next: View) => () => {
    view.value = next;
  };
  const and = (act: () => unknown) => () => {
    close();
    void act();
  };
  switch (view.value) {
    case 'problem': return <ProblemSheet page={page} close={close} />;
    case 'code': return <CodeSheet desk={desk} close={close} />;
    case 'versions': return <Versions desk={desk} close={close} />;
    case 'help': return <Help page={page} close={close} />;
    case 'menu': return (
      <Sheet title="Menu" close={close}>
        <div class="choices">
          <Choice icon="undo-2" name="Undo" run={() => page.undo()} />
          <Choice icon="redo-2" name="Redo" run={() => page.redo()} />
          <Choice icon="text-quote" name="Model a problem" run={and(() => {
            desk.modelling.value = { for: 'words', words: '' };
          })} />
          <Choice icon="pencil-line" name="Write the problem" run={to('problem')} />
          <Choice icon="list-checks" name="Questions as the next step" run={and(openQuestions)} />
          <Choice icon="timer" name="Multiplication Tables Check" run={and(openCheck)} />
          <Choice icon="folder-open" name="Lessons" run={and(openLessons)} />
          <Choice icon="file-plus" name="New lesson" run={and(desk.begin)} />
          <Choice icon="upload" name="Open a file" run={and(desk.openFile)} />
          <Choice icon="download" name="Save the lesson to a file" run={and(desk.saveFile)} />
          <Choice icon="image" name="Save the step as a picture (PNG)" run={and(() => desk.savePicture('png'))} />
          <Choice icon="shapes" name="Save the step as a drawing (SVG)" run={and(() => desk.savePicture('svg'))} />
          <Choice icon="printer" name="Print" run={and(desk.print)} />
          <Choice icon="share-2" name="Copy the step as a code" run={and(desk.copyCode)} />
          <Choice icon="clipboard-paste" name="Paste a code" run={to('code')} />
          <Choice icon="history" name="Earlier versions" run={to('versions')} />
          <Choice icon="layout-grid" name="Everything there is, in pictures" run={and(desk.showGallery)} />
          <Choice icon="footprints" name="Practise number facts" run={and(() => location.assign('/practice.html'))} />
          <Choice icon="circle-question-mark" name="Keys and help" run={to('help')} />
        </div>
      </Sheet>
    );
  }
}

function Choice({ icon, name, run }: { readonly icon: IconName; readonly name: string; run(): void }) {
  return <button type="button" onClick={run}><Icon name={icon} />{name}</button>;
}

function ProblemSheet({ page, close }: { readonly page: Page; close(): void }) {
  const step = page.step.value;
  const text = useSignal(step.problem?.text ?? '');
  const veiled = useSignal(step.problem?.veiled === true);
  const done = () => {
    // Colours belong to places in the text as it was, and what was found in it to its words.
    const { veiled: _, ...before } = step.problem?.text === text.value ? step.problem : { text: text.value.trim(), links: [] };
    page.change((lesson) => changeStep(lesson, step.id, { problem: { ...before, ...(veiled.value && { veiled: true as const }) } }));
    close();
  };
  return (
    <Sheet title="The problem" close={close}>
      <label class="field"><span>Words of the problem; leave empty for none</span><textarea rows={5} maxLength={LONGEST_PROBLEM} value={text} onInput={(event) => {
        text.value = event.currentTarget.value;
      }} /></label>
      <label class="check"><input type="checkbox" checked={veiled} onChange={(event) => {
        veiled.value = event.currentTarget.checked;
      }} /> Cover the words for now</label>
      <p><button type="button" class="accent" onClick={done}>Done</button></p>
    </Sheet>
  );
}

function CodeSheet({ desk, close }: { readonly desk: Desk; close(): void }) {
  const code = useSignal('');
  const refused = useSignal('');
  const done = async () => {
    const why = await desk.pasteCode(code.value);
    if (why === undefined) close();
    else refused.value = why;
  };
  return (
    <Sheet title="Paste a code" close={close}>
      <label class="field"><span>The code of a step</span><textarea rows={5} value={code} onInput={(event) => {
        code.value = event.currentTarget.value;
      }} /></label>
      <p role="alert">{refused}</p>
      <p><button type="button" class="accent" onClick={() => void done()}>Open it as the next step</button></p>
    </Sheet>
  );
}

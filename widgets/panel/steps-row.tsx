import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Step } from '../lesson/lesson.ts';
import { moveStep, removeStep, renameStep } from '../lesson/steps.ts';
import { Icon } from '../look/icon.tsx';
import { elements } from '../look/tree.tsx';
import type { Desk } from './desk.ts';
import type { Page } from './page.ts';
import { Sheet } from './sheet.tsx';

/** The row of small steps, each as a picture of its board; the one that is shown can be named, moved, doubled and deleted. */
export function StepsRow({ page, desk }: { readonly page: Page; readonly desk: Desk }) {
  const arranging = useSignal(false);
  const shown = page.step.value;
  return (
    <nav class="steps" aria-label="Steps">
      <ol>
        {page.steps.value.map((step, index) => <StepButton key={step.id} page={page} desk={desk} step={step} number={index + 1} arrange={() => {
          arranging.value = true;
        }} />)}
        <li><button type="button" class="step step-add" aria-label="Next small step: a copy of this one" onClick={() => desk.duplicateStep(shown.id)}><Icon name="plus" /></button></li>
      </ol>
      <p class="heard" role="status">{useTurned(page)}</p>
      {arranging.value && <Arrange page={page} desk={desk} step={shown} close={() => {
        arranging.value = false;
      }} />}
    </nav>
  );
}

/** Which step the lesson was turned to, for those who do not see it; nothing before it was. */
function useTurned(page: Page): string {
  const { id, title } = page.step.value;
  const first = useRef(id);
  if (first.current === id) return '';
  first.current = '';
  const steps = page.steps.value;
  return `Step ${steps.findIndex((step) => step.id === id) + 1} of ${steps.length}${title === '' ? '' : `: ${title}`}`;
}

function StepButton({ page, desk, step, number, arrange }: { readonly page: Page; readonly desk: Desk; readonly step: Step; readonly number: number; arrange(): void }) {
  const current = page.step.value.id === step.id;
  return (
    <li>
      <button type="button" class="step" aria-current={current ? 'step' : undefined} aria-haspopup={current ? 'dialog' : undefined}
        onClick={() => (current ? arrange() : page.go(step.id))}>
        <span class="step-picture" aria-hidden="true">{step.content.kind === 'board' ? elements(desk.thumbnail(step.id)) : <Icon name={step.content.kind === 'drill' ? 'hash' : 'list-checks'} />}</span>
        <span class="step-number" aria-hidden="true">{number}</span>
        <span class="heard">{`Step ${number}${step.title === '' ? '' : `: ${step.title}`}${current ? ', shown; arrange it' : ''}`}</span>
      </button>
    </li>
  );
}

function Arrange({ page, desk, step, close }: { readonly page: Page; readonly desk: Desk; readonly step: Step; close(): void }) {
  const index = page.steps.value.findIndex(({ id }) => id === step.id);
  const and = (change: () => void) => () => {
    change();
    close();
  };
  return (
    <Sheet title={`Step ${index + 1}`} close={close}>
      <label class="field"><span>Title</span><input key={step.id} defaultValue={step.title} maxLength={200} onChange={(event) => page.change((lesson) => renameStep(lesson, step.id, event.currentTarget.value))} /></label>
      <div class="choices">
        <button type="button" onClick={and(() => desk.duplicateStep(step.id))}><Icon name="copy-plus" />Next small step: a copy</button>
        <button type="button" onClick={and(() => desk.addStep(step.id))}><Icon name="plus" />Empty step after this</button>
        <button type="button" aria-disabled={index === 0} onClick={() => page.change((lesson) => moveStep(lesson, step.id, index - 1))}><Icon name="arrow-left" />Earlier</button>
        <button type="button" aria-disabled={index === page.steps.value.length - 1} onClick={() => page.change((lesson) => moveStep(lesson, step.id, index + 1))}><Icon name="arrow-right" />Later</button>
        <button type="button" onClick={and(() => page.change((lesson) => removeStep(lesson, step.id)))}><Icon name="trash-2" />Delete, with undo</button>
      </div>
    </Sheet>
  );
}

import './projector.css';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PROJECTOR_TEXT, seenBy } from '../board/camera.ts';
import type { Box } from '../board/document.ts';
import { boundsOf } from '../board/hit.ts';
import { sentencesOf } from '../board/live.ts';
import { revealNext, veiledLeft } from '../board/veil.ts';
import type { Tool } from '../board/view/host.ts';
import { headOf, isSorting } from '../lesson/lesson.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { Printed } from '../look/printed.tsx';
import { enter, type Entered, newHouse } from './enter.ts';
import { later } from './later.tsx';
import { onShown, sentenceHidden } from './showing.ts';
import type { Page } from './page.ts';
import { ProblemLine } from './reading/problem.tsx';
import { goBy } from './shortcuts.ts';
import { AskingKeypad, Board, useKeys } from './surface.tsx';

const Asked = later(() => import('./asked.tsx').then((made) => made.Asked));

/** The class's window: the problem, the board, what it says; step arrows, reveal, pen and spotlight, and nothing else. */
function Projector({ page }: { readonly page: Page }) {
  useKeys(page, () => [{ id: 'reveal', title: 'Reveal', icon: 'eye', keys: ['r', ' '], run: () => reveal(page) }]);
  useFitted(page);
  const { scene, chosen, tool } = page.host;
  const sentences = sentencesOf(scene.value, chosen.value.tiles);
  // Where several could speak, the class would not know which of them does.
  const speaks = !sentenceHidden().value && !isSorting(page.step.value) && new Set(sentences.map(({ tile }) => tile)).size === 1;
  const number = speaks ? sentences.find(({ kind }) => kind === 'number') : undefined;
  const steps = page.steps.value;
  const index = steps.findIndex(({ id }) => id === page.step.value.id);
  const isAsked = page.step.value.content.kind !== 'board';
  const turn = (name: Tool) => () => {
    if (name === 'pen') void page.load(['pen']);
    tool.value = tool.value === name ? 'choose' : name;
  };
  return (
    <main class="projector" aria-label="For the class">
      {!isAsked && <h1 class="heard">{headOf(page.lesson.value).title}</h1>}
      <ProblemLine page={page} />
      {isAsked ? <Asked page={page} surface="projector" /> : <Board page={page} label="Board" />}
      {!isAsked && <p class="projector-live" aria-live="polite">{number && (number.expression ? <Printed expression={number.expression} said={number.said} /> : number.said)}</p>}
      <p class="projector-message" role="status">{page.message.value}</p>
      <nav class="projector-keys" aria-label="Steps and tools">
        <ProjectorKey icon="chevron-left" name="Step before" off={index <= 0} run={() => goBy(page, -1)} />
        {!isAsked && <span class="projector-tools">
          <ProjectorKey icon="eye" name="Reveal the next" off={veiledLeft(scene.value) === 0} run={() => reveal(page)} />
          {isSorting(page.step.value) && <ProjectorKey icon="check" name="Check the sorting" run={() => void import('./exercise/sorting-step.ts').then(({ check }) => check(page, page.message.peek() !== '')).then((said) => page.host.say(said))} />}
          <ProjectorKey icon="pencil" name="Pen" on={tool.value === 'pen'} run={turn('pen')} />
          <ProjectorKey icon="lightbulb" name="Spotlight" on={tool.value === 'spotlight'} run={turn('spotlight')} />
        </span>}
        <ProjectorKey icon="chevron-right" name="Next step" off={index >= steps.length - 1} run={() => goBy(page, 1)} />
      </nav>
      {page.asking.value && <div class="projector-keypad"><AskingKeypad page={page} /></div>}
    </main>
  );
}

interface KeyProps { readonly icon: IconName; readonly name: string; readonly off?: boolean; readonly on?: boolean; run(): void }

function ProjectorKey({ icon, name, off, on, run }: KeyProps) {
  return <button type="button" class="projector-key" title={name} aria-disabled={off} aria-pressed={on} onClick={() => !off && run()}><Icon name={icon} /></button>;
}

function reveal({ host }: Page): void {
  host.commit({ diff: revealNext(host.scene.value) });
}

/** The class sees everything, as large as it goes: anew at every step, at every change of the window, at a step’s first thing, and when something is out of sight. */
function useFitted(page: Page): void {
  const { size, scene, inHand } = page.host;
  const resting = inHand.value.size === 0;
  const box = boundsOf(scene.value);
  const shown = `${page.step.value.id} ${size.value.width} ${size.value.height} ${box === undefined ? 'empty' : ''}`;
  const fitted = useRef('');
  useEffect(() => {
    if (!resting) return;
    // Turned to a new step or a new size, or something has left the view: else what the class looks at stays where it is.
    if (fitted.current !== shown || !isSeen(page, box)) page.fit();
    fitted.current = shown;
  }, [resting, shown, box?.x, box?.y, box?.width, box?.height]);
}

function isSeen({ host }: Page, box: Box | undefined): boolean {
  const view = seenBy(host.camera.peek(), host.size.peek());
  return !box || (view.x <= box.x && view.y <= box.y && box.x + box.width <= view.x + view.width && box.y + box.height <= view.y + view.height);
}

/** Opens the projector in `root`, on the lesson that the address names; it follows the panel to other lessons. */
export async function openProjector(root: HTMLElement): Promise<void> {
  const house = await newHouse(PROJECTOR_TEXT);
  let shown: Entered | undefined;
  const show = async (lesson: string): Promise<void> => {
    if (shown?.page.lesson.peek().id === lesson && shown.page.stopped.peek() === undefined) return;
    const entered = await enter(house, lesson);
    if ('refused' in entered) return render(<main class="projector"><p class="projector-message" role="status">{entered.refused}</p></main>, root);
    void shown?.line.close();
    shown = entered;
    // Read again, the window shows the lesson that it showed last.
    history.replaceState(null, '', `?lesson=${encodeURIComponent(lesson)}`);
    render(<Projector key={entered.line.page} page={entered.page} />, root);
  };
  onShown((lesson) => void show(lesson));
  const lesson = new URLSearchParams(location.search).get('lesson') ?? await house.keep.setting('lesson');
  await show(typeof lesson === 'string' ? lesson : '');
}

import './panel.css';
import { useSignal } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { PANEL_TEXT } from '../board/camera.ts';
import { Icon } from '../look/icon.tsx';
import { actionsOf, type Shown } from './actions.ts';
import { ActionBar } from './action-bar.tsx';
import { newDesk, type Desk } from './desk.ts';
import { Comparison } from './comparison.tsx';
import { Empty } from './empty.tsx';
import { enter, type Entered, isUntouched, lessonBeside, lessonToOpen, newHouse } from './enter.ts';
import { isSorting, type Lesson } from '../lesson/lesson.ts';
import { Header } from './header.tsx';
import { later } from './later.tsx';
import { Lessons } from './lessons.tsx';
import { LiveLine } from './live-line.tsx';
import { Notices } from './notices.tsx';
import type { Page } from './page.ts';
import { ProblemLine } from './reading/problem.tsx';
import { tellShown } from './showing.ts';
import { zoomBy } from './shortcuts.ts';
import { onLessonPage } from '../shelf/lesson-page.ts';
import { onHandedOver } from '../shelf/selection.ts';
import { StepsRow } from './steps-row.tsx';
import { AskingKeypad, Board, useKeys } from './surface.tsx';
import { showPictures, Tray } from './tray/tray.tsx';

type Sheets = 'menu' | 'lessons' | 'questions' | 'facts';

const Asked = later(() => import('./asked.tsx').then((made) => made.Asked));
const Menu = later(() => import('./menu.tsx').then((made) => made.Menu));
const Sorting = later(() => import('./exercise/sorting.tsx').then((made) => made.Sorting));
const AskingSheet = later(() => import('./asked.tsx').then((made) => made.AskingSheet));
const ProblemTools = later(() => import('./reading/problem-tools.tsx').then((made) => made.ProblemTools));
const ReadingSheet = later(() => import('./reading/reading.tsx').then((made) => made.ReadingSheet));

/** The panel beside the lesson page: the teacher's things at the top, the board, and what a child's hand needs at the bottom. */
function Panel({ page, desk }: { readonly page: Page; readonly desk: Desk }) {
  const sheet = useSignal<Sheets | undefined>(undefined);
  const paste = () => void desk.paste();
  const isAsked = () => page.step.value.content.kind !== 'board';
  const actions = () => (isAsked() ? [] : actionsOf(page, paste));
  useKeys(page, actions);
  useEffect(() => desk.listen(document), []);
  const show = (which?: Sheets) => () => {
    sheet.value = which;
  };
  const asking = page.asking.value !== undefined;
  return (
    <main class={asking ? 'panel panel-asking' : 'panel'}>
      <Header page={page} desk={desk} openLessons={show('lessons')} openMenu={show('menu')} />
      <StepsRow page={page} desk={desk} />
      <div><Notices page={page} desk={desk} /><ProblemLine key={page.step.value.id} page={page}><ProblemTools page={page} desk={desk} /></ProblemLine></div>
      {isAsked()
        ? <div class="panel-exercise" tabIndex={-1}><Asked page={page} surface="panel" /><p class="message" role="status">{page.message.value}</p></div>
        : <Boarded page={page} desk={desk} actions={actions} openQuestions={show('questions')} />}
      {page.comparing.value && <Comparison page={page} desk={desk} which={page.comparing.value} />}
      {sheet.value === 'menu' && <Menu page={page} desk={desk} close={show()} openLessons={show('lessons')} openQuestions={show('questions')} openFacts={show('facts')} />}
      {sheet.value === 'lessons' && <Lessons page={page} desk={desk} close={show()} />}
      {desk.modelling.value && <ReadingSheet page={page} desk={desk} now={desk.modelling.value} />}
      {(sheet.value === 'questions' || sheet.value === 'facts') && <AskingSheet page={page} asks={sheet.value} close={show()} />}
    </main>
  );
}

interface BoardedProps { readonly page: Page; readonly desk: Desk; actions(): readonly Shown[]; openQuestions(): void }

/** A step that is a board, with what it says and what can be done with it. */
function Boarded({ page, desk, actions, openQuestions }: BoardedProps) {
  return (
    <>
      <div class="panel-board">
        <Board page={page} label="Board" />
        <Empty page={page} desk={desk} />
        <div class="board-tools" role="group" aria-label="View">
          <button type="button" class="icon-button" aria-label="Fit everything in" onClick={() => page.fit()}><Icon name="maximize" /></button>
          <button type="button" class="icon-button wide-only" aria-label="Nearer" onClick={() => zoomBy(page, 1.25)}><Icon name="zoom-in" /></button>
          <button type="button" class="icon-button wide-only" aria-label="Further away" onClick={() => zoomBy(page, 0.8)}><Icon name="zoom-out" /></button>
        </div>
        <p class="message" role="status">{page.message.value}</p>
      </div>
      {isSorting(page.step.value) ? <Sorting key={page.step.value.id} page={page} /> : <LiveLine page={page} />}
      {page.asking.value ? <AskingKeypad page={page} /> : <><ActionBar page={page} actions={actions()} /><Tray page={page} desk={desk} openQuestions={openQuestions} /></>}
    </>
  );
}

/** Opens the panel in `root`, on the lesson that was open last; it turns to other lessons as the teacher does. */
export async function openPanel(root: HTMLElement): Promise<void> {
  const house = await newHouse(PANEL_TEXT);
  let shown: (Entered & { readonly desk: Desk }) | undefined;
  const turn = async (which: string | Lesson): Promise<void> => {
    const entered = await enter(house, which);
    if ('refused' in entered) {
      if (shown) shown.page.host.say(entered.refused);
      else await turn(lessonBeside(undefined));
      return shown?.page.host.say(entered.refused);
    }
    void shown?.line.close();
    shown = { ...entered, desk: newDesk(entered, turn) };
    const { id } = entered.page.lesson.peek();
    void house.keep.set('lesson', id);
    tellShown(id);
    // The same lesson entered again is another page: what was bound to the one before would stand still.
    render(<Panel key={entered.line.page} page={entered.page} desk={shown.desk} />, root);
  };
  await turn(await lessonToOpen(house));
  const handed = handedStep();
  if (handed !== undefined) await shown?.desk.pasteCode(handed);
  requestAnimationFrame(() => requestAnimationFrame(showPictures));
  // One after the other: words that come with a click must not get into a lesson that the same click has just turned away from.
  let coming = Promise.resolve();
  const then = (act: () => Promise<void> | undefined): void => {
    coming = coming.then(act, act);
  };
  // The browser may tell the page only after the panel stands; a lesson that has begun keeps the page it has.
  onLessonPage((page) => then(() => (shown && isUntouched(shown) ? turn(lessonBeside(page)) : undefined)));
  void onHandedOver((words) => then(() => shown?.desk.model(words)));
}

/** The step that another page of ours hands over in the address, as text; once. */
function handedStep(): string | undefined {
  const [, step] = /^#step=(.+)$/u.exec(location.hash) ?? [];
  if (step === undefined) return undefined;
  history.replaceState(null, '', location.pathname);
  return decodeURIComponent(step);
}

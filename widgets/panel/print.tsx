import './print.css';
import { type ComponentType, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { PANEL_TEXT, textAt } from '../board/camera.ts';
import { see } from '../board/scene.ts';
import { svg } from '../board/svg.ts';
import type { Kinds } from '../board/manipulative.ts';
import { boardOf, headOf, type Lesson, type Step, stepsOf } from '../lesson/lesson.ts';
import { THEMES } from '../look/theme.ts';
import { elements } from '../look/tree.tsx';
import { isRefusal } from '../maths/refusal.ts';
import { newHouse } from './enter.ts';
import type { Shelf } from './kinds.ts';
import { readKept } from './line.ts';
import type { SheetsProps } from './sheets.tsx';

const isAsked = ({ content }: Step) => content.kind !== 'board';

/** The lesson on paper: a step a page, black ink on white. */
function Print({ lesson, kinds, Asked }: { readonly lesson: Lesson; readonly kinds: Kinds; readonly Asked: ComponentType<SheetsProps> }) {
  const { title } = headOf(lesson);
  useEffect(() => {
    void document.fonts.ready.then(() => print());
  }, []);
  return (
    <main class="print">
      <p class="print-bar"><button type="button" onClick={() => print()}>Print</button> One step on each page.</p>
      {stepsOf(lesson).map((step, index) => {
        const name = `${title}, step ${index + 1}`;
        return isAsked(step) ? <Asked key={step.id} step={step} kinds={kinds} title={`${name}${step.title === '' ? '' : `: ${step.title}`}`} /> : <Sheet key={step.id} lesson={lesson} kinds={kinds} step={step} title={name} />;
      })}
    </main>
  );
}

function Sheet({ lesson, kinds, step, title }: { readonly lesson: Lesson; readonly kinds: Kinds; readonly step: Step; readonly title: string }) {
  const scene = see(boardOf(lesson, step.id), kinds, { text: textAt(1, PANEL_TEXT) });
  const picture = svg(scene, { palette: THEMES.print, title, pictures: lesson.pictures, prefix: step.id });
  return (
    <section class="print-sheet">
      <h1>{title}{step.title === '' ? '' : `: ${step.title}`}</h1>
      {step.problem && !step.problem.veiled && <p>{step.problem.text}</p>}
      <div class="print-picture">{elements(picture)}</div>
    </section>
  );
}

/** Opens the lesson that the address names for printing. It is read as it is kept; nothing here changes it. */
export async function openPrint(root: HTMLElement): Promise<void> {
  const house = await newHouse(PANEL_TEXT);
  const kept = await readKept(new URLSearchParams(location.search).get('lesson') ?? '', house);
  if (isRefusal(kept)) render(<main class="print"><h1>Nothing to print</h1><p role="status">{kept.refused}</p></main>, root);
  else {
    const Asked = await askedFor(kept.lesson, house.shelf);
    render(<Print lesson={kept.lesson} kinds={house.shelf.kinds.peek()} Asked={Asked} />, root);
  }
}

/** What prints the questions of a lesson, once all that it needs is there; nothing is fetched for a lesson without any. */
async function askedFor(lesson: Lesson, { load }: Shelf): Promise<ComponentType<SheetsProps>> {
  const asked = stepsOf(lesson).filter(isAsked);
  if (asked.length === 0) return () => null;
  const { AskedSheets, loadAsked } = await import('./asked-print.tsx');
  await loadAsked(asked, load);
  return AskedSheets;
}

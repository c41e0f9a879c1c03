import './exercise.css';
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { changedIn, type Exercise as Held, exerciseIn, unfit, type View } from '../lesson/exercise.ts';
import { back, isAtEnd, isAtStart, momentsOf, next, revealAll, toMoment, toTalk, viewAs } from '../lesson/exercise-moves.ts';
import { canBeSorted } from '../lesson/sorting.ts';
import { changeStep } from '../lesson/steps.ts';
import { stepOf } from '../lesson/lesson.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { isRefusal } from '../maths/refusal.ts';
import { changesBetween } from '../variation/change.ts';
import type { AnyFamily } from '../variation/family.ts';
import { scriptOf } from '../variation/scripts.ts';
import { beforeOf, isSpider } from '../variation/stops.ts';
import { Edit } from './exercise-edit.tsx';
import { putSorting } from './exercise-step.ts';
import { All } from './exercise-all.tsx';
import { One } from './exercise-one.tsx';
import { loaded, loadFamily } from './families.ts';
import type { Page } from './page.ts';
import { heard } from './said.tsx';
import { keyOf, QUESTION_KEYS } from './shortcuts.ts';

/** `surface`: the panel beside the lesson page, or the class's window, which has what is shown and nothing to arrange it by. */
export interface ExerciseProps { readonly page: Page; readonly surface: 'panel' | 'projector' }
/** What every part of an exercise is given: what it holds, its family, and how to change it, which is one undo. */
export interface Shown { readonly page: Page; readonly exercise: Held; readonly family: AnyFamily; change(make: (exercise: Held) => Held): void }

/** The questions of a step, one at a time through four moments or all at once; or why they cannot be shown. */
export function Exercise({ page, surface }: ExerciseProps) {
  const step = page.step.value;
  const exercise = exerciseIn(step.content);
  const name = isRefusal(exercise) ? undefined : exercise.set.family;
  useEffect(() => void (name === undefined ? undefined : loadFamily(name)), [name]);
  if (isRefusal(exercise)) return <Kept why={exercise.refused} surface={surface} />;
  const family = loaded.value.get(exercise.set.family);
  if (!family) return <section class="exercise" aria-label="Questions" aria-busy="true" />;
  const why = isRefusal(family) ? family : unfit(exercise, family);
  if (isRefusal(family) || why) return <Kept why={why?.refused ?? ''} surface={surface} />;
  const change: Shown['change'] = (make) => page.change((lesson) => {
    const content = changedIn(stepOf(lesson, step.id)?.content ?? step.content, make);
    return isRefusal(content) ? content : changeStep(lesson, step.id, { content });
  });
  const shown = { page, exercise, family, change };
  return (
    <section class={`exercise exercise-${surface}`} aria-label="Questions">
      {surface === 'panel' ? <Head {...shown} /> : <h1 class="heard">{family.title}</h1>}
      <div class="exercise-body" key={`${step.id} ${exercise.view}`} role="group" aria-label="What is shown" ref={reachable}>
        {exercise.view === 'one' ? <One key={exercise.at} {...shown} surface={surface} /> : <All {...shown} />}
      </div>
      {exercise.view === 'one' ? <Foot {...shown} /> : <AllFoot {...shown} />}
      <p class="heard" role="status">{saidOf(shown)}</p>
    </section>
  );
}

/** What may be longer than its room is scrolled by keys too, in every browser. */
function reachable(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '0');
}

function Kept({ why, surface }: Pick<ExerciseProps, 'surface'> & { readonly why: string }) {
  return <section class={`exercise exercise-${surface}`} aria-label="Questions"><p class="warning">{why}</p></section>;
}

const MOMENT_NAMES = { reflect: 'Reflect', expect: 'Expect', check: 'Check', explain: 'Explain' } as const;

/** What is shown now, for those who do not see it. */
function saidOf({ exercise: { set, at, moment, view, shown, told }, family }: Shown): string {
  const stop = set.stops[at];
  if (view !== 'one' || !stop) return `${set.stops.length} questions, ${shown.length} answers shown.`;
  const answer = moment === 'check' || moment === 'explain' ? ` The answer: ${heard([{ value: family.write(family.answer(stop.item)), parts: [] }])}.` : '';
  const before = set.stops[beforeOf(set, at) ?? at]?.item ?? stop.item;
  const changes = told ? changesBetween(family, before, stop.item).map(({ label, from, to }) => ` ${label}: ${from}, now ${to}.`).join('') : '';
  return `${MOMENT_NAMES[moment]}: question ${at + 1} of ${set.stops.length}. ${heard(family.ask(stop.item))}.${changes}${answer}`;
}

const VIEW_NAMES: Readonly<Record<View, readonly [IconName, string]>> = { one: ['file', 'One'], list: ['list-checks', 'List'], grid: ['grid-2x2', 'Grid'], spider: ['shapes', 'Spider'] };

function Head(props: Shown) {
  const { exercise, family, change } = props;
  const editing = useSignal(false);
  const views = (Object.keys(VIEW_NAMES) as View[]).filter((view) => view !== 'spider' || isSpider(exercise.set));
  return (
    <div class="exercise-head">
      <h2>{family.title}<small>{scriptOf(family, exercise.set.script)?.title}</small></h2>
      <div class="exercise-views" role="group" aria-label="Show">
        {views.map((view) => {
          const [icon, name] = VIEW_NAMES[view];
          return <button type="button" key={view} class="action" aria-pressed={exercise.view === view} onClick={() => change((was) => viewAs(was, view))}><Icon name={icon} /><span>{name}</span></button>;
        })}
        {exercise.view === 'one' && <button type="button" class="action" aria-haspopup="dialog" onClick={() => {
          editing.value = true;
        }}><Icon name="pencil-line" /><span>Edit</span></button>}
        {canBeSorted(family, exercise.set) && <button type="button" class="action" onClick={() => void putSorting(props.page, family, exercise.set)}><Icon name="move" /><span>Sort</span></button>}
      </div>
      {editing.value && <Edit {...props} close={() => {
        editing.value = false;
      }} />}
    </div>
  );
}

function Foot({ exercise, change }: Shown) {
  const { set, at, moment } = exercise;
  useStepKeys(change);
  return (
    <div class="exercise-foot" role="toolbar" aria-label="Moments">
      <div class="exercise-moments" role="group" aria-label={`Question ${at + 1} of ${set.stops.length}`}>
        {momentsOf(at).map((one) => <button type="button" key={one} aria-current={one === moment ? 'step' : undefined} onClick={() => change((was) => toMoment(was, one))}>{MOMENT_NAMES[one]}</button>)}
      </div>
      <div class="exercise-steps">
        <button type="button" class="quiet" aria-label="Back" aria-disabled={isAtStart(exercise)} onClick={() => change(back)}><Icon name="chevron-left" /></button>
        <span class="exercise-place">{at + 1} of {set.stops.length}</span>
        {set.discuss.length > 0 && <button type="button" class="quiet" aria-label="To the next question to stop and talk at" onClick={() => change(toTalk)}><span aria-hidden="true">★</span>Talk</button>}
        <button type="button" class="accent" aria-disabled={isAtEnd(exercise)} onClick={() => change(next)}>Next<Icon name="chevron-right" /></button>
      </div>
    </div>
  );
}

function AllFoot({ exercise, change }: Shown) {
  const all = exercise.shown.length === exercise.set.stops.length;
  return (
    <div class="exercise-foot" role="toolbar" aria-label="Answers">
      <button type="button" class="accent" onClick={() => change(revealAll)}>{all ? 'Hide all answers' : 'Show all answers'}</button>
    </div>
  );
}

/** Right and Enter go on, Left goes back, wherever the focus is but in a field, a sheet, or on a button that Enter presses. */
function useStepKeys(change: Shown['change']): void {
  const latest = useRef(change);
  latest.current = change;
  // Before it is seen, so that a key that answers what is seen is heard.
  useLayoutEffect(() => {
    const end = new AbortController();
    document.addEventListener('keydown', (event) => {
      const within = event.target instanceof Element ? event.target : document.body;
      const found = QUESTION_KEYS.find(({ keys }) => keys.some((key) => key === keyOf(event)));
      if (!found || event.defaultPrevented || within.closest('input, textarea, select, dialog') || (event.key === 'Enter' && within.closest('button, a, summary'))) return;
      event.preventDefault();
      latest.current(found.by === 1 ? next : back);
    }, { signal: end.signal });
    return () => end.abort();
  }, []);
}

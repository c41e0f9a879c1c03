import './exercise.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { changedIn, type Exercise as Held, exerciseIn, unfit, type View } from '../../lesson/exercise.ts';
import { back, isAtEnd, isAtStart, momentsOf, next, revealAll, toMoment, toTalk, viewAs } from '../../lesson/exercise-moves.ts';
import { canBeSorted } from '../../lesson/sorting.ts';
import { changeStep } from '../../lesson/steps.ts';
import { stepOf } from '../../lesson/lesson.ts';
import { Icon, type IconName } from '../../look/icon.tsx';
import { isRefusal } from '../../maths/refusal.ts';
import { changesBetween } from '../../variation/change.ts';
import type { AnyFamily } from '../../variation/family.ts';
import { scriptOf } from '../../variation/scripts.ts';
import { beforeOf, isSpider } from '../../variation/stops.ts';
import { Edit } from './edit.tsx';
import { putSorting } from './step.ts';
import { All } from './all.tsx';
import { One } from './one.tsx';
import { loaded, loadFamily } from '../questions/families.ts';
import { Kept, type SurfaceProps } from '../kept.tsx';
import { Moments, reachable } from './moments.tsx';
import type { Page } from '../page.ts';
import { heard } from '../said.tsx';

/** What every part of an exercise is given: what it holds, its family, and how to change it, which is one undo. */
export interface Shown { readonly page: Page; readonly exercise: Held; readonly family: AnyFamily; change(make: (exercise: Held) => Held): void }

/** The questions of a step, one at a time through four moments or all at once; or why they cannot be shown. */
export function Exercise({ page, surface }: SurfaceProps) {
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
  return (
    <Moments moments={momentsOf(at)} moment={moment} names={MOMENT_NAMES} at={at} of={set.stops.length} what="Question" isAtStart={isAtStart(exercise)} isAtEnd={isAtEnd(exercise)}
      to={(one) => change((was) => toMoment(was, one))} go={(by) => change(by === 1 ? next : back)}>
      {set.discuss.length > 0 && <button type="button" class="quiet" aria-label="To the next question to stop and talk at" onClick={() => change(toTalk)}><span aria-hidden="true">★</span>Talk</button>}
    </Moments>
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

import { count, countsOf, itemShown, tellChange } from '../../lesson/exercise-moves.ts';
import { Icon } from '../../look/icon.tsx';
import type { Json } from '../../board/document.ts';
import { answered, answersBetween } from '../../variation/answered.ts';
import { type Change, changesBetween } from '../../variation/change.ts';
import { differingSaid, inWords, slotsChanged } from '../../variation/differing.ts';
import { type Expectation, EXPECTATIONS, noteOn, whatComes } from '../../variation/note.ts';
import type { AnyFamily } from '../../variation/family.ts';
import { scriptOf } from '../../variation/scripts.ts';
import { beforeOf } from '../../variation/stops.ts';
import { textOf } from '../../variation/written.ts';
import type { Shown as Exercised } from './exercise.tsx';
import { isAskedByPicture, Pictures } from './picture.tsx';
import { later } from '../later.tsx';
import { Shown } from '../said.tsx';

const Answer = later(() => import('./answer.tsx').then((made) => made.Answer));

/** So many characters are a long question, and so many are prose. */
const LONG = 34;
const PROSE = 60;

/** One item through its moments: with the one before it, what changed, what the answer is expected to do, the answer, and why. */
export function One(props: Exercised & { readonly surface: 'panel' | 'projector' }) {
  const { exercise, family } = props;
  const { set, at, moment, told } = exercise;
  const item = itemShown(exercise);
  const from = beforeOf(set, at);
  const before = from === undefined ? undefined : set.stops[from]?.item;
  const checked = moment === 'check' || moment === 'explain';
  const known = checked || (from !== undefined && exercise.shown.includes(from));
  const said = inWords(checked ? answered(family, item) : family.ask(item));
  const length = lengthOf(family, before === undefined ? [item] : [before, item]);
  // Where only the picture is another, so is nothing that is asked, and it tells no more than the one before did.
  const byPicture = isAskedByPicture(family, set.stops) || (before !== undefined && textOf(family.ask(before)) === textOf(family.ask(item)));
  const marks = told && before !== undefined ? differingSaid(inWords(checked ? answered(family, before) : family.ask(before)), said) : undefined;
  return (
    <>
      {before !== undefined && from !== undefined && <p class={`exercise-before ${length}`}><Shown said={known ? answered(family, before) : family.ask(before)} /></p>}
      <p class={`exercise-now ${length}`}><Shown said={said} marks={marks} /></p>
      {props.surface === 'panel' && !checked && <Answer family={family} item={item} />}
      {moment === 'reflect' && <Reflect {...props} before={before} />}
      {moment === 'expect' && before !== undefined && <><Expect {...props} />{told && <Changes changes={changesBetween(family, before, item)} />}</>}
      {moment === 'check' && before !== undefined && <p class="exercise-ask">{COMES[whatComes(family, before, item)]}<Shown said={[...answersBetween(family, before, item), '.']} /></p>}
      {moment === 'explain' && <Explain {...props} before={before} />}
      {(byPicture || checked) && <Pictures page={props.page} family={family} room={props.surface === 'projector' && !byPicture && moment === 'explain' ? 'a strip' : length === 'exercise-prose' ? 'half' : 'most'} items={before === undefined ? [{ item, title: 'The picture', answered: checked }] : [{ item: before, title: 'Before', answered: known }, { item, title: 'After', answered: checked }]} />}
    </>
  );
}

/** What the answer did, as it is said afterwards. */
const COMES: Readonly<Record<Expectation, string>> = {
  'It stays the same.': 'The answer stays the same', 'It gets larger.': 'The answer gets larger', 'It gets smaller.': 'The answer gets smaller',
  'Its sign changes.': 'The answer changes its sign', 'Something else.': 'The answer changes',
};

/** Long questions are words with numbers in them: the numbers stay large, and the words are what a class can read. */
function lengthOf(family: AnyFamily, items: readonly Json[]): string {
  const length = Math.max(...items.map((item) => textOf(answered(family, item)).length));
  return length > PROSE ? 'exercise-prose' : length > LONG ? 'exercise-long' : '';
}

type WithBefore = Exercised & { readonly before: Json | undefined };

function Reflect({ exercise, family, change, before }: WithBefore) {
  if (before === undefined) return <p class="exercise-ask">{scriptOf(family, exercise.set.script)?.notice ?? family.learn}</p>;
  return (
    <>
      <p class="exercise-ask">What is the same? What has changed?</p>
      <p><button type="button" class="quiet" aria-expanded={exercise.told} onClick={() => change(tellChange)}><Icon name={exercise.told ? 'eye-off' : 'eye'} />{exercise.told ? 'Hide what changed' : 'Show what changed'}</button></p>
      {exercise.told && <Changes changes={changesBetween(family, before, itemShown(exercise))} />}
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul class="exercise-changes">
      {changes.length === 0 && <li>Nothing has changed.</li>}
      {changes.map(({ dimension, label, from, to }) => <li key={dimension}><span>{label}</span> <b>{from}</b> <span aria-hidden="true">→</span><span class="heard">is now</span> <b>{to}</b></li>)}
    </ul>
  );
}

function Expect({ exercise, change }: Exercised) {
  const counts = countsOf(exercise, exercise.at);
  return (
    <>
      <p class="exercise-ask">What will the answer do?</p>
      <ul class="exercise-tally">
        {EXPECTATIONS.map((expectation, index) => (
          <li key={expectation}>
            <button type="button" aria-label={`${expectation} ${counts[index]}: one more`} onClick={() => change((was) => count(was, expectation, 1))}>{expectation} <output>{counts[index]}</output></button>
            <button type="button" aria-label={`One fewer: ${expectation}`} aria-disabled={counts[index] === 0} onClick={() => change((was) => count(was, expectation, -1))}>−</button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Explain({ exercise, family, before }: WithBefore) {
  const { set, at } = exercise;
  const item = itemShown(exercise);
  const stem = family.stem(item);
  const move = set.stops[at]?.move;
  const note = before === undefined || move === undefined ? undefined : noteOn(family, { from: before, to: item, move });
  return (
    <>
      <p class="exercise-stem"><Shown said={stem} marks={before === undefined ? undefined : slotsChanged(family.stem(before), stem)} /></p>
      {note && <p class="exercise-note"><b>{note.title}</b> {note.explain}</p>}
      {before !== undefined && !note && <Changes changes={changesBetween(family, before, item)} />}
      {note?.trap !== undefined && <p class="exercise-note">Many expect: “{note.trap}”</p>}
      {set.discuss.includes(at) && <p class="exercise-talk"><b>Stop and talk.</b> {scriptOf(family, set.script)?.notice ?? family.learn}</p>}
    </>
  );
}

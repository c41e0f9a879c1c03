import '../exercise/exercise.css';
import './drill.css';
import { useEffect } from 'preact/hooks';
import type { Deck } from '../../fluency/fact.ts';
import { askedNow, type Drill as Held, drillChanged, drillIn, drillUnfit, type Moment, MOMENTS, type Response } from '../../lesson/drill.ts';
import { type Fact, factIn, questionAloud, wholeAloud } from '../../lesson/drill-fact.ts';
import { againLater, back, comesBackAfter, isAtEnd, isAtStart, isFull, lookAgain, next, toMoment, turnOf, turnRound } from '../../lesson/drill-moves.ts';
import { stepOf } from '../../lesson/lesson.ts';
import { changeStep } from '../../lesson/steps.ts';
import { Icon } from '../../look/icon.tsx';
import { isRefusal } from '../../maths/refusal.ts';
import { loadDeck, loadedDecks } from './decks.ts';
import { DrillOne } from './one.tsx';
import { Kept, type SurfaceProps } from '../kept.tsx';
import { Moments, reachable } from '../exercise/moments.tsx';

interface Shown extends SurfaceProps { readonly drill: Held; readonly deck: Deck; readonly fact: Fact; change(make: (drill: Held) => Held): void }

/** The number facts of a step, which the whole class answers together, one at a time through four moments; or why they cannot be shown. */
export function Drill({ page, surface }: SurfaceProps) {
  const step = page.step.value;
  const drill = drillIn(step.content);
  const name = isRefusal(drill) ? undefined : drill.deck;
  useEffect(() => void (isRefusal(drill) ? undefined : loadDeck(drill)), [name]);
  if (isRefusal(drill)) return <Kept why={drill.refused} surface={surface} />;
  const deck = loadedDecks.value.get(drill.deck);
  if (!deck) return <section class="exercise" aria-label="Number facts" aria-busy="true" />;
  const why = isRefusal(deck) ? deck : drillUnfit(drill, deck);
  const fact = isRefusal(deck) ? undefined : factIn(deck, askedNow(drill));
  if (isRefusal(deck) || why || !fact) return <Kept why={why?.refused ?? ''} surface={surface} />;
  const change: Shown['change'] = (make) => page.change((lesson) => {
    const content = drillChanged(stepOf(lesson, step.id)?.content ?? step.content, make);
    return isRefusal(content) ? content : changeStep(lesson, step.id, { content });
  });
  const shown: Shown = { page, surface, drill, deck, fact, change };
  return (
    <section class={`exercise exercise-${surface} drill`} aria-label="Number facts">
      {surface === 'panel' ? <div class="exercise-head"><h2>{deck.title}<small>{groupsSaid(drill, deck)}</small></h2></div> : <h1 class="heard">{deck.title}</h1>}
      <div class={`exercise-body drill-body drill-${drill.moment}`} key={`${step.id} ${drill.at}`} role="group" aria-label="What is shown" ref={reachable}>
        <DrillOne page={page} surface={surface} fact={fact} moment={drill.moment} says={saysOf(drill)} looks={drill.looks} />
      </div>
      <Foot {...shown} />
      <p class="heard" role="status">{saidOf(shown)}</p>
    </section>
  );
}

const MOMENT_NAMES: Readonly<Record<Moment, string>> = { show: 'Show', think: 'Think', together: 'All together', reveal: 'Reveal' };
const TOGETHER: Readonly<Record<Response, string>> = { fingers: 'Show me your fingers', boards: 'Boards up', voices: 'All together' };

/** What the class is told to do now. */
function saysOf({ moment, respond }: Held): string {
  return { show: 'Look', think: 'Think, and keep it to yourself', together: TOGETHER[respond], reveal: '' }[moment];
}

/** The groups by their titles; of many the first two. */
function groupsSaid({ groups }: Held, deck: Deck): string {
  const titles = deck.groups.filter(({ id }) => groups.includes(id)).map(({ title }) => title);
  return titles.length > 3 ? `${titles.slice(0, 2).join(', ')} and ${titles.length - 2} more` : titles.join(', ');
}

/** What is shown now, for those who do not see it. */
function saidOf({ drill, fact }: Shown): string {
  const { at, questions, moment } = drill;
  const after = comesBackAfter(drill);
  const returns = after === undefined ? '' : ` It comes back after ${after === 1 ? '1 other' : `${after} others`}.`;
  const flash = moment === 'show' && fact.form.seconds !== undefined ? ` A picture is shown for ${fact.form.seconds} seconds.` : '';
  const said = moment === 'reveal' ? `${wholeAloud(fact)} ${fact.route.sentence}` : `${questionAloud(fact)} ${saysOf(drill)}.`;
  return `${MOMENT_NAMES[moment]}: fact ${at + 1} of ${questions.length}.${flash} ${said}${returns}`;
}

function Foot(props: Shown) {
  const { drill, change } = props;
  return (
    <>
      <Tools {...props} />
      <Moments moments={MOMENTS} moment={drill.moment} names={MOMENT_NAMES} at={drill.at} of={drill.questions.length} what="Fact" isAtStart={isAtStart(drill)} isAtEnd={isAtEnd(drill)}
        to={(moment) => change((was) => toMoment(was, moment))} go={(by) => change(by === 1 ? next : back)} />
    </>
  );
}

/** What else can be done with a fact: its picture seen again, the question turned round once it is revealed, and later once more. */
function Tools({ page, drill, fact, change }: Shown) {
  const { moment, at, questions } = drill;
  const turn = moment === 'reveal' ? turnOf(drill, fact.card.forms.map(({ id }) => id)) : undefined;
  const returns = comesBackAfter(drill) !== undefined;
  const why = returns ? undefined : isFull(drill) ? 'This step is full of questions. Put the next facts on another step.' : at === questions.length - 1 ? 'This is the last fact, so no others would come between. Go back to ask it again.' : undefined;
  return (
    <div class="drill-tools" role="group" aria-label="This fact">
      {fact.form.seen && moment !== 'reveal' && <button type="button" class="quiet" onClick={() => change(lookAgain)}><Icon name="eye" />Show again</button>}
      {turn !== undefined && !isFull(drill) && <button type="button" class="quiet" onClick={() => change((was) => turnRound(was, turn))}><Icon name="refresh-cw" />{fact.form.seen ? 'Another picture' : 'Turn it round'}</button>}
      <button type="button" class="quiet" aria-pressed={returns} aria-disabled={why !== undefined} onClick={() => (why === undefined ? change(againLater) : page.host.say(why))}><Icon name="repeat" />Again later</button>
    </div>
  );
}

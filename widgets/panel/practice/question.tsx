import { NUMBERS_TO_TYPE } from '../../fluency/memory/motor.ts';
import { differing } from '../../fluency/session/differing.ts';
import { routeFor } from '../../fluency/session/answering.ts';
import type { Session, Stage } from '../../fluency/session/session.ts';
import { Icon } from '../../look/icon.tsx';
import { type Asked, isSeen, pictureOf, plainly, withoutAnswer } from './asked.ts';
import { AskedLine, FactLine, FactPicture, Large, Line } from './fact.tsx';
import type { SittingProps } from './sitting.tsx';

type Of<Name> = Extract<Stage, { readonly name: Name }>;

/** "Type the number you see": how quick the fingers are, so that no fact is thought slow for their sake. */
export function Typing({ stage: { at, again } }: { readonly stage: Of<'typing'> }) {
  return (
    <>
      <p>First your fingers: type the number you see, then Enter.{again && ' That was another number.'}</p>
      <p class="practice-asked">{NUMBERS_TO_TYPE[at]}</p>
      <p class="practice-soft">{at + 1} of {NUMBERS_TO_TYPE.length}, once on this device</p>
    </>
  );
}

interface AskedProps extends SittingProps { readonly session: Session; readonly asked: Asked; readonly stage: Of<'seeing' | 'saying' | 'question' | 'right'> }

/** What is asked; for a moment after a right answer the whole fact. */
export function AskedPart({ page, session, asked, stage }: AskedProps) {
  const { spoken } = page.desk.set.value;
  const { entry, form } = asked;
  if (stage.name === 'seeing') return form.seen ? <FactPicture shelf={page.shelf} picture={form.seen} title="Look: how many?" /> : null;
  const isRight = stage.name === 'right';
  const other = stage.question.other === undefined ? undefined : session.sitting.catalogue.byId.get(stage.question.other);
  return (
    <>
      {other && !isRight && <p class="practice-soft"><FactLine of={plainly(other)} spoken={spoken} /> {differing(entry, other)}</p>}
      <Large of={asked}>{isRight ? <><FactLine of={asked} spoken={spoken} framed /><span class="practice-tick"><Icon name="check" size={28} /></span></> : <AskedLine of={asked} spoken={spoken} />}</Large>
      {stage.name === 'right' && stage.route && <p class="practice-route-line">{stage.route.sentence}</p>}
      {stage.name === 'question' && stage.note !== undefined && <p class="warning">{stage.note}</p>}
      {session.sitting.mode === 'understand' && !isRight && <Shown page={page} session={session} asked={asked} />}
    </>
  );
}

/** In Understand: the picture and the way to the fact while it is asked, all but the answer itself. */
function Shown({ page, session, asked }: Pick<AskedProps, 'page' | 'session' | 'asked'>) {
  const { entry: { card } } = asked;
  const route = routeFor(session, card.id);
  const picture = pictureOf(asked, route);
  const steps = route ? withoutAnswer(route.steps, asked) : [];
  return (
    <>
      {isSeen(picture) && <FactPicture key={card.id} shelf={page.shelf} picture={picture} />}
      <ol class="practice-steps">{steps.map((step) => <li key={step}><Line text={step} /></li>)}</ol>
    </>
  );
}

import { routeFor } from '../../fluency/session/answering.ts';
import type { Session } from '../../fluency/session/session.ts';
import { type Asked, isSeen, pictureOf } from './asked.ts';
import { FactLine, FactPicture, Large, Line } from './fact.tsx';
import { useFocus } from './focus.ts';
import type { SittingProps } from './sitting.tsx';

/** A fact that this pupil has not met: whole, with its picture, a sentence to say and a way to it. */
export function Meeting({ page, run, session, asked }: SittingProps & { readonly session: Session; readonly asked: Asked }) {
  const { entry: { card, family } } = asked;
  const go = useFocus<HTMLButtonElement>();
  const route = routeFor(session, card.id) ?? family.routes[0];
  const picture = pictureOf(asked, route);
  return (
    <>
      <h2 class="practice-soft">A fact to meet</h2>
      <Large of={asked}><FactLine of={asked} spoken={page.desk.set.value.spoken} /></Large>
      {isSeen(picture) && <FactPicture key={card.id} shelf={page.shelf} picture={picture} />}
      <p>{route.sentence}</p>
      <ol class="practice-steps">{route.steps.map((step) => <li key={step}><Line text={step} /></li>)}</ol>
      <p><button type="button" class="accent practice-go" ref={go} onClick={(event) => run.send({ kind: 'go' }, event.timeStamp)}>Go on</button></p>
    </>
  );
}

import { areAlike, besideEachOther, differing } from '../../fluency/session/differing.ts';
import { routeFor } from '../../fluency/session/answering.ts';
import type { Session, Stage } from '../../fluency/session/session.ts';
import type { Entry } from '../../fluency/memory/catalogue.ts';
import type { Spoken } from '../../fluency/aloud.ts';
import { Icon } from '../../look/icon.tsx';
import { type Asked, isSeen, pictureOf, plainly } from './asked.ts';
import { FactLine, FactPicture, Large, Line } from './fact.tsx';
import type { SittingProps } from './sitting.tsx';

interface WrongProps extends SittingProps { readonly session: Session; readonly asked: Asked; readonly stage: Extract<Stage, { readonly name: 'wrong' }> }

/** After a wrong answer: the fact whole, with its picture; beside the fact it was taken for; the second time on a day with a way to it. */
export function Wrong({ page, session, asked, stage: { help, again } }: WrongProps) {
  const { spoken } = page.desk.set.value;
  const { entry: { card } } = asked;
  const taken = help.other === undefined ? undefined : session.sitting.catalogue.byId.get(help.other);
  const other = taken && areAlike(asked.entry, taken) ? taken : undefined;
  const picture = pictureOf(asked, help.route);
  // What is only written is shown by the way to it.
  const route = help.route ?? (isSeen(picture) ? undefined : routeFor(session, card.id));
  return (
    <>
      <p class="practice-soft">{again ? 'That is another answer than the one here. Copy this one:' : `You typed ${help.typed}. The whole fact is:`}</p>
      <Large of={asked}><FactLine of={asked} spoken={spoken} framed /></Large>
      {other
        ? <Pair page={page} entries={[asked.entry, other]} spoken={spoken} />
        : isSeen(picture) && <FactPicture key={card.id} shelf={page.shelf} picture={picture} />}
      {route && !other && <><p>{route.sentence}</p><ol class="practice-steps">{route.steps.map((step) => <li key={step}><Line text={step} /></li>)}</ol></>}
    </>
  );
}

/** The second time on a day: the picture of the fact as a thing that can be moved. After the box, so that copying needs no scrolling where there is little room. */
export function OntoBoard({ page, asked, stage: { help } }: Pick<WrongProps, 'page' | 'asked' | 'stage'>) {
  if (!help.route) return null;
  const picture = pictureOf(asked, help.route);
  return (
    <button type="button" class="practice-board" onClick={() => void import('./board.ts').then(({ openOnBoard }) => openOnBoard(picture, page.shelf.kinds.peek()))}>
      <Icon name="blocks" size={20} />Open it on the board
    </button>
  );
}

/** Two facts that were taken for each other, with what differs. */
function Pair({ page, entries: [one, other], spoken }: { readonly page: SittingProps['page']; readonly entries: readonly [Entry, Entry]; readonly spoken: Spoken }) {
  const words = differing(one, other);
  const pictures = besideEachOther(one, other) ?? [pictureOf(plainly(one)), pictureOf(plainly(other))];
  return (
    <section aria-label="Two facts that look alike">
      <div class="practice-pair">
        {[{ entry: one, picture: pictures[0] }, { entry: other, picture: pictures[1] }].map(({ entry, picture }) => (
          <figure key={entry.card.id}><FactPicture shelf={page.shelf} picture={picture} /><figcaption><FactLine of={plainly(entry)} spoken={spoken} /></figcaption></figure>
        ))}
      </div>
      <p>{words ?? 'These two are easily taken for each other. Say what differs.'}</p>
    </section>
  );
}

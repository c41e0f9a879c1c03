import { useEffect, useRef } from 'preact/hooks';
import { errorOf } from '../../fluency/errors.ts';
import type { Catalogue } from '../../fluency/memory/catalogue.ts';
import { traceOf } from '../../fluency/memory/memory.ts';
import { nameOf } from '../../fluency/seen/cards.ts';
import { shadeOf } from '../../fluency/seen/shade.ts';
import { routeFor } from '../../fluency/session/answering.ts';
import { FactPicture } from '../practice/fact.tsx';
import type { PupilProps } from './pupil.tsx';
import { seconds } from './words.ts';

interface Props extends PupilProps { readonly catalogue: Catalogue; readonly card: string }

/** What is known of one fact of a pupil: the last times net of typing, the last wrong answers, and a way to it whose steps they know. */
export function PupilFact({ page, one: { memory }, catalogue, card: id }: Props) {
  const seen = useRef<HTMLDivElement>(null);
  // It stands above the tables, which may have been scrolled past.
  useEffect(() => seen.current?.scrollIntoView({ block: 'nearest' }), [id]);
  const entry = catalogue.byId.get(id);
  if (!entry) return null;
  const { card, family } = entry;
  const trace = traceOf(memory, id);
  const route = routeFor({ sitting: { catalogue }, memory }, id);
  return (
    <div class="teacher-fact-open" ref={seen}>
      <h3>{nameOf(card)} = {card.answer}: {shadeOf(memory, id)}</h3>
      <div class="teacher-columns">
        <div>
          {trace ? <>
            <p>{trace.right} of {trace.answers} right.</p>
            <p>{trace.times.length === 0 ? 'No time says anything yet.' : `Last times without typing: ${trace.times.map(seconds).join(', ')}.`}</p>
            {trace.wrong.length === 0 ? <p>No wrong answer.</p> : <p>Last wrong answers:</p>}
            <ul>{[...Map.groupBy(trace.wrong, (typed) => typed)].map(([typed, same]) => (
              <li key={typed}>{same.length > 1 && `${same.length} times: `}{errorOf(card, typed)?.sentence ?? <>{typed === '' ? 'nothing typed' : typed}.</>}</li>
            ))}</ul>
          </> : <p>Not met yet.</p>}
          {route && <p>A way to it: {route.sentence}</p>}
        </div>
        <FactPicture key={id} shelf={page.shelf} picture={route?.picture ?? family.picture} title={`A picture of ${nameOf(card)}`} />
      </div>
    </div>
  );
}

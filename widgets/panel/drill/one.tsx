import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Picture } from '../../board/pictured.ts';
import { sentenceOf, unitOf } from '../../fluency/asked.ts';
import type { Moment } from '../../lesson/drill.ts';
import { type Fact, picturesOf, questionAloud, questionLine, wholeAloud, wholeLine, widthOf } from '../../lesson/drill-fact.ts';
import { FactLine } from './line.tsx';
import { PictureRow } from '../exercise/picture.tsx';
import type { SurfaceProps } from '../kept.tsx';
import type { Page } from '../page.ts';

interface OneProps extends SurfaceProps { readonly fact: Fact; readonly moment: Moment; readonly says: string; readonly looks: number }

/** One fact in one of its moments: as large as there is room for until it is revealed, then whole, with its picture and how it is found. */
export function DrillOne({ page, surface, fact, moment, says, looks }: OneProps) {
  const { seen, seconds = 0 } = fact.form;
  const isRevealed = moment === 'reveal';
  const pictures = picturesOf(fact).map((picture, at, all) => ({ picture, title: all.length === 1 ? 'The picture' : at === 0 ? 'What was seen' : 'How it is seen' }));
  return (
    <>
      {seen && !isRevealed && <Flash key={`${moment} ${looks}`} page={page} picture={seen} seconds={moment === 'show' || looks > 0 ? seconds : 0} />}
      <p class={`drill-fact ${writtenAs(fact)}`} style={{ '--length': widthOf(fact) }}>
        <FactLine line={isRevealed ? wholeLine(fact) : questionLine(fact)} heard={isRevealed ? wholeAloud(fact) : questionAloud(fact)} />
      </p>
      {isRevealed ? <p class="exercise-stem">{fact.route.sentence}</p> : <p class="drill-says">{says}</p>}
      {isRevealed && <PictureRow page={page} pictures={pictures} room={surface === 'projector' ? 'half' : 'most'} />}
    </>
  );
}

/** How a fact is written: a question about a picture, in other words, in units, or in numbers and signs alone. */
function writtenAs({ form }: Fact): string {
  if (form.seen) return 'drill-asks';
  if (!sentenceOf(form)) return 'drill-words';
  return unitOf(form) ? 'drill-units' : '';
}

/** A picture that is seen for some seconds from when it is there, and then hidden; its room stays, so that nothing moves. */
function Flash({ page, picture, seconds }: { readonly page: Page; readonly picture: Picture; readonly seconds: number }) {
  const isSeen = useSignal(seconds > 0);
  const isThere = page.kinds.value.get(picture.type) !== undefined;
  useEffect(() => {
    if (!isThere || seconds === 0) return undefined;
    const timer = setTimeout(() => {
      isSeen.value = false;
    }, 1_000 * seconds);
    return () => clearTimeout(timer);
  }, [isThere]);
  return <div class="drill-flash">{isSeen.value && <PictureRow page={page} pictures={[{ picture, title: 'The picture' }]} room="most" />}</div>;
}

import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Answer } from '../../fluency/answer.ts';
import { catalogueOf } from '../../fluency/memory/catalogue.ts';
import type { Card } from '../../fluency/fact.ts';
import { KEY } from '../../fluency/seen/key.ts';
import { shadeOf } from '../../fluency/seen/shade.ts';
import { Icon } from '../../look/icon.tsx';
import { isRefusal } from '../../maths/refusal.ts';
import { FacePicture } from '../practice/face.tsx';
import type { ClassProps } from './class.tsx';
import { Facts, type Shown } from './grid.tsx';
import { ShadeKey, ShadeMark, toneOf } from './key.tsx';
import { OnPaper } from './on-paper.tsx';
import { PupilChecks } from './pupil-checks.tsx';
import { PupilFact } from './pupil-fact.tsx';
import { PupilFigures } from './pupil-figures.tsx';
import { PupilNext } from './pupil-next.tsx';
import { PupilSet } from './pupil-set.tsx';
import { savePupil } from './files.tsx';
import type { SeenPupil } from './seen.ts';

/** Two months of ten minutes a day. All of many years would take so long to read that the page stands still. */
const RECENT = 4_000;

export interface PupilProps extends ClassProps { readonly one: SeenPupil }

/** One pupil: what they know, what to do next, how they do, and what is set for them. */
export function PupilView(props: PupilProps) {
  const { page, one: { pupil, memory, practised } } = props;
  const log = useSignal<readonly Answer[] | undefined>(undefined);
  const [deckId, chosen] = [useSignal<string | undefined>(undefined), useSignal<string | undefined>(undefined)];
  useEffect(() => void page.desk.keep.latest(pupil.id, RECENT).then((latest) => {
    if (isRefusal(latest)) page.said.value = latest.refused;
    else log.value = latest;
  }), [props.one]);
  const catalogue = useMemo(() => catalogueOf(practised.decks), [practised]);
  const deck = practised.decks.find(({ id }) => id === deckId.value) ?? practised.decks[0];
  const show = ({ id }: Card): Shown => {
    const shade = shadeOf(memory, id);
    return { tone: toneOf(shade), content: <ShadeMark shade={shade} />, said: `${shade}, ${KEY[shade].means}` };
  };
  return (
    <div class="teacher-part">
      <div class="teacher-title">
        <FacePicture of={pupil} />
        <h1 tabIndex={-1}>{pupil.alias}</h1>
        <OnPaper today={props.seen.today} />
        <button type="button" class="on-screen" onClick={() => print()}><Icon name="printer" size={20} />Print</button>
        <button type="button" class="on-screen" onClick={() => void savePupil(page, pupil.id)}><Icon name="download" size={20} />Save to a file</button>
      </div>
      <PupilNext {...props} log={log.value} />
      {deck && <section aria-labelledby="teacher-known">
        <h2 id="teacher-known">Facts</h2>
        <label class="practice-field teacher-deck"><span>Deck</span>
          <select value={deck.id} onChange={(event) => {
            deckId.value = event.currentTarget.value;
            chosen.value = undefined;
          }}>{practised.decks.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</select>
        </label>
        <ShadeKey />
        <div class="teacher-chosen" role="status">{chosen.value === undefined ? <p>Choose a fact to see its last times and wrong answers.</p> : <PupilFact {...props} catalogue={catalogue} card={chosen.value} />}</div>
        <Facts deck={deck} chosen={chosen.value} show={show} choose={(id) => {
          chosen.value = chosen.value === id ? undefined : id;
        }} />
      </section>}
      {log.value && <PupilChecks {...props} log={log.value} />}
      {log.value && <PupilFigures {...props} log={log.value} />}
      <PupilSet key={pupil.id} {...props} />
    </div>
  );
}

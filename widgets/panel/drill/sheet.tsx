import '../questions/questions.css';
import './drill.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { decks } from '../../fluency/decks/index.ts';
import type { Deck, Year } from '../../fluency/fact.ts';
import { type Drill, drillContent, MOST_DRAWN, type Response, RESPONSES } from '../../lesson/drill.ts';
import { factIn, questionAloud, questionLine } from '../../lesson/drill-fact.ts';
import { drillOf } from '../../lesson/drill-making.ts';
import { isRefusal } from '../../maths/refusal.ts';
import type { OwnDeck } from '../../fluency/own-deck.ts';
import { decksMadeHere, loadDeck, loadedDecks, type Mine } from './decks.ts';
import { FactLine } from './line.tsx';
import { PictureRow } from '../exercise/picture.tsx';
import { putStep } from '../exercise/step.ts';
import type { Page } from '../page.ts';
import { newSeed, Seed } from '../questions/seed.tsx';
import { Sheet } from '../sheet.tsx';

export interface DrillSheetProps { readonly page: Page; close(): void }

const USUAL = { deck: 'tables', many: '10' } as const;

/** Number facts for the whole class: of which deck, and all the rest once it is there. */
export function DrillSheet({ page, close }: DrillSheetProps) {
  const id = useSignal<string>(USUAL.deck);
  const mine = useSignal<readonly Mine[]>([]);
  useEffect(() => void decksMadeHere().then((made) => {
    mine.value = made;
  }), []);
  const own = mine.value.find(({ deck }) => deck.id === id.value);
  useEffect(() => void (own ? undefined : loadDeck({ deck: id.value })), [id.value]);
  const deck = own?.deck ?? loadedDecks.value.get(id.value);
  return (
    <Sheet title="Number facts with the class" close={close} class="sheet-tall">
      <label class="field"><span>Facts</span><select value={id} onChange={(event) => {
        id.value = event.currentTarget.value;
      }}>
        {mine.value.length > 0 && <optgroup label="Your own decks">{mine.value.map(({ deck: { id: name, title } }) => <option key={name} value={name}>{title}</option>)}</optgroup>}
        {[...Map.groupBy(decks, ({ year }) => year)].map(([year, of]) => <optgroup key={year} label={yearName(year)}>{of.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}</optgroup>)}
      </select></label>
      {isRefusal(deck) ? <p role="alert" class="warning">{deck.refused}</p> : deck && <Choosing key={deck.id} page={page} deck={deck} own={own?.own} close={close} />}
    </Sheet>
  );
}

const yearName = (year: Year): string => (year === 0 ? 'Reception' : `Year ${year}`);

const ANSWERS: Readonly<Record<Response, readonly [string, string]>> = {
  fingers: ['Fingers', 'only facts whose answers are whole numbers to 10'], boards: ['Whiteboards', 'written, and held up together'], voices: ['Voices', 'said together'],
};

/** Groups, how the class answers, how many and by which seed; a look at the questions; and into the lesson. */
function Choosing({ page, deck, own, close }: DrillSheetProps & { readonly deck: Deck; readonly own: OwnDeck | undefined }) {
  const all = deck.groups.map(({ id }) => id);
  const groups = useSignal<readonly string[]>(all);
  const respond = useSignal<Response>('boards');
  const many = useSignal<string>(USUAL.many);
  const seed = useSignal(newSeed());
  const isWhole = groups.value.length === all.length;
  const drill = drillOf(deck, { ...(own && { own }), groups: groups.value, respond: respond.value, many: /^\d+$/.test(many.value) ? Number(many.value) : Number.NaN, seed: seed.value });
  const put = (made: Drill) => {
    const [only, ...others] = deck.groups.filter(({ id }) => made.groups.includes(id));
    putStep(page, { title: only && others.length === 0 && only.title !== deck.title ? `${deck.title}: ${only.title}` : deck.title, content: drillContent(made) });
    close();
  };
  return (
    <>
      {all.length > 1 && <fieldset class="drill-groups">
        <legend>Which of them?</legend>
        {deck.groups.map(({ id, title }) => <label key={id}><input type="checkbox" checked={groups.value.includes(id)} onChange={(event) => {
          groups.value = event.currentTarget.checked ? [...groups.value, id] : groups.value.filter((one) => one !== id);
        }} />{title}</label>)}
        <p><button type="button" class="quiet" onClick={() => {
          groups.value = isWhole ? [] : all;
        }}>{isWhole ? 'None of them' : 'All of them'}</button></p>
      </fieldset>}
      <fieldset class="drill-groups drill-answers">
        <legend>How does the class answer?</legend>
        {RESPONSES.map((one) => <label key={one}><input type="radio" name="respond" checked={respond.value === one} onChange={() => {
          respond.value = one;
        }} /><span>{ANSWERS[one][0]}<small>{ANSWERS[one][1]}</small></span></label>)}
      </fieldset>
      <label class="field"><span>{`How many facts, to ${MOST_DRAWN}`}</span><input type="number" inputMode="numeric" min={1} max={MOST_DRAWN} value={many} onInput={(event) => {
        many.value = event.currentTarget.value;
      }} /></label>
      <Seed seed={seed} what="facts" />
      {isRefusal(drill) ? <p role="alert" class="warning">{drill.refused}</p> : <Preview page={page} drill={drill} deck={deck} />}
      {!isRefusal(drill) && <p class="questions-put"><button type="button" class="accent" onClick={() => put(drill)}>Put it into the lesson</button></p>}
    </>
  );
}

/** What is asked, in its order, without the answers. */
function Preview({ page, drill, deck }: { readonly page: Page; readonly drill: Drill; readonly deck: Deck }) {
  return (
    <ol class="drill-preview" aria-label="The facts">
      {drill.questions.map((asked, at) => {
        const fact = factIn(deck, asked);
        return fact && (
          <li key={at}>
            <FactLine line={questionLine(fact)} heard={questionAloud(fact)} />
            {fact.form.seen && <PictureRow page={page} pictures={[{ picture: fact.form.seen, title: `The picture of question ${at + 1}` }]} room="most" />}
          </li>
        );
      })}
    </ol>
  );
}

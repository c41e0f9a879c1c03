import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Spoken } from '../../fluency/aloud.ts';
import type { Class } from '../../fluency/class.ts';
import { decks as listed } from '../../fluency/decks/index.ts';
import type { Deck } from '../../fluency/fact.ts';
import { Assign } from './assign.tsx';
import type { ClassProps } from './class.tsx';
import { Comparing } from './comparing.tsx';
import { DeckTicks } from './decks.tsx';
import { OwnDecks } from './own.tsx';
import type { TeacherPage } from './page.ts';
import type { SeenClass } from './seen.ts';
import { ForSeveral } from './together.tsx';
import { Taught } from './taught.tsx';

const TIMES: readonly Spoken['times'][] = ['times', 'multiplied by', 'lots of'];
const DIVIDED: readonly Spoken['dividedBy'][] = ['divided by', 'shared by'];

/** What parts of the settings are given: the class as it is set, the decks it practises, and how it is changed. */
export interface SettingsProps { readonly page: TeacherPage; readonly seen: SeenClass; readonly set: Class; readonly decks: readonly Deck[]; change(to: Partial<Class>): Promise<void> }

/** What is set for all pupils of this device. Each change is kept at once. */
export function SettingsView({ page, seen }: ClassProps) {
  const set = page.desk.set.value;
  const change = (to: Partial<Class>): Promise<void> => page.alter((now) => ({ ...now, ...to }));
  const decks = useDecks(set.decks ?? seen.decks.map(({ id }) => id));
  const props: SettingsProps = { page, seen, set, decks, change };
  return (
    <div class="teacher-part">
      <h1 tabIndex={-1}>Settings</h1>
      <p class="practice-soft">For all pupils of this device. What is set for one pupil, access arrangements among it, is on the pupil’s own page: choose the pupil in Class.</p>
      {page.desk.unread.value.set ? <><Unread page={page} /><ForSeveral {...props} /></> : <Set {...props} />}
    </div>
  );
}

/** What is set for the class. */
function Set(props: SettingsProps) {
  const { page, set, decks, change } = props;
  return <>
    <section class="teacher-form" aria-label="Decks">
      <DeckTicks title="Decks" usual="Those of each pupil’s year" chosen={set.decks} first={decks.map(({ id }) => id)} change={(chosen) => void page.alter(({ decks: _, ...rest }) => (chosen ? { ...rest, decks: chosen } : rest))} />
    </section>
    <ForSeveral {...props} />
    <Taught {...props} />
    <Assign {...props} />
    <OwnDecks {...props} />
    <section class="teacher-form" aria-labelledby="teacher-spoken">
      <h2 id="teacher-spoken">Read aloud</h2>
      <div class="teacher-row">
        <Words title="7 × 8 is said" all={TIMES} now={set.spoken.times} example={(one) => `7 ${one} 8`} choose={(times) => void change({ spoken: { ...set.spoken, times } })} />
        <Words title="56 ÷ 7 is said" all={DIVIDED} now={set.spoken.dividedBy} example={(one) => `56 ${one} 7`} choose={(dividedBy) => void change({ spoken: { ...set.spoken, dividedBy } })} />
      </div>
    </section>
    <Comparing {...props} />
  </>;
}

/** Where what is set cannot be read, nothing is written over it: what is damaged only when the teacher says so, what is newer not at all. */
function Unread({ page }: { readonly page: TeacherPage }) {
  const { value: { set } } = page.desk.unread;
  const anew = async (): Promise<void> => {
    const refused = await page.desk.setAnew();
    page.said.value = refused?.refused ?? 'The class begins with new settings.';
    await page.look();
  };
  return (
    <section class="teacher-form" aria-labelledby="teacher-unread">
      <h2 id="teacher-unread">For the class</h2>
      <p>{set?.isNewer === true ? 'Decks, what is taught, decks of your own and how × is read cannot be shown or changed until the extension is updated. Pupils can practise meanwhile.' : 'Decks, what is taught, decks of your own and how × is read cannot be shown. Save a backup first, in Files: it has them as they are. Then set them anew.'}</p>
      {set?.isNewer === false && <p><button type="button" class="teacher-grave" onClick={() => void anew()}>Set the class anew</button></p>}
    </section>
  );
}

/** Decks of the list by their ids, once they are loaded. */
function useDecks(ids: readonly string[]): readonly Deck[] {
  const loaded = useSignal<readonly Deck[]>([]);
  useEffect(() => {
    let isWanted = true;
    void Promise.all(listed.filter(({ id }) => ids.includes(id)).map((one) => one.load())).then((all) => {
      if (isWanted) loaded.value = all;
    });
    return () => {
      isWanted = false;
    };
  }, [ids.join(' ')]);
  return loaded.value;
}

interface WordsProps<Word extends string> { readonly title: string; readonly all: readonly Word[]; readonly now: Word; example(word: Word): string; choose(word: Word): void }

function Words<Word extends string>({ title, all, now, example, choose }: WordsProps<Word>) {
  return (
    <label class="practice-field"><span>{title}</span>
      <select value={now} onChange={({ currentTarget: { selectedIndex } }) => choose(all[selectedIndex] ?? now)}>{all.map((one) => <option key={one} value={one}>{example(one)}</option>)}</select>
    </label>
  );
}

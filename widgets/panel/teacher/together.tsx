import { useSignal } from '@preact/signals';
import type { Pupil } from '../../fluency/pupil.ts';
import { setBack, setTogether, type Together } from '../../fluency/together.ts';
import { Icon } from '../../look/icon.tsx';
import { MINUTES } from '../practice/new.tsx';
import { YEARS, yearName } from '../practice/year.tsx';
import { WIDENING_SAID, WIDENINGS } from './pupil-set.tsx';
import type { SettingsProps } from './settings.tsx';

/** What is set for all pupils at once, or for those of a year. */
export function ForSeveral({ page }: SettingsProps) {
  const pupils = page.desk.pupils.value;
  const [year, to, told, before] = [useSignal<Pupil['year'] | undefined>(undefined), useSignal<Together>({}), useSignal(''), useSignal<readonly Pupil[]>([])];
  const years = YEARS.filter((each) => pupils.some((pupil) => pupil.year === each));
  const whom = pupils.filter((pupil) => year.value === undefined || pupil.year === year.value);
  const put = async (all: readonly Pupil[], said: string, undo: readonly Pupil[]): Promise<void> => {
    const refused = await page.desk.put(...all);
    [told.value, before.value] = refused ? [refused.refused, []] : [said, undo];
    await page.look();
  };
  const set = async (): Promise<void> => {
    const { changed, said } = setTogether(whom, to.value);
    await put(changed, said, changed.length === 0 ? [] : whom);
    [to.value, year.value] = [{}, undefined];
  };
  const isSet = Object.keys(to.value).length > 0 && whom.length > 0;
  if (pupils.length === 0) return null;
  return (
    <section class="teacher-form" aria-labelledby="teacher-several">
      <h2 id="teacher-several">For several pupils at once</h2>
      <p>What you choose here replaces what each of them has; the rest stays. Beside each choice stands how many have it now.</p>
      <form class="teacher-form" onSubmit={(event) => {
        event.preventDefault();
        if (isSet) void set();
      }}>
        {years.length > 1 && <label class="practice-field"><span>Whom</span>
          <select value={year.value === undefined ? '' : String(year.value)} onChange={({ currentTarget: { selectedIndex } }) => {
            year.value = years[selectedIndex - 1];
          }}>
            <option value="">{`All ${pupils.length} pupils`}</option>
            {years.map((each) => <option key={each} value={String(each)}>{`${yearName(each)}: ${counted(pupils.filter((pupil) => pupil.year === each).length)}`}</option>)}
          </select>
        </label>}
        <div class="teacher-fields">
          <Field title="Minutes a day" of="minutes" to={to} whom={whom} all={MINUTES} said={(each) => `${each} minutes`} />
          <Field title="Year" of="year" to={to} whom={whom} all={YEARS} said={yearName} />
          <Field title="Time that counts as by heart" of="widening" to={to} whom={whom} all={WIDENINGS} said={(each) => WIDENING_SAID[each]} />
          <Field title="Decks" of="decks" to={to} whom={whom} all={[NONE]} said={() => 'those of the class'} />
        </div>
        <p class="teacher-row">
          <button type="submit" aria-disabled={!isSet}>Set for {whom.length === pupils.length && whom.length > 1 ? `all ${counted(whom.length)}` : counted(whom.length)}</button>
          {before.value.length > 0 && <button type="button" onClick={() => void put(setBack(before.value, pupils), 'It is as it was before.', [])}><Icon name="undo-2" size={20} />Undo</button>}
        </p>
        <p role="status">{told.value}</p>
      </form>
    </section>
  );
}

/** No deck of their own. */
const NONE: Pupil['decks'] = [];
const counted = (pupils: number): string => (pupils === 1 ? '1 pupil' : `${pupils} pupils`);

interface FieldProps<Of extends keyof Together, Value> {
  readonly title: string;
  readonly of: Of;
  readonly to: { value: Together };
  readonly whom: readonly Pupil[];
  readonly all: readonly Value[];
  said(one: Value): string;
}

/** One thing to set, with how many have what now. */
function Field<Of extends keyof Together, Value extends Pupil[Of]>({ title, of, to, whom, all, said }: FieldProps<Of, Value>) {
  const now = (value: Value): number => whom.filter((pupil) => JSON.stringify(pupil[of]) === JSON.stringify(value)).length;
  return (
    <label class="practice-field"><span>{title}</span>
      <select value={String(all.findIndex((each) => each === to.value[of]))} onChange={({ currentTarget: { selectedIndex } }) => {
        const { [of]: _, ...others } = to.value;
        const value = all[selectedIndex - 1];
        to.value = value === undefined ? others : { ...others, [of]: value };
      }}>
        <option value="-1">leave as it is</option>
        {all.map((each, at) => <option key={at} value={String(at)}>{`${said(each)} (now ${now(each)} of ${whom.length})`}</option>)}
      </select>
    </label>
  );
}

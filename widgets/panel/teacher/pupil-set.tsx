import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { NO_ARRANGEMENTS } from '../../fluency/check/arrangements.ts';
import { FACES, type Pupil, readAlias } from '../../fluency/pupil.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { openSpeech } from '../../shelf/speech.ts';
import { ArrangementFields, type Voice } from '../check/arrangements.tsx';
import { FacePicture, nameOf } from '../practice/face.tsx';
import { Choice, MINUTES, SHADE_NAMES, SHADES } from '../practice/new.tsx';
import { YearField } from '../practice/year.tsx';
import type { PupilProps } from './pupil.tsx';
import { DeletePupil } from './pupil-delete.tsx';
import { DeckTicks } from './decks.tsx';

/** Times by which more time counts as by heart, and how that is said. */
export const WIDENINGS = [1, 1.5, 2, 3] as const;
export const WIDENING_SAID: Readonly<Record<(typeof WIDENINGS)[number], string>> = { 1: 'as others of the year', 1.5: 'half as much again', 2: 'twice as much', 3: 'three times as much' };

/** What the teacher sets for a pupil. Each change is kept at once. */
export function PupilSet(props: PupilProps) {
  const { page, one: { pupil } } = props;
  const [alias, refused, voice] = [useSignal(pupil.alias), useSignal(''), useSignal<Voice | undefined>(undefined)];
  const [face, shade, minutes] = [useSignal(pupil.face), useSignal(pupil.shade), useSignal(pupil.minutes)];
  useEffect(() => void openSpeech().then((speech) => {
    voice.value = { speech };
  }), []);
  const now = useRef(pupil);
  const change = async (to: Partial<Pupil>): Promise<void> => {
    // Two changes can come faster than the first of them is read back.
    now.current = { ...now.current, ...to };
    const why = await page.desk.put(now.current);
    page.said.value = why?.refused ?? '';
    await page.look();
  };
  const rename = async (): Promise<void> => {
    const read = readAlias(alias.value, page.desk.pupils.value.filter(({ id }) => id !== pupil.id).map((one) => one.alias));
    refused.value = isRefusal(read) ? read.refused : '';
    if (!isRefusal(read)) await change({ alias: read });
  };
  useEffect(() => {
    if (face.value !== pupil.face || shade.value !== pupil.shade || minutes.value !== pupil.minutes) void change({ face: face.value, shade: shade.value, minutes: minutes.value });
  }, [face.value, shade.value, minutes.value]);
  return (
    <section class="teacher-form on-screen" aria-labelledby="teacher-set">
      <h2 id="teacher-set">Set for {pupil.alias}</h2>
      <form class="teacher-row" onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}>
        <label class="practice-field"><span>Alias</span>
          <input value={alias} maxLength={60} autoComplete="off" spellcheck={false} aria-invalid={refused.value !== ''} aria-describedby="teacher-alias" onInput={(event) => {
            alias.value = event.currentTarget.value;
          }} />
        </label>
        <button type="submit">Rename</button>
      </form>
      <p id="teacher-alias" role="alert" class={refused.value === '' ? undefined : 'warning'}>{refused.value}</p>
      <details><summary>Picture and colour</summary>
        <Choice title="Picture" value={face} all={FACES} name={nameOf} shown={(each) => <FacePicture of={{ face: each, shade: shade.value }} size={26} />} />
        <Choice title="Colour" value={shade} all={SHADES} name={(each) => SHADE_NAMES[each - 1] ?? ''} shown={(each) => <FacePicture of={{ face: face.value, shade: each }} size={26} />} />
      </details>
      <YearField title="Year" year={pupil.year} change={(year) => void change({ year })} />
      <Choice title="Minutes a day" value={minutes} all={MINUTES} name={(each) => `${each} minutes`} shown={(each) => <span>{each}</span>} />
      <label class="practice-field"><span>Time that counts as by heart</span>
        <select value={String(pupil.widening)} onChange={({ currentTarget: { selectedIndex } }) => void change({ widening: WIDENINGS[selectedIndex] ?? 1 })}>
          {WIDENINGS.map((each) => <option key={each} value={String(each)}>{WIDENING_SAID[each]}</option>)}
        </select>
      </label>
      <DeckTicks title="Decks" usual="Those of the class" chosen={pupil.decks.length === 0 ? undefined : pupil.decks} first={props.one.practised.decks.map(({ id }) => id)} change={(decks) => void change({ decks: decks ?? [] })} />
      <fieldset>
        <legend>Access arrangements in the Multiplication Tables Check</legend>
        <ArrangementFields now={pupil.access ?? NO_ARRANGEMENTS} voice={voice.value} set={(access) => void change({ access: { ...now.current.access ?? NO_ARRANGEMENTS, ...access } })} />
      </fieldset>
      <DeletePupil {...props} />
    </section>
  );
}

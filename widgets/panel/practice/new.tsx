import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Year } from '../../fluency/fact.ts';
import type { Minutes } from '../../fluency/memory/plan.ts';
import { type Face, FACES, type Pupil, readAlias } from '../../fluency/pupil.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { FacePicture, nameOf } from './face.tsx';
import type { PracticePage } from './page.ts';
import { YearField } from './year.tsx';

export const SHADES = [1, 2, 3, 4, 5, 6] as const;
export const SHADE_NAMES = ['blue', 'orange', 'green', 'violet', 'yellow', 'red'];
export const MINUTES: readonly Minutes[] = [2, 5, 10];

/** A pupil new on this device: an alias, a picture, a year, and how long they practise. */
export function NewPupil({ page }: { readonly page: PracticePage }) {
  const { pupils } = page.desk;
  const [alias, refused] = [useSignal(''), useSignal('')];
  // Others have other pictures, as long as there are any.
  const free = FACES.find((face) => !pupils.peek().some((pupil) => pupil.face === face)) ?? FACES[pupils.peek().length % FACES.length];
  const [face, shade] = [useSignal<Face>(free ?? 'cat'), useSignal<Pupil['shade']>(SHADES[pupils.peek().length % SHADES.length] ?? 1)];
  const [year, minutes] = [useSignal<Year>(pupils.peek().at(-1)?.year ?? 4), useSignal<Minutes>(pupils.peek().at(-1)?.minutes ?? 5)];
  const isAdding = useRef(false);
  const add = async (): Promise<void> => {
    if (isAdding.current) return;
    const read = readAlias(alias.value, pupils.value.map((pupil) => pupil.alias));
    if (isRefusal(read)) {
      refused.value = read.refused;
      return;
    }
    const pupil: Pupil = { id: crypto.randomUUID(), alias: read, face: face.value, shade: shade.value, year: year.value, minutes: minutes.value, widening: 1, decks: [] };
    isAdding.current = true;
    const why = await page.desk.put(pupil);
    isAdding.current = false;
    if (why) refused.value = why.refused;
    else await page.choose(pupil);
  };
  return (
    <main class="practice">
      <h1 tabIndex={-1} data-begin>New pupil</h1>
      <form class="practice-form" onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}>
        <label class="practice-field"><span>Alias: a word or two that is not your name</span>
          <input value={alias.value} maxLength={60} autoComplete="off" spellcheck={false} aria-invalid={refused.value !== ''} aria-describedby="practice-refused" onInput={(event) => {
            alias.value = event.currentTarget.value;
            refused.value = '';
          }} />
        </label>
        <p id="practice-refused" role="alert" class={refused.value === '' ? undefined : 'warning'}>{refused.value}</p>
        <Choice title="Picture" value={face} all={FACES} name={nameOf} shown={(one) => <FacePicture of={{ face: one, shade: shade.value }} size={26} />} />
        <Choice title="Colour" value={shade} all={SHADES} name={(one) => SHADE_NAMES[one - 1] ?? ''} shown={(one) => <FacePicture of={{ face: face.value, shade: one }} size={26} />} />
        <YearField title="Year" year={year.value} change={(to) => {
          year.value = to;
        }} />
        <Choice title="Minutes a day" value={minutes} all={MINUTES} name={(one) => `${one} minutes`} shown={(one) => <span>{one}</span>} />
        <div class="practice-row">
          <button type="submit" class="accent">Add</button>
          <button type="button" onClick={page.toWho}>Cancel</button>
        </div>
      </form>
    </main>
  );
}

interface ChoiceProps<Value> { readonly title: string; readonly value: Signal<Value>; readonly all: readonly Value[]; name(one: Value): string; shown(one: Value): ComponentChildren }

/** One of a few things that are seen beside each other: radio buttons to the keyboard and the ear. */
export function Choice<Value extends string | number>({ title, value, all, name, shown }: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset class="practice-choice">
      <legend>{title}</legend>
      <div>{all.map((one) => (
        <label key={one} title={name(one)}>
          <input type="radio" name={group} checked={value.value === one} aria-label={name(one)} onChange={() => {
            value.value = one;
          }} />{shown(one)}
        </label>
      ))}</div>
    </fieldset>
  );
}

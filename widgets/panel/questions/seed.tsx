import type { Signal } from '@preact/signals';
import { Icon } from '../../look/icon.tsx';
import { LONGEST_SEED } from '../../variation/code.ts';
import { newId } from '../enter.ts';

/** So many letters of a seed are enough: a class can type it. */
const LETTERS = 3;

/** A seed by the browser's own chance. */
export const newSeed = (): string => newId().slice(0, LETTERS);

/** The seed, typed or drawn anew. `what` the same seed gives again: "questions". */
export function Seed({ seed, what }: { readonly seed: Signal<string>; readonly what: string }) {
  return (
    <div class="questions-seed">
      <label class="field"><span>{`Seed: the same gives the same ${what}`}</span><input value={seed} maxLength={LONGEST_SEED} spellcheck={false} autoComplete="off" autoCapitalize="none" onInput={(event) => {
        seed.value = event.currentTarget.value;
      }} /></label>
      <button type="button" class="quiet" onClick={() => {
        seed.value = newSeed();
      }}><Icon name="shuffle" />Others</button>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { sentencesOf } from '../board/live.ts';
import { Icon } from '../look/icon.tsx';
import { Printed } from '../look/printed.tsx';
import type { Page } from './page.ts';
import { sentenceHidden } from './showing.ts';

/** The number sentences that the board says, one at a time, with the stem sentence under them. Told when they change. */
export function LiveLine({ page }: { readonly page: Page }) {
  const at = useSignal(0);
  const hidden = sentenceHidden();
  const { scene, chosen } = page.host;
  const sentences = sentencesOf(scene.value, chosen.value.tiles);
  const numbers = sentences.filter(({ kind }) => kind === 'number');
  const stems = sentences.filter(({ kind }) => kind === 'stem');
  const index = numbers.length === 0 ? 0 : at.value % numbers.length;
  const number = numbers[index];
  const stem = stems.find(({ tile }) => tile === number?.tile) ?? stems[0];
  return (
    <section class="live" aria-label="Number sentence">
      <div class="live-words" aria-live="polite" aria-atomic="true">
        {!hidden.value && number && <p class="live-number">{number.expression ? <Printed expression={number.expression} said={number.said} /> : number.said}</p>}
        {!hidden.value && stem && <p class="live-stem">{stem.said}</p>}
      </div>
      {numbers.length > 1 && !hidden.value && (
        <button type="button" class="icon-button" aria-label={`Next number sentence, ${index + 1} of ${numbers.length} shown`} onClick={() => {
          at.value = index + 1;
        }}><Icon name="chevron-right" /></button>
      )}
      {sentences.length > 0 && (
        <button type="button" class="icon-button" aria-label={hidden.value ? 'Show the number sentence' : 'Hide the number sentence'} aria-pressed={hidden.value} onClick={() => {
          hidden.value = !hidden.value;
        }}><Icon name={hidden.value ? 'eye-off' : 'eye'} /></button>
      )}
    </section>
  );
}

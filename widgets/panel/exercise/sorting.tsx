import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../look/icon.tsx';
import type { Page } from '../page.ts';
import { check } from './sorting-step.ts';

/** In the place of the number sentence, which would tell what is to be sorted: what a check says, when it is asked for. */
export function Sorting({ page }: { readonly page: Page }) {
  const said = useSignal('');
  const board = page.resting.value.board;
  // What was said is of what lay there then.
  useEffect(() => {
    said.value = '';
  }, [board]);
  return (
    <section class="live" aria-label="Sorting">
      <button type="button" class="quiet sorting-check" onClick={() => void check(page, said.peek() !== '').then((sentence) => {
        said.value = sentence;
      })}><Icon name="check" />Check</button>
      <p class="live-words sorting-said" role="status">{said.value}</p>
    </section>
  );
}

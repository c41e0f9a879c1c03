import { type Said, speak } from '../board/said.ts';
import type { Path } from '../maths/mathml.ts';
import { toMathML } from '../maths/print.ts';
import { elements } from '../look/tree.tsx';

const NOTHING_VEILED: ReadonlySet<string> = new Set();

/** Words as they are heard. */
export function heard(said: Said): string {
  return speak(said, NOTHING_VEILED);
}

/** What is said, printed for the eye and in words for the ear. `marks`: for each piece, the places in it that are marked. */
export function Shown({ said, marks }: { readonly said: Said; readonly marks?: readonly ReadonlySet<Path>[] | undefined }) {
  return (
    <>
      <span aria-hidden="true">{said.map((piece, at) => {
        const marked = marks?.[at];
        if (typeof piece === 'string') return marked?.has('') ? <span key={at} class="marked">{piece}</span> : piece;
        return 'value' in piece ? elements(toMathML(piece.value, marked)) : '';
      })}</span>
      <span class="heard">{heard(said)}</span>
    </>
  );
}

import type { Line } from '../../lesson/drill-fact.ts';
import { elements } from '../../look/tree.tsx';
import { toMathML } from '../../maths/print.ts';

/** A line of a fact, printed for the eye and in words for the ear. */
export function FactLine({ line, heard }: { readonly line: Line; readonly heard: string }) {
  return (
    <>
      <span aria-hidden="true">{line.map((piece) => (typeof piece === 'string' ? piece : elements(toMathML(piece.value, piece.marked))))}</span>
      <span class="heard">{heard}</span>
    </>
  );
}

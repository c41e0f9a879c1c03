import type { Expression } from '../maths/expression.ts';
import { toMathML } from '../maths/print.ts';
import { elements } from './tree.tsx';

/** A number sentence for the eye, and its words for the ear: read as letters, three quarters would be thirty-four. */
export function Printed({ expression, said }: { readonly expression: Expression; readonly said: string }) {
  return <><span aria-hidden="true">{elements(toMathML(expression))}</span><span class="heard">{said}</span></>;
}

import type { Expression } from '../maths/expression.ts';
import type { Path } from '../maths/mathml.ts';
import { toMathML } from '../maths/print.ts';
import { elements } from './tree.tsx';

/** A number sentence for the eye, and its words for the ear: read as letters, three quarters would be thirty-four. `marked`: the places that stand out. */
export function Printed({ expression, said, marked }: { readonly expression: Expression; readonly said: string; readonly marked?: ReadonlySet<Path> }) {
  return <><span aria-hidden="true">{elements(toMathML(expression, marked))}</span><span class="heard">{said}</span></>;
}

import type { Sentence, Token } from '../../board/said.ts';
import type { Expression } from '../../maths/expression.ts';

const OPERATIONS = { '+': 'plus', '−': 'minus', '×': 'times', '÷': 'divided by' } as const;
export type Sign = keyof typeof OPERATIONS;

/** A number sentence that is an equation. */
export type Calculation = Sentence & { readonly expression: Expression };

/** Terms with one sign between them, and what they come to, as a number sentence: a + b = c, a − b − c = d; one term: a = b. */
export function numberSentence(sign: Sign, terms: readonly Token[], result: Token): Calculation {
  const op = OPERATIONS[sign];
  const values = terms.map((term) => terms.length === 1 ? term.value : bracketed(term.value));
  const [first, ...rest] = values;
  const isLong = op === 'plus' || op === 'times';
  const left: Expression = !first ? result.value : rest.length === 0 ? first : isLong ? { op, of: values } : rest.reduce<Expression>((so, next) => ({ op, of: [so, next] }), first);
  const tokens = terms.map((term, at) => ({ ...term, value: values[at] ?? term.value }));
  return {
    kind: 'number', expression: { op: 'equals', of: [left, result.value] },
    said: [...tokens.flatMap((term, at) => at === 0 ? [term] : [` ${sign} `, term]), ' = ', result],
  };
}

/** A sum or a difference stands in brackets beside a sign. */
function bracketed(value: Expression): Expression {
  return 'op' in value && (value.op === 'plus' || value.op === 'minus') ? { op: 'brackets', of: [value] } : value;
}

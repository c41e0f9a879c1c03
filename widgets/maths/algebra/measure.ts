import type { Expression } from '../expression.ts';

const MOST_PARTS = 2_000;
const DEEPEST = 200;
const MOST_CHARACTERS = 20_000;

/** Whether an expression is larger than anything that is worked out: too many parts, too deep, or with too many digits. */
export function isTooLarge(expression: Expression): boolean {
  let [parts, characters] = [0, 0];
  const left: { readonly of: Expression; readonly depth: number }[] = [{ of: expression, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    parts++;
    if ('exact' in next.of) characters += next.of.exact.length;
    if (parts > MOST_PARTS || next.depth > DEEPEST || characters > MOST_CHARACTERS) return true;
    if ('op' in next.of) {
      if (next.of.of.length > MOST_PARTS) return true;
      for (const child of next.of.of) left.push({ of: child, depth: next.depth + 1 });
    }
  }
  return false;
}

import { relationIn, sameRelation, worthOf, type Relation } from '../../board/relation.ts';
import type { Said, Sentence } from '../../board/said.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { number, sameValue } from '../../maths/value.ts';
import { calculated } from './calculation.ts';
import { equation, linear } from './equation.ts';
import { familyOf } from './family.ts';
import { keeping } from './keeping.ts';
import type { BarModel } from './model.ts';
import { amount, ratio, remaining } from './numbers.ts';
import { worth } from './worth.ts';

const NOT: Refusal = {
  refused: 'A bar model shows a number that is not below zero, a sum, a difference, a product, a quotient, a ratio of whole numbers, or a linear equation.',
};

/**
 * A number sentence shown as a bar model, with the names, shades, units and ids of `was` as far as they fit. Of the ways to draw it the first that says
 * the same, or comes to the same, is taken. Refuses what bars cannot show.
 */
export function from({ said, expression }: Pick<Sentence, 'said' | 'expression'>, was?: BarModel): BarModel | Refusal {
  const whole = expression ?? lone(said);
  if (!whole) return NOT;
  const relation = relationIn({ expression: whole });
  const made = relation ? waysOf(relation, whole).find(model => shows(model, relation)) : holdsUnknown(whole) ? calculated(whole) : undefined;
  if (!made) return NOT;
  const kept = was ? keeping(made, was) : made;
  return !relation || shows(kept, relation) ? kept : made;
}

/** What is said is one number and words: "seven counters". */
function lone(said: Said): Expression | undefined {
  const values = said.flatMap((piece) => typeof piece === 'object' && 'value' in piece ? [piece.value] : []);
  return values.length === 1 ? values[0] : undefined;
}

function holdsUnknown(expression: Expression): boolean {
  return 'unknown' in expression || ('op' in expression && expression.of.some(holdsUnknown));
}

/** How a relation can be drawn, the way that fits it best first. */
function waysOf(relation: Relation, whole: Expression): readonly BarModel[] {
  const ways = (): readonly (BarModel | undefined)[] => {
    switch (relation.is) {
      case 'number': return [amount(relation, whole)];
      case 'ratio': return [ratio(relation.terms)];
      case 'division': return [remaining(relation)];
      case 'equation': return [equation(relation), calculated(whole)];
      case 'expression': return [linear(relation.value)];
      default: return [calculated(whole)];
    }
  };
  return ways().filter(way => way !== undefined);
}

/** Whether a model says a relation, or is worth what it comes to. */
function shows(model: BarModel, relation: Relation): boolean {
  const [value, comes] = [worth(model), worthOf(relation)];
  if (value && comes && sameValue(value, number(comes))) return true;
  return familyOf(model).some(sentence => {
    const one = relationIn(sentence);
    return one !== undefined && sameRelation(one, relation);
  });
}

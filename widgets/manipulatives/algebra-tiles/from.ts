import type { Moved } from '../../board/manipulative.ts';
import { relationIn, sameRelation, type Relation } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { sameValue } from '../../maths/value.ts';
import { asRectangle, asSquare, filled } from './arrange.ts';
import { bare, matOf, rectangleOf, termsHeap } from './lay.ts';
import { factorsIn } from './rectangle.ts';
import type { AlgebraTiles } from './tiles.ts';
import { sentences } from './words.ts';

const REFUSED: Refusal = { refused: 'Algebra tiles show expressions and equations in x and y with whole numbers, such as 2x² + 3x − 2 or 2x + 3 = 11.' };
/** Nothing yet: what is written on the tiles and under them is seen. */
export const BARE: AlgebraTiles = { tiles: [], named: true, written: true, next: 1 };

type Equation = Extract<Relation, { readonly is: 'equation' }>;

/** An identity in each way that tiles might show it: as the product that is written, collected, completed to a square, laid to a rectangle. */
function identity({ left, sides }: Equation, was: AlgebraTiles): readonly Moved<AlgebraTiles>[] {
  const [factors] = sides.flatMap(side => factorsIn(side) ?? []);
  const product = factors ? rectangleOf(was, factors) : REFUSED;
  const lying = sides.map(side => termsHeap(was, side));
  const heap = heapOfValue(was, left);
  return [isRefusal(product) ? product : { props: filled(product.props) }, ...lying, ...(heap ? [asSquare(heap), asRectangle(heap)] : [])];
}

function heapOfValue(was: AlgebraTiles, value: Equation['left']): AlgebraTiles | undefined {
  const mat = matOf(was, value, {});
  return isRefusal(mat) ? undefined : { ...bare(mat.props), tiles: mat.props.tiles };
}

function equation(relation: Equation, was: AlgebraTiles): Moved<AlgebraTiles> {
  const ways = sameValue(relation.left, relation.right) ? identity(relation, was) : [];
  const says = (moved: Moved<AlgebraTiles>): boolean => !isRefusal(moved)
    && sentences(moved.props).some(sentence => { const said = relationIn(sentence); return said !== undefined && sameRelation(said, relation); });
  return ways.find(says) ?? matOf(was, relation.left, relation.right);
}

/**
 * An expression in x and y of degree two at most: a product as the edges of a rectangle, anything else as a heap. An equation: one that is always true as the
 * rectangle or the heap that shows it, others on a mat. Refuses plain numbers, other letters, parts of tiles and more tiles than lie here.
 */
export function from(said: Sentence, was: AlgebraTiles = BARE): AlgebraTiles | Refusal {
  const relation = relationIn(said);
  if (relation?.is !== 'expression' && relation?.is !== 'equation') return REFUSED;
  if (relation.is === 'equation') return propsOf(equation(relation, was));
  const factors = factorsIn(relation.written);
  return propsOf(factors ? rectangleOf(was, factors) : termsHeap(was, relation.written));
}

const propsOf = (moved: Moved<AlgebraTiles>): AlgebraTiles | Refusal => (isRefusal(moved) ? moved : moved.props);

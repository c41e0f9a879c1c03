import type { Said, Sentence, Token } from '../../board/said.ts';
import { alone, equality, multiplication } from '../say.ts';
import { cellsOf, isOfNumbers, sideValue, sumOfCells, worthOf, type AreaModel } from './area-model.ts';
import { cellsToken, lengthToken, missingToken, productToken, sideToken, summedRows, sumToken, totalToken } from './tokens.ts';
import { letters } from '../../maths/value.ts';

/** "20 plus 3 by 40 plus 7: 1081 altogether"; what is missing, and what its sides do not tell, last. */
export function describe(props: AreaModel): Said {
  const cells = cellsOf(props);
  const [total, gone, wrong] = [totalToken(props), missingToken(props), cells.filter(cell => cell.wrong)];
  const isKnown = sumOfCells(cells) !== undefined;
  return [
    sideToken(props, 'down'), ' by ', sideToken(props, 'across'), ...(isKnown ? [{ about: total.parts, said: [': ', total, ' altogether'] }] : []),
    ...(gone.parts.length > 0 ? [{ about: gone.parts, said: ['; ', gone, ' is missing'] }] : []),
    ...wrong.map(({ id, row, column }) => ({ about: [id, row.id, column.id], said: ['; a part does not match its sides'] })),
  ];
}

/** left = middle = right, such as (x + 3)(x + 2) = x² + 2x + 3x + 6 = x² + 5x + 6. */
const inSteps = (left: Token, middle: Token, right: Token): Sentence => ({
  kind: 'number', said: [left, ' equals ', middle, ' equals ', right], expression: { op: 'equals', of: [left.value, middle.value, right.value] },
});

/** What the cells say by themselves, whether or not the sides are known. */
function ofCells(props: AreaModel): readonly Sentence[] {
  if (cellsOf(props).filter(({ missing }) => !missing).length < 2 || sumOfCells(cellsOf(props)) === undefined) return [];
  const rows = summedRows(props).map(row => sumToken(props, row));
  const sums: Token = { value: { op: 'plus', of: rows.map(({ value }) => value) }, parts: rows.flatMap(({ parts }) => parts) };
  return [equality(cellsToken(props), totalToken(props)), ...(rows.length > 1 && props.missing.length === 0 ? [equality(sums, totalToken(props))] : [])];
}

/** What the sides say: their product, worked out in one step and in two; with something missing, the product less that. */
function ofSides(props: AreaModel): readonly Sentence[] {
  const [product, total] = [productToken(props), totalToken(props)];
  const several = cellsOf(props).length > 1;
  if (props.missing.length > 0) {
    const gone = missingToken(props);
    return [equality(total, { value: { op: 'minus', of: [product.value, gone.value] }, parts: [...product.parts, ...gone.parts] })];
  }
  const steps = several ? [inSteps(product, cellsToken(props), total)] : [];
  if (isOfNumbers(props)) return [multiplication(lengthToken(props, 'down'), lengthToken(props, 'across'), total), ...steps];
  return [equality(product, total), ...steps, ...(hasLetters(props) ? [alone(product)] : [])];
}

const hasLetters = (props: AreaModel): boolean => (['down', 'across'] as const).some(way => letters(sideValue(props[way]) ?? {}).length > 0);

/** "Each part of 20 + 3 is multiplied by each part of 40 + 7." */
function stem(props: AreaModel): readonly Sentence[] {
  if (cellsOf(props).length < 2 || props.missing.length > 0) return [];
  return [{ kind: 'stem', said: ['Each part of ', sideToken(props, 'down'), ' is multiplied by each part of ', sideToken(props, 'across'), '.'] }];
}

/** What the sides say first, then what the cells say; nothing of sides while a part is to be found or does not match them. */
export function sentences(props: AreaModel): readonly Sentence[] {
  const areKnown = [...props.down, ...props.across].every(({ value }) => value !== undefined);
  return [...(areKnown && worthOf(props) ? ofSides(props) : []), ...ofCells(props), ...(areKnown ? stem(props) : [])];
}

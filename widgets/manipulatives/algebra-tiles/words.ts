import type { Said, Sentence } from '../../board/said.ts';
import { fromValue, toText } from '../../maths/print.ts';
import { alone, counted, equality } from '../say.ts';
import { emptyPlaces, placesOf } from './rectangle.ts';
import { allPairs, worthOfTiles, type AlgebraTiles } from './tiles.ts';
import { edgeToken, equationOf, lying, productToken, sideTokens, sumParts, sumToken } from './written.ts';

/** "with 1 zero pair", "with 3 zero pairs marked"; nothing where there is none. It tells nothing that is not seen while the sum is veiled. */
function pairsSaid(props: AlgebraTiles): Said {
  const many = allPairs(props.tiles) + allPairs(props.right ?? []);
  const parts = props.right || sumToken(props) ? sumParts(props) : [];
  return many === 0 ? [] : [{ about: parts, said: [', with ', ...counted(many, 'zero pair', parts), props.pairs ? ' marked' : ''] }];
}

function rectangleSaid(props: AlgebraTiles, edges: NonNullable<AlgebraTiles['edges']>): Said {
  const empty = emptyPlaces(props);
  const sum = sumToken(props);
  const places: Said = empty === 0 ? [] : [', ', ...counted(empty, props.square ? 'missing place' : 'empty place')];
  return ['rectangle of ', edgeToken({ edges }, 'top'), ' by ', edgeToken({ edges }, 'left'), ...places, ...(sum ? [': ', sum] : [])];
}

/** "x² + 3x + 2, with 1 zero pair"; "rectangle of x + 3 by x + 2: x² + 5x + 6"; "2x + 3 on the left, 11 on the right". */
export function describe(props: AlgebraTiles): Said {
  if (props.edges) return rectangleSaid(props, props.edges);
  if (props.right) {
    const [left, right] = sideTokens(props);
    return [left, ' on the left, ', right, ' on the right', ...pairsSaid(props)];
  }
  const sum = sumToken(props);
  return [...(sum ? [sum] : []), ...pairsSaid(props)];
}

function matSentence(props: AlgebraTiles): Sentence {
  const [left, right] = sideTokens(props);
  const expression = equationOf(props);
  const differ = 'op' in expression && expression.op === 'not equals';
  return { kind: 'number', said: [left, differ ? ' is not equal to ' : ' equals ', right], expression };
}

const PAIR: Sentence = { kind: 'stem', said: ['A tile and its negative come to nothing.'] };

/** 3x − 2x + 4 = x + 4 of a heap with zero pairs in it. */
function collected(props: AlgebraTiles): readonly Sentence[] {
  if (allPairs(props.tiles) === 0) return [];
  const parts = sumParts(props);
  return [equality({ value: lying(props.tiles), parts }, { value: fromValue(worthOfTiles(props.tiles)), parts })];
}

function missing(props: AlgebraTiles): readonly Sentence[] {
  const places = props.square && props.edges ? placesOf(props.edges).filter(({ id }) => !props.laid?.includes(id)) : [];
  if (places.length === 0) return [];
  const noun = places.every(({ is }) => is === 'one') ? 'one' : 'tile';
  return [{ kind: 'stem', said: [...counted(places.length, noun), places.length === 1 ? ' is' : ' are', ' missing from the square.'] }];
}

function ofRectangle(props: AlgebraTiles): readonly Sentence[] {
  const [sum, times] = [sumToken(props), productToken(props)];
  if (!times) return [];
  if (!sum) return [alone(times)];
  return [...(toText(sum.value) === toText(times.value) ? [] : [equality(times, sum)]), alone(sum), ...missing(props)];
}

/** (x + 3)(x + 2) = x² + 5x + 6 of a rectangle; the equation of a mat; of a heap what it comes to, first as it lies where there are zero pairs. */
export function sentences(props: AlgebraTiles): readonly Sentence[] {
  if (props.edges) return ofRectangle(props);
  const stem = props.pairs && allPairs(props.tiles) + allPairs(props.right ?? []) > 0 ? [PAIR] : [];
  if (props.right) return [matSentence(props), ...stem];
  const sum = sumToken(props);
  return [...collected(props), ...(sum ? [alone(sum)] : []), ...stem];
}

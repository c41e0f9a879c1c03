import type { Token } from '../../board/said.ts';
import type { Fraction } from '../../maths/exact.ts';
import { told } from '../say.ts';
import { countOf, isJoined, leftOf, ranksOf, remaining, resultOf, stageOf, standing, startOf, worthOfOne, type Columns } from './columns.ts';

/** The ids of parts; a column's are those of its rank, so that they stay with it when columns are put beside it. */
export const cellId = (rank: number): string => `cell${rank}`;
export const countId = (rank: number): string => `count${rank}`;
export const otherId = (rank: number): string => `other${rank}`;
/** The number that stands, or the first of a sum; the second number; what a sum comes to so far. */
export const numberId = ({ nth }: Pick<Columns, 'nth'>): string => `number${nth}`;
export const secondId = ({ nth }: Pick<Columns, 'nth'>): string => `second${nth}`;
export const resultId = ({ nth }: Pick<Columns, 'nth'>): string => `number${nth + 1}`;
export const EXPANDED = 'expanded';

/** Whether the number is written: under one that is added to or taken from always. */
export const isWritten = (props: Pick<Columns, 'written' | 'sum'>): boolean => props.written === true || props.sum !== undefined;
/** Whether there is a second number whose columns are told in digits: always what is to be taken away, for no things stand for it. */
export const isOtherCounted = (props: Columns): boolean => props.sum !== undefined && !isJoined(props) && (props.counted === true || props.sum.does === 'take');

const decimal = (value: Fraction, parts: readonly string[]): Token => told(value, parts, 'decimal');

/** The parts that tell how many are in a column, and in all columns: none while they are not written. */
export const countParts = (props: Columns, rank: number): readonly string[] => (props.counted ? [countId(rank)] : []);
export const allCountParts = (props: Columns): readonly string[] => [
  ...ranksOf(props).flatMap(rank => countParts(props, rank)), ...(isOtherCounted(props) ? ranksOf(props).map(otherId) : []),
];
/** Where the number is not written it tells the columns. */
const numberParts = (props: Columns, id: string): readonly string[] => (isWritten(props) ? [id] : allCountParts(props));

/** How many are in a column. */
export const countToken = (props: Columns, rank: number): Token => told(countOf(props, rank), countParts(props, rank));
/** How many of the second number are in a column. */
export const otherToken = (props: Columns, rank: number): Token => told(leftOf(props, rank), isOtherCounted(props) ? [otherId(rank)] : []);
/** What those in a column are worth: 30 of three tens. */
export const worthToken = (props: Columns, rank: number, parts = countParts(props, rank)): Token => decimal(worthOfOne(props, rank).mul(countOf(props, rank)), parts);

/** The number that stands; of a sum its first number. */
export const numberToken = (props: Columns): Token => decimal(startOf(props), numberParts(props, numberId(props)));
/** The second number of a sum. */
export const secondToken = (props: Columns): Token => decimal(resultOf(props).sub(startOf(props)).abs(), [secondId(props)]);

/** What a sum comes to so far: a question, unless it is told; 352 + 280, 100 + 130 + 2, or the result. */
export function resultToken(props: Columns): Token {
  const parts = [resultId(props)];
  const stage = stageOf(props);
  if (stage === 'asked') return props.sum?.told ? decimal(resultOf(props), parts) : { value: { unknown: true }, parts };
  if (stage === 'done' || stage === 'crowded') return (stage === 'crowded' ? expandedToken(props, parts) : undefined) ?? decimal(resultOf(props), parts);
  const [now, rest] = [standing(props), remaining(props)].map(value => decimal(value, parts).value);
  return { value: { op: props.sum?.does === 'take' ? 'minus' : 'plus', of: now && rest ? [now, rest] : [] }, parts };
}

/** 30 + 4 of the columns in which there is something, from the largest on; undefined where there are fewer than two. */
export function expandedToken(props: Columns, parts: readonly string[]): Token | undefined {
  const of = ranksOf(props).filter(rank => countOf(props, rank) > 0).map(rank => worthToken(props, rank).value);
  return of.length < 2 ? undefined : { value: { op: 'plus', of }, parts };
}

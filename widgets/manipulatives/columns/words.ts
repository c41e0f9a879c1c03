import type { Clause, Said, Sentence, Token } from '../../board/said.ts';
import { alone, chain, equality, told } from '../say.ts';
import { countOf, leftOf, powerOf, ranksOf, stageOf, type Columns } from './columns.ts';
import { placeName } from './places.ts';
import { allCountParts, countToken, EXPANDED, expandedToken, numberToken, otherToken, resultId, resultToken, secondId, secondToken } from './told.ts';

/** "3 tens", "1 ten", "a, b and c". */
const listed = (several: readonly Said[]): Said => several.flatMap((one, at): Said => (at === 0 ? one : [at === several.length - 1 ? ' and ' : ', ', ...one]));

function piecesOf(props: Columns, count: (rank: number) => number, token: (rank: number) => Token): Said {
  const full = ranksOf(props).filter(rank => count(rank) > 0);
  return listed(full.map((rank): Said => [token(rank), ` ${placeName(powerOf(props, rank), count(rank))}`]));
}

/** "3 tens and 4 ones"; nothing where nothing stands. */
export const partition = (props: Columns): Said => piecesOf(props, rank => countOf(props, rank), rank => countToken(props, rank));
/** The same of the second number. */
const rest = (props: Columns): Said => piecesOf(props, rank => leftOf(props, rank), rank => otherToken(props, rank));

/** Words that would tell how many are in the columns: silent while one of them is veiled. */
const quiet = (props: Columns, said: Said): Clause => ({ about: allCountParts(props), said });

/** "10 ones are exchanged for 1 ten". */
function exchanged(props: Columns): Said {
  const { exchanging } = props;
  if (exchanging === undefined) return [];
  const { rank, into } = exchanging;
  const [many, few] = into === 'larger' ? [rank, rank + 1] : [rank - 1, rank];
  const ten: Said = [told(10), ` ${placeName(powerOf(props, many))}`];
  const one: Said = [told(1), ` ${placeName(powerOf(props, few), 1)}`];
  return into === 'larger' ? [...ten, ' are exchanged for ', ...one] : [...one, ' is exchanged for ', ...ten];
}

const HEADS: Readonly<Record<Columns['heads'], string>> = { letters: '', words: '', numerals: '; headed in numerals', powers: '; headed in powers of ten' };

/** What is seen of how the pieces lie, where that is a choice. */
const lies = ({ loose, framed, lying }: Columns): Said => [loose ? '; without a mat' : '', framed ? '; in ten frames' : '', lying ? '; in rows of five' : ''];

/** "34: 3 tens and 4 ones"; "347 plus 285: 3 hundreds, 4 tens and 7 ones; still to add: 2 hundreds, 8 tens and 5 ones; 10 ones are exchanged for 1 ten". */
export function describe(props: Columns): Said {
  const [here, still] = [partition(props), rest(props)];
  const does = props.sum?.does;
  const second: Said = does === undefined ? [] : [does === 'add' ? ' plus ' : ' minus ', secondToken(props)];
  const done: Said = does !== undefined && stageOf(props) === 'done' ? [{ about: [secondId(props), resultId(props)], said: [' equals ', resultToken(props)] }] : [];
  const said = [
    ...(here.length > 0 ? [': ', ...here] : []), ...(still.length > 0 ? [does === 'take' ? '; still to take away: ' : '; still to add: ', ...still] : []),
    ...(props.exchanging ? ['; ', ...exchanged(props)] : []),
  ];
  return [numberToken(props), ...second, ...done, quiet(props, said), HEADS[props.loose ? 'letters' : props.heads], ...lies(props)];
}

/** A sum as far as it has come: 347 + 285 = ?, = 352 + 280, = 632. */
function sumSaid(props: Columns): Sentence {
  return chain(numberToken(props), [{ sign: props.sum?.does === 'take' ? 'minus' : 'plus', token: secondToken(props) }], resultToken(props));
}

/** What must be seen for a sentence to be said. */
const unveiled = (props: Columns, sentence: Sentence): Sentence => ({ ...sentence, said: [...sentence.said, quiet(props, [])] });

/** 34 = 30 + 4, or the number by itself; "34 is 3 tens and 4 ones"; of a sum how far it has come; and what is exchanged for what. */
export function sentences(props: Columns): readonly Sentence[] {
  const number = numberToken(props);
  // Where the expanded form stands below the columns, a veil over it hides it here too.
  const expanded = expandedToken(props, [...number.parts, ...(props.expanded && !props.sum ? [EXPANDED] : [])]);
  const stem = (said: Said): Sentence => unveiled(props, { kind: 'stem', said: [...said, '.'] });
  const swap = props.exchanging ? [stem(exchanged(props))] : [];
  if (props.sum) return [unveiled(props, sumSaid(props)), ...swap];
  const pieces = partition(props);
  return [unveiled(props, expanded ? equality(number, expanded) : alone(number)), ...(pieces.length > 0 ? [stem([number, ' is ', ...pieces])] : []), ...swap];
}

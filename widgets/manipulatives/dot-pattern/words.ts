import type { Said, Sentence } from '../../board/said.ts';
import { addition, alone, counted, told } from '../say.ts';
import { cellsOf, dotsTold, isOfTwo, isWritten, NUMBER, total, type Arrangement, type DotPattern } from './dot-pattern.ts';

const LYING: Readonly<Record<Arrangement, string>> = {
  'die': 'as on a die', 'domino': 'as on a domino', 'five-frame': 'on a five frame', 'ten-frame': 'on a ten frame', 'twenty-frame': 'on two ten frames', 'line': 'in a line', 'scattered': 'scattered',
};

/** "5 dots as on a die: 3 and 2 in two colours", "7 dots as on a domino: 4 and 3", "dots under a card". */
export function describe(props: DotPattern): Said {
  if (props.carded) return ['dots under a card'];
  const parts = isWritten(props) ? [NUMBER] : [];
  const dots: Said = [...counted(total(props), 'dot', parts), ` ${LYING[props.arrangement]}${props.upright ? ', turned' : ''}`];
  const two: Said = [': ', dotsTold(props, props.first), ' and ', dotsTold(props, props.second), props.arrangement === 'domino' ? '' : ' in two colours'];
  // Whether there are two colours is silent under a veil, for none and one dot have no second colour.
  return [...dots, { about: parts, said: isOfTwo(props) ? two : [] }];
}

/** 7 + 3 = 10 of the cells of a frame. */
function ofCells(props: DotPattern): readonly Sentence[] {
  const cells = cellsOf(props);
  return cells === 0 ? [] : [addition([dotsTold(props, total(props)), dotsTold(props, cells - total(props))], told(cells))];
}

/** 4 + 3 = 7 of two halves or two colours; else the number by itself, 5 + 2 = 7 of a frame whose first five are full, and 7 + 3 = 10 of its cells. */
export function sentences(props: DotPattern): readonly Sentence[] {
  if (props.carded) return [];
  const all = dotsTold(props, total(props));
  const [first, second] = [dotsTold(props, props.first), dotsTold(props, props.second)];
  if (isOfTwo(props)) {
    const isDouble = props.first === props.second;
    const stem: Said = isDouble ? [all, ' is double ', first, '.'] : [first, ' and ', second, ' make ', all, '.'];
    return [addition([first, second], all), ...ofCells(props), { kind: 'stem', said: [{ about: all.parts, said: stem }] }];
  }
  const isOverFive = cellsOf(props) > 5 && total(props) > 5;
  const fives = isOverFive ? [addition([dotsTold(props, 5), dotsTold(props, total(props) - 5)], all)] : [];
  return [alone(all), ...fives, ...ofCells(props)];
}

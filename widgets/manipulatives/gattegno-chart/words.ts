import type { Said, Sentence, Token } from '../../board/said.ts';
import { toFraction } from '../../maths/exact.ts';
import { addition, alone, division, multiplication, told } from '../say.ts';
import { addendsOf, beforeJump, rowName, tellsAddend, tellsNumber, tenTo, type GattegnoChart } from './gattegno-chart.ts';
import { numeral } from './layout.ts';

const numberOf = (chart: GattegnoChart): Token => numeral(toFraction(chart.number), tellsNumber(chart));
const addendTokens = (chart: GattegnoChart): readonly Token[] => addendsOf(chart).map(addend => numeral(addend.worth, tellsAddend(chart, addend)));
/** "300 and 40 and 7". */
const listed = (tokens: readonly Token[]): Said => tokens.flatMap((token, at): Said => (at === 0 ? [token] : [' and ', token]));

/** "hundreds to ones; 347 is 300 and 40 and 7". */
export function describe(chart: GattegnoChart): Said {
  const ends = chart.highest === chart.lowest ? rowName(chart.highest) : `${rowName(chart.highest)} to ${rowName(chart.lowest)}`;
  const rows = `${ends}${chart.upsideDown ? ', the largest below' : ''}; `;
  const addends = addendTokens(chart);
  if (addends.length === 0) return [rows, chart.written ? numberOf(chart) : '', chart.written ? ', ' : '', 'nothing chosen'];
  return [rows, numberOf(chart), ...(addends.length > 1 ? [' is ', ...listed(addends)] : [' chosen'])];
}

const SHARES = ['', 'one tenth', 'one hundredth', 'one thousandth'] as const;

/** 34 × 10 = 340 and "340 is 10 times the size of 34." of a number that went up; 340 ÷ 10 = 34 and "34 is one tenth the size of 340." of one that went down. */
function jumpSentences(chart: GattegnoChart): readonly Sentence[] {
  const was = beforeJump(chart);
  const { jump = 0 } = chart;
  if (was === undefined) return [];
  const [number, before, by] = [numberOf(chart), numeral(was, tellsNumber(chart)), told(tenTo(Math.abs(jump)))];
  if (jump > 0) return [multiplication(before, by, number), { kind: 'stem', said: [number, ' is ', by, ' times the size of ', before, '.'] }];
  const share = SHARES[-jump];
  return [
    division({ whole: before, by, number, remainder: told(0, number.parts) }),
    ...(share === undefined ? [] : [{ kind: 'stem', said: [number, ` is ${share} the size of `, before, '.'] } satisfies Sentence]),
  ];
}

/** 300 + 40 + 7 = 347, "347 is 300 and 40 and 7." and what it jumped from; a number of one digit by itself. */
export function sentences(chart: GattegnoChart): readonly Sentence[] {
  const [first, ...others] = addendTokens(chart);
  const number = numberOf(chart);
  const jump = jumpSentences(chart);
  if (first === undefined) return [];
  if (others.length === 0) return [...jump, alone(number)];
  const stem: Sentence = { kind: 'stem', said: [number, ' is ', ...listed([first, ...others]), '.'] };
  return [...jump, addition([first, ...others], number), stem];
}

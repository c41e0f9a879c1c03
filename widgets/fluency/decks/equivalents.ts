import { Fraction } from '../../maths/exact.ts';
import type { Picture } from '../../board/pictured.ts';
import type { Deck, Family, Route } from '../fact.ts';
import { group, numberCard, route, shown, text, writtenCard } from './making.ts';

type Pair = readonly [top: number, bottom: number];
const GROUPS: readonly { readonly id: string; readonly title: string; readonly stem: string; readonly before?: readonly string[]; readonly of: readonly Pair[]; readonly year: 5 | 6 | 7; readonly codes: readonly string[] }[] = [
  { id: 'halves-quarters-tenths', title: 'Halves, quarters, tenths', stem: '___ is ___ hundredths, so it is ___ per cent.', of: [[1, 2], [1, 4], [3, 4], [1, 10], [3, 10], [7, 10], [9, 10]], year: 5, codes: ['5F-3'] },
  { id: 'fifths-hundredths', title: 'Fifths and hundredths', stem: 'One fifth is 2 tenths, so ___ fifths are ___ tenths.', before: ['halves-quarters-tenths'], of: [[1, 5], [2, 5], [3, 5], [4, 5], [1, 100], [1, 20], [1, 25], [1, 50]], year: 5, codes: ['5F-3'] },
  { id: 'eighths', title: 'Eighths', stem: 'One eighth is half of one quarter: half of 25% is 12.5%.', before: ['halves-quarters-tenths'], of: [[1, 8], [3, 8], [5, 8], [7, 8]], year: 6, codes: ['KS3:1.3', 'GCSE:R9'] },
  { id: 'thirds', title: 'Thirds', stem: '___ of 100 is ___ and ___ of one.', of: [[1, 3], [2, 3]], year: 7, codes: ['KS3:1.3', 'GCSE:R9'] },
];

const idOf = (top: number, bottom: number): string => `equivalents-${top}-over-${bottom}`;
/** A decimal, with what recurs under a dot: 0.3̇. */
const decimalOf = (value: Fraction): string => (value.d === 3n ? `0.${value.equals(new Fraction(1, 3)) ? 3 : 6}\u0307` : text(value));

function routeTo([top, bottom]: Pair): Route {
  const value = new Fraction(top, bottom);
  const hundredths = value.mul(100);
  if (top > 1) {
    const one = new Fraction(100, bottom);
    const each = bottom === 3 ? '33 1/3' : text(one);
    const all = bottom === 3 ? '66 2/3' : text(hundredths);
    return route('so many of one part', `1/${bottom} is ${each}%, so ${top}/${bottom} is ${top} times ${each}%: ${all}%, or ${decimalOf(value)}.`, { steps: [`1/${bottom} = ${each}%`, `${top} × ${bottom === 3 ? '(33 1/3)' : each} = ${all}`, `${top}/${bottom} = ${all}%`, `${all}% = ${decimalOf(value)}`], needs: [idOf(1, bottom)] });
  }
  if (bottom === 3) return route('hundredths', '100 hundredths in 3 equal parts are 33 and a third each: 1/3 is 33 1/3%, and the 3s of the decimal never end.', { steps: ['100 ÷ 3 = 33 1/3', '1/3 = 33 1/3%', '33 1/3% = 0.3\u0307'] });
  if (bottom === 100) return route('hundredths', 'One hundredth is what one per cent means: 1%, or 0.01.', { steps: ['1/100 = 1%', '1% = 0.01'] });
  if (bottom === 8) return route('halving', '1/8 is half of 1/4: half of 25% is 12.5%, or 0.125.', { steps: ['1/4 = 25%', '25 ÷ 2 = 12.5', '1/8 = 12.5%', '12.5% = 0.125'], needs: [idOf(1, 4)] });
  return route('hundredths', `100 hundredths in ${bottom} equal parts are ${text(hundredths)} each, so 1/${bottom} is ${text(hundredths)}/100: ${text(hundredths)}%, or ${decimalOf(value)}.`, { steps: [`100 ÷ ${bottom} = ${text(hundredths)}`, `1/${bottom} = ${text(hundredths)}%`, `${text(hundredths)}% = ${decimalOf(value)}`] });
}

/** Tenths and hundredths are seen on a grid; what is not whole thousandths on a wall. */
const pictureOf = (top: number, bottom: number): Picture => (bottom === 3 ? shown('fraction-wall', `${top}/${bottom}`) : shown('hundred-grid', `${top}/${bottom}`));

function family([top, bottom]: Pair, { id: lead, year, codes }: (typeof GROUPS)[number]): Family {
  const id = idOf(top, bottom);
  const value = new Fraction(top, bottom);
  const [fraction, decimal, recurs] = [`${top}/${bottom}`, decimalOf(value), bottom === 3];
  const percent = value.mul(100);
  const called = `${top}-over-${bottom}`;
  const [toDecimal, toPercent, back] = [
    writtenCard({ id: `decimal-of-${called}`, family: id, answer: decimal, asked: [['plain', `${fraction} as a decimal`]] }),
    recurs ? writtenCard({ id: `percent-of-${called}`, family: id, answer: top === 1 ? '33 1/3' : '66 2/3', asked: [['plain', `${fraction} = ?%`]] })
      : numberCard({ id: `percent-of-${called}`, family: id, answer: percent, asked: [['plain', `${fraction} = ?%`]] }),
    writtenCard({ id: `fraction-of-${recurs ? `${decimal.slice(0, 3)}-recurring` : text(value)}`, family: id, answer: fraction, asked: [['plain', `${decimal} as a fraction`]] }),
  ];
  const more = recurs ? [] : [
    numberCard({ id: `percent-of-${text(value)}`, family: id, answer: percent, asked: [['plain', `${decimal} = ?%`]] }),
    writtenCard({ id: `decimal-of-${text(percent)}-percent`, family: id, answer: decimal, asked: [['plain', `${text(percent)}% as a decimal`]] }),
    writtenCard({ id: `fraction-of-${text(percent)}-percent`, family: id, answer: fraction, asked: [['plain', `${text(percent)}% as a fraction`]] }),
  ];
  return { id, lead, groups: [lead], year, codes, cards: [toDecimal, toPercent, back, ...more], picture: pictureOf(top, bottom), routes: [routeTo([top, bottom])] };
}

/** Fractions, decimals and percentages that are worth the same, known in both directions. */
export const equivalents: Deck = {
  id: 'equivalents', title: 'Fractions, decimals, percentages', year: 5, groups: GROUPS.map(({ id, title, stem, before = [] }) => group(id, title, { stem, before })),
  families: GROUPS.flatMap((each) => each.of.map((pair) => family(pair, each))),
};

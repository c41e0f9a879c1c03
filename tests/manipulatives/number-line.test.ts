import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PANEL, PROJECTOR } from '../contracts/walk.ts';
import { spaceOf } from '../../widgets/board/card.ts';
import { meet } from '../../widgets/board/room.ts';
import { speak } from '../../widgets/board/said.ts';
import { from } from '../../widgets/manipulatives/number-line/from.ts';
import { leap, landOn, repeated, slideLanding, typeEnd, typeTimes, without } from '../../widgets/manipulatives/number-line/change.ts';
import { labelled, layout } from '../../widgets/manipulatives/number-line/layout.ts';
import { marks } from '../../widgets/manipulatives/number-line/marks.ts';
import { leaps, lineOf, nearestTick, placeOf, ticksOf, type NumberLine } from '../../widgets/manipulatives/number-line/number-line.ts';
import { sentences } from '../../widgets/manipulatives/number-line/words.ts';
import { Fraction, toExact } from '../../widgets/maths/exact.ts';
import { readSentence } from '../../widgets/maths/read.ts';
import { toText } from '../../widgets/maths/print.ts';
import { isRefusal, type Refusal } from '../../widgets/maths/refusal.ts';

const made = (moved: { readonly props: NumberLine } | Refusal): NumberLine => {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
};
const jump = (line: NumberLine, start: number, end: number): NumberLine => made(leap(line, new Fraction(start), new Fraction(end)));
const texts = (line: NumberLine): readonly string[] => sentences(line).map(({ expression }) => (expression ? toText(expression) : ''));
const AROUND = { held: [], text: PANEL.text };

const line: fc.Arbitrary<NumberLine> = fc.record({
  from: fc.integer({ min: -50, max: 50 }), steps: fc.integer({ min: 1, max: 200 }), over: fc.constantFrom(1, 2, 3, 4, 5, 8, 10, 100), times: fc.constantFrom(1, 2, 5, 10, 25),
  length: fc.integer({ min: 120, max: 900 }), labels: fc.constantFrom<NumberLine['labels']>(1, 1, 2, 3, 'ends', 'none'), as: fc.constantFrom<NumberLine['as']>('decimal', 'mixed', 'fraction'),
}).map(({ from: start, steps, over, times, length, labels, as }) => {
  const step = new Fraction(times, over);
  return lineOf(String(start), toExact(step.mul(steps).add(start)), toExact(step), { length, labels, ...(as && { as }) });
});

test('the numbers under a line never touch, in a panel or on a projector', () => {
  fc.assert(fc.property(line, fc.constantFrom(PANEL, PROJECTOR), fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 5 }), (bare, { text }, drags) => {
    const ticks = ticksOf(bare);
    const jumped = drags.reduce((so, [a, b]) => {
      const moved = leap(so, ticks[a % ticks.length]!, ticks[b % ticks.length]!);
      return isRefusal(moved) ? so : moved.props;
    }, bare);
    const { labels } = layout(jumped, { text });
    for (const one of labels) {
      for (const other of labels) {
        if (one === other) continue;
        const apart = Math.abs(one.x - other.x) >= (one.space.width + other.space.width) / 2 || Math.abs(one.y - other.y) >= Math.max(one.space.above, other.space.above);
        expect(apart).toBe(true);
      }
    }
  }));
});

test('a line that is thinned still labels zero when it has a tick there', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (below, above) => {
    const marked = labelled(lineOf(String(-below), String(above), '1'), PANEL.text);
    expect(marked.some(at => at.equals(0))).toBe(true);
  }));
});

test('the tick nearest to where a tick stands is that tick', () => {
  fc.assert(fc.property(line, fc.nat(), (one, which) => {
    const ticks = ticksOf(one);
    const tick = ticks[which % ticks.length]!;
    expect(nearestTick(one, placeOf(one, tick)).equals(tick)).toBe(true);
  }));
});

test('jumps that follow each other say one sentence', () => {
  const chained = jump(jump(lineOf('0', '10', '1'), 4, 7), 7, 5);
  expect(texts(chained)).toEqual(['4 + 3 − 2 = 5']);
  expect(sentences(chained).map(({ said }) => speak(said, new Set()))).toEqual(['4 plus 3 minus 2 equals 5']);
});

test('equal jumps from zero are also a multiplication', () => {
  expect(texts(made(repeated(jump(lineOf('0', '20', '1'), 0, 3), 'j1', 4)))).toEqual(['0 + 3 + 3 + 3 + 3 = 12', '4 × 3 = 12']);
});

test('what follows a jump moves along with its landing, and stays where it is when the jump goes', () => {
  const chained = jump(jump(lineOf('0', '100', '10'), 40, 70), 70, 80);
  const shorter = made(landOn(chained, 'j1', new Fraction(60)));
  expect(leaps(shorter).map(({ start, end }) => [start.valueOf(), end.valueOf()])).toEqual([[40, 60], [60, 70]]);
  expect(leaps(without(shorter, ['j1'])).map(({ start, end }) => [start.valueOf(), end.valueOf()])).toEqual([[60, 70]]);
});

test('a jump is never carried off the line, and the ends never leave it behind', () => {
  const chained = jump(jump(lineOf('0', '10', '1'), 4, 7), 7, 10);
  expect(isRefusal(landOn(chained, 'j1', new Fraction(8)))).toBe(true);
  expect(isRefusal(typeEnd(chained, 'to', '9'))).toBe(true);
  expect(made(typeEnd({ ...chained, from: '1', after: 'hours' }, 'from', '1 hour'))).toMatchObject({ after: 'hours' });
  expect(made(typeEnd(chained, 'to', '£20'))).toMatchObject({ to: '20', before: '£' });
});

test('adding and taking away, read from any sentence, come to the same on the line', () => {
  const numbers = fc.tuple(fc.integer({ min: -40, max: 400 }), fc.array(fc.integer({ min: -60, max: 60 }).filter(by => by !== 0), { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 2, 3, 4, 10));
  fc.assert(fc.property(numbers, ([start, changes, over]) => {
    const exact = (n: number) => ({ exact: toExact(new Fraction(n, over)) });
    const left = changes.reduce<Parameters<typeof toText>[0]>((so, by) => ({ op: by < 0 ? 'minus' : 'plus', of: [so, exact(Math.abs(by))] }), exact(start));
    const shown = from({ kind: 'number', said: [], expression: { op: 'equals', of: [left, { unknown: true }] } });
    if (isRefusal(shown)) throw new Error(shown.refused);
    expect(toExact(leaps(shown).at(-1)!.end)).toBe(toExact(new Fraction(changes.reduce((a, b) => a + b, start), over)));
    expect(layout(shown, AROUND).arcs).toHaveLength(changes.length);
  }));
});

test('a landing that is slid onto its own start turns the jump round; typed there it is refused', () => {
  const one = jump(lineOf('0', '10', '1'), 4, 5);
  expect(leaps(made(slideLanding(one, 'j1', new Fraction(4)))).map(({ end }) => end.valueOf())).toEqual([3]);
  expect(landOn(one, 'j1', new Fraction(4))).toEqual({ refused: 'A jump goes from one number to another one.' });
});

test.each(['', ' ', '0', '1e1', '2.5', '-2', '?', '61'])('a jump is never repeated “%s” times', text => {
  expect(isRefusal(typeTimes(jump(lineOf('0', '100', '1'), 0, 1), 'j1', text))).toBe(true);
});

test('a sentence that is not true is not drawn', () => {
  const wrong = { op: 'equals' as const, of: [{ op: 'plus' as const, of: [{ exact: '3' }, { exact: '4' }] }, { exact: '8' }] };
  expect(isRefusal(from({ kind: 'number', said: [], expression: wrong }))).toBe(true);
});

const sentenceOf = (typed: string) => {
  const expression = readSentence(typed);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number' as const, said: [], expression };
};
const shown = (typed: string, was?: NumberLine): NumberLine => {
  const props = from(sentenceOf(typed), was);
  if (isRefusal(props)) throw new Error(props.refused);
  return props;
};

test.each([
  ['3/5', '0', '1', '1/5'], ['0.6', '0', '1', '1/10'], ['60%', '0', '100', '10'], ['7/3', '0', '3', '1/3'], ['−3/4', '-1', '0', '1/4'], ['1.234', '6/5', '13/10', '1/1000'],
])('%s is marked on a scale that it has a tick on', (typed, start, end, step) => {
  expect(shown(typed)).toMatchObject({ from: start, to: end, step });
  expect(texts(shown(typed))).toEqual([typed]);
});

test('a product is equal jumps from zero, and says so', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 12 }), fc.integer({ min: -20, max: 20 }).filter(each => each !== 0), (number, each) => {
    const made = shown(`${number} × (${each})`);
    expect(leaps(made).map(({ by }) => Number(by))).toEqual(Array.from({ length: number }, () => each));
    expect(texts(made)).toContain(toText({ op: 'equals', of: [{ op: 'times', of: [{ exact: String(number) }, { exact: String(each) }] }, { exact: String(number * each) }] }));
  }));
  expect(isRefusal(from(sentenceOf('13 × 36')))).toBe(true);
});

test('a line goes on as it was where what is said has a tick on it', () => {
  const was = lineOf('0', '2', '1/10', { as: 'decimal', length: 420, labels: 'ends' });
  expect(shown('0.6', was)).toMatchObject({ to: '2', length: 420, labels: 'ends' });
  expect(shown('60%', was)).toMatchObject({ to: '100', after: '%' });
});

describe('equal jumps', () => {
  const { text } = AROUND;
  const values = (line: NumberLine, veiled?: ReadonlySet<string>) => marks(line, { ...AROUND, ...(veiled && { veiled }) }).flatMap(mark => (mark.mark === 'value' ? [mark] : []));
  const written = (line: NumberLine, veiled?: ReadonlySet<string>): readonly string[] => values(line, veiled).filter(({ size }) => size === 'value').map(({ token }) => toText(token.value));

  test.each([['7 × (−8)', '-56', '0', '8'], ['7 × 8', '0', '56', '8'], ['3 × (−4)', '-12', '0', '4'], ['3 × 4', '0', '20', '1']])('%s stands on a scale that ends with it or with zero', (typed, start, end, step) => {
    expect(shown(typed)).toMatchObject({ from: start, to: end, step });
  });

  test('no number of a product lies over another, however long the line is', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 12 }), fc.integer({ min: -12, max: 12 }).filter(each => each !== 0), fc.integer({ min: 6, max: 60 }), (number, each, length) => {
      const line = { ...shown(`${number} × (${each})`), length: length * 20 };
      const boxes = values(line).map(({ token, at, size }) => {
        const { width, above, below } = spaceOf(token, size, { text });
        return { x: at.x - width / 2, y: at.y - above, width, height: above + below };
      });
      expect(boxes.filter((box, at) => boxes.some((other, before) => before < at && meet(box, other)))).toEqual([]);
    }));
  });

  test('without room for the number of each, the first says it for all, and where they land in the end is told', () => {
    const line = { ...shown('12 × (−12)'), length: 200 };
    expect(written(line)).toEqual(['−12']);
    expect(values(line).map(({ token }) => toText(token.value))).toEqual(expect.arrayContaining(['−144', '0']));
    expect(written({ ...line, length: 1_200 })).toEqual(Array.from({ length: 12 }, () => '−12'));
  });

  test('a veil over one of them has every other say its own', () => {
    const line = { ...shown('12 × (−12)'), length: 200 };
    expect(written(line, new Set(['j5']))).toHaveLength(12);
  });
});

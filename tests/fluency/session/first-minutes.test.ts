import { expect, test } from 'vitest';
import { random } from '../../../widgets/maths/random.ts';
import { answerTo, begin, doing, enter, go, toQuestion, typing } from './sample.ts';

/** How a pupil stands to a fact: how likely it is recalled, how likely worked out rightly else, and in how many seconds each. */
interface Pupil { readonly share: number; readonly recall: number; readonly quick: number; readonly worked: number }
/** Knows most; knows little and learns what they see; knows most, and takes their time. A fact that is not known is worked out, and often wrongly. */
const PUPILS = { most: { share: 0.93, recall: 0.97, quick: 2, worked: 0.7 }, little: { share: 0.4, recall: 0.9, quick: 2, worked: 0.7 }, hesitant: { share: 0.9, recall: 0.95, quick: 5, worked: 0.7 } } as const;

/** The first five minutes of a new pupil: what was asked, and whether it was shown first and was right. */
function firstMinutes({ share, recall, quick, worked }: Pupil, seed: string) {
  const luck = random(seed);
  const knows = new Map<string, boolean>();
  const asked: { readonly card: string; readonly isShown: boolean; readonly right: boolean }[] = [];
  let session = begin({ seed, plan: { minutes: 5, year: 4, widening: 1, taught: ['table-10', 'table-5', 'table-2', 'table-4', 'table-8'] } });
  for (;;) {
    if (session.stage.name === 'meeting') session = doing(session, { kind: 'tick', after: 5_000 });
    session = toQuestion(session);
    if (session.stage.name !== 'question') return asked;
    const { question: { card, why } } = session.stage;
    if (!knows.has(card)) knows.set(card, luck.next() < share);
    const isRecalled = why === 'new' || (knows.get(card) === true && luck.next() < recall);
    const right = isRecalled || luck.next() < worked;
    session = doing(session, typing(right ? answerTo(session) : '1', isRecalled ? quick * 1000 : 7_000), enter);
    if (session.stage.name === 'wrong') session = doing(session, { ...go, after: 4_000 });
    asked.push({ card, isShown: why === 'new', right });
    knows.set(card, true);
  }
}

const seeds = Array.from({ length: 20 }, (_, at) => `pupil ${at}`);
const sum = (numbers: readonly number[]): number => numbers.reduce((so, one) => so + one, 0);
const different = (asked: readonly { readonly card: string }[]): number => new Set(asked.map(({ card }) => card)).size;

test.each(['most', 'little', 'hesitant'] as const)('the first five minutes of a pupil who knows %s: enough facts, never the same few, nine in ten right', (kind) => {
  const all = seeds.map((seed) => firstMinutes(PUPILS[kind], seed));
  for (const asked of all) {
    expect(different(asked)).toBeGreaterThanOrEqual(6);
    for (let at = 0; at + 10 <= asked.length; at += 1) expect(different(asked.slice(at, at + 10))).toBeGreaterThanOrEqual(4);
  }
  const answers = all.flat();
  expect(answers.filter(({ right }) => right).length / answers.length).toBeGreaterThanOrEqual(0.9);
  expect(sum(all.map(different)) / all.length).toBeGreaterThanOrEqual(kind === 'most' ? 12 : 7.5);
});

test('who knows most is seldom shown what they know, and who knows little is seldom asked in vain', () => {
  const shares = (pupil: Pupil) => seeds.map((seed) => firstMinutes(pupil, seed)).map((asked) => asked.filter(({ isShown }) => isShown).length / different(asked));
  expect(sum(shares(PUPILS.most)) / seeds.length).toBeLessThan(0.4);
  expect(sum(shares({ ...PUPILS.little, share: 0 })) / seeds.length).toBeGreaterThan(0.6);
});

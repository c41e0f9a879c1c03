import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areClose, catalogueOf, interfere } from '../../../widgets/fluency/memory/catalogue.ts';
import type { Catalogue } from '../../../widgets/fluency/memory/catalogue.ts';
import { unmetFacts } from '../../../widgets/fluency/memory/live.ts';
import { nextQuestion } from '../../../widgets/fluency/memory/next.ts';
import { LEARNING_CAP, NEW_A_DAY } from '../../../widgets/fluency/memory/plan.ts';
import type { Plan } from '../../../widgets/fluency/memory/plan.ts';
import { NO_PRACTICE, record } from '../../../widgets/fluency/memory/practice.ts';
import type { Practice } from '../../../widgets/fluency/memory/practice.ts';
import type { Question } from '../../../widgets/fluency/memory/question.ts';
import { random } from '../../../widgets/maths/random.ts';
import { catalogue, dateOf, deckOf, given, plan } from './some.ts';

/** How a pupil answers a question: right or not, in so many seconds; `typed` where it matters. */
type Pupil = (question: Question, asked: number) => { readonly right?: boolean; readonly seconds?: number; readonly typed?: string };
interface Turn { readonly question: Question; readonly day: number; readonly before: Practice }

const knowsAll: Pupil = () => ({ seconds: 1.5 });
/** Has to learn what is new, and is right nine times in ten. */
const learner = (seed: string): Pupil => {
  const luck = random(seed);
  return ({ why }) => ({ right: luck.next() < 0.9, seconds: why === 'new' ? 7 : 1.5 + luck.next() * 2 });
};

function played(pupil: Pupil, { days = 1, a = 60, with: own = plan, of = catalogue, seed = 's' }: { days?: number; a?: number; with?: Plan; of?: Catalogue; seed?: string } = {}): readonly Turn[] {
  const chance = random(seed);
  const turns: Turn[] = [];
  let practice = NO_PRACTICE;
  for (let day = 0; day < days; day++) {
    for (let asked = 0; asked < a; asked++) {
      const question = nextQuestion(practice.memory, of, { plan: own, date: dateOf(day) }, chance);
      if (!question) return turns;
      turns.push({ question, day, before: practice });
      const answer = pupil(question, turns.length - 1);
      practice = record(practice, given(question.card, { day, ...answer, ...(question.why === 'probe' && { probe: true }) }), { catalogue: of, plan: own });
    }
  }
  return turns;
}

const isReturn = ({ question: { why } }: Turn): boolean => why === 'retest' || why === 'contrast';
const entry = (turn: Turn) => catalogue.byId.get(turn.question.card)!;
const seeds = fc.string();
const few = { numRuns: 12 };

describe('what may be asked', () => {
  test('nothing when nothing is taught, and only what is taught or understood', () => {
    expect(nextQuestion(NO_PRACTICE.memory, catalogue, { plan: { ...plan, taught: [] }, date: dateOf(0) }, random(''))).toBeUndefined();
    const cards = new Set(played(knowsAll, { days: 3, with: { ...plan, taught: ['table-5'] } }).map(entry).map(({ group }) => group));
    expect(cards).toEqual(new Set(['table-5']));
    const shown = [1, 2, 3].reduce((practice) => record(practice, given('multiply-7-8', { mode: 'understand' }), { catalogue, plan }), NO_PRACTICE);
    const asked = (practice: Practice) => nextQuestion(practice.memory, catalogue, { plan: { ...plan, taught: [] }, date: dateOf(0) }, random(''))?.card;
    expect(asked(shown)).toBe('multiply-7-8');
    expect(asked(record(NO_PRACTICE, given('multiply-7-8', { mode: 'understand' }), { catalogue, plan }))).toBeUndefined();
  });

  test('every question names a card and one of its forms', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const turns = played(learner(seed), { days: 3, seed });
      expect(turns.length).toBe(180);
      for (const turn of turns) expect(entry(turn).card.forms.map(({ id }) => id)).toContain(turn.question.form);
    }), few);
  });

  test('the teacher sees what a pupil has not met', () => {
    const practice = played(knowsAll, { days: 2 }).at(-1)!.before;
    const unmet = unmetFacts(practice.memory, catalogue, plan);
    expect(unmet.length + Object.keys(practice.memory.cards).length).toBe(catalogue.list.length);
    expect(unmetFacts(practice.memory, catalogue, { ...plan, taught: [] })).toEqual([]);
  });
});

describe('the order of questions', () => {
  test('a card comes back after at least four others, and after ten where enough are at hand; never after one that gives it away; but for errors', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const turns = played(learner(seed), { days: 8, seed });
      for (const [at, turn] of turns.entries()) {
        const met = Object.keys(turn.before.memory.cards).length;
        const gap = turns.slice(0, at).toReversed().findIndex(({ question }) => question.card === turn.question.card);
        if (isReturn(turn) || gap < 0) continue;
        if (met > 12) expect(gap).toBeGreaterThanOrEqual(4);
        if (met > 25) expect(gap).toBeGreaterThanOrEqual(10);
        if (met > 25) expect(areClose(entry(turn), entry(turns[at - 1]!))).toBe(false);
      }
    }), few);
  });

  test('three groups and more are mixed', () => {
    const turns = played(knowsAll, { days: 12 }).slice(-300);
    const windows = turns.slice(4).map((_, at) => new Set(turns.slice(at, at + 5).map((turn) => entry(turn).group)).size);
    expect(Math.min(...windows)).toBeGreaterThanOrEqual(3);
  });

  test('an error comes back three later, and when it is then right, eight later', () => {
    fc.assert(fc.property(seeds, fc.integer({ min: 20, max: 40 }), (seed, wrongAt) => {
      const turns = played((_, asked) => ({ right: asked !== wrongAt, seconds: 1.5 }), { seed });
      const card = turns[wrongAt]!.question.card;
      const returns = turns.flatMap(({ question }, at) => question.why === 'retest' ? [[question.card, at - wrongAt]] : []);
      // A probe may come first.
      expect(returns.map(([returning]) => returning)).toEqual([card, card]);
      expect(returns[0]![1]).toBeGreaterThanOrEqual(3);
      expect(returns[0]![1]).toBeLessThanOrEqual(6);
      expect(Number(returns[1]![1]) - Number(returns[0]![1])).toBeGreaterThanOrEqual(8);
      expect(Number(returns[1]![1]) - Number(returns[0]![1])).toBeLessThanOrEqual(11);
    }), few);
  });

  test('what is due comes before what fills, the least recall first', () => {
    const turns = played(knowsAll, { days: 10 });
    for (const { question, before, day } of turns.filter(({ question: { why } }) => why === 'filler')) {
      const due = Object.entries(before.memory.cards).filter(([, trace]) => trace.due <= day && (trace.spaced?.day ?? day) < day && before.memory.clock.day === day);
      const barred = before.memory.recent.slice(-10).map(({ card }) => card);
      const groups = barred.slice(-2).map((card) => catalogue.byId.get(card)!.group);
      const free = due.filter(([card]) => !barred.includes(card) && !groups.includes(catalogue.byId.get(card)!.group)
        && !areClose(catalogue.byId.get(card)!, catalogue.byId.get(barred.at(-1)!)!));
      expect([question.card, free]).toEqual([question.card, []]);
    }
  });

  test('about one in ten is drawn at random, of what has been met', () => {
    const turns = played(knowsAll, { days: 40, a: 50 }).slice(500);
    const probes = turns.filter(({ question }) => question.why === 'probe');
    expect(Math.abs(probes.length - turns.length / 10)).toBeLessThan(5 * Math.sqrt(turns.length * 0.09));
    expect(new Set(probes.map(({ question }) => question.card)).size).toBeGreaterThan(80);
    for (const { question, before } of probes) expect(before.memory.cards[question.card]?.spaced).toBeDefined();
  });
});

describe('what is new', () => {
  test('few a day and few at a time, seven others between, none alike, and none while too little is right', () => {
    fc.assert(fc.property(seeds, fc.constantFrom(2, 5, 10), (seed, minutes) => {
      const turns = played(learner(seed), { days: 6, a: minutes * 12, with: { ...plan, minutes }, seed });
      for (const [at, turn] of turns.entries()) {
        if (turn.question.why !== 'new') continue;
        const { memory } = turn.before;
        const today = turns.slice(0, at).filter(({ day, question }) => day === turn.day && question.why === 'new');
        const learned = Object.values(memory.cards).filter(({ stage, last }) => stage === 'learning' && last.some((one) => one !== 'automatic' && one !== 'fluent'));
        const last = memory.recent.slice(-20);
        expect(today.length).toBeLessThan(2 * NEW_A_DAY[minutes]);
        expect(learned.length).toBeLessThan(2 * LEARNING_CAP[minutes]);
        expect(last.filter(({ result }) => result === 'wrong').length).toBeLessThanOrEqual(last.length * 0.15);
        for (const other of today) expect(interfere(entry(turn), entry(other))).toBe(false);
        if (today.length > 0 && Object.keys(memory.cards).length >= 8) expect(at - turns.lastIndexOf(today.at(-1)!)).toBeGreaterThanOrEqual(8);
      }
      expect(turns.some(({ question }) => question.why === 'new')).toBe(true);
    }), few);
  });

  test('a pupil who is often wrong is asked what they know after an error, until most are right again', () => {
    const turns = played(({ card }, asked) => ({ right: asked < 30 || card.endsWith('0') || card.length % 2 === 0, seconds: 1.5 }), { a: 200 });
    const late = turns.slice(60).filter((turn) => {
      const last = turn.before.memory.recent.slice(-20);
      return last.filter(({ result }) => result === 'wrong').length > 3 && last.at(-1)?.result === 'wrong' && !isReturn(turn) && turn.question.why !== 'probe';
    });
    for (const { question, before } of late) expect(before.memory.cards[question.card]?.last).not.toContain('wrong');
  });

  test('the ÷ facts of a family come within two days of its × fact', () => {
    const first = new Map<string, number>();
    for (const { question, day } of played(knowsAll, { days: 15 })) if (!first.has(question.card)) first.set(question.card, day);
    let pairs = 0;
    for (const [card, day] of first) {
      const family = catalogue.byId.get(card)!.family;
      const days = family.cards.flatMap(({ id }) => first.get(id) ?? []);
      if (day < 12) for (const other of days) expect(Math.abs(other - day)).toBeLessThanOrEqual(1);
      if (day < 12) expect(days.length).toBe(family.cards.length);
      pairs += 1;
    }
    expect(pairs).toBeGreaterThan(60);
  });
});

describe('the same wrong answer twice', () => {
  test('brings the two facts side by side, and then each at least four apart', () => {
    const tables = { ...plan, taught: ['table-8', 'table-7', 'table-5'] };
    // 6 × 7 is in the table of 7; 42 is typed for 6 × 8 twice, then it is right.
    let slips = 0;
    const turns = played(({ card }, asked) => {
      const isSlip = card === 'multiply-6-8' && asked > 150 && slips < 2;
      slips += isSlip ? 1 : 0;
      return isSlip ? { right: false, typed: '42', seconds: 1.5 } : { seconds: 1.5 };
    }, { a: 400, with: tables });
    const contrasts = turns.flatMap(({ question: { why, card, other } }, at) => why === 'contrast' ? [{ at, card, other }] : []);
    expect(contrasts.map(({ card, other }) => [card, other])).toEqual([
      ['multiply-6-8', 'multiply-6-7'], ['multiply-6-7', 'multiply-6-8'], ['multiply-6-8', 'multiply-6-7'],
    ]);
    const [first, second, third] = contrasts.map(({ at }) => at);
    expect(second! - first!).toBeGreaterThanOrEqual(4);
    expect(third! - second!).toBeGreaterThanOrEqual(4);
  });
});

describe('the comparison', () => {
  test('asks both halves alike, split by family, and Leitner’s half meets nothing new while something is due', () => {
    const turns = played(knowsAll, { days: 20, with: { ...plan, comparing: true } });
    const leitner = turns.filter((turn) => entry(turn).arm === 'leitner');
    expect(leitner.length / turns.length).toBeGreaterThan(0.35);
    expect(leitner.length / turns.length).toBeLessThan(0.65);
    for (const family of deckOf([7, 8]).families) {
      expect(new Set(catalogueOf([deckOf([7, 8])]).list.filter((one) => one.family.id === family.id).map(({ arm }) => arm)).size).toBe(1);
    }
  });
});

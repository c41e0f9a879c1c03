import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areClose, catalogueOf, interfere } from '../../../widgets/fluency/memory/catalogue.ts';
import type { Catalogue } from '../../../widgets/fluency/memory/catalogue.ts';
import { liveOn } from '../../../widgets/fluency/memory/live.ts';
import { isLikelyKnown } from '../../../widgets/fluency/memory/meeting.ts';
import { nextQuestion } from '../../../widgets/fluency/memory/next.ts';
import { LEARNING_CAP, NEW_A_DAY } from '../../../widgets/fluency/memory/plan.ts';
import type { Plan } from '../../../widgets/fluency/memory/plan.ts';
import { NO_PRACTICE } from '../../../widgets/fluency/memory/practice.ts';
import type { Practice } from '../../../widgets/fluency/memory/practice.ts';
import type { Question } from '../../../widgets/fluency/memory/question.ts';
import { nextToUnderstand } from '../../../widgets/fluency/memory/understand.ts';
import { random } from '../../../widgets/maths/random.ts';
import { catalogue, dateOf, deckOf, given, plan, record, recorded } from './some.ts';

/** How a pupil answers a question: right or not, in so many seconds; `typed` where it matters. */
type Pupil = (question: Question, asked: number) => { readonly right?: boolean; readonly seconds?: number; readonly typed?: string };
interface Turn { readonly question: Question; readonly day: number; readonly before: Practice }

const knowsAll: Pupil = () => ({ seconds: 1.5 });
/** Has to learn what is new, and is right nine times in ten. */
const learner = (seed: string): Pupil => {
  const luck = random(seed);
  return ({ why }) => ({ right: luck.next() < 0.9, seconds: why === 'untried' ? 7 : 1.5 + luck.next() * 2 });
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
      practice = record(practice, given(question.card, { day, ...answer, ...(question.why === 'new' && { mode: 'understand' }), ...(question.why === 'probe' && { probe: true }) }), { catalogue: of, plan: own });
    }
  }
  return turns;
}

const isReturn = ({ question: { why } }: Turn): boolean => why === 'retest' || why === 'contrast';
const isNew = ({ question: { why } }: Turn): boolean => why === 'new' || why === 'untried';
const entry = (turn: Turn) => catalogue.byId.get(turn.question.card)!;
const seeds = fc.string();
const few = { numRuns: 12 };

describe('what may be asked', () => {
  test('nothing when nothing is taught, and only what is taught or understood', () => {
    expect(nextQuestion(NO_PRACTICE.memory, catalogue, { plan: { ...plan, taught: [] }, date: dateOf(0) }, random(''))).toBeUndefined();
    const cards = new Set(played(knowsAll, { days: 3, with: { ...plan, taught: ['table-5'] } }).map(entry).map(({ group }) => group));
    expect(cards).toEqual(new Set(['table-5']));
    const shown = [1, 2, 3].reduce((practice) => record(practice, given('multiply-7-8', { mode: 'understand' })), NO_PRACTICE);
    const asked = (practice: Practice) => nextQuestion(practice.memory, catalogue, { plan: { ...plan, taught: [] }, date: dateOf(0) }, random(''))?.card;
    expect(asked(shown)).toBe('multiply-7-8');
    expect(asked(record(NO_PRACTICE, given('multiply-7-8', { mode: 'understand' })))).toBeUndefined();
  });

  test('what a check asked is not practised before it is taught, and is when it is', () => {
    const checked = ['check', 'check-in'].reduce((practice, mode) => record(practice, given('multiply-7-8', { mode: mode as 'check' })), NO_PRACTICE);
    const asked = (taught: readonly string[]) => nextQuestion(checked.memory, catalogue, { plan: { ...plan, taught }, date: dateOf(9) }, random(''))?.card;
    expect(asked([])).toBeUndefined();
    expect(asked(['table-8'])).toBe('multiply-7-8');
    const practised = record(checked, given('multiply-7-8', { day: 9 }));
    expect(practised.memory.cards['multiply-7-8']).toMatchObject({ stage: 'learning', answers: 3 });
  });

  test('an error in a check or with the picture at hand does not come back the same day', () => {
    for (const mode of ['check', 'check-in', 'understand', 'typing'] as const) {
      expect(record(NO_PRACTICE, given('multiply-7-8', { mode, right: false })).memory.retests).toEqual([]);
    }
    expect(record(NO_PRACTICE, given('multiply-7-8', { mode: 'steady', right: false })).memory.retests.length).toBe(1);
  });

  test('every question names a card and one of its forms', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const turns = played(learner(seed), { days: 3, seed });
      expect(turns.length).toBe(180);
      for (const turn of turns) expect(entry(turn).card.forms.map(({ id }) => id)).toContain(turn.question.form);
    }), few);
  });

  test('every card of a taught group has been met or has not', () => {
    const practice = played(knowsAll, { days: 2 }).at(-1)!.before;
    const { met, unmet } = liveOn(dateOf(2), practice.memory, catalogue, plan);
    expect(met.map(({ entry: { card } }) => card.id).toSorted()).toEqual(Object.keys(practice.memory.cards).toSorted());
    expect(unmet.length + met.length).toBe(catalogue.list.length);
    expect(liveOn(dateOf(2), practice.memory, catalogue, { ...plan, taught: [] }).unmet).toEqual([]);
  });
});

describe('the order of questions', () => {
  test('a card comes back after at least four others, and after ten where enough are at hand; never after one that gives it away; but for errors', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const turns = played(learner(seed), { days: 8, seed });
      for (const [at, turn] of turns.entries()) {
        const met = Object.keys(turn.before.memory.cards).length;
        const gap = turns.slice(0, at).filter(({ day }) => day === turn.day).toReversed().findIndex(({ question }) => question.card === turn.question.card);
        if (isReturn(turn) || gap < 0) continue;
        if (met > 12) expect(gap).toBeGreaterThanOrEqual(4);
        if (met > 25) expect(gap).toBeGreaterThanOrEqual(10);
        if (met > 25 && turns[at - 1]?.day === turn.day) expect(areClose(entry(turn), entry(turns[at - 1]!))).toBe(false);
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
      expect(returns).toEqual([[card, 3], [card, 11]]);
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
        if (!isNew(turn)) continue;
        const { memory } = turn.before;
        const met = Object.keys(memory.cards).length;
        // Who has met too few for a card to come back after four others meets something all the same.
        if (met < 8) continue;
        const today = turns.slice(0, at).filter((one) => one.day === turn.day && isNew(one));
        const learned = Object.values(memory.cards).filter(({ stage, last }) => stage === 'learning' && last.some((one) => one !== 'automatic' && one !== 'fluent'));
        const last = memory.recent.slice(-20);
        expect(today.length).toBeLessThan(2 * NEW_A_DAY[minutes]);
        expect(learned.length).toBeLessThan(2 * LEARNING_CAP[minutes]);
        expect(last.filter(({ result }) => result === 'wrong').length).toBeLessThanOrEqual(3);
        for (const other of today) expect(interfere(entry(turn), entry(other))).toBe(false);
        if (today.length > 0) expect(at - turns.lastIndexOf(today.at(-1)!)).toBeGreaterThanOrEqual(8);
      }
      expect(turns.filter(isNew).length).toBeGreaterThan(8);
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

describe('the first time', () => {
  const askFirst = (practice: Practice) => nextQuestion(practice.memory, catalogue, { plan, date: dateOf(0) }, random(''));

  test('a pupil of whom nothing is known is asked; after two that were not known they are shown first', () => {
    expect(askFirst(NO_PRACTICE)?.why).toBe('untried');
    const [one, other] = ['multiply-1-10', 'multiply-2-10'].map((card) => given(card, { seconds: 8 }));
    expect(recorded([one!]).memory.tried).toEqual([false]);
    const unknown = recorded([one!, other!]);
    expect(unknown.memory.fresh.map(({ known }) => known)).toEqual([undefined, undefined]);
    expect(askFirst(unknown)?.why).toBe('new');
  });

  test('what was shown and then typed is no recall: it moves no spacing, and is asked from memory after others', () => {
    const shown = recorded([given('multiply-1-10', { mode: 'understand', seconds: 0.5 })]);
    expect(shown.memory.cards['multiply-1-10']).toMatchObject({ stage: 'understand', last: [], fluentDays: 0 });
    expect(shown.memory.cards['multiply-1-10']).not.toHaveProperty('spaced');
    expect(shown.log[0]).not.toHaveProperty('band');
    fc.assert(fc.property(seeds, (seed) => {
      const turns = played(() => ({ seconds: 8 }), { seed, days: 2 });
      for (const [at, turn] of turns.entries()) {
        if (turn.question.why !== 'new') continue;
        const gap = turns.slice(at + 1).findIndex(({ question }) => question.card === turn.question.card);
        if (turns[at + 1 + gap]?.day === turn.day && gap >= 0) expect(gap).toBeGreaterThanOrEqual(4);
      }
    }), few);
  });

  test('a relative of what is fluent or secure is asked without being shown, is past Understand, and nothing about it is assumed', () => {
    const unknown = [given('multiply-1-10', { seconds: 8 }), given('multiply-2-10', { seconds: 8 })];
    const after = (days: number) => recorded([...unknown, ...Array.from({ length: days }, (_, day) => given('multiply-7-7', { day }))]).memory;
    const likely = (memory: Practice['memory']) => catalogue.list.filter((one) => isLikelyKnown(one, liveOn(dateOf(9), memory, catalogue, plan), memory)).map(({ card }) => card.id);
    expect(likely(after(2))).toEqual([]);
    expect(after(3).cards['multiply-7-7']?.stage).toBe('fluent');
    expect(likely(after(3))).toEqual(['multiply-7-7', 'divide-49-7']);
    expect(after(3).cards['divide-49-7']).toBeUndefined();
    const own = catalogueOf([{ ...deckOf([7]), families: deckOf([7]).families.filter(({ id }) => id === 'multiply-7-7') }]);
    expect(nextToUnderstand(NO_PRACTICE.memory, own, 'table-7', random(''))?.card).toBe('multiply-7-7');
    expect(nextToUnderstand(after(3), own, 'table-7', random(''))).toBeUndefined();
  });

  test('what a check-in found unknown is met later, shown first, and takes no place until then', () => {
    const checked = recorded(catalogue.list.slice(0, 30).map(({ card }, at) => given(card.id, { mode: 'check-in', seconds: at < 10 ? 1.5 : 8, right: at < 20 })));
    const { met, unmet } = liveOn(dateOf(0), checked.memory, catalogue, plan);
    expect(met.map(({ entry }) => entry)).toEqual(catalogue.list.slice(0, 10));
    expect(unmet).toEqual(catalogue.list.slice(10));
    const shown = recorded([given(unmet[0]!.card.id, { mode: 'understand' })], checked);
    expect(shown.memory.fresh.map(({ card }) => card)).toEqual([unmet[0]!.card.id]);
    expect(liveOn(dateOf(0), shown.memory, catalogue, plan).met.length).toBe(11);
  });

  test('who is always right and always slow meets more after a fortnight', () => {
    const turns = played(() => ({ seconds: 6 }), { days: 30, a: 20 });
    const met = (day: number) => new Set(turns.filter((turn) => turn.day <= day).map(({ question }) => question.card)).size;
    expect(met(13)).toBeLessThanOrEqual(10);
    expect(met(29)).toBeGreaterThan(met(13) + 3);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_MEMORY, step } from '../../../widgets/fluency/memory/memory.ts';
import { NUMBERS_TO_TYPE } from '../../../widgets/fluency/memory/motor.ts';
import { lasted } from '../../../widgets/fluency/session/session.ts';
import { nextMoment, PAUSES, sessionStep, type SessionEvent } from '../../../widgets/fluency/session/step.ts';
import { stronger } from '../../../widgets/fluency/session/stronger.ts';
import { answerTo, begin, catalogue, doing, enter, go, toQuestion, typing, wall } from './sample.ts';

/** A pupil who knew neither of the last two new facts. */
const unsure = (more = {}) => ({ ...begin(more), memory: { ...NO_MEMORY, tried: [false, false] } });

test('a new fact that is hardly known is met with its answer before it is asked, and what is typed then is no recall', () => {
  expect(doing(begin(), go).stage).toMatchObject({ name: 'question', question: { why: 'untried' } });
  const met = doing(unsure(), go);
  expect(met.stage).toMatchObject({ name: 'meeting', question: { why: 'new' } });
  expect(doing(met, { kind: 'tick', after: 60_000 }).stage.name).toBe('meeting');
  const asked = doing(met, go);
  expect(asked.stage.name).toBe('question');
  const answered = doing(asked, typing(answerTo(asked), 900), enter);
  expect(answered.answers[0]).toMatchObject({ right: true, mode: 'understand' });
  expect(answered.answers[0]).not.toHaveProperty('band');
});

test('a right answer is kept with its times, and the next question comes half a second after it is on the disk', () => {
  const asked = toQuestion(begin());
  const answer = answerTo(asked);
  const typed = doing(asked, typing(answer.slice(0, 1), 700), ...(answer.length > 1 ? [typing(answer, 300)] : []));
  const entered = sessionStep(typed, enter, typed.now + 200, wall);
  expect(entered.pending).toMatchObject({ right: true, first: 700, last: answer.length > 1 ? 1000 : 700, length: answer.length, mode: 'calm', input: 'keyboard' });
  expect(nextMoment(entered)).toBeUndefined();
  expect(sessionStep(entered, { kind: 'tick' }, entered.now + 60_000, wall).stage.name).toBe('right');
  const kept = sessionStep(entered, { kind: 'kept', answer: { ...entered.pending!, number: 0 } }, entered.now + 10, wall);
  expect(nextMoment(kept)).toBe(entered.now + PAUSES.right);
  expect(doing(kept, { kind: 'tick', after: PAUSES.right - 11 }).stage.name).toBe('right');
  expect(doing(kept, { kind: 'tick', after: PAUSES.right - 10 }).stage.name).not.toBe('right');
});

test('a wrong answer waits: for the answer to be copied, or three seconds and the pupil', () => {
  const wrong = doing(toQuestion(begin()), typing('1'), enter);
  expect(wrong.stage).toMatchObject({ name: 'wrong', help: { typed: '1' } });
  expect(doing(wrong, { kind: 'tick', after: 60_000 }).stage.name).toBe('wrong');
  expect(doing(wrong, { ...go, after: 2_999 }).stage.name).toBe('wrong');
  expect(doing(wrong, { ...go, after: 3_000 }).stage.name).not.toBe('wrong');
  expect(doing(wrong, typing('2'), enter)).toMatchObject({ stage: { name: 'wrong', again: true, since: wrong.now }, typed: { text: '' } });
  expect(doing(wrong, enter).stage).toEqual(wrong.stage);
  expect(doing(wrong, typing('2'), enter, typing(answerTo(wrong)), enter).stage.name).not.toBe('wrong');
  expect(doing(wrong, typing(answerTo(wrong)), enter).stage.name).not.toBe('wrong');
});

test('what cannot be read, or is empty, is no answer', () => {
  const asked = toQuestion(begin());
  expect(doing(asked, enter)).toMatchObject({ stage: { name: 'question' }, answers: [] });
  expect(doing(asked, typing(' '), enter)).toMatchObject({ stage: { name: 'question' }, answers: [] });
  expect(doing(asked, typing('2 ×'), enter)).toMatchObject({ stage: { name: 'question', note: expect.stringMatching(/\.$/u) }, answers: [] });
});

test('the second time a fact is wrong on a day a way to it is opened', () => {
  let session = begin();
  const wrong = new Map<string, number>();
  for (let at = 0; at < 30; at += 1) {
    session = doing(toQuestion(session), typing('1'), enter);
    if (session.stage.name !== 'wrong') throw new Error(session.stage.name);
    const { question: { card }, help } = session.stage;
    const times = (wrong.get(card) ?? 0) + 1;
    wrong.set(card, times);
    expect(help.route !== undefined).toBe(times > 1);
    session = doing(session, { ...go, after: 3_000 });
  }
  expect(Math.max(...wrong.values())).toBeGreaterThan(1);
});

test('a pause stops the time, and what was asked begins anew without counting its time', () => {
  const asked = doing(toQuestion(begin()), typing('9'));
  const paused = doing(asked, { kind: 'pause', after: 1_000 });
  const back = doing(paused, typing('1'), enter, { kind: 'resume', after: 500_000 });
  expect(back).toMatchObject({ stage: { name: 'question' }, typed: { text: '' }, answers: [] });
  expect(lasted(back)).toBe(lasted(paused));
  const answered = doing(back, typing(answerTo(back), 500), enter);
  expect(answered.answers.at(-1)).toMatchObject({ right: true });
  expect(answered.answers.at(-1)?.band).toBeUndefined();
});

test('an answer given while the page was hidden counts, and its time does not', () => {
  const asked = doing(toQuestion(begin()), { kind: 'hidden' });
  expect(doing(asked, typing(answerTo(asked), 800), enter).answers[0]).not.toHaveProperty('band');
});

test('the fingers are measured first, number by number, and a wrong number is typed again', () => {
  let session = doing(begin({ typing: true }), go);
  session = doing(session, typing('0'), enter);
  expect(session.stage).toMatchObject({ name: 'typing', at: 0, again: true });
  for (const number of NUMBERS_TO_TYPE) session = doing(session, typing(String(number), 600), enter);
  expect(session.stage.name).toBe('question');
  expect(session.answers).toEqual([]);
  expect(Object.values(session.memory.motor)[0]?.baseline.first).toBe(600);
});

test('a sitting ends when its minutes are over, and no sooner, with a question that was begun', () => {
  let session = toQuestion(begin());
  while (session.stage.name === 'question') {
    const at = lasted(session);
    expect(at).toBeLessThan(120_000);
    session = toQuestion(doing(session, typing(answerTo(session), 4_000), enter));
  }
  expect(session.stage).toEqual({ name: 'ended', since: expect.any(Number) });
  expect(lasted(session)).toBeGreaterThanOrEqual(120_000);
  expect(stronger(session).length).toBeGreaterThan(0);
});

test('what cannot be kept ends the sitting with the sentence, and nothing is learned from it', () => {
  const asked = toQuestion(begin());
  const entered = sessionStep(doing(asked, typing('1')), enter, asked.now, wall);
  const full = sessionStep(entered, { kind: 'not kept', why: 'There is no room left.' }, asked.now, wall);
  expect(full).toMatchObject({ stage: { name: 'ended', why: 'There is no room left.' }, memory: NO_MEMORY, answers: [] });
  expect(full.pending).toBeUndefined();
});

test('Understand stays with a few facts until they are understood, and never times them', () => {
  let session = toQuestion(begin({ mode: 'understand', groups: ['table-10'] }));
  for (let at = 0; at < 9; at += 1) session = toQuestion(doing(session, typing(answerTo(session), 9_000), enter));
  expect(session.answers.every(({ mode, band }) => mode === 'understand' && band === undefined)).toBe(true);
  const cards = session.answers.map(({ card }) => card);
  expect(cards.every((card, at) => card !== cards[at - 1] && cards.filter((one) => one === card).length <= 3)).toBe(true);
  expect(new Set(cards).size).toBeLessThan(5);
});

test('a Check-in asks about every group, no fact twice, and is over after forty questions at most', () => {
  let session = toQuestion(begin({ mode: 'check-in' }));
  while (session.stage.name === 'question') {
    const knows = catalogue.byId.get(session.stage.question.card)!.group === 'table-10';
    const answered = doing(session, typing(knows ? answerTo(session) : '1', 900), enter);
    session = toQuestion(answered.stage.name === 'wrong' ? doing(answered, { ...go, after: 3_000 }) : answered);
  }
  const cards = session.answers.map(({ card }) => card);
  expect(new Set(cards).size).toBe(cards.length);
  expect(cards.length).toBeLessThanOrEqual(40);
  expect(new Set(cards.map((card) => catalogue.byId.get(card)!.group)).size).toBe(session.sitting.groups.length);
  expect(session.stage).toMatchObject({ name: 'ended', why: expect.stringMatching(/\.$/u) });
});

test('where nothing is taught, or no deck chosen, it says so', () => {
  expect(doing(begin({ plan: { minutes: 2, year: 4, widening: 1, taught: [] } }), go).stage).toMatchObject({ name: 'ended', why: expect.stringContaining('taught') });
  expect(doing(begin({ catalogue: { list: [], byId: new Map() } }), go).stage).toMatchObject({ name: 'ended', why: expect.stringContaining('deck') });
});

test('a question that is said starts its time when it has been said, or when the pupil types', () => {
  const saying = doing(doing(unsure({ spoken: true }), go), go);
  expect(saying.stage.name).toBe('saying');
  const said = doing(saying, { kind: 'said', after: 2_000 });
  expect(said.stage).toMatchObject({ name: 'question', since: saying.now + 2_000 });
  expect(doing(saying, typing('1', 500)).stage).toMatchObject({ name: 'question', since: saying.now + 500 });
});

test('whatever happens: no answer is lost, none counted twice, nothing asked before it is kept, and the answers alone give the same memory', () => {
  const event = fc.oneof(
    fc.constantFrom<SessionEvent>({ kind: 'go' }, { kind: 'enter' }, { kind: 'enter' }, { kind: 'said' }, { kind: 'pause' }, { kind: 'resume' }, { kind: 'hidden' }, { kind: 'tick' }, { kind: 'tick' }),
    fc.record({ kind: fc.constant('typed' as const), text: fc.constantFrom('1', '20', '', '2 ×', '16'), input: fc.constantFrom('keyboard' as const, 'touch' as const) }),
    fc.constant('right' as const), fc.constant('keep' as const),
  );
  fc.assert(fc.property(fc.array(fc.tuple(event, fc.nat(5_000)), { maxLength: 80 }), fc.boolean(), fc.constantFrom('calm' as const, 'understand' as const, 'check-in' as const), (events, spoken, mode) => {
    let session = begin({ spoken, mode });
    let number = 0;
    const kept = [];
    for (const [doingNow, after] of events) {
      const time = session.now + after;
      const before = session;
      if (doingNow === 'keep') {
        if (!session.pending) continue;
        const answer = { ...session.pending, number: number++ };
        kept.push(answer);
        session = sessionStep(session, { kind: 'kept', answer }, time, wall);
      } else session = sessionStep(session, doingNow === 'right' ? { kind: 'typed', text: answerTo(session), input: 'keyboard' } : doingNow, time, wall);
      if (before.pending && session.pending) expect(session.pending).toBe(before.pending);
      if (before.pending && 'question' in session.stage && 'question' in before.stage && session.pending) expect(session.stage.question).toBe(before.stage.question);
    }
    expect(session.answers).toEqual(kept);
    expect(session.memory).toEqual(kept.length === 0 ? NO_MEMORY : step(NO_MEMORY, kept));
  }), { numRuns: 150 });
});

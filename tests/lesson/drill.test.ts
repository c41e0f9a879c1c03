import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { apply } from '../../widgets/board/diff.ts';
import type { Json } from '../../widgets/board/document.ts';
import { bondsToFive } from '../../widgets/fluency/decks/bonds.ts';
import { decks } from '../../widgets/fluency/decks/index.ts';
import { seeToFive } from '../../widgets/fluency/decks/subitising.ts';
import tables from '../../widgets/fluency/decks/tables.ts';
import type { Deck } from '../../widgets/fluency/fact.ts';
import { ownDeck } from '../../widgets/fluency/own-deck.ts';
import { areClose, catalogueOf } from '../../widgets/fluency/memory/catalogue.ts';
import { askedNow, type Drill, drillChanged, drillContent, drillIn, drillSchema, drillUnfit, MOMENTS, MOST_DRAWN, MOST_QUESTIONS, RESPONSES } from '../../widgets/lesson/drill.ts';
import { factIn, picturesOf, questionAloud, questionLine, wholeAloud, wholeLine, widthOf } from '../../widgets/lesson/drill-fact.ts';
import { drillOf, isOnFingers, type Wanted } from '../../widgets/lesson/drill-making.ts';
import { againLater, back, comesBackAfter, isAtEnd, isAtStart, lookAgain, next, toMoment, toQuestion, turnOf, turnRound } from '../../widgets/lesson/drill-moves.ts';
import { emptyStep, stepOf } from '../../widgets/lesson/lesson.ts';
import { open } from '../../widgets/lesson/open.ts';
import { changeStep, insertStep } from '../../widgets/lesson/steps.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { toText } from '../../widgets/maths/print.ts';
import { kinds, sample } from './sample.ts';

const every: readonly Deck[] = await Promise.all(decks.map(({ load }) => load()));
const groupsOf = (deck: Deck): readonly string[] => deck.groups.map(({ id }) => id);
function made(deck: Deck, wanted: Partial<Wanted> = {}): Drill {
  const drill = drillOf(deck, { groups: groupsOf(deck), respond: 'boards', many: 10, seed: '7b', ...wanted });
  if (isRefusal(drill)) throw new Error(drill.refused);
  return drill;
}
const drill = made(tables);
const last = drill.questions.length - 1;
const forms = (of: Drill): readonly string[] => factIn(tables, askedNow(of))!.card.forms.map(({ id }) => id);
const textOf = (line: ReturnType<typeof wholeLine>): string => line.map((piece) => (typeof piece === 'string' ? piece : toText(piece.value))).join('');
const factOf = (deck: Deck, card: string, form = 'plain') => factIn(deck, { card, form })!;

/** A deck, some of its groups, how it is answered, and a seed. */
const wanted = fc.constantFrom(...every.map(({ id }) => id)).map((id) => every.find((deck) => deck.id === id)!).chain((deck) => fc.record({
  deck: fc.constant(deck).map((one) => Object.defineProperty({ ...one }, fc.toStringMethod, { value: () => one.id })), groups: fc.subarray([...groupsOf(deck)], { minLength: 1 }), respond: fc.constantFrom(...RESPONSES), many: fc.integer({ min: 1, max: MOST_DRAWN }), seed: fc.stringMatching(/^[a-z\d]{1,6}$/),
}));

describe('what is asked', () => {
  test('is the same for the same seed, in whatever order the groups were chosen, and another for another seed', () => {
    fc.assert(fc.property(wanted, ({ deck, groups, ...rest }) => {
      expect(drillOf(deck, { groups: groups.toReversed(), ...rest })).toEqual(drillOf(deck, { groups, ...rest }));
    }), { numRuns: 40 });
    expect(made(tables, { seed: '7c' }).questions).not.toEqual(drill.questions);
  });

  test('is of the chosen groups, as many as wished, and each fact once before any comes twice', () => {
    fc.assert(fc.property(wanted, ({ deck, groups, respond, many, seed }) => {
      const now = drillOf(deck, { groups, respond, many, seed });
      if (isRefusal(now)) {
        expect(respond).toBe('fingers');
        return;
      }
      expect(now.questions.length).toBe(many);
      expect(v.is(drillSchema, now)).toBe(true);
      const facts = now.questions.map((asked) => factIn(deck, asked)!);
      expect(facts.every(({ family }) => family.groups.some((group) => groups.includes(group)))).toBe(true);
      const counts = [...Map.groupBy(now.questions, ({ card }) => card).values()].map(({ length }) => length);
      const all = deck.families.filter((family) => family.groups.some((group) => groups.includes(group))).flatMap(({ cards }) => cards).filter((card) => respond !== 'fingers' || isOnFingers(card));
      const least = counts.length < new Set(all.map(({ id }) => id)).size ? 0 : Math.min(...counts);
      expect(Math.max(...counts) - least).toBeLessThanOrEqual(1);
    }), { numRuns: 60 });
  });

  test('never has near facts in a row while there is another, and lets the strategies take turns', () => {
    fc.assert(fc.property(wanted, ({ deck, groups, respond, many, seed }) => {
      const now = drillOf(deck, { groups, respond, many, seed });
      if (isRefusal(now)) return;
      const { list, byId } = catalogueOf([deck]);
      const groupOf = (id: string) => [byId.get(id)!.group, ...byId.get(id)!.family.groups].find((one) => groups.includes(one));
      const among = list.filter(({ card }) => groupOf(card.id) !== undefined && (respond !== 'fingers' || isOnFingers(card)));
      const once = now.questions.slice(0, among.length).map(({ card }) => byId.get(card)!);
      once.slice(1).forEach((entry, at) => {
        const others = among.filter((one) => !once.slice(0, at + 1).includes(one));
        const far = others.filter((one) => !areClose(one, once[at]!));
        if (far.length > 0) expect(areClose(entry, once[at]!)).toBe(false);
        if (far.some(({ card }) => groupOf(card.id) !== groupOf(once[at]!.card.id))) expect(groupOf(entry.card.id)).not.toBe(groupOf(once[at]!.card.id));
      });
    }), { numRuns: 40 });
  });

  test('of one table is all of that table, also what is taught with others', () => {
    const { questions } = made(tables, { groups: ['table-7'], many: 40 });
    expect(questions.some(({ card }) => card === 'multiply-2-7')).toBe(true);
    expect(questions.every(({ card }) => /(?:^|-)(?:7|14|21|28|35|42|49|56|63|70|77|84)(?:-|$)/.test(card))).toBe(true);
  });

  test('for fingers has only whole answers to 10', () => {
    const { questions } = made(tables, { respond: 'fingers', many: 40 });
    for (const asked of questions) expect(Number(factIn(tables, asked)!.card.answer)).toBeLessThanOrEqual(10);
    expect(['7', '10', '0', '11', '0.5', '-3', undefined].map((value) => isOnFingers(value === undefined ? {} : { value }))).toEqual([true, true, true, false, false, false, false]);
  });

  test.each<readonly [string, Partial<Wanted>, RegExp]>([
    ['no group', { groups: [] }, /at least one/], ['groups of another deck', { groups: ['see-5'] }, /at least one/], ['none', { many: 0 }, /from 1 to 40/], ['too many', { many: 41 }, /from 1 to 40/],
    ['half a fact', { many: 2.5 }, /whole number/], ['no number', { many: Number.NaN }, /whole number/], ['no seed', { seed: ' /' }, /seed is empty/],
  ])('is refused: %s', (_, wish, why) => {
    const refused = drillOf(tables, { groups: groupsOf(tables), respond: 'boards', many: 10, seed: '7b', ...wish });
    expect(isRefusal(refused) && refused.refused).toMatch(why);
  });

  test('is refused where fingers cannot show any of it', () => {
    const angles = every.find(({ id }) => id === 'angles')!;
    expect(drillOf(angles, { groups: groupsOf(angles), respond: 'fingers', many: 5, seed: 'a' })).toMatchObject({ refused: expect.stringMatching(/fingers cannot show it/) });
  });

  test('comes in other forms the second time', () => {
    const { questions } = made(bondsToFive, { many: 40 });
    const asked = questions.filter(({ card }) => card === 'add-2-3').map(({ form }) => form);
    expect(asked.slice(0, 3)).toEqual(['plain', 'turned', 'whole']);
  });
});

describe('one fact at a time', () => {
  test('goes through show, think, all together, reveal of every fact and back the same way', () => {
    const seen: string[] = [];
    let now = drill;
    for (; !isAtEnd(now); now = next(now)) seen.push(`${now.at} ${now.moment}`);
    seen.push(`${now.at} ${now.moment}`);
    expect(seen.slice(0, 5)).toEqual(['0 show', '0 think', '0 together', '0 reveal', '1 show']);
    expect(seen.length).toBe(4 * (last + 1));
    expect(next(now)).toBe(now);
    const again: string[] = [];
    for (; !isAtStart(now); now = back(now)) again.push(`${now.at} ${now.moment}`);
    expect([...again, '0 show']).toEqual(seen.toReversed());
    expect(back(now)).toBe(now);
  });

  test('a picture is seen again in its moment, and not of itself in the next', () => {
    const now = lookAgain(lookAgain(toMoment(drill, 'think')));
    expect([now.moment, now.looks, next(now).looks, toQuestion(now, 3).looks]).toEqual(['think', 2, 0, 0]);
    let many = drill;
    for (let times = 0; times < 300; times += 1) many = lookAgain(many);
    expect(many.looks).toBeGreaterThan(0);
    expect(v.is(drillSchema, many)).toBe(true);
  });

  test('comes back after three others, or at the end; asked once more it does not', () => {
    const later = againLater(toMoment(drill, 'reveal'));
    expect(comesBackAfter(later)).toBe(3);
    expect(later.questions[4]).toEqual({ ...drill.questions[0], again: true });
    expect(later.questions.length).toBe(last + 2);
    expect([comesBackAfter(drill), againLater(later)]).toEqual([undefined, toMoment(drill, 'reveal')]);
    const late = againLater(toQuestion(drill, last - 1));
    expect([comesBackAfter(late), late.questions.length]).toEqual([1, last + 2]);
    expect(againLater(toQuestion(drill, last))).toEqual(toQuestion(drill, last));
    // What has come back can come back once more.
    expect(comesBackAfter(againLater(toQuestion(later, 4)))).toBe(3);
  });

  test('is turned round through every other form, each once, and then no more', () => {
    const start = toMoment(toQuestion(drill, 2), 'reveal');
    const seen = [askedNow(start).form];
    let now = start;
    for (let form = turnOf(now, forms(now)); form !== undefined; form = turnOf(now, forms(now))) {
      now = toMoment(turnRound(now, form), 'reveal');
      seen.push(form);
    }
    expect(seen.toSorted()).toEqual([...forms(start)].toSorted());
    expect(new Set(now.questions.slice(2, 2 + seen.length).map(({ card }) => card)).size).toBe(1);
    const turned = turnRound(start, seen[1]!);
    expect([turned.at, turned.moment]).toEqual([3, 'show']);
    expect(turnRound({ ...turned, at: 2 }, seen[1]!)).toEqual(turned);
  });

  test('whatever is done leaves a drill that can be kept and shown', () => {
    const deed = fc.oneof(
      fc.constantFrom(next, back, lookAgain, againLater), fc.integer({ min: -3, max: 150 }).map((at) => (one: Drill) => toQuestion(one, at)), fc.constantFrom(...MOMENTS).map((moment) => (one: Drill) => toMoment(one, moment)),
      fc.constant((one: Drill) => turnRound(one, turnOf(one, forms(one)) ?? askedNow(one).form)),
    );
    fc.assert(fc.property(fc.array(deed, { maxLength: 200 }), (deeds) => {
      const now = deeds.reduce((one, act) => act(one), drill);
      expect(v.is(drillSchema, now)).toBe(true);
      expect(drillUnfit(now, tables)).toBeUndefined();
      expect(now.questions.length).toBeLessThanOrEqual(MOST_QUESTIONS);
    }), { numRuns: 60 });
    const full = { ...drill, questions: Array.from({ length: MOST_QUESTIONS }, () => drill.questions[0]!) };
    expect([againLater(full), turnRound(full, 'turned')]).toEqual([full, full]);
  });
});

describe('a fact as it is shown', () => {
  test.each<readonly [string, string, string, string, string]>([
    ['tables', 'multiply-7-8', 'plain', '7 × 8 = ?', '7 × 8 = 56'], ['tables', 'divide-56-7', 'second', '7 × ? = 56', '7 × 8 = 56'],
    ['equivalents', '', '1/4 as a decimal', '1/4 as a decimal', '1/4 as a decimal: 0.25'], ['doubles-and-halves', '', 'half of 4', 'Half of 4', 'Half of 4: 2'], ['see-to-5', 'see-3', 'die', 'How many dots?', 'How many dots? 3'],
  ])('%s %s %s', (id, card, form, asked, whole) => {
    const deck = every.find((one) => one.id === id)!;
    const found = deck.families.flatMap(({ cards }) => cards).flatMap((one) => one.forms.map((each) => ({ card: one.id, form: each.id, asks: each.asks }))).find((one) => (card === '' ? one.asks === form : one.card === card && one.form === form))!;
    const fact = factIn(deck, found)!;
    expect([textOf(questionLine(fact)), textOf(wholeLine(fact))].map((text) => text.replaceAll(/\s/gu, ' '))).toEqual([asked, whole]);
  });

  test('marks the answer, and nothing else, in every form of every deck; says it; has a picture; and does not tell it before', () => {
    for (const deck of every) for (const family of deck.families) for (const { id, forms: all } of family.cards) for (const { id: form } of all) {
      const fact = factIn(deck, { card: id, form })!;
      const marked = wholeLine(fact).flatMap((piece) => (typeof piece === 'string' ? [] : [...piece.marked ?? []]));
      expect(marked.length).toBe(1);
      expect(questionLine(fact).some((piece) => typeof piece !== 'string' && piece.marked)).toBe(false);
      expect(questionAloud(fact)).not.toBe(wholeAloud(fact));
      expect(widthOf(fact)).toBeGreaterThan(2);
      expect(picturesOf(fact).map((picture) => JSON.stringify(picture))).toEqual([...new Set([...(fact.form.seen ? [fact.form.seen] : []), fact.route.picture ?? fact.family.picture].map((picture) => JSON.stringify(picture)))]);
    }
  });

  test('has the way to the very fact, where there is one', () => {
    expect(factOf(tables, 'divide-56-7').route.strategy).toBe('the inverse');
    expect(factOf(tables, 'multiply-7-8').route.strategy).not.toBe('the inverse');
    expect(factOf(seeToFive, 'see-5', 'die').route.sentence).toBe('I see 3 and 2: that is 5.');
    expect(factIn(tables, { card: 'multiply-7-8', form: 'sung' })).toBeUndefined();
  });
});

describe('as a step', () => {
  const step = { ...emptyStep('s2', 0), content: drillContent(drill) };
  const cut = { step, tiles: [], pictures: {} };

  test('is opened as it was kept, with what is not known of it; a change keeps that too', () => {
    const lesson = sample();
    const inserted = insertStep(lesson, cut, { step: 's2', ids: () => 'x', after: 's1' });
    if (isRefusal(inserted)) throw new Error(inserted.refused);
    const entries = apply(lesson.entries, inserted);
    if (isRefusal(entries)) throw new Error(entries.refused);
    const opened = open(JSON.parse(JSON.stringify({ ...lesson, entries })), kinds);
    if (isRefusal(opened)) throw new Error(opened.refused);
    const { content } = stepOf(opened, 's2')!;
    expect(drillIn(content)).toEqual(drill);
    const known = drillContent({ ...drill, mood: 'calm' } as Drill);
    const changed = drillChanged(known, next);
    expect(isRefusal(changed) ? changed : drillIn(changed)).toEqual({ ...next(drill), mood: 'calm' });
    expect(changeStep(opened, 's2', { content: known })).toHaveLength(1);
  });

  test.each<readonly [string, Json, RegExp]>([
    ['no questions', { ...drill, questions: [] } as unknown as Json, /damaged \(at “questions”\)/], ['a place that is not there', { ...drill, at: 99 } as unknown as Json, /damaged/],
    ['a moment that is not there', { ...drill, moment: 'sing' } as unknown as Json, /at “moment”/], ['nothing', null, /damaged/],
  ])('is refused in a sentence: %s', (_, props, why) => {
    const refused = drillIn({ kind: 'drill', version: 1, props });
    expect(isRefusal(refused) && refused.refused).toMatch(why);
  });

  test('takes the facts of a deck that the teacher made with it, and is refused without them', () => {
    const own = { title: 'Bonds to 12', facts: ['5 + 7 = 12', '12.5 + 7.5 = 20'] };
    const deck = ownDeck(own);
    if (isRefusal(deck)) throw new Error(deck.refused);
    const kept = drillIn(drillContent(made(deck, { own, many: 4 })));
    if (isRefusal(kept) || !kept.own) throw new Error('It was not kept.');
    expect(kept.own).toEqual(own);
    expect(drillUnfit(kept, ownDeck(kept.own) as Deck)).toBeUndefined();
    expect(drillIn(drillContent(made(deck)))).toMatchObject({ refused: expect.stringMatching(/damaged/) });
    expect(drillIn(drillContent({ ...drill, own }))).toMatchObject({ refused: expect.stringMatching(/damaged/) });
  });

  test('of a newer version, or of facts that are not there, says so and stays as it is', () => {
    const newer = { kind: 'drill', version: 2, props: { song: 'la' } } as const;
    expect(drillIn(newer)).toMatchObject({ refused: expect.stringMatching(/newer Partwhole/) });
    expect(drillChanged(newer, next)).toMatchObject({ refused: expect.stringMatching(/newer Partwhole/) });
    expect(drillUnfit(drill, bondsToFive)).toMatchObject({ refused: expect.stringMatching(/“Bonds to 5” has not all/) });
    expect(drillIn({ kind: 'board' })).toMatchObject({ refused: expect.stringMatching(/no number facts/) });
  });
});

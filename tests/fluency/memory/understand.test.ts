import { expect, test } from 'vitest';
import { nextToUnderstand } from '../../../widgets/fluency/memory/understand.ts';
import { NO_PRACTICE } from '../../../widgets/fluency/memory/practice.ts';
import { random } from '../../../widgets/maths/random.ts';
import { catalogue, given, record } from './some.ts';

test('Understand shows each card of a group in turn until three of four are right, four cards at a time, and then ends', () => {
  const own = catalogue.list.filter(({ group }) => group === 'table-5').map(({ card }) => card.id);
  const chance = random('');
  const cards: string[] = [];
  let practice = NO_PRACTICE;
  for (;;) {
    const question = nextToUnderstand(practice.memory, catalogue, 'table-5', chance);
    if (!question) break;
    cards.push(question.card);
    practice = record(practice, given(question.card, { mode: 'understand', right: cards.length % 5 > 0 }));
  }
  expect(new Set(cards)).toEqual(new Set(own));
  expect(new Set(cards.slice(0, 4))).toEqual(new Set(own.slice(0, 4)));
  for (const [at, card] of cards.slice(0, -8).entries()) expect(card).not.toBe(cards[at + 1]);
  for (const id of own) expect(practice.memory.cards[id]?.stage).toBe('learning');
  expect(cards.length).toBeLessThan(own.length * 5);
});

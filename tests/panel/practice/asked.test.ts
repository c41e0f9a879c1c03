import { expect, test } from 'vitest';
import { negatives } from '../../../widgets/fluency/decks/negatives.ts';
import tables from '../../../widgets/fluency/decks/tables.ts';
import { catalogueOf } from '../../../widgets/fluency/memory/catalogue.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { pictureOf, withoutAnswer, type Asked } from '../../../widgets/panel/practice/asked.ts';

const { byId } = catalogueOf([tables, negatives]);
function asked(card: string, form = 'plain'): Asked {
  const entry = byId.get(card)!;
  return { entry, form: entry.card.forms.find(({ id }) => id === form)! };
}
const shows = (card: string): string | undefined => {
  const picture = pictureOf(asked(card));
  return 'shows' in picture ? toText(picture.shows) : undefined;
};

test('the picture of a card shows this very fact, not another of its family', () => {
  expect(['subtract-3-5', 'add-m3-5', 'add-m5-3', 'subtract-m5-3', 'add-3-m5', 'subtract-m3-m5'].map(shows)).toEqual(['3 − 5', '−3 + 5', '−5 + 3', '−5 − 3', '3 + (−5)', '−3 − (−5)']);
});

test('the way to a card is shown without its answer, in whatever form it is asked', () => {
  const steps = ['7 × 8 = 56', '56 ÷ 7 = 8', '56 ÷ 8 = 7'];
  expect(withoutAnswer(steps, asked('divide-56-7'))).toEqual(['7 × 8 = 56', '56 ÷ 7 = ?', '56 ÷ 8 = 7']);
  expect(withoutAnswer(steps, asked('divide-56-7', 'by'))).toEqual(['7 × 8 = 56', '56 ÷ 7 = ?', '56 ÷ ? = 7']);
  expect(withoutAnswer(steps, asked('divide-56-7', 'second'))).toEqual(['7 × ? = 56', '56 ÷ 7 = ?', '56 ÷ 8 = 7']);
  expect(withoutAnswer(['5 × 8 = 40', '2 × 8 = 16', '40 + 16 = 56'], asked('multiply-7-8'))).toEqual(['5 × 8 = 40', '2 × 8 = 16', '40 + 16 = ?']);
});

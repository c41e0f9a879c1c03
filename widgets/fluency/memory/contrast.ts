import type { Catalogue, Entry } from './catalogue.ts';
import type { Memory } from './memory.ts';

/** The card that a pupil takes for this one: they have typed its answer twice. Nothing when they did not, or once it has come back twice and was right. */
export function muddledWith({ retests }: Memory, card: string, catalogue: Catalogue): Entry | undefined {
  const entry = catalogue.byId.get(card);
  const muddled = retests.find((retest) => retest.card === card)?.muddled;
  return entry && muddled !== undefined ? partnerOf(entry, muddled, catalogue) : undefined;
}

/** The card whose answer was typed for another: with the same sign, and sharing a number with it, as 6 × 7 when 42 is typed for 6 × 8. */
export function partnerOf(entry: Entry, typed: string, catalogue: Catalogue): Entry | undefined {
  const { operands } = entry.card;
  const sign = signOf(entry);
  const isEitherWay = sign === '+' || sign === '×';
  const shares = (other: readonly number[]): boolean => other.some((operand, at) => isEitherWay ? operands.includes(operand) : operand === operands[at]);
  return catalogue.list.find((one) => one.card.answer === typed.trim() && one.family.id !== entry.family.id && signOf(one) === sign && shares(one.card.operands));
}

function signOf({ card }: Entry): string | undefined {
  return /[+−×÷]/u.exec(card.forms[0].asks)?.[0];
}

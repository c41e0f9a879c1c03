import type { Catalogue, Entry } from './catalogue.ts';
import type { Memory } from './memory.ts';

/** The card that a pupil takes for this one: they have typed its answer twice. Nothing when they did not, or once it has come back twice and was right. */
export function muddledWith({ retests }: Memory, card: string, catalogue: Catalogue): Entry | undefined {
  const entry = catalogue.byId.get(card);
  const muddled = retests.find((retest) => retest.card === card)?.muddled;
  return entry && muddled !== undefined ? partnerOf(entry, muddled, catalogue) : undefined;
}

/** The card whose answer was typed for another: with the same sign, and sharing a number with it, as 6 × 7 when 42 is typed for 6 × 8. */
function partnerOf(entry: Entry, typed: string, catalogue: Catalogue): Entry | undefined {
  const { operands } = entry.card;
  const isTaken = (one: Entry): boolean => one.card.answer === typed.trim() && one.card.operands.some((operand) => operands.includes(operand));
  return catalogue.list.find((one) => one.family.id !== entry.family.id && isTaken(one) && signOf(one) === signOf(entry));
}

function signOf({ card }: Entry): string | undefined {
  return /[+−×÷]/u.exec(card.forms[0].asks)?.[0];
}

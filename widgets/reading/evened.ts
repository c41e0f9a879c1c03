import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { sameOwner } from './match.ts';
import { askedText } from './shares.ts';

/** "Ali has 24 and Ben has 16. How many must Ali give Ben so that they have the same?": twice as much lies between them. */
export function evened(problem: Problem): Plan | undefined {
  const [first, second, ...others] = problem.quantities;
  const asked = askedText(problem);
  if (!first || !second || others.length > 0 || !/\b(?:give|pass|hand|move|transfer|send)\b/.test(asked) || !/\b(?:same (?:number|amount)|equal (?:number|amount)|equally many|as many as each other)\b/.test(problem.lower)) return undefined;
  if ([first, second].some((one) => one.is !== 'number' || one.compares || one.each !== undefined || !/^(?:have|be|own)$/.test(one.verb)) || sameOwner(first.who, second.who) !== false) return undefined;
  const [larger, smaller] = first.value.compare(second.value) > 0 ? [first, second] : [second, first];
  const giver = larger.who[0]?.toLowerCase().split(' ')[0] ?? '';
  if (larger.value.equals(smaller.value) || !new RegExp(`\\b${giver.replaceAll(/[^\\p{L}]/gu, '')}\\b.*\\b(?:give|pass|hand|move|transfer|send)\\b`, 'u').test(asked)) return undefined;
  return {
    structure: 'equalising by giving, the part given unknown', without: [], doubts: [],
    drawing: { is: 'balance', left: [{ each: given(larger) }], right: [{ each: given(smaller) }, { each: ASKED, times: { is: 'given', value: larger.value.sub(larger.value).add(2), from: [] } }] },
  };
}

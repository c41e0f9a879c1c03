import { Fraction } from '../maths/exact.ts';
import type { OwnStructure, Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { askedText, plainNumbers, says, titled } from './shares.ts';

/** Before and after, where something stays the same: one of the two, the total, or the difference. */
export function beforeAndAfter(problem: Problem): Plan | undefined {
  return ages(problem) ?? moved(problem);
}

/** "Ann is 4 and Ben is 28. In how many years will Ben be 3 times as old as Ann?" */
function ages(problem: Problem): Plan | undefined {
  const { quantities, lower } = problem;
  const times = quantities.filter((one) => one.compares?.is === 'times' || one.is === 'times');
  const told = quantities.filter((one) => one.is === 'number' && !one.compares);
  const [factor] = times;
  const [one, other] = told;
  if (!factor || times.length !== 1 || !one || !other || told.length !== 2 || factor.value.d !== 1n || factor.value.compare(2) < 0 || factor.value.compare(40) > 0) return undefined;
  const asked = askedText(problem);
  const isSame = /\bsame (?:number|amount)\b/.test(lower);
  if (!isSame && !/\b(?:in how many years|how many years|how long (?:will|until|before|from now)|how many \w+ (?:must|will|do|does|should|need))\b/.test(asked) && !/\bin how many\b/.test(lower)) return undefined;
  if (/\bago\b|\bwas\b.*\btimes as old\b/.test(lower)) return undefined;
  if (!/\b(?:years?|each|both|same (?:number|amount))\b/.test(lower)) return undefined;
  const [younger, older] = one.value.compare(other.value) <= 0 ? [one, other] : [other, one];
  const change = older.value.sub(younger.value.mul(factor.value)).div(factor.value.sub(1));
  if (change.compare(0) <= 0) return undefined;
  const drawing: OwnStructure = {
    is: 'own', id: 'difference-unchanged', numbers: { times: factor.value, younger: younger.value, older: older.value }, question: 'change from younger, older', from: [younger, older, factor],
    names: [younger, older].map(({ who, thing }) => titled(who[0] ?? thing.noun)),
  };
  return { structure: 'before and after, the difference stays the same', drawing, without: [], doubts: [] };
}

const reduced = (terms: readonly Fraction[]): readonly number[] => terms.map((term) => Number(term.n));

interface Shares { readonly terms: readonly number[]; readonly from: readonly Quantity[] }

/** The two comparisons in shares, before and after: "3:1 … 3:2", "three times as many … the same number". */
function sharesIn({ quantities, lower }: Problem): readonly Shares[] {
  const said = quantities.flatMap((one): readonly Shares[] => {
    if (one.is === 'ratio' && one.terms?.length === 2) return [{ terms: reduced(one.terms), from: [one] }];
    if (one.compares?.is === 'times' && one.value.d === 1n) return [{ terms: [Number(one.value.n), 1], from: [one] }];
    return [];
  });
  const isEqual = /\b(?:the same (?:number|amount)|equal (?:numbers?|amounts?)|as many as each other|equally many)\b/.test(lower);
  return isEqual && said.length === 1 ? [...said, { terms: [1, 1], from: [] }] : said;
}

const greatest = (a: number, b: number): number => b === 0 ? a : greatest(b, a % b);

/** Something comes to one of two, or goes from one to the other. */
function moved(problem: Problem): Plan | undefined {
  const shares = sharesIn(problem);
  const [before, after] = shares;
  const numbers = plainNumbers(problem).filter((one) => !one.compares);
  const [number] = numbers;
  if (!before || !after || shares.length !== 2 || !number || numbers.length !== 1) return undefined;
  const names = pairOf(problem);
  if (!names) return undefined;
  const gives = /^(?:give|pass|send|hand|transfer|lend)$/.test(number.verb) || number.verb === 'move';
  return gives ? totalStays(problem, { before, after, number, names }) : oneStays(problem, { before, after, number, names });
}

interface Moved { readonly before: Shares; readonly after: Shares; readonly number: Quantity; readonly names: readonly [string, string] }

/** The two who are compared, in the order of the shares. */
function pairOf({ lower, quantities }: Problem): readonly [string, string] | undefined {
  const possessive = /ratio of (\p{L}+)'s? (?:\p{L}+ )?to (\p{L}+)(?:'s?)? ?/u.exec(lower);
  const plain = /ratio of (?:the number of )?(\p{L}+) to (?:the number of )?(\p{L}+)/u.exec(lower);
  const [, one, other] = possessive ?? plain ?? /\b(\p{L}+) and (\p{L}+) (?:have|share|had|shared)\b/u.exec(lower) ?? [];
  if (one !== undefined && other !== undefined) return [one, other];
  const times = quantities.find((quantity) => quantity.compares?.is === 'times');
  const than = times?.compares?.than?.find((word) => word.length > 1 && !/^(?:the|does|did|has)$/.test(word));
  const own = times?.who[0]?.toLowerCase();
  return own !== undefined && than !== undefined ? [own, than] : undefined;
}

function oneStays(problem: Problem, { before, after, number, names }: Moved): Plan | undefined {
  // The other one gains: the first is so many shares before and after, once both are in the same unit.
  const stays = before.terms[0] ?? 0;
  const later = after.terms[0] ?? 0;
  const unit = stays * later / greatest(stays, later || 1);
  if (unit === 0 || !says(`${number.who.join(' ')} ${number.isSubject ? number.thing.noun : ''}`.toLowerCase(), names[1])) return undefined;
  const [first, second] = [(before.terms[1] ?? 0) * unit / stays, (after.terms[1] ?? 0) * unit / later];
  if (second <= first || unit > 40 || second > 40 || !Number.isInteger(first) || !Number.isInteger(second)) return undefined;
  const asked = askedText(problem);
  const asks = names.filter((name) => says(asked, name));
  const unknown = problem.question.altogether ? 'total' : asks.length !== 1 ? undefined : asks[0] === names[0] ? 'stays' : /\b(?:now|in the end|after|end)\b/.test(asked) ? 'end' : undefined;
  if (unknown === undefined) return undefined;
  return {
    structure: 'before and after, one stays the same', without: [], doubts: [], ...(number.unit && { unit: number.unit.name }),
    drawing: { is: 'own', id: 'one-unchanged', question: `${unknown} from gain`, names: names.map(titled), from: [...before.from, ...after.from, number],
      numbers: { same: new Fraction(unit), before: new Fraction(first), more: new Fraction(second - first), gain: number.value } },
  };
}

function totalStays(problem: Problem, { before, after, number, names }: Moved): Plan | undefined {
  const [all, then] = [before, after].map(({ terms }) => (terms[0] ?? 0) + (terms[1] ?? 0));
  if (!all || !then) return undefined;
  const unit = all * then / greatest(all, then);
  const [first, second, left] = [(before.terms[0] ?? 0) * unit / all, (before.terms[1] ?? 0) * unit / all, (after.terms[0] ?? 0) * unit / then];
  const shared = greatest(greatest(first, second), left);
  const [from, to, kept] = [first / shared, second / shared, left / shared];
  const gift = from - kept;
  if (gift <= 0 || from > 40 || to > 40 || gift > 20 || !says(number.who.join(' ').toLowerCase(), names[0])) return undefined;
  const asked = askedText(problem);
  const asks = names.filter((name) => says(asked, name));
  const isThen = /\b(?:now|in the end|after|end)\b/.test(asked);
  const unknown = problem.question.altogether ? 'total' : asks.length !== 1 ? undefined : asks[0] === names[0] && !isThen ? 'start' : asks[0] === names[1] && isThen ? 'end' : undefined;
  if (unknown === undefined) return undefined;
  return {
    structure: 'before and after, the total stays the same', without: [], doubts: [], ...(number.unit && { unit: number.unit.name }),
    drawing: { is: 'own', id: 'total-unchanged', question: `${unknown} from gift`, names: names.map(titled), from: [...before.from, ...after.from, number],
      numbers: { first: new Fraction(from), second: new Fraction(to), moved: new Fraction(gift), gift: number.value } },
  };
}

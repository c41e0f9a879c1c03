import { sameNoun } from './match.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';

/** "4 red counters, 7 blue counters and some green counters. There are 20 counters": how many the some are. */
export function someOfKind(problem: Problem): Plan | undefined {
  const { question, quantities, lower } = problem;
  const { noun, kinds } = question.thing;
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0 || question.asks !== 'number' || question.compares || question.not || !new RegExp(`\\bsome ${kind} `).test(lower) || quantities.length < 2) return undefined;
  if (quantities.some((one) => one.is !== 'number' || one.compares || one.each !== undefined || one.unit || one.not || one.more || sameNoun(one.thing.noun, noun) === undefined || one.thing.kinds.includes(kind))) return undefined;
  const [whole, ...wholes] = quantities.filter(({ thing }) => thing.kinds.length === 0);
  const parts = quantities.filter((one) => one !== whole);
  if (!whole || wholes.length > 0 || !/^(?:be|have|contain|hold|own)$/.test(whole.verb) || parts.some(({ clause }) => clause === whole.clause) || parts.reduce((so, { value }) => so.sub(value), whole.value).compare(0) <= 0) return undefined;
  return { structure: 'part and whole, part unknown', without: [], doubts: [], drawing: { is: 'balance', left: [{ each: given(whole) }], right: [...parts.map((one) => ({ each: given(one), label: one.thing.kinds.join(' ') })), { each: ASKED, label: kind }] } };
}

import type { Said, Sentence, Token } from '../../board/said.ts';
import { withUnits } from '../../maths/print.ts';
import { calledIn } from './called.ts';
import { isPositive, keyOf, type Fact, type StepName } from './facts.ts';
import { stretches, type Carrier } from './model.ts';
import { be, capital, listed, nameOf } from './names.ts';
import { numberSentence, type Calculation, type Sign } from './sentence.ts';
import { ZERO, isLetter, variableOf, type Shape } from './shape.ts';
import type { System } from './system.ts';
import { amount, plain } from './written.ts';

/** A fact's value; it gives away everything that it stands on, and everything that is just as long. */
function tokenOf(system: System, fact: Fact): Token {
  const key = keyOf(fact.shape);
  const same = [...system.shapes].filter(([, shape]) => keyOf(shape) === key).map(([carrier]) => carrier);
  return { value: isPlain(fact) ? plain(system.model, fact.value) : amount(system.model, fact.value), parts: [...new Set([...fact.carriers, ...same])] };
}

/** Whether a fact counts parts or is about letters, which have no units. */
function isPlain(fact: Fact): boolean {
  return [...fact.shape.keys()].every((name) => name.endsWith('.number') || isLetter(name));
}

/** The calculation of a step as a number sentence: 24 ÷ 4 = 6. */
export function calculationOf(system: System, fact: Fact): Calculation {
  const { name = 'join', from = [], by } = fact.step ?? {};
  const number = by && fact.step?.from[1];
  const times: Token | undefined = by && (number ? tokenOf(system, number) : { value: plain(system.model, by), parts: [] });
  const known = from.map((one) => tokenOf(system, one));
  const each = [known[0], times].filter((term) => term !== undefined);
  const terms = name === 'repeat' ? each.toReversed() : name === 'share equally' ? each : known;
  return numberSentence(SIGNS[name], terms, tokenOf(system, fact));
}

const SIGNS = {
  join: '+', 'take away': '−', compare: '−', 'take the extra off': '−', repeat: '×', 'share equally': '÷', group: '÷', 'take from both': '+', 'read off': '+',
} as const satisfies Record<StepName, Sign>;

/** "The difference is 72. Blue is just as long: 72." `source`: where it is written. */
export function readOff(system: System, { source, goal, fact }: { readonly source: Carrier; readonly goal: Carrier; readonly fact: Fact }): { readonly calculation: Calculation; readonly stem: Sentence } {
  const [called, value] = [calledIn(system, system.shapes.get(goal) ?? fact.shape), tokenOf(system, fact)];
  const name = nameOf(system.model, source);
  return {
    calculation: numberSentence('+', [{ value: { unknown: true }, parts: [] }], value),
    stem: { kind: 'stem', said: [...capital(name), be(name), value, '. ', ...capital(called.said), called.are, 'just as long: ', value, '.'] },
  };
}

/** The sign that the equal parts of a shape are counted with. */
function signIn({ model }: System, shape: Shape): string | undefined {
  const run = stretches(model).find((part) => part.kind === 'run' && part.sign !== undefined && shape.has(variableOf(part)));
  return run?.kind === 'run' ? run.sign : undefined;
}

/** What is known, and what follows: "The whole is 24. That is 4 equal parts. Each part is 6." */
export function stemOf(system: System, fact: Fact): Sentence {
  return { kind: 'stem', said: saidOf(system, fact) };
}

/** "The whole is 24. "; where it is read as something else, what that is. */
function known(system: System, fact: Fact): Said {
  const source = fact.as && !fact.after ? fact.as : fact;
  const [own, called] = [source, fact].map(({ shape }) => calledIn(system, shape).said);
  // What comes to a plain number by itself needs not be said to be it.
  if (!own || !called || own.every((piece) => typeof piece === 'object' && 'value' in piece && 'exact' in piece.value)) return [];
  const also: Said = JSON.stringify(own) === JSON.stringify(called) ? [] : ['That is as long as ', ...called, '. '];
  return [...capital(own), calledIn(system, source.shape).are, tokenOf(system, source), '. ', ...also];
}

function saidOf(system: System, fact: Fact): Said {
  const { name = 'join', from = [], by = ZERO } = fact.step ?? {};
  const is = (one: Fact): Said => known(system, one);
  const [first = fact, second] = from;
  const result = calledIn(system, fact.shape);
  const ends = (before: Said): Said => [...before, tokenOf(system, fact), '.'];
  const resultIs: Said = ends([...capital(result.said), result.are]);
  switch (name) {
    case 'share equally': {
      const sign = calledIn(system, fact.shape).own ? undefined : signIn(system, fact.shape);
      const parts: Token = { value: withUnits(plain(system.model, by), sign === undefined ? {} : { after: sign }), parts: second?.carriers ?? [] };
      const isTold = calledIn(system, first.shape).isCounted;
      return [...is(first), ...isTold ? [] : ['That is ', parts, sign === undefined ? ' equal parts. ' : '. '], ...resultIs];
    }
    case 'repeat': {
      const many: Token = { value: plain(system.model, by), parts: second?.carriers ?? [] };
      const isTimes = result.own && !result.isCounted;
      return [...is(first), ...isTimes ? ends([...capital(result.said), result.are, many, ' times as much: ']) : resultIs];
    }
    case 'group': return [...is(first), ...(second ? is(second) : []), ...resultIs];
    case 'join': {
      const added = from.flatMap((one) => isPositive(one.shape) || calledIn(system, one.shape).own ? is(one) : ['Add ', tokenOf(system, one), '. ']);
      return [...added, ...(result.own ? resultIs : ends(['Together that is ']))];
    }
    case 'compare': return [...from.flatMap(is), ...ends(['The difference is '])];
    case 'take the extra off': return [...is(first), 'Take off the extra ', ...(second ? [tokenOf(system, second)] : []), '. ', ...resultIs];
    default: return [...is(first), 'Take away ', ...listed(from.slice(1).map((one) => [tokenOf(system, one)])), '. ', ...resultIs];
  }
}

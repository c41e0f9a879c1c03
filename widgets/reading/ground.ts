import type { Word } from './english.ts';
import { isPersonal } from './match.ts';
import { usedBy, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { roleOf, type Role } from './roles.ts';

/** So many times what each has, in a plan. */
export interface Times { readonly rate: Quantity; readonly number: Quantity; readonly gone: boolean }

/** What a plan stands on, for those who doubt it: the numbers that it draws, what each is in what happens, and the words of the question. */
export interface Ground {
  readonly problem: Problem; readonly plan: Plan;
  readonly used: readonly Quantity[];
  readonly role: (quantity: Quantity) => Role | undefined;
  readonly words: readonly Word[];
  /** The question in lower case. */
  readonly text: string;
  readonly times: readonly Times[];
  /** Numbers on the left of a balance, and those on the right that are there and not taken away. */
  readonly left: readonly Quantity[]; readonly ends: readonly Quantity[];
  readonly gone: readonly Quantity[];
  /** The only person who is asked about, by name. */
  readonly person?: string;
}

/** What a plan stands on. */
export function groundOf(problem: Problem, plan: Plan): Ground {
  const { question, sentences } = problem;
  const used = usedBy(plan);
  const roles = new Map(used.map((one) => [one, roleOf(problem, one)]));
  const words = (sentences[question.sentence] ?? []).slice(question.from, question.to);
  const { left, right } = plan.drawing.is === 'balance' ? plan.drawing : { left: [], right: [] };
  const numbers = (terms: typeof left): readonly Quantity[] => terms.flatMap(({ each }) => each.is === 'given' ? each.from : []);
  const [name, ...others] = question.who;
  return {
    problem, plan, used, words, role: (one) => roles.get(one), text: words.map(({ lower }) => lower).join(' '),
    times: [...left, ...right].flatMap(({ each, times, gone }) => {
      const [rate, number] = [each.is === 'given' ? each.from[0] : undefined, times?.is === 'given' ? times.from[0] : undefined];
      return rate && number ? [{ rate, number, gone: gone === true }] : [];
    }),
    left: numbers(left), ends: numbers(right.filter(({ gone }) => !gone)), gone: numbers([...left, ...right].filter(({ gone }) => gone)),
    ...(name !== undefined && others.length === 0 && isName(name) && { person: name }),
  };
}

/** Whether a word is somebody's name. */
export const isName = (name: string): boolean => /^\p{Lu}/u.test(name);

/** Whether a name is that of something of somebody's: Pat's book. */
export const isThingOf = (name: string, person: string): boolean => name.startsWith(`${person} `) && !isPersonal(name.toLowerCase());

/** Whether a number belongs to one person who is named. */
export const isOnes = ({ who }: Quantity): boolean => who.length === 1 && isName(who[0] ?? '');

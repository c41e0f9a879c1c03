import { Fraction } from '../maths/exact.ts';
import type { Balance, Term } from './plan.ts';
import type { Quantity } from './quantity.ts';
import type { Role } from './roles.ts';

/** A number, or so many times a number, with what it is in what happens. */
export interface Entry { readonly term: Term; readonly role: Role; readonly quantity: Quantity; readonly size: Fraction }

/** How entries hang together with what is asked for, in teachers' words, what is doubtful about it, and which of them make no difference. */
export interface Composed { readonly balance: Balance; readonly structure: string; readonly doubts: readonly string[]; readonly without?: readonly Quantity[] }

export const sum = (entries: readonly Entry[]): Fraction => entries.reduce((so, { size }) => so.add(size), new Fraction(0));

export const terms = (entries: readonly Entry[], gone = false): readonly Term[] => entries.map(({ term }) => gone ? { ...term, gone: true as const } : term);

import type { Answer, Input } from '../answer.ts';
import type { Route } from '../fact.ts';
import type { Catalogue } from '../memory/catalogue.ts';
import type { Memory } from '../memory/memory.ts';
import type { Plan } from '../memory/plan.ts';
import type { Question } from '../memory/question.ts';
import type { Trace } from '../memory/trace.ts';

/** How a pupil sits down to practise. */
export type SittingMode = 'calm' | 'steady' | 'check-in' | 'understand';

/** What a sitting is about; it stays as it is while it lasts. */
export interface Sitting {
  readonly mode: SittingMode;
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  /** The groups that are met in Understand and in Check-in, in the order in which they are taught. */
  readonly groups: readonly string[];
  readonly device: string;
  /** The same seed asks the same questions of the same answers. */
  readonly seed: string;
  /** Each question is said first, and its time begins when it has been said. */
  readonly spoken: boolean;
  /** Begin with "type the number you see", so that the fingers are known. */
  readonly typing: boolean;
}

/** What stands in the box, and when and how it came there; times are those of the events. */
export interface Typed { readonly text: string; readonly keys: number; readonly first?: number; readonly last?: number; readonly input?: Input }
export const NOTHING: Typed = { text: '', keys: 0 };

/** What a wrong answer opens: the fact that it was taken for, where that came before; a way to it whose steps this pupil knows, the second time on a day. */
export interface Help { readonly typed: string; readonly other?: string; readonly route?: Route }

/** Where a sitting is. `since`: when that began. */
export type Stage =
  | { readonly name: 'ready' }
  /** "Type the number you see." `again`: it was another number. */
  | { readonly name: 'typing'; readonly at: number; readonly since: number; readonly again?: true }
  /** A fact that has not been met, with its picture and its answer. */
  | { readonly name: 'meeting'; readonly question: Question; readonly since: number }
  /** A picture that is seen for a moment, before it is asked how many. */
  | { readonly name: 'seeing'; readonly question: Question; readonly since: number; readonly seconds: number }
  | { readonly name: 'saying'; readonly question: Question; readonly since: number }
  /** `note`: why what was typed was not taken as an answer. */
  | { readonly name: 'question'; readonly question: Question; readonly since: number; readonly note?: string }
  /** `route`: how it could be worked out with less. */
  | { readonly name: 'right'; readonly question: Question; readonly since: number; readonly route?: Route }
  /** `again`: what was copied last was something else. */
  | { readonly name: 'wrong'; readonly question: Question; readonly since: number; readonly help: Help; readonly again?: true }
  | { readonly name: 'paused'; readonly since: number; readonly was: Stage }
  /** Why nothing more is asked, where it is not the time. */
  | { readonly name: 'ended'; readonly since: number; readonly why?: string };

/** A sitting as it stands: plain data, but for what it is about. */
export interface Session {
  readonly sitting: Sitting;
  readonly memory: Memory;
  readonly stage: Stage;
  readonly typed: Typed;
  readonly now: number;
  /** When the first question was asked, later by every pause. */
  readonly began?: number;
  /** How often something was drawn. */
  readonly drawn: number;
  /** The page was hidden, or the pupil away, during this question. */
  readonly hidden: boolean;
  /** An answer that is not on the disk yet: nothing goes on before it is. */
  readonly pending?: Omit<Answer, 'number'>;
  /** The answers of this sitting, with how each card stood before its first one. */
  readonly answers: readonly Answer[];
  readonly before: Readonly<Record<string, Trace | 'new'>>;
}

/** A sitting that has not begun. */
export function newSession(sitting: Sitting, memory: Memory): Session {
  return { sitting, memory, stage: { name: 'ready' }, typed: NOTHING, now: 0, drawn: 0, hidden: false, answers: [], before: {} };
}

/** How long it has lasted without its pauses, in milliseconds. */
export function lasted({ began, now, stage }: Session): number {
  if (began === undefined) return 0;
  return (stage.name === 'paused' || stage.name === 'ended' ? stage.since : now) - began;
}

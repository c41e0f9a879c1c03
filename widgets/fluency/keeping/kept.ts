import type { Practice } from '../memory/practice.ts';
import type { Pupil } from '../pupil.ts';

/** All that a pupil has answered. What was made of it is not in it: it follows from the answers. */
export type KeptPractice = Pick<Practice, 'snapshots' | 'log'>;

/** Everything that is kept of a pupil: what is set for them, all they answered, and what their checks and other sittings came to. */
export interface KeptPupil {
  readonly pupil: Pupil;
  readonly practice: KeptPractice;
  readonly results: readonly unknown[];
}

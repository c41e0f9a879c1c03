import type { KeptPractice } from '../memory/practice.ts';
import type { Pupil } from '../pupil.ts';

/** Everything that is kept of a pupil: what is set for them, all they answered, and what their checks and other sittings came to. */
export interface KeptPupil {
  readonly pupil: Pupil;
  readonly practice: KeptPractice;
  readonly results: readonly unknown[];
}

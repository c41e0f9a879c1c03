import type { AnyFamily } from '../../variation/family.ts';
import { families } from '../../variation/index.ts';
import { newFetched } from '../fetched.ts';

/** The families of questions that this page has loaded. */
export const { loaded, load: loadFamily } = newFetched<AnyFamily>(families, 'questions');

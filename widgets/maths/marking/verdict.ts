import { excluded } from '../algebra/excluded.ts';
import { isRelation } from '../brackets.ts';
import type { Expression } from '../expression.ts';
import { toText } from '../text.ts';
import type { Form } from './form.ts';
import { bare } from './parts.ts';
import type { Misconception } from './question.ts';
import type { Slip } from './slips.ts';
import type { Lack } from './taken.ts';

/**
 * What a reply is, on a ladder from what cannot be read to what is right. `right`: true where the reply answers the question as it stands; false where it is
 * not equal to the answer; undefined where nothing is settled: unreadable, undecided, or the right value in another form than was asked.
 * `understood`: what was read, to be shown printed. `pupil` and `teacher`: a sentence or two for each.
 */
export type Verdict = Rung & { readonly understood?: Expression; readonly pupil: string; readonly teacher: string };

/** Where on the ladder a reply stands. `equivalent`: equal to the answer, written differently, and in every form that was asked. */
export type Rung =
  | { readonly is: 'unreadable' | 'undecided'; readonly right: undefined }
  | { readonly is: 'identical' | 'same up to order' | 'equivalent'; readonly right: true }
  | { readonly is: 'other form'; readonly missing: Form; readonly right: undefined }
  | { readonly is: 'misconception'; readonly id: string; readonly right: false }
  | { readonly is: 'slip'; readonly slip: Slip; readonly right: false }
  | { readonly is: 'wrong'; readonly right: false };

/** The verdict on what the reader refused. */
export function unreadable(refused: string): Verdict {
  return { is: 'unreadable', right: undefined, pupil: refused, teacher: 'The reply could not be read, so it was not marked.' };
}

const RIGHT = {
  'identical': ['That is right.', 'The reply is the answer as it stands.'],
  'same up to order': ['That is right.', 'The reply is the answer in another order.'],
  'equivalent': ['That is right. There is another way to write it too.', 'The reply is equal to the answer and in the form that was asked.'],
} as const;

/** The verdict on a right reply. `domain`: what the teacher is told besides. */
export function right(is: keyof typeof RIGHT, understood: Expression, domain = ''): Verdict {
  const [pupil, teacher] = RIGHT[is];
  return { is, right: true, understood, pupil, teacher: teacher + domain };
}

/** A sentence for the teacher where a reply has no value although the answer has one: (x² − 1)/(x − 1) for x + 1. */
export function domainNote(reply: Expression, answer: Expression): string {
  const known = new Set(excluded(answer).map(toText));
  const lost = excluded(reply).map(toText).filter((one) => !known.has(one));
  return lost.length === 0 ? '' : ` As it is written it has a value only for ${lost.join(', ')}.`;
}

/** The verdict on the right value in another form than was asked. `sentence` says what is missing. */
export function otherForm({ missing, sentence }: Lack, understood: Expression, domain = ''): Verdict {
  const inner = bare(understood);
  const start = 'op' in inner && isRelation(inner.op) ? 'What this says is right.' : 'The value is right.';
  return { is: 'other form', missing, right: undefined, understood, pupil: `${start} ${sentence}`, teacher: `The reply is equal to the answer, but not written as asked (${missing.is}).${domain}` };
}

/** The verdict on the answer that a misconception leads to. */
export function misconceived({ id, name, why }: Misconception, understood: Expression): Verdict {
  return { is: 'misconception', id, right: false, understood, pupil: `Not yet. ${why}`, teacher: `This is the answer of one who ${name}.` };
}

const SLIPS: Readonly<Record<Slip, readonly [pupil: string, teacher: string]>> = {
  'sign': ['Nearly: look at the signs again.', 'The answer comes out when signs are changed.'],
  'power of ten': ['Nearly: look at the place value of the digits again.', 'The answer comes out when the reply is multiplied or divided by a power of ten.'],
  'reciprocal': ['Nearly: look again at what is divided by what.', 'The reply is one divided by the answer.'],
  'order': ['Nearly: look at the order of the numbers again.', 'The numbers are those of the answer in reverse order.'],
  'direction': ['Nearly: look again at which side is the greater one.', 'The inequality points the other way.'],
  'end point': ['Nearly: is the end itself a solution? Look again.', 'An end point is taken in that should be left out, or the other way round.'],
  'part missing': ['What you have is right. There is more to find.', 'Some of the values are there, and others are missing.'],
  'part too many': ['The answer is in it, with something that does not belong. Check each value.', 'All the values are there, with others that are none.'],
  'unit': ['Nearly: look at the unit again.', 'The number is that of the answer, the unit is another.'],
  'rounding': ['Nearly: look at the rounding again.', 'The reply is the exact answer rounded in another way than was asked.'],
};

/** The verdict on a slip. */
export function slipped(slip: Slip, understood: Expression): Verdict {
  const [pupil, teacher] = SLIPS[slip];
  return { is: 'slip', slip, right: false, understood, pupil, teacher };
}

/** The verdict on a reply that is not equal to the answer and is none of the ways there that are known. */
export function wrong(understood: Expression): Verdict {
  return { is: 'wrong', right: false, understood, pupil: 'Not yet. Try to check it in another way.', teacher: 'The reply is not equal to the answer, and comes of no misconception that is known here.' };
}

/** The verdict where equality could be neither shown nor ruled out. */
export function undecided(understood: Expression): Verdict {
  return { is: 'undecided', right: undefined, understood, pupil: 'This cannot be checked here. Show your teacher how you found it.', teacher: 'Whether the reply is equal to the answer could not be decided: please look at it.' };
}

import { type ReadonlySignal, signal } from '@preact/signals';
import { type Arrangements, NO_ARRANGEMENTS } from '../../fluency/check/arrangements.ts';
import { answerOf, type CheckResult } from '../../fluency/check/result.ts';
import type { Reply } from '../../fluency/check/state.ts';
import { ENGINE, motorKey } from '../../fluency/memory/memory.ts';
import { bandOf, NO_MOTOR } from '../../fluency/memory/motor.ts';
import type { Pupil } from '../../fluency/pupil.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { openPracticeDesk, type PracticeDesk } from '../practice/desk.ts';
import type { Seated } from '../practice/seated.ts';
import { wallNow } from '../practice/wall.ts';

/** The pupil whose check it is, and where what they answer is kept. */
export interface CheckKeeping {
  readonly alias: string;
  readonly arrangements: Arrangements;
  /** What people must know about what is kept, in a sentence. */
  readonly trouble: ReadonlySignal<string>;
  /** Told each reply to a question that counts, at once. */
  replied(reply: Reply): void;
  /** Told the result at the end; and again, with the same id, where the name of the adult who typed is added. */
  done(result: CheckResult): void;
}

/** Sits a pupil of this device down for the check. Refuses one who is not here any more. */
export async function checkFor(id: string): Promise<CheckKeeping | Refusal> {
  const desk = await openPracticeDesk();
  const pupil = desk.pupils.peek().find((one) => one.id === id);
  if (!pupil) return { refused: 'This pupil is not on this device any more, so nothing of a check would be kept.' };
  let isHere = true;
  const trouble = signal(desk.trouble.peek());
  const seated = await desk.seat(pupil, 'claim', () => {
    isHere = false;
    trouble.value = `${pupil.alias} went on to practise on another page, so answers given here from then on are not among what is practised. The result is kept.`;
  });
  if (seated === 'elsewhere') return { refused: `${pupil.alias} is practising on another page. Close that page, then open the check again.` };
  return isRefusal(seated) ? seated : keepingOf({ desk, pupil, seated, trouble, isHere: () => isHere });
}

interface Here { readonly desk: PracticeDesk; readonly pupil: Pupil; readonly seated: Seated; readonly trouble: { value: string } & ReadonlySignal<string>; isHere(): boolean }

function keepingOf({ desk, pupil, seated, trouble, isHere }: Here): CheckKeeping {
  const told = (why: unknown): void => {
    if (isRefusal(why)) trouble.value = why.refused;
  };
  return {
    alias: pupil.alias, arrangements: pupil.access ?? NO_ARRANGEMENTS, trouble,
    replied: (reply) => {
      if (!isHere()) return;
      const memory = seated.memory();
      const { baseline } = memory.motor[motorKey({ device: desk.device, input: reply.input })] ?? NO_MOTOR;
      // What stood in the box when the time was over was not finished; what was typed while the window was hidden says nothing of its time.
      const band = reply.hidden ? undefined : bandOf(reply, baseline, { ...pupil, taught: [] });
      const now = wallNow();
      void seated.add(answerOf(reply, { device: desk.device, order: Math.max(now.at, memory.order + 1), ...now, ...(band && { band }), engine: ENGINE })).then(told);
    },
    done: (result) => void desk.keep.addResult(pupil.id, result).then(told),
  };
}

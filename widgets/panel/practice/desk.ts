import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Class, NEW_CLASS, openClass, type UnreadClass } from '../../fluency/class.ts';
import { byAlias, openPupil, type UnreadPupil, unreadSaid } from '../../fluency/kept-pupil.ts';
import type { Pupil } from '../../fluency/pupil.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { openRoom } from '../../shelf/open-keep.ts';
import { newPupilKeep } from '../../shelf/pupils.ts';
import type { Room } from '../../shelf/room.ts';
import { claimSeat, type SeatEnds, takeSeat } from '../../shelf/seat.ts';
import { rememberedOf } from './remembered.ts';
import { type Keep, type Seated, seated } from './seated.ts';

/** What is kept here and cannot be read: it is left as it is. */
export interface Unread { readonly pupils: readonly UnreadPupil[]; readonly set?: UnreadClass }

/** The pupils of this device and what is set for them: everything of the practice pages that lies on the disk goes through here. */
export interface PracticeDesk {
  readonly keep: Keep;
  /** Names this device in the ids of answers. */
  readonly device: string;
  /** By alias. */
  readonly pupils: ReadonlySignal<readonly Pupil[]>;
  /** As nobody had set anything, where what is set cannot be read. */
  readonly set: ReadonlySignal<Class>;
  readonly unread: ReadonlySignal<Unread>;
  /** What people must know about what is kept, in a sentence. */
  readonly trouble: Signal<string>;
  /** Reads pupils and what is set again: another page may have changed them. */
  refresh(): Promise<void>;
  /** All of them or none. Refused where one would take the place of somebody who cannot be read. */
  put(...pupils: readonly Pupil[]): Promise<Refusal | undefined>;
  /** The pupil and everything of theirs, for good. */
  remove(id: string): Promise<Refusal | undefined>;
  /** Keeps what `change` makes of what is set on the disk now. Refused where that cannot be read. */
  setClass(change: (now: Class) => Class | Refusal): Promise<Refusal | undefined>;
  /** Puts a new class in the place of settings that are damaged; others stay as they are. */
  setAnew(): Promise<Refusal | undefined>;
  /** What is set for the class as it is kept, whether it can be read here or not; a refusal where the disk cannot be read. */
  keptClass(): Promise<unknown>;
  /**
   * Sits a pupil down here. 'elsewhere': they are at work on another page, which `claim` asks to leave. `gone` is told, once, when another page wants the pupil
   * or has taken them: leave then.
   */
  seat(pupil: Pupil, how: 'take' | 'claim', gone: () => void): Promise<Seated | 'elsewhere' | Refusal>;
}

/** What people must know about what is kept here, a sentence each. */
export function troublesOf({ trouble, unread }: PracticeDesk): readonly string[] {
  const { pupils, set } = unread.value;
  return [...trouble.value === '' ? [] : [trouble.value], ...unreadSaid(pupils), ...set ? [set.refused] : []];
}

/** The names under which this device and what is set are kept. */
const [DEVICE, CLASS] = ['device', 'class'];

/** Opens the pupils of this device. */
export async function openPracticeDesk(): Promise<PracticeDesk> {
  const trouble = signal('');
  const room = await openRoom((sentence) => {
    trouble.value = sentence;
  });
  if (room.where === 'memory' && trouble.peek() === '') trouble.value = 'This browser keeps nothing for Partwhole here, so what is practised is gone when this page closes.';
  return newPracticeDesk(room, trouble);
}

/** The pupils that are kept in a room. */
export async function newPracticeDesk(room: Room, trouble: Signal<string>): Promise<PracticeDesk> {
  const keep: Keep = newPupilKeep(room, openPupil);
  const device = await deviceOf(keep);
  const pupils = signal<readonly Pupil[]>([]);
  const set = signal<Class>(NEW_CLASS);
  const unread = signal<Unread>({ pupils: [] });
  const refresh = async (): Promise<void> => {
    const [listed, kept] = await Promise.all([keep.list(), keep.setting(CLASS)]);
    const fault = [listed, kept].find(isRefusal);
    if (fault || isRefusal(listed)) {
      trouble.value = fault?.refused ?? '';
      return;
    }
    const [all, opened] = [listed.map(openPupil), openClass(kept)];
    pupils.value = byAlias(all.filter((one): one is Pupil => !isRefusal(one)));
    unread.value = { pupils: all.filter((one): one is UnreadPupil => isRefusal(one)), ...(isRefusal(opened) && { set: opened }) };
    set.value = isRefusal(opened) ? NEW_CLASS : opened;
  };
  const and = async (work: Promise<Refusal | undefined>): Promise<Refusal | undefined> => {
    const refused = await work;
    await refresh();
    return refused;
  };
  await refresh();
  return {
    keep, device, pupils, set, unread, trouble, refresh,
    put: (...all) => and(keep.put(...all)),
    remove: (id) => and(keep.remove(id)),
    setClass: (change) => and(keep.alter(CLASS, (kept) => {
      const now = openClass(kept);
      return isRefusal(now) ? now : change(now);
    })),
    setAnew: () => and(keep.alter(CLASS, (kept) => {
      const now = openClass(kept);
      return isRefusal(now) && !now.isNewer ? NEW_CLASS : now;
    })),
    keptClass: () => keep.setting(CLASS),
    seat: async (pupil, how, gone) => {
      const ends: SeatEnds = { asked: once(gone), lost: once(gone) };
      const seat = await (how === 'take' ? takeSeat : claimSeat)(`pupil-${pupil.id}`, ends);
      if (!seat) return 'elsewhere';
      const memory = await rememberedOf(keep, pupil.id);
      if (!isRefusal(memory)) return seated(keep, { pupil, memory, seat });
      seat.leave();
      return memory;
    },
  };
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

/** The name of this device, made the first time it is asked for; two pages that ask at once are told the same. */
function deviceOf(keep: Keep): Promise<string> {
  return navigator.locks.request('partwhole-device', async () => {
    const known = await keep.setting(DEVICE);
    if (typeof known === 'string') return known;
    const made = crypto.randomUUID();
    if (known === undefined) await keep.alter(DEVICE, () => made);
    return made;
  });
}

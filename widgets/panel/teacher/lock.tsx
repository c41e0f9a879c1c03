import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { isPin, keptPin, wrongWithPin } from '../../shelf/pin.ts';
import type { Keep } from '../practice/seated.ts';
import { isLock, type KeptLock, waitLeft } from './wait.ts';

/** The name under which the lock is kept. */
const PIN = 'pin';
const FORGOTTEN = 'Nobody can find out a PIN that is forgotten. What is kept of the pupils can then only be deleted all together, by removing the extension from this browser.';

const UNREAD = 'The PIN that is set here was set with a newer Partwhole, or is damaged, so this page stays locked. Update the extension, then open this page again. Pupils can practise meanwhile, and nothing that is kept is lost.';

/** Keeps the lock, but never in the place of one that cannot be read here. */
function keepLock(keep: Keep, lock: KeptLock): Promise<Refusal | undefined> {
  return keep.alter(PIN, (now) => (now === undefined || isLock(now) ? lock : { refused: UNREAD }));
}

interface LockProps { readonly keep: Keep; opened(): void; close(): void }

/** Asks for the teacher's PIN; the first time, lets it be chosen. */
export function Lock({ keep, opened, close }: LockProps) {
  const [lock, unread] = [useSignal<KeptLock | 'none' | undefined>(undefined), useSignal('')];
  useEffect(() => void Promise.all([keep.setting(PIN), keep.list()]).then(([kept, pupils]) => {
    // Where the disk cannot be read, a PIN that is there must not look as if there were none.
    const unreadable = [pupils, kept].find(isRefusal);
    if (unreadable) unread.value = unreadable.refused;
    else if (kept === undefined) lock.value = 'none';
    else if (isLock(kept)) lock.value = kept;
    else unread.value = UNREAD;
  }), []);
  if (lock.value === undefined && unread.value === '') return null;
  return (
    <main class="practice teacher teacher-lock">
      <h1 tabIndex={-1} data-begin>For teachers</h1>
      {unread.value !== '' ? <p class="warning" role="alert">{unread.value}</p> : lock.value === 'none' ? <Choose keep={keep} opened={opened} /> : <Ask keep={keep} lock={lock as Signal<KeptLock>} opened={opened} />}
      <p><button type="button" onClick={close}>Back to the pupils</button></p>
    </main>
  );
}

function Choose({ keep, opened }: Pick<LockProps, 'keep' | 'opened'>) {
  const [pin, again, refused] = [useSignal(''), useSignal(''), useSignal('')];
  const choose = async (): Promise<void> => {
    const why = wrongWithPin(pin.value) ?? (pin.value === again.value ? undefined : 'The two are not the same. Type the PIN again.');
    const kept = why === undefined ? await keepLock(keep, { pin: await keptPin(pin.value), wrong: 0, at: 0 }) : undefined;
    refused.value = why ?? kept?.refused ?? '';
    if (refused.value === '') opened();
  };
  return (
    <form class="practice-form" onSubmit={(event) => {
      event.preventDefault();
      void choose();
    }}>
      <p>Choose a PIN of 4 to 12 digits. It keeps pupils away from this page, from what is set for them, and from deleting and saving what they did.</p>
      <PinField name="PIN" value={pin} refused={refused} />
      <PinField name="The PIN again" value={again} refused={refused} />
      <Refused refused={refused} />
      <p class="practice-soft">Write it down. {FORGOTTEN}</p>
      <div class="practice-row"><button type="submit" class="accent">Use this PIN</button></div>
    </form>
  );
}

function Ask({ keep, lock, opened }: { readonly keep: Keep; readonly lock: Signal<KeptLock>; opened(): void }) {
  const [pin, refused, now] = [useSignal(''), useSignal(''), useSignal(Date.now())];
  const left = Math.ceil(waitLeft(lock.value, now.value) / 1000);
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => {
      now.value = Date.now();
    }, 250);
    return () => clearTimeout(timer);
  });
  const ask = async (): Promise<void> => {
    now.value = Date.now();
    if (waitLeft(lock.value, now.value) > 0) return;
    const typed = pin.value;
    pin.value = '';
    // Kept as wrong before it is looked at, so that closing the page saves nobody the wait.
    const wrong: KeptLock = { ...lock.value, wrong: lock.value.wrong + 1, at: now.value };
    await keepLock(keep, wrong);
    const right = wrongWithPin(typed) === undefined && await isPin(typed, wrong.pin);
    lock.value = right ? { ...wrong, wrong: 0 } : wrong;
    if (!right) {
      refused.value = 'That is not the PIN. Try again.';
      return;
    }
    await keepLock(keep, lock.value);
    opened();
  };
  return (
    <form class="practice-form" onSubmit={(event) => {
      event.preventDefault();
      void ask();
    }}>
      <PinField name="PIN" value={pin} refused={refused} />
      <Refused refused={refused} />
      {left > 0 && <p role="timer">After several wrong PINs there is a wait, longer each time. Another can be typed in {left} s.</p>}
      <div class="practice-row"><button type="submit" class="accent" aria-disabled={left > 0}>Open</button></div>
      <details><summary>The PIN is forgotten</summary><p>{FORGOTTEN}</p></details>
    </form>
  );
}

function PinField({ name, value, refused }: { readonly name: string; readonly value: Signal<string>; readonly refused: Signal<string> }) {
  return (
    <label class="practice-field"><span>{name}</span>
      <input type="password" inputMode="numeric" autoComplete="off" maxLength={12} value={value} aria-invalid={refused.value !== ''} aria-describedby="teacher-refused" onInput={(event) => {
        value.value = event.currentTarget.value;
        refused.value = '';
      }} />
    </label>
  );
}

function Refused({ refused }: { readonly refused: Signal<string> }) {
  return <p id="teacher-refused" role="alert" class={refused.value === '' ? undefined : 'warning'}>{refused.value}</p>;
}

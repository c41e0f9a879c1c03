import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { lasted, type Session } from '../../fluency/session/session.ts';
import { Icon } from '../../look/icon.tsx';
import type { PracticePage } from './page.ts';

/** How much time is left, in Steady only; hidden and shown as the pupil likes, and never told by itself to those who listen. */
export function Clock({ page: { clockHidden }, session }: { readonly page: PracticePage; readonly session: Session }) {
  const now = useSignal(performance.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = performance.now();
    }, 500);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(0, Math.ceil((session.sitting.plan.minutes * 60_000 - lasted({ ...session, now: Math.max(now.value, session.now) })) / 1000));
  const isHidden = clockHidden.value;
  return (
    <span class="practice-clock">
      {!isHidden && <span role="timer" aria-live="off">{Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}</span>}
      <button type="button" class="quiet" aria-label={isHidden ? 'Show the clock' : 'Hide the clock'} onClick={() => {
        clockHidden.value = !isHidden;
      }}><Icon name={isHidden ? 'eye' : 'eye-off'} size={20} /></button>
    </span>
  );
}

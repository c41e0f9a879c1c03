/** A place that one page at a time has. */
export interface Seat { leave(): void }
/** `asked`: another page would like it; leave when what is under way is done. `lost`: another page has taken it. */
export interface SeatEnds { asked(): void; lost(): void }

/** How long a page that is asked to leave is waited for, in milliseconds: after that it sleeps, or hangs. */
const PATIENCE = 2_000;

/** Takes a place, where no other page has it; undefined where one has. */
export function takeSeat(name: string, ends: SeatEnds): Promise<Seat | undefined> {
  return held(name, { ifAvailable: true }, ends);
}

/** Takes a place from the page that has it: that page is asked, and where it does not answer, it is taken. */
export async function claimSeat(name: string, ends: SeatEnds): Promise<Seat | undefined> {
  const channel = new BroadcastChannel(keyOf(name));
  channel.postMessage('please');
  const seat = await held(name, { signal: AbortSignal.timeout(PATIENCE) }, ends);
  channel.close();
  return seat ?? held(name, { steal: true }, ends);
}

const keyOf = (name: string): string => `partwhole-seat:${name}`;

function held(name: string, options: LockOptions, { asked, lost }: SeatEnds): Promise<Seat | undefined> {
  const { promise, resolve } = Promise.withResolvers<Seat | undefined>();
  const left = Promise.withResolvers<void>();
  let isOurs = false;
  navigator.locks.request(keyOf(name), options, async (lock) => {
    if (!lock) return resolve(undefined);
    const channel = new BroadcastChannel(keyOf(name));
    channel.addEventListener('message', () => asked());
    isOurs = true;
    resolve({
      leave: () => {
        isOurs = false;
        channel.close();
        left.resolve();
      },
    });
    await left.promise;
  }).catch(() => {
    // It was not got in time, or was taken away.
    if (isOurs) lost();
    resolve(undefined);
  });
  return promise;
}

/**
 * What is kept: a summary and the document of every lesson, earlier states of it, and this device's settings; pupils, how much each has answered, the
 * answers a hundred at a time, what was made of them, and the results of their checks.
 */
export const DRAWERS = ['summaries', 'lessons', 'revisions', 'settings', 'pupils', 'heads', 'answers', 'memories', 'results'] as const;
export type Drawer = (typeof DRAWERS)[number];
export interface Spot { readonly drawer: Drawer; readonly key: string }
/** Without a value or a spot to copy: take it out. `copyOf`: what lies there before any of these writes, so that nobody need read it. */
export interface Write extends Spot { readonly value?: unknown; readonly copyOf?: Spot }
/** A place to keep things. What goes in is plain JSON; what comes out is a copy of it. Every function rejects with the browser's own error. */
export interface Room {
  readonly where: 'database' | 'extension storage' | 'memory';
  read(spot: Spot): Promise<unknown>;
  /** Everything in a drawer, by key. */
  list(drawer: Drawer): Promise<ReadonlyMap<string, unknown>>;
  /** All or nothing, on the disk when it is done: `decide` sees what lies at `spots` (in their order) and says what to write; nothing else writes in between. */
  change(spots: readonly Spot[], decide: (found: readonly unknown[]) => readonly Write[]): Promise<void>;
  close(): void;
}

/** Lasts as long as the page. The last resort, and honest about it: the panel says so. */
export function memoryRoom(): Room {
  const drawers = new Map<Drawer, Map<string, unknown>>(DRAWERS.map((drawer) => [drawer, new Map()]));
  const look = ({ drawer, key }: Spot): unknown => structuredClone(drawers.get(drawer)?.get(key));
  return {
    where: 'memory',
    read: async (spot) => look(spot),
    list: async (drawer) => structuredClone(drawers.get(drawer) ?? new Map()),
    change: async (spots, decide) => {
      const writes = structuredClone(decide(spots.map(look))).map((write) => (write.copyOf ? { ...write, value: look(write.copyOf) } : write));
      for (const { drawer, key, value } of writes) {
        if (value === undefined) drawers.get(drawer)?.delete(key);
        else drawers.get(drawer)?.set(key, value);
      }
    },
    close: () => {},
  };
}

/** As much of the extension's `storage.local` as is used. */
export interface Area {
  get(keys: readonly string[] | null): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** `storage.local`, where the browser refuses databases (Firefox's private mode). It has no transactions: `alone` lets one change run at a time. */
export function areaRoom(area: Area, alone: (work: () => Promise<void>) => Promise<void>): Room {
  const name = ({ drawer, key }: Spot): string => `${drawer}/${key}`;
  return {
    where: 'extension storage',
    read: async (spot) => (await area.get([name(spot)]))[name(spot)],
    list: async (drawer) => {
      const all = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(`${drawer}/`));
      return new Map(all.map(([key, value]) => [key.slice(drawer.length + 1), value]));
    },
    change: (spots, decide) => alone(async () => {
      const found = await area.get(spots.map(name));
      const decided = decide(spots.map((spot) => found[name(spot)]));
      const copied = await area.get(decided.flatMap(({ copyOf }) => (copyOf ? [name(copyOf)] : [])));
      const writes = decided.map((write) => (write.copyOf ? { ...write, value: copied[name(write.copyOf)] } : write));
      const gone = writes.filter((write) => write.value === undefined).map(name);
      await area.set(Object.fromEntries(writes.filter((write) => write.value !== undefined).map((write) => [name(write), write.value])));
      if (gone.length > 0) await area.remove(gone);
    }),
    close: () => {},
  };
}

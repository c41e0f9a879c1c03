import { families } from '../../widgets/variation/index.ts';
import { scriptsOf } from '../../widgets/variation/scripts.ts';
import { setOf } from '../../widgets/variation/set.ts';

/** How long each of many sets took to make, in milliseconds: so many seeds of every sequence of every family. */
export async function timesOfSets(seeds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (const card of families) {
    const family = await card.load();
    for (const script of scriptsOf(family)) {
      for (let seed = 0; seed < seeds; seed++) {
        const began = performance.now();
        setOf(family, script.id, `bench ${seed}`);
        times.push(performance.now() - began);
      }
    }
  }
  return times;
}

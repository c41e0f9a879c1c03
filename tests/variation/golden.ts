import { isRefusal } from '../../widgets/maths/refusal.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { families } from '../../widgets/variation/index.ts';
import { scriptsOf } from '../../widgets/variation/scripts.ts';
import { linesOf, setOf } from '../../widgets/variation/set.ts';
import { answerText } from '../../widgets/variation/written.ts';

const SEEDS = ['1', '2', '3', 'a class'];
const MASK = (1n << 64n) - 1n;

/** FNV-1a of 64 bits, over UTF-16 units. */
function hash(text: string): string {
  let sum = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) sum = ((sum ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n) & MASK;
  return sum.toString(16).padStart(16, '0');
}

/** What the hashes of a family are known by: `difference/1`. */
export const keyIn = ({ id, version }: AnyFamily): string => `${id}/${version}`;

/** A hash of the sets that some seeds give. */
export function goldenOf(family: AnyFamily): string {
  const lines = scriptsOf(family).flatMap((script) => SEEDS.flatMap((seed) => {
    const set = setOf(family, script.id, seed);
    return isRefusal(set) ? [set.refused] : [script.id, seed, JSON.stringify(set.stops), ...linesOf(family, set.stops, (item) => answerText(family, item)), set.discuss.join(' ')];
  }));
  return hash(lines.join('\n'));
}

/** The hashes of every family. The same on every machine and in every browser. */
export async function goldenNow(): Promise<Readonly<Record<string, string>>> {
  const all = await Promise.all(families.map(({ load }) => load()));
  return Object.fromEntries(all.map((family) => [keyIn(family), goldenOf(family)]));
}

import type { Sentence } from './english.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { thingFrom } from './thing.ts';

/** So many of one thing in a list of things that are bought together: "3 pens", "a ruler". */
export interface Item { readonly number?: Quantity; readonly keys: readonly string[] }
/** A list of such things, and the words that it is. */
export interface Bundle { readonly items: readonly Item[]; readonly sentence: number; readonly from: number; readonly to: number }

const JOINS = /^(?:and|plus|with)$/;

/** The one item that begins at a word, and where it ends. */
function itemAt(words: Sentence, at: number, numbers: readonly Quantity[]): { readonly item: Item; readonly to: number } | undefined {
  const number = numbers.find((one) => one.at === at);
  const isOne = /^(?:a|an|one|1)$/.test(words[at]?.lower ?? '');
  if (!number && !isOne || number && (number.unit || number.is !== 'number' || number.each !== undefined || number.compares || number.value.d !== 1n)) return undefined;
  const thing = thingFrom(words, at + 1);
  if (thing.noun === '' || words[at + 1]?.tags.has('Value')) return undefined;
  return { item: { ...(number && { number }), keys: [thing.noun, ...thing.kinds, ...(thing.of === undefined ? [] : [thing.of])] }, to: thing.to };
}

/** The list that begins at a word. */
function bundleAt(words: Sentence, from: number, numbers: readonly Quantity[]): { readonly items: readonly Item[]; readonly to: number } | undefined {
  const items: Item[] = [];
  let at = from;
  for (;;) {
    const found = itemAt(words, at, numbers);
    if (!found) return undefined;
    items.push(found.item);
    at = found.to;
    const comma = /,/.test(words[at - 1]?.gap ?? '');
    const joined = JOINS.test(words[at]?.lower ?? '');
    if (/[.;:?]/.test(words[at - 1]?.gap ?? '') || !comma && !joined || !itemAt(words, joined ? at + 1 : at, numbers)) break;
    if (joined) at++;
  }
  return items.length > 1 ? { items, to: at } : undefined;
}

/** The lists of a problem in which every thing can be told from the others, by words that no other of the list has. */
export function bundlesIn({ sentences, quantities }: Problem): readonly Bundle[] {
  return sentences.flatMap((words, sentence) => {
    const numbers = quantities.filter((one) => one.sentence === sentence);
    const found: Bundle[] = [];
    for (let at = 0; at < words.length; at++) {
      const bundle = bundleAt(words, at, numbers);
      if (!bundle) continue;
      const own = bundle.items.map((item) => ({ ...item, keys: item.keys.filter((key) => bundle.items.every((other) => other === item || !other.keys.includes(key))) }));
      if (own.every(({ keys }) => keys.length > 0)) found.push({ items: own, sentence, from: at, to: bundle.to });
      at = bundle.to - 1;
    }
    return found;
  });
}

/** Which of some things a price is of: what is named right after it ("£2 for an adult"), else before it, back to the number before; undefined where none or several are. */
export function pricedItem({ sentences, quantities }: Problem, price: Quantity, items: readonly Item[]): Item | undefined {
  const words = sentences[price.sentence] ?? [];
  const beside = quantities.filter((one) => one.sentence === price.sentence);
  const next = beside.find((one) => one.at > price.at)?.at ?? words.length;
  const last = beside.findLast((one) => one.at < price.at)?.at ?? -1;
  const end = words.findIndex((word, at) => at >= price.at && (/[,;]/.test(word.gap) || JOINS.test(word.lower)));
  const after = /^(?:for|per|each|an?)$/.test(words[price.to]?.lower ?? '') ? words.slice(price.to, Math.min(next, end < 0 ? words.length : end + 1)) : [];
  const named = (some: Sentence): readonly Item[] => items.filter(({ keys }) => some.some(({ root }) => keys.includes(root)));
  const [found, ...others] = named(after).length > 0 ? named(after) : named(words.slice(last + 1, price.at));
  return others.length === 0 ? found : undefined;
}

import { readCount } from '../maths/read.ts';
import { isRefusal } from '../maths/refusal.ts';

/** The whole number that a teacher typed for a part of an item; undefined of anything else, and of more than `most`. */
export function typedWhole(text: string, most = 9999): number | undefined {
  const count = readCount(text);
  return isRefusal(count) || count > most ? undefined : count;
}

/** An item with one of its numbers read from what a teacher typed. */
export function typedInto<Item, Key extends keyof Item>(key: Key, most?: number): (item: Item, text: string) => Item | undefined {
  return (item, text) => {
    const count = typedWhole(text, most);
    return count === undefined ? undefined : { ...item, [key]: count };
  };
}

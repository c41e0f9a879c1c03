import type { Json } from '../board/document.ts';
import type { Looks, Preset } from '../board/manipulative.ts';

/** The first three of several looks that differ from each other and from what is there; undefined: there are not so many. */
export function threeOf<Props extends Json>(all: readonly Preset<Props>[], now: Props): Looks<Props>['same'] | undefined {
  const seen = new Set([JSON.stringify(now)]);
  const [first, second, third] = all.filter(({ props }) => {
    const text = JSON.stringify(props);
    return seen.has(text) ? false : seen.add(text);
  });
  return first && second && third ? [first, second, third] : undefined;
}

import type { Known } from './heatmap.ts';
import type { Shade } from './shade.ts';

/** How each shade is marked beside its colour and its shape: by a letter, and in the key by what it means. */
export const KEY: Readonly<Record<Shade, { readonly letter: string; readonly means: string }>> = {
  'not yet': { letter: 'N', means: 'not met yet, or being understood' },
  'worked out': { letter: 'W', means: 'right, but worked out each time' },
  fluent: { letter: 'F', means: 'by heart on three days' },
  secure: { letter: 'S', means: 'by heart a fortnight later too' },
  fading: { letter: 'G', means: 'was by heart, and is going' },
};

/** How much of a class knows a fact by heart: none, up to a quarter, up to a half, up to three quarters, more, and all of it. */
export type Share = 0 | 1 | 2 | 3 | 4 | 5;

/** What each share means. */
export const SHARES: readonly string[] = ['nobody', 'up to a quarter', 'up to a half', 'up to three quarters', 'more than three quarters', 'everybody'];

/** The share of a class that knows a fact. Of nobody it is nobody. */
export function shareOf({ known, of }: Known): Share {
  if (known === 0) return 0;
  if (known === of) return 5;
  return 4 * known <= of ? 1 : 2 * known <= of ? 2 : 4 * known <= 3 * of ? 3 : 4;
}

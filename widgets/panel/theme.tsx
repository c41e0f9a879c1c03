import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { THEME_MEDIA, THEMES, type Theme, themeFor } from '../look/theme.ts';

/** Whether a media query holds, kept up to date. */
function matches(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const now = signal(list.matches);
  list.addEventListener('change', () => {
    now.value = list.matches;
  });
  return now;
}

const media = new Map(THEME_MEDIA.map((query) => [query, matches(query)]));
/** The colours that this page paints with, as the person has set the browser or the system. */
export const theme: ReadonlySignal<Theme> = computed(() => themeFor((query) => media.get(query)?.value ?? false));
/** The colour of the frame around what is chosen. */
export const focus = computed(() => theme.value.focus.edge);
const still = matches('(prefers-reduced-motion: reduce)');
/** Whether things may be seen to travel. */
export const motion = computed(() => !still.value);
/** The colours of pictures that are saved, which may be pasted onto any page. */
export const LIGHT: Theme = THEMES.light;

import './exercise/exercise.css';
import type { Page } from './page.ts';

/** `surface`: the panel beside the lesson page, or the class's window, which has what is shown and nothing to arrange it by. */
export interface SurfaceProps { readonly page: Page; readonly surface: 'panel' | 'projector' }

/** Why what a step asks cannot be shown, in its place. */
export function Kept({ why, surface }: Pick<SurfaceProps, 'surface'> & { readonly why: string }) {
  return <section class={`exercise exercise-${surface}`} aria-label="Questions"><p class="warning">{why}</p></section>;
}

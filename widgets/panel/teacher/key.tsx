import type { ComponentChild } from 'preact';
import { KEY, type Share, SHARES } from '../../fluency/seen/key.ts';
import { type Shade, SHADES } from '../../fluency/seen/shade.ts';

/** Shapes that differ in outline, so that they are told apart without colour. */
const SHAPES: Readonly<Record<Shade, ComponentChild>> = {
  'not yet': <circle cx="8" cy="8" r="5.5" fill="none" stroke-dasharray="2 2.3" />,
  'worked out': <><circle cx="8" cy="8" r="5.5" fill="none" /><path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" /></>,
  fluent: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  secure: <rect x="2.5" y="2.5" width="11" height="11" fill="currentColor" />,
  fading: <path d="M2 3.5h12l-6 10z" fill="none" />,
};

/** How a pupil stands with a fact: a shape and a letter. */
export function ShadeMark({ shade }: { readonly shade: Shade }) {
  return <span class="teacher-mark" aria-hidden="true"><svg viewBox="0 0 16 16" width="14" height="14" stroke="currentColor" stroke-width="1.5" focusable="false">{SHAPES[shade]}</svg>{KEY[shade].letter}</span>;
}

export const toneOf = (shade: Shade): string => `tone-${shade.replace(' ', '-')}`;

/** What the marks of one pupil's facts mean. */
export function ShadeKey() {
  return (
    <ul class="teacher-key" aria-label="Key">
      {SHADES.map((shade) => <li key={shade}><span class={`teacher-fact ${toneOf(shade)}`}><ShadeMark shade={shade} /></span><span><b>{shade}</b>: {KEY[shade].means}</span></li>)}
    </ul>
  );
}

/** How full a share is, as a bar over a number. */
export function ShareMark({ share, number }: { readonly share: Share; readonly number?: number }) {
  return <span class="teacher-mark" aria-hidden="true"><svg viewBox="0 0 20 8" width="20" height="8" stroke="currentColor" focusable="false"><rect x="0.5" y="0.5" width="19" height="7" fill="none" /><rect x="0.5" y="0.5" width={19 * share / 5} height="7" fill="currentColor" /></svg>{number}</span>;
}

/** What the marks of a class's facts mean. */
export function ShareKey() {
  return (
    <div>
      <p class="practice-soft">The number says how many pupils know the fact by heart, the bar how much of the class that is.</p>
      <ul class="teacher-key" aria-label="Key">
        {SHARES.map((means, share) => <li key={means}><span class={`teacher-fact tone-share-${share}`}><ShareMark share={share as Share} /></span><span>{means}</span></li>)}
      </ul>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where something wide scrolls by itself, so that the page does not. */
export function Scroll({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const region = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A region that scrolls must be reached by the keyboard (WCAG 2.1.1), though nothing is pressed in it.
    if (region.current) region.current.tabIndex = 0;
  }, []);
  return <div class="teacher-scroll" role="region" aria-label={title} ref={region}>{children}</div>;
}

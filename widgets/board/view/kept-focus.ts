import { useEffect, useRef } from 'preact/hooks';

/** Focus on a thing that goes away passes to the thing before it, not to the top of the page. `changed`: what is listed, whenever it changes. */
export function useKeptFocus(list: { readonly current: HTMLElement | null }, changed: unknown): void {
  const last = useRef<{ readonly id: string; readonly index: number } | undefined>(undefined);
  const stops = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const end = new AbortController();
    element.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && target.dataset.item !== undefined) last.current = { id: target.dataset.item, index: stops().indexOf(target) };
    }, { signal: end.signal });
    element.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget) last.current = undefined;
    }, { signal: end.signal });
    return () => end.abort();
  }, []);
  useEffect(() => {
    const lost = last.current;
    if (!lost || document.activeElement !== document.body) return;
    const now = stops();
    if (!now.some(({ dataset }) => dataset.item === lost.id)) now[Math.max(0, Math.min(lost.index, now.length) - 1)]?.focus();
  }, [changed]);
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The keyboard goes to this element when it first stands there, and stays the person's own from then on. */
export function useFocus<Of extends HTMLElement>(): RefObject<Of | null> {
  const element = useRef<Of>(null);
  useLayoutEffect(() => {
    element.current?.focus({ preventScroll: true });
  }, []);
  return element;
}

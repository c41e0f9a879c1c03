import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../look/icon.tsx';

export interface SheetProps { readonly title: string; close(): void; readonly children: ComponentChildren; readonly class?: string }

/** A dialog over the panel. Escape and the cross close it; the focus goes back to where it was. */
export function Sheet({ title, close, children, class: className = '' }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const gone = useRef(false);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      gone.current = true;
      // While it is open, nothing behind it can have the focus.
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog class={`sheet ${className}`} ref={dialog} aria-label={title} onClose={() => gone.current || close()}
      onKeyDown={(event) => event.stopPropagation()}>
      <div class="sheet-head">
        <h2>{title}</h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={() => dialog.current?.close()}><Icon name="x" /></button>
      </div>
      <div class="sheet-body">{children}</div>
    </dialog>
  );
}

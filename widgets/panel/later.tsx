import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

interface Loaded<Props> { readonly Component: ComponentType<Props> }

/** Shows a part of the page that is loaded when it is first needed, and nothing until then; `load` is always the same function. */
export function Later<Props extends object>({ load, props }: { load(): Promise<ComponentType<Props>>; readonly props: Props }) {
  const shown = useSignal<Loaded<Props> | 'failed' | undefined>(undefined);
  useEffect(() => void load().then((Component) => {
    shown.value = { Component };
  }, () => {
    shown.value = 'failed';
  }), []);
  if (shown.value === 'failed') return <p role="status">This could not be fetched. Close the panel and open it again.</p>;
  const Component = shown.value?.Component;
  return Component ? <Component {...props} /> : null;
}

import { useSignal } from '@preact/signals';
import type { ComponentType, VNode } from 'preact';
import { useEffect } from 'preact/hooks';

/** A part of a page that is loaded when it is first shown, and until then nothing; said where it cannot be. `load` gives how it is shown. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let there: ComponentType<Props> | undefined;
  return function Later(props: Props): VNode | null {
    const state = useSignal<'coming' | 'there' | 'failed'>('coming');
    useEffect(() => void load().then((found) => {
      there = found;
      state.value = 'there';
    }, () => {
      state.value = 'failed';
    }), []);
    if (state.value === 'failed') return <p role="status">This could not be fetched. Close the panel and open it again.</p>;
    const Component = there;
    return Component ? <Component {...props} /> : null;
  };
}

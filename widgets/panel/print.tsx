import { render } from 'preact';

/** Opens the page in `root`. */
export function openPrint(root: HTMLElement): void {
  render(<main><h1>Partwhole: on paper</h1></main>, root);
}

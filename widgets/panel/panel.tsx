import { render } from 'preact';

/** Opens the page in `root`. */
export function openPanel(root: HTMLElement): void {
  render(<main><h1>Partwhole</h1></main>, root);
}

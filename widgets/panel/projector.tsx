import { render } from 'preact';

/** Opens the page in `root`. */
export function openProjector(root: HTMLElement): void {
  render(<main><h1>Partwhole: for the class</h1></main>, root);
}

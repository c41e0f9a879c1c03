import { render } from 'preact';

/** Opens the page in `root`. */
export function openWelcome(root: HTMLElement): void {
  render(<main><h1>Welcome to Partwhole</h1></main>, root);
}

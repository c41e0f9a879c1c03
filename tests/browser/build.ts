import { build } from '../../scripts/build.ts';

/** Builds the extension for Chrome and Firefox once, before the first browser test, as a person installs it. */
export function setup(): void {
  build('chrome');
  build('firefox');
}

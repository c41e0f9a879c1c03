import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const places = [
  ...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name))),
  '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Where a Firefox is installed, if there is one: tests that need it are left out otherwise. */
export const firefoxPath = places.find((path) => existsSync(path));

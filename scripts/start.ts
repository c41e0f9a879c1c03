// npm start: builds the extension and shows it, with the panel open beside the sample lesson.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { build } from './build.ts';
import { demo } from './demo.ts';
import { openBrowser, openPanel } from './open.ts';
import { serveSampleLesson } from './sample-lesson.ts';
import { ended } from './sentence.ts';

/** The profile is kept, so that what is made today is there tomorrow. */
function profile(): string {
  const caches = { darwin: join(homedir(), 'Library', 'Caches'), win32: process.env['LOCALAPPDATA'] ?? homedir() };
  const cache = caches[process.platform as keyof typeof caches] ?? process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(cache, 'partwhole', 'profile');
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function show(): Promise<void> {
  const executable = findBrowser();
  const page = await serveSampleLesson(4747);
  const opened = await openBrowser({ executable, profile: profile(), address: page.address, headless: false });
  await openPanel(opened, page.address).catch(() => {
    console.log('This browser does not let itself be clicked from here: click the Partwhole icon in its toolbar, or press Alt+Shift+M.');
  });
  console.log(`Partwhole is open beside ${page.address}. Close the browser, or press Ctrl+C here, to end.`);
  await opened.ended;
}

await ended(async () => {
  console.log('Building Partwhole …');
  build('chrome');
  await (hasDisplay() ? show() : demo());
});

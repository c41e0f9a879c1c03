// npm run dev: the extension in a browser, built anew and reloaded whenever a file changes.
import { createServer } from 'wxt';
import { findBrowser } from './browser.ts';
import { serveSampleLesson } from './sample-lesson.ts';

const lesson = await serveSampleLesson(4747);
const server = await createServer({
  webExt: {
    binaries: { chrome: findBrowser() }, startUrls: [lesson.address], chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
});
await server.start();

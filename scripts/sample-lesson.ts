// Shows the sample lesson to this machine alone: a page from a folder would need a permission, one from a server does not.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const folder = join(import.meta.dirname, 'sample-lesson');
const files: Readonly<Record<string, string>> = {
  '/': join(folder, 'index.html'),
  '/style.css': join(folder, 'style.css'),
  '/icon.svg': join(import.meta.dirname, '..', 'public', 'icon', 'icon.svg'),
};
const kinds: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml' };

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', () => done());
  });
}

/**
 * Serves the sample lesson on 127.0.0.1. `port`: the one to have if it is free, so that a lesson made beside the page finds it again; 0 for any.
 */
export async function serveSampleLesson(port = 0): Promise<{ readonly address: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = files[new URL(request.url ?? '/', 'http://page').pathname];
    if (path === undefined) {
      response.writeHead(404).end();
      return;
    }
    void readFile(path).then((text) => response.writeHead(200, { 'content-type': kinds[extname(path)] ?? '' }).end(text));
  });
  await listen(server, port).catch(() => listen(server, 0));
  const { port: got } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${got}/`, close: () => { server.close(); server.closeAllConnections(); } };
}

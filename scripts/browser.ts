// Finds a browser that can show the extension, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Runs a program to its end, showing what it says; whether it ended well. */
export function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

/** Installed under a snap, a browser sees neither our folder nor a profile of ours. */
function isSnap(path: string): boolean {
  return path.startsWith('/snap/') || (process.platform === 'linux' && readFileSync(path).subarray(0, 4096).includes('/snap/'));
}

/** Whether a browser stands here and starts. On Windows `--version` opens a window, so there that it stands must do. */
function starts(path: string): boolean {
  if (!existsSync(path) || isSnap(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function onPath(names: readonly string[]): readonly string[] {
  if (process.platform === 'win32') return [];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function underPrograms(...places: readonly string[]): readonly string[] {
  const roots = [process.env['LOCALAPPDATA'], process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']];
  return roots.flatMap((root) => (root === undefined ? [] : places.map((place) => join(root, place))));
}

function inApplications(...names: readonly string[]): readonly string[] {
  return ['/Applications', join(homedir(), 'Applications')]
    .flatMap((folder) => names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)));
}

function chromiums(): readonly string[] {
  return [
    ...onPath(['chromium', 'chromium-browser', 'chrome-for-testing']),
    ...inApplications('Chromium', 'Google Chrome for Testing'),
    ...underPrograms('Chromium/Application/chrome.exe'),
    ...globSync(join(homedir(), '.cache/puppeteer/chrome/*/chrome-*/chrome')),
  ];
}

function chromesAndEdges(): readonly string[] {
  return [
    ...onPath(['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']),
    ...inApplications('Google Chrome', 'Microsoft Edge'),
    ...underPrograms('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
  ];
}

function installed(): string | undefined {
  return [...chromiums(), chromium.executablePath(), ...chromesAndEdges()].find(starts);
}

function fetchFromPlaywright(): string | undefined {
  console.log('No browser found: getting Chromium with Playwright …');
  const program = join('node_modules', 'playwright', 'cli.js');
  return runs(process.execPath, [program, 'install', '--no-shell', 'chromium']) && starts(chromium.executablePath())
    ? chromium.executablePath() : undefined;
}

function fetchFromDebian(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  console.log('Getting Chromium from Debian …');
  return runs('apt-get', ['update', '-qq']) && runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    ? chromiums().find(starts) : undefined;
}

/**
 * The path of a browser: `CHROMIUM_PATH`, an installed Chromium or Chrome for Testing, Playwright's own, an installed Chrome or Edge; else one
 * is installed by Playwright or, where that cannot be and the system is Debian and ours, by apt. Throws a sentence when there is none.
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and no browser starts there: correct it or leave it out.`);
  }
  const found = installed() ?? fetchFromPlaywright() ?? fetchFromDebian();
  if (found === undefined) throw new Error('No browser was found and none could be installed: install Chromium, Chrome or Edge, and try again.');
  return found;
}

// Installs what package-lock.json asks for, if it is not there. Own modules of Node only, and nothing newer than Node 18: this runs before
// anything else is there. npm writes `node_modules/.package-lock.json` when an installation has ended well, and only then.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const broughtNode = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** Ends with a sentence for the person at the keyboard. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Whether `version` (`24.21.0`) runs TypeScript as it is, which Node does from 22.18. */
function newEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function packages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Whether a package is for this system: our own Node is one package for each. */
function isForHere(entry) {
  return (!entry.os || entry.os.includes(process.platform)) && (!entry.cpu || entry.cpu.includes(process.arch));
}

/** Whether all that the lock asks for stands in node_modules in the version asked for. Optional packages count if we named them ourselves. */
function isInstalled() {
  const wanted = packages(join(root, 'package-lock.json'));
  const there = packages(join(modules, '.package-lock.json'));
  const named = Object.keys(wanted['']?.optionalDependencies ?? {}).map((name) => `node_modules/${name}`);
  return Object.entries(wanted).every(([path, entry]) => {
    const needed = path !== '' && (named.includes(path) ? isForHere(entry) : !entry.optional && !entry.devOptional && !entry.peer);
    return !needed || (there[path]?.integrity === entry.integrity && existsSync(join(root, path)));
  });
}

function install() {
  // Windows cannot delete the Node it is running; `npm install` leaves in place what has not changed.
  const inUse = process.platform === 'win32' && process.execPath.startsWith(modules + sep);
  const command = inUse ? 'install' : 'ci';
  const npm = process.env.npm_execpath;
  console.log('Installing what package-lock.json asks for …');
  const done = npm
    ? spawnSync(process.execPath, [npm, command, '--loglevel=error'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', [command, '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) stop(`npm ${command} did not end well: see what it says above, check the network, and try again.`);
}

/** The version of the Node that runs what comes next: the one the project brings, else the one there is. */
function nextNode() {
  if (!existsSync(broughtNode)) return process.versions.node;
  const answer = spawnSync(broughtNode, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return answer.status === 0 ? answer.stdout.trim().replace(/^v/, '') : process.versions.node;
}

if (process.platform === 'darwin' && !newEnough(process.versions.node)) {
  stop(`On macOS Partwhole needs Node 22.18 or later, and this is ${process.versions.node}: install a newer one from https://nodejs.org.`);
}
if (!isInstalled()) install();
if (!newEnough(nextNode())) {
  stop(`Partwhole needs Node 22.18 or later and could not bring its own to this system (${process.platform} ${process.arch}): `
    + `this is ${nextNode()}, install a newer one from https://nodejs.org.`);
}

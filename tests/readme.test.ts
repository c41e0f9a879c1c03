import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cards } from '../widgets/manipulatives/index.ts';
import { families } from '../widgets/variation/index.ts';

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| (?:\*\*)?([^|*]+?)(?:\*\*)? \|/gmu)].map(([, first = '']) => first);

test('the table of the tray lists every manipulative under its group, in the order of the tray', () => {
  const from = rows.indexOf('manipulative') + 1;
  const groups = Map.groupBy(cards, ({ group }) => group);
  const wanted = [...groups].flatMap(([group, of]) => [group as string, ...of.map(({ title }) => title)]);
  expect(rows.slice(from, from + wanted.length)).toEqual(wanted);
});

test('the table of questions lists every family under its topic, in the order of the list', () => {
  const from = rows.indexOf('topic') + 1;
  const lines = readme.split('\n').filter((line) => /^\| [^|]+ \| [^|]+ \|$/u.test(line));
  const wanted = [...Map.groupBy(families, ({ topic }) => topic)].map(([topic, of]) => `| ${topic} | ${of.map(({ title }) => title).join(' · ')} |`);
  expect(from).toBeGreaterThan(0);
  expect(lines.filter((line) => wanted.includes(line))).toEqual(wanted);
});

test('every script that the readme names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = [...readme.matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

// Writes widgets/board/andika.ts: how wide the characters of the shipped typeface are, so that no reader of a board has to measure text.
// Run it with `node scripts/andika.ts` after the typeface has changed. It reads the .woff files, whose tables are merely deflated (WOFF 1.0).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const path = (from: string) => fileURLToPath(new URL(`../${from}`, import.meta.url));

/** The tables of a WOFF 1.0 file by their tags: https://www.w3.org/TR/WOFF/ */
function tablesOf(file: Buffer): (tag: string) => Buffer {
  const count = file.readUInt16BE(12);
  const tables = new Map(Array.from({ length: count }, (_, at) => {
    const entry = 44 + 20 * at;
    const [offset, compressed, length] = [file.readUInt32BE(entry + 4), file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12)];
    const bytes = file.subarray(offset, offset + compressed);
    return [file.toString('latin1', entry, entry + 4), compressed < length ? inflateSync(bytes) : bytes];
  }));
  return tag => {
    const table = tables.get(tag);
    if (!table) throw new Error(`The typeface has no table ${tag}.`);
    return table;
  };
}

/** Character code → glyph, from the `cmap` table in format 4. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.readUInt32BE(8 + 8 * at));
  const start = subtables.find(offset => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The typeface has no character table in format 4.');
  const size = cmap.readUInt16BE(start + 6);
  const glyphs = new Map<number, number>();
  for (let at = 0; at < size; at += 2) {
    const [ends, starts, deltas, ranges] = [start + 14 + at, start + 16 + size + at, start + 16 + 2 * size + at, start + 16 + 3 * size + at];
    const range = cmap.readUInt16BE(ranges);
    const first = cmap.readUInt16BE(starts);
    for (let code = first; code <= cmap.readUInt16BE(ends) && code < 0xffff; code++) {
      const glyph = range === 0 ? code : cmap.readUInt16BE(ranges + range + 2 * (code - first));
      if (glyph !== 0) glyphs.set(code, (glyph + cmap.readUInt16BE(deltas)) & 0xffff);
    }
  }
  return glyphs;
}

/** The lowest and the highest point of a glyph, in the typeface's units; nothing for one without ink. */
function extentOf(table: (tag: string) => Buffer, glyph: number): { low: number; high: number } {
  const loca = table('loca');
  const long = table('head').readInt16BE(50) === 1;
  const [start, end] = [glyph, glyph + 1].map(at => (long ? loca.readUInt32BE(4 * at) : 2 * loca.readUInt16BE(2 * at)));
  if (start === undefined || start === end) return { low: 0, high: 0 };
  return { low: table('glyf').readInt16BE(start + 4), high: table('glyf').readInt16BE(start + 8) };
}

function read(weight: 400 | 700) {
  const table = tablesOf(readFileSync(path(`node_modules/@fontsource/andika/files/andika-latin-${weight}-normal.woff`)));
  const wide = table('hhea').readUInt16BE(34);
  const characters = [...glyphsOf(table('cmap'))].filter(([code]) => code >= 32 && !isInvisible(code)).map(([code, glyph]) => ({
    character: String.fromCodePoint(code),
    advance: table('hmtx').readUInt16BE(4 * Math.min(glyph, wide - 1)),
    ...extentOf(table, glyph),
  }));
  return { perEm: table('head').readUInt16BE(18), characters };
}

function isInvisible(code: number): boolean {
  return (code >= 0x7f && code < 0xa0) || code === 0xad || code === 0x200b || code === 0xfeff || code === 0xfffd;
}

type Face = ReturnType<typeof read>;

const one = ({ characters }: Face, wanted: string) => {
  const found = characters.find(({ character }) => character === wanted);
  if (!found) throw new Error(`The typeface has no ${wanted}.`);
  return found;
};

function widths({ characters }: Face): string {
  const byAdvance = Map.groupBy(characters, ({ advance }) => advance);
  const rows = [...byAdvance].sort(([a], [b]) => a - b).map(([advance, group]) => {
    const text = group.map(({ character }) => (/[\s\p{M}]/u.test(character) && character !== ' ' ? `\\u${hex(character)}` : character.replace(/['\\]/, '\\$&'))).join('');
    return `  [${advance}, '${text}'],`;
  });
  return `[\n${rows.join('\n')}\n]`;
}

const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(4, '0');

const [regular, bold] = [read(400), read(700)];
const minus = (face: Face) => one(face, '−').high - one(face, '−').low;
const deep = regular.characters.filter(({ low }) => low < -100).map(({ character }) => character.replace(/['\\]/, '\\$&')).filter(text => !/\p{M}/u.test(text)).join('');

writeFileSync(path('widgets/board/andika.ts'), `// Written by scripts/andika.ts from the typeface (Andika, Latin, 400 and 700); not edited by hand.

type Widths = readonly (readonly [advance: number, characters: string])[];

/** The units in which all figures here are given: so many to the height of the text. */
export const PER_EM = ${regular.perEm};
/** The height of the digits over the baseline. */
export const DIGITS = ${one(regular, '7').high};
/** How far letters reach under the baseline. */
export const DESCENT = ${-one(regular, 'g').low};
/** The characters that reach under the baseline. */
export const DESCENDING = '${deep}';
/** How thick the minus sign is. */
export const STROKE = { regular: ${minus(regular)}, bold: ${minus(bold)} } as const;

/** Characters by how wide they are. */
export const REGULAR: Widths = ${widths(regular)};

/** The same, bold. */
export const BOLD: Widths = ${widths(bold)};
`);
console.log(`Wrote widgets/board/andika.ts: ${regular.characters.length} characters.`);

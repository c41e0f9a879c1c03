import type { Refusal } from '../maths/refusal.ts';
import { crc32 } from '../board/crc.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const KEYWORD = 'partwhole';
const CHUNK = { beforeData: 8, afterData: 4 };
interface Chunk { readonly type: string; readonly at: number; readonly data: Uint8Array; readonly end: number; readonly sound: boolean }

const NO_BOARD: Refusal = {
  refused: 'There is no board in this picture. Only pictures that Partwhole saved, and that no other program has changed since, carry one.',
};
const CUT_OFF: Refusal = { refused: 'This picture is damaged: part of it is missing. Try another copy of it.' };

/**
 * The PNG with this text inside it, as an uncompressed iTXt chunk before the end (PNG specification, 11.3.3.4); a text put in before is replaced.
 * Refuses what is not a whole PNG.
 */
export function intoPng(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> | Refusal {
  const chunks = chunksOf(png);
  if ('refused' in chunks) return chunks;
  const kept = chunks.filter((chunk) => !carries(chunk));
  const pieces = kept.map((chunk) => png.subarray(chunk.at, chunk.end));
  // Keyword, zero, not compressed (two zeros), no language, no translated keyword (a zero each), then the text in UTF-8.
  const data = new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0${text}`);
  return joined([Uint8Array.from(SIGNATURE), ...pieces.slice(0, -1), chunkOf('iTXt', data), ...pieces.slice(-1)]);
}

/** The text that `intoPng` put in. Refuses what is not a PNG, is cut off, or carries none. */
export function fromPng(png: Uint8Array): string | Refusal {
  const chunks = chunksOf(png);
  if ('refused' in chunks) return chunks;
  const chunk = chunks.find(carries);
  if (!chunk) return NO_BOARD;
  if (!chunk.sound) return CUT_OFF;
  return new TextDecoder().decode(chunk.data.subarray(KEYWORD.length + 5));
}

/** The SVG with this text inside it, as `<metadata>` right after its first tag. Refuses what has no such tag. */
export function intoSvg(svg: string, text: string): string | Refusal {
  const open = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(svg);
  if (!open) return { refused: 'This is not an SVG picture.' };
  const end = open.index + open[0].length;
  return `${svg.slice(0, end)}<metadata id="${KEYWORD}">${escaped(text)}</metadata>${svg.slice(end)}`;
}

/** The text that `intoSvg` put in. Refuses an SVG that carries none. */
export function fromSvg(svg: string): string | Refusal {
  const found = new RegExp(`<metadata id="${KEYWORD}">([^<]*)</metadata>`).exec(svg);
  return found?.[1] === undefined ? NO_BOARD : unescaped(found[1]);
}

function chunksOf(png: Uint8Array): readonly Chunk[] | Refusal {
  if (!SIGNATURE.every((byte, at) => png[at] === byte)) return { refused: 'This is not a PNG picture.' };
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + CHUNK.beforeData + CHUNK.afterData <= png.length;) {
    const end = at + CHUNK.beforeData + view.getUint32(at) + CHUNK.afterData;
    if (end > png.length) return CUT_OFF;
    const named = png.subarray(at + 4, end - CHUNK.afterData);
    const type = String.fromCharCode(...named.subarray(0, 4));
    // Only what is read is checked: sums over whole pictures take time.
    const sound = type !== 'iTXt' || view.getUint32(end - CHUNK.afterData) === crc32(named);
    chunks.push({ type, at, data: named.subarray(4), end, sound });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return CUT_OFF;
}

function carries({ type, data }: Chunk): boolean {
  return type === 'iTXt' && [...`${KEYWORD}\0\0`].every((letter, at) => data[at] === letter.charCodeAt(0));
}

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(type), data]);
  const whole = new Uint8Array(4 + named.length + CHUNK.afterData);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(named, 4);
  view.setUint32(4 + named.length, crc32(named));
  return whole;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What XML gives a meaning, and what it does not allow at all, as JSON and XML write it. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    .replace(/[\u007F-\u009F\uFFFE\uFFFF]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}

import { crc32 } from './crc.ts';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Bytes → letters: 62 to the power of the second holds 256 to the power of the first, and no shorter one does. */
const LETTERS_FOR = [0, 2, 3, 5, 6, 7, 9, 10, 11] as const;
const BLOCK = 8;
const CHECK = 4;

/**
 * Bytes as letters and digits only, which mail, chat and word processors leave alone: eight bytes in eleven, with the CRC-32 of the bytes first, so that
 * what is mistyped or cut off is noticed.
 */
export function toLetters(bytes: Uint8Array): string {
  const whole = new Uint8Array(CHECK + bytes.length);
  new DataView(whole.buffer).setUint32(0, crc32(bytes));
  whole.set(bytes, CHECK);
  const blocks = Array.from({ length: Math.ceil(whole.length / BLOCK) }, (_, at) => whole.subarray(at * BLOCK, (at + 1) * BLOCK));
  return blocks.map(lettersOf).join('');
}

/** The bytes of letters; undefined where something in them is missing or mistyped. */
export function fromLetters(letters: string): Uint8Array<ArrayBuffer> | undefined {
  const whole = bytesOf(letters);
  if (!whole || whole.length < CHECK || new DataView(whole.buffer).getUint32(0) !== crc32(whole.subarray(CHECK))) return undefined;
  return whole.slice(CHECK);
}

function lettersOf(bytes: Uint8Array): string {
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let letters = '';
  for (let left = LETTERS_FOR[bytes.length] ?? 0; left > 0; left -= 1) {
    letters = LETTERS.charAt(Number(rest % 62n)) + letters;
    rest /= 62n;
  }
  return letters;
}

function bytesOf(code: string): Uint8Array<ArrayBuffer> | undefined {
  const blocks = code.match(/.{1,11}/g) ?? [];
  const bytes: number[] = [];
  for (const block of blocks) {
    const length = LETTERS_FOR.findIndex((letters) => letters === block.length);
    let number = 0n;
    for (const letter of block) {
      const digit = LETTERS.indexOf(letter);
      if (digit < 0) return undefined;
      number = number * 62n + BigInt(digit);
    }
    if (length < 1 || number >= 256n ** BigInt(length)) return undefined;
    for (let at = length - 1; at >= 0; at -= 1) bytes.push(Number((number >> BigInt(8 * at)) & 255n));
  }
  return Uint8Array.from(bytes);
}

import type { Refusal } from '../maths/refusal.ts';
import { crc32 } from './crc.ts';

/** The longest code that is made, in characters: what people still copy and paste in one go. */
export const LONGEST_CODE = 2_000;
/** Says that it is a code, and of which kind: `PW`, then the version. */
const MARK = 'PW1';
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Bytes → letters: 62 to the power of the second holds 256 to the power of the first, and no shorter one does. */
const LETTERS_FOR = [0, 2, 3, 5, 6, 7, 9, 10, 11] as const;
const BLOCK = 8;
const CHECK = 4;

/**
 * A short code of packed bytes: the mark, then letters and digits only (mail, chat and word processors leave them alone), eight bytes in eleven,
 * with the CRC-32 of the bytes first. Refused when it would be longer than 2,000 characters.
 */
export function toCode(packed: Uint8Array): string | Refusal {
  const whole = new Uint8Array(CHECK + packed.length);
  new DataView(whole.buffer).setUint32(0, crc32(packed));
  whole.set(packed, CHECK);
  const blocks = Array.from({ length: Math.ceil(whole.length / BLOCK) }, (_, at) => whole.subarray(at * BLOCK, (at + 1) * BLOCK));
  const code = MARK + blocks.map(lettersOf).join('');
  return code.length <= LONGEST_CODE ? code : { refused: 'This step has too much on it for a code. Save it as a picture or a file instead.' };
}

/** The packed bytes of a code, which may be broken into lines or have spaces in it. Refuses what is no code, is mistyped, cut off, or newer. */
export function fromCode(text: string): Uint8Array<ArrayBuffer> | Refusal {
  const code = text.replace(/[\s\u00AD\u200B]+/gu, '');
  if (!/^PW[0-9]/.test(code)) return { refused: 'This is not a code of Partwhole: such a code begins with PW.' };
  if (!code.startsWith(MARK)) return { refused: 'This code is from a newer Partwhole. Update the extension, then paste it again.' };
  const whole = bytesOf(code.slice(MARK.length));
  if (!whole || whole.length < CHECK || new DataView(whole.buffer).getUint32(0) !== crc32(whole.subarray(CHECK))) {
    return { refused: 'Something in this code is missing or mistyped. Copy it again, from the PW at its beginning to its very end.' };
  }
  return whole.slice(CHECK);
}

/** Whether a pasted text is meant to be a code. */
export function looksLikeCode(text: string): boolean {
  return /^\s*PW\d[\dA-Za-z]{8,}[\dA-Za-z\s]*$/.test(text);
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

import { fromLetters, toLetters } from '../board/letters.ts';
import type { Refusal } from '../maths/refusal.ts';

/** The longest code that is made, in characters: what people still copy and paste in one go. */
export const LONGEST_CODE = 2_000;
/** Says that it is a code, and of which kind: `PW`, then the version. */
const MARK = 'PW1';

/**
 * A short code of packed bytes: the mark, then letters and digits only (mail, chat and word processors leave them alone), eight bytes in eleven,
 * with the CRC-32 of the bytes first. Refused when it would be longer than 2,000 characters.
 */
export function toCode(packed: Uint8Array): string | Refusal {
  const code = MARK + toLetters(packed);
  return code.length <= LONGEST_CODE ? code : { refused: 'This step has too much on it for a code. Save it as a picture or a file instead.' };
}

/** The packed bytes of a code, which may be broken into lines or have spaces in it. Refuses what is no code, is mistyped, cut off, or newer. */
export function fromCode(text: string): Uint8Array<ArrayBuffer> | Refusal {
  const code = text.replace(/[\s\u00AD\u200B]+/gu, '');
  if (!/^PW[0-9]/.test(code)) return { refused: 'This is not a code of Partwhole: such a code begins with PW.' };
  if (!code.startsWith(MARK)) return { refused: 'This code is from a newer Partwhole. Update the extension, then paste it again.' };
  const packed = fromLetters(code.slice(MARK.length));
  return packed ?? { refused: 'Something in this code is missing or mistyped. Copy it again, from the PW at its beginning to its very end.' };
}

/** Whether a pasted text is meant to be a code. */
export function looksLikeCode(text: string): boolean {
  return /^\s*PW\d[\dA-Za-z]{8,}[\dA-Za-z\s]*$/.test(text);
}

import { widthOf } from '../board/text.ts';

/** What a person typed, without the signs that no typeface draws; line breaks stay. */
export function clean(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, '');
}

/** Text in lines that are at most so wide, board units. It breaks at spaces; a word that is too long by itself is broken where it has to be. */
export function wrapped(text: string, height: number, width: number): readonly string[] {
  return text.split('\n').flatMap(paragraph => paragraph.split(/ +/).reduce<readonly string[]>((lines, word) => add(lines, word, text_ => widthOf(text_, height) <= width), ['']));
}

function add(lines: readonly string[], word: string, fits: (text: string) => boolean): readonly string[] {
  const last = lines.at(-1) ?? '';
  const longer = last === '' ? word : `${last} ${word}`;
  if (fits(longer)) return [...lines.slice(0, -1), longer];
  const broken = [...word].reduce<readonly string[]>((pieces, character) => {
    const piece = pieces.at(-1) ?? '';
    return piece !== '' && !fits(piece + character) ? [...pieces, character] : [...pieces.slice(0, -1), piece + character];
  }, ['']);
  return last === '' ? [...lines.slice(0, -1), ...broken] : [...lines, ...broken];
}

/** The longest text that is read, in characters; what is longer is cut. */
export const LONGEST = 5000;
/** The most problems that are read at once. */
export const MOST_PROBLEMS = 12;

const ATTRIBUTES = String.raw`(?:\s+[\w:-]{1,40}\s*=\s*(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\s"'<>]{1,500})){0,20}\s*/?`;
const SCRIPT = /<(script|style)\b[^<>]{0,500}>[^]*?<\/\1\s*>/gi;
/** Tags that stand within a word or a line. */
const INLINE = new RegExp(`</?(?:a|b|i|u|s|em|strong|span|font|mark|small|sub|abbr|code)${ATTRIBUTES}>`, 'gi');
const TAG = new RegExp(`</?[a-z][a-z0-9-]{0,20}${ATTRIBUTES}>`, 'gi');
const POWER = /<sup>\s*([23])\s*<\/sup>/gi;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", times: '×', divide: '÷', minus: '-', pound: '£', euro: '€', cent: '¢', frac12: '½', frac14: '¼', frac34: '¾', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' };

/** Markup that came along with words, left out: it is no words. What is written in it as a name is the sign it stands for. */
function withoutMarkup(text: string): string {
  return text.replaceAll(SCRIPT, ' ').replaceAll(POWER, (_, power: string) => power === '2' ? '²' : '³').replaceAll(INLINE, '').replaceAll(TAG, ' ')
    .replaceAll(/&(?:#(\d{1,6})|([a-z]{2,6}\d{0,2}));/gi, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? ENTITIES[name ?? ''] ?? whole : Number(code) >= 32 && Number(code) <= 0xFFFD ? String.fromCodePoint(Number(code)) : ' ');
}

/**
 * Text as it is to be shown and read: plain, with single spaces. Hard spaces are spaces, soft hyphens and signs without width go, line breaks within a
 * paragraph are spaces, markup is left out, and no space parts a sign from what it belongs to: "$ 5 , and".
 */
export function plainText(text: string): string {
  return withoutMarkup(text).normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '').replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, ' ').replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u2018\u2019\u02BC]/g, '\u2019').replaceAll(/[“”„]/g, '"').replaceAll('−', '-')
    .replaceAll(/[^\S\n]+/g, ' ').replaceAll(/ (?=[,.;?!](?:\s|$)|\u2019s\b)|(?<=[$£€]) (?=\d)/g, '').replaceAll(/ ?\n ?/g, '\n').trim();
}

const NUMBERED = /(?:^|\n)(?:\(?(?:\d{1,2}|[a-h])[.)]|Q(?:uestion)? ?\d{1,2}[.:)]?) /i;
const WORD_NUMBER = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|third|quarter|dozen|twice|double)\b/i;

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();

/** The problems of a text, each by itself: by their numbers, by paragraphs, or where a new story begins after a question. */
export function problemsIn(text: string): readonly string[] {
  if (NUMBERED.test(text)) {
    const items = text.split(/\n(?=\(?(?:\d{1,2}|[a-h])[.)] |Q(?:uestion)? ?\d{1,2}[.:)]? )/i).map((item) => oneLine(item.replace(/^\(?(?:\d{1,2}|[a-h])[.)] |^Q(?:uestion)? ?\d{1,2}[.:)]? /i, '')));
    if (items.length > 1) return items.filter((item) => item !== '').flatMap(stories);
  }
  const paragraphs = text.split(/\n{2,}/).map(oneLine).filter((paragraph) => paragraph !== '');
  const joined: string[] = [];
  let before = '';
  for (const paragraph of paragraphs) {
    before = before === '' ? paragraph : `${before} ${paragraph}`;
    if (/\?/.test(paragraph)) { joined.push(before); before = ''; }
  }
  if (before !== '') joined.push(before);
  return joined.flatMap(stories);
}

/** Parts a paragraph after each question where something new is told; a question that goes on with the story has the story with it. */
function stories(paragraph: string): readonly string[] {
  const pieces = paragraph.split(/(?<=\?["')\]]?) (?=["'(]?[\p{Lu}\d])/u);
  const found: string[] = [];
  let story = '';
  for (const piece of pieces) {
    const sentences = piece.split(/(?<=[.!?]["')]?) (?=["'(]?[\p{Lu}\d])/u);
    const told = sentences.slice(0, -1).join(' ');
    const isNew = WORD_NUMBER.test(told) || (sentences.length === 1 && countNumbers(piece) >= 2);
    if (!piece.includes('?') && found.length > 0) {
      if (!WORD_NUMBER.test(piece) || piece.startsWith('(')) { found[found.length - 1] = `${found.at(-1) ?? ''} ${piece}`; continue; }
      found.push(piece);
      continue;
    }
    if (isNew || story === '') { found.push(piece); story = told; continue; }
    found.push(`${story} ${piece}`);
  }
  return found;
}

const countNumbers = (text: string): number => text.match(/\d+(?:[.,/]\d+)*/g)?.length ?? 0;

const COMMON = new Set(('the a an of and to in is are was were has have had how many much what if he she they it his her their for with on at by from than then more all each some there this that '
  + 'does did do will would can be find calculate work out left altogether total i you we my your number').split(' '));

const CODE = /\b(?:def|function)\s+\w+\s*\(|\bconsole\.log\(|\bprint(?:f|ln)?\(|^\s*#include\b|\b(?:public|private) static\b|\bimport \w+ from ['"]/m;

/** Why a text cannot be a problem in English, a sentence; undefined where it may be one. */
export function notEnglish(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const signs = text.match(/[{}[\];=<>\\|_#&@]|=>|\/\/|\(\)/g)?.length ?? 0;
  if (CODE.test(text) || (signs >= 6 && signs * 8 > words.length)) return 'This looks like source code, and not like a problem in words. Select a problem with its numbers and its question.';
  if (words.length >= 7 && words.filter((word) => COMMON.has(word)).length * 10 < words.length) return 'These words do not seem to be English. Select a problem that is written in English.';
  return undefined;
}

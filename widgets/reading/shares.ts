import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/** A name as it is written on a bar. */
export function titled(name: string): string {
  return name.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The words of a question in lower case. */
export function askedText({ text, question }: Problem): string {
  return text.slice(question.start, question.end).toLowerCase().replaceAll('’', "'");
}

/** Whether a name, of one word or more, stands in words. */
export function says(words: string, name: string): boolean {
  const all = words.split(/[^\p{L}]+/u);
  return name !== '' && name.toLowerCase().split(' ').every((word) => all.some((one) => one === word || one === `${word}s` || one === `${word}es` || (word.endsWith('s') && one === word.slice(0, -1)) || (one.endsWith('ies') && `${one.slice(0, -3)}y` === word)));
}

/** The numbers of a problem that count or measure something, and are no ratio, fraction or percentage. */
export function plainNumbers({ quantities }: Problem): readonly Quantity[] {
  return quantities.filter((one) => one.is === 'number');
}

/** The sentence in which a number stands, in lower case. */
export function sentenceText({ sentences }: Problem, { sentence }: Quantity): string {
  return (sentences[sentence] ?? []).map((word) => `${word.before}${word.text}`).join(' ').replaceAll(/\s+/g, ' ').replace(/^[\s.,;:!?"')\]]+/, '').trim().toLowerCase().replaceAll('’', "'");
}

/** "It is 3/4 of the book", and not "it is 3/4 full". */
export function isOfSomething({ sentences }: Problem, { sentence, at }: Quantity): boolean {
  return (sentences[sentence] ?? []).slice(at + 1, at + 4).some(({ lower }) => lower === 'of');
}

import type { Sentence } from './english.ts';

/** The plural of a noun as it stands in a text, which is the only one that is sure to be right; undefined where none stands there. */
export function manyOf(sentences: readonly Sentence[], noun: string): string | undefined {
  return noun === '' ? undefined : sentences.flat().find((word) => word.root === noun && word.tags.has('Noun') && (word.lower !== noun || word.tags.has('Plural')))?.lower;
}

/** The name of a row as the text has it: "Girls", where "girls" stand in it and no "girl". */
export function asWritten(sentences: readonly Sentence[], name: string): string {
  const last = /[^ ]+$/.exec(name)?.[0] ?? '';
  const noun = last.toLowerCase();
  const many = sentences.flat().some(({ lower }) => lower === noun) ? undefined : manyOf(sentences, noun);
  if (many === undefined) return name;
  return `${name.slice(0, -last.length)}${last === noun ? many : many.charAt(0).toUpperCase() + many.slice(1)}`;
}

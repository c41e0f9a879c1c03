// A stand-in for the reader, for trying out what is around it.
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import type { Random } from '../maths/random.ts';
import { make, structures } from '../manipulatives/bar-model/structures.ts';
import type { Json } from '../board/document.ts';
import type { Link, Model, Read, Reading } from './reading.ts';

export interface Reader {
  read(text: string): Read | Refusal;
  sameNumbersOtherQuestion(reading: Reading): Reading | Refusal;
  sameStructureOtherNumbers(reading: Reading, chance: Random): Reading | Refusal;
}

const model = (text: string, id: string, given: { structure: string; title: string; numbers: Record<string, string>; unknown?: string; words: Record<string, string> }): Model => {
  const structure = structures.find((one) => one.id === id) ?? structures[0];
  const props = structure && make(structure, given.numbers, given.unknown);
  if (!props || isRefusal(props)) throw new Error(`${id}: ${props?.refused}`);
  const links = Object.entries(given.words).flatMap(([words, part]): Link[] => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length, part }];
  }).sort((a, b) => a.start - b.start);
  return { title: given.title, structure: given.structure, type: 'bar-model', props: props as unknown as Json, links };
};

function one(text: string): Reading | Refusal {
  const more = /^(\w+) has (\d+) (\w+)\. (\w+) has (\d+) \w+\. (How many (?:more|fewer) [^?]*\?)/u.exec(text);
  if (more) {
    const [, a = '', first = '', thing = '', b = '', second = '', asked = ''] = more;
    const [smaller, larger] = Number(first) < Number(second) ? [first, second] : [second, first];
    return { text, sure: 'sure', models: [model(text, 'comparison', { structure: 'comparison, difference unknown', title: `${a} and ${b}`, numbers: { smaller, larger, difference: String(Number(larger) - Number(smaller)) }, unknown: 'difference', words: { [`${larger} ${thing}`]: 'p4', [`${smaller} ${thing}`]: 'p2', [asked]: 'd6' } })] };
  }
  const total = /(\d+) [\w ]*? and (\d+) [\w ]*?\..*(How many [^?]*altogether\?|altogether)/su.exec(text);
  if (total) {
    const [, first = '', second = '', asked = ''] = total;
    return { text, sure: 'sure', models: [model(text, 'part-whole', { structure: 'parts and whole, whole unknown', title: 'Altogether', numbers: { first, second, whole: String(Number(first) + Number(second)) }, words: { [first]: 'p4', [second]: 'p5', [asked]: 'p3' } })] };
  }
  const share = /shares? (\d+) .* (?:into|in) (\d+)/u.exec(text);
  const numbers = [...text.matchAll(/\d+/gu)].map(([number]) => number);
  if (share) {
    const grouping = model(text, 'comparison', { structure: 'grouping, number of groups unknown', title: 'Groups', numbers: {}, words: {} });
    const sharing = model(text, 'times', { structure: 'sharing, one share unknown', title: 'Shares', numbers: {}, words: {} });
    return { text, sure: 'either', models: [sharing, grouping], unclear: 'It does not say whether there are so many groups, or so many in each.' };
  }
  if (numbers.length === 0) return { refused: `There is no number in “${text.slice(0, 40)}”. Select a whole problem, with its numbers and its question.` };
  const [first = '1', second = '1'] = numbers;
  return { text, sure: 'not sure', models: [model(text, 'comparison', { structure: 'quantities, not yet joined', title: 'Quantities', numbers: {}, words: { [first]: 'p2', [second]: 'p4' } })], unclear: 'How the numbers hang together could not be told. Join the bars yourself.' };
}

export async function load(): Promise<Reader> {
  return {
    read: (all) => {
      const text = all.replaceAll('\u00A0', ' ').trim();
      if (text === '') return { refused: 'There is nothing to read. Select the words of a problem, or paste them here.' };
      const cut = text.slice(0, 5000);
      const readings = cut.split(/\n+/u).map((line) => line.trim()).filter((line) => line !== '').map(one);
      const [first, ...rest] = readings.filter((reading): reading is Reading => !isRefusal(reading));
      if (!first) return readings.find(isRefusal) ?? { refused: 'Nothing was read.' };
      return { readings: [first, ...rest], notes: text.length > 5000 ? ['This text is longer than 5,000 characters. Only its beginning was read.'] : [] };
    },
    sameNumbersOtherQuestion: ({ text }) => one(text.replace('How many more', 'How many fewer')),
    sameStructureOtherNumbers: ({ text }, chance) => one(text.replaceAll(/\d+/gu, () => String(chance.whole(2, 60)))),
  };
}

import type { Move } from '../family.ts';
import { NAMES, type Barred, type DrawnAs, WAYS, YES } from './bar-relations-item.ts';

/** Draws the relation with one thing another. */
function spoilt(drawn: DrawnAs, words: Pick<Move<Barred, string>, 'title' | 'explain' | 'trap'>): Move<Barred, string> {
  return {
    ...words, changes: ['drawn'], effect: 'changes kind', inverse: 'drawn-right',
    apply: (item) => (item.drawn === 'so' && WAYS[item.relation].includes(drawn) ? { ...item, drawn } : undefined), law: () => NAMES[drawn],
  };
}

/** Shows the whole by something else. */
function wholeAs(whole: Barred['whole'], title: string): Move<Barred, string> {
  return {
    title, changes: ['whole'], effect: 'stays',
    explain: 'The whole is as long as all of its parts together, whatever shows it.', trap: 'A bar is not there any more, or another has come, so it is another relation.',
    apply: (item) => (item.relation === 'more' || item.drawn === 'whole as a part' || item.whole === whole ? undefined : { ...item, whole }), law: (before) => before,
  };
}

/** One of the two numbers goes up by one, and the bars with it. */
function upByOne(key: 'first' | 'second', title: string): Move<Barred, string> {
  return {
    title, changes: [key], effect: 'stays',
    explain: 'The bars are drawn for the new numbers, in the same places, so they show the relation as before.', trap: 'Other numbers need another kind of picture.',
    apply: (item) => (item.drawn === 'so' ? { ...item, [key]: item[key] + 1 } : undefined), law: (before) => before,
  };
}

/** What can be done to a bar model of a relation. */
export const barRelationMoves: Readonly<Record<string, Move<Barred, string>>> = {
  'parts-change-places': {
    title: 'The two parts, or the two bars, change places.', changes: ['order'], effect: 'stays', inverse: 'parts-change-places',
    explain: 'Which of them comes first changes nothing about how long they are, together or against each other.', trap: 'The first number has to come first in the picture.',
    apply: (item) => (item.relation === 'groups' ? undefined : { ...item, swapped: !item.swapped }), law: (before) => before,
  },
  'whole-above': wholeAs('above', 'The whole is shown by a brace over the parts.'),
  'whole-below': wholeAs('below', 'The whole is shown by a brace under the parts.'),
  'whole-as-bar': wholeAs('bar', 'The whole is shown by a bar of its own.'),
  'from-the-right': {
    title: 'The bars begin at the right, or at the left again.', changes: ['side'], effect: 'stays', inverse: 'from-the-right',
    explain: 'The bars still begin in line, so how much longer one is can be seen at their other ends.', trap: 'Bars have to begin at the left.',
    apply: (item) => (item.relation === 'more' ? { ...item, right: !item.right } : undefined), law: (before) => before,
  },
  'first-up': upByOne('first', 'The first number goes up by one, in the picture too.'),
  'second-up': upByOne('second', 'The second number goes up by one, in the picture too.'),
  'whole-drawn-as-part': spoilt('whole as a part', {
    title: 'The whole is put into the row, as one more part.',
    explain: 'The whole is what its parts come to, so it cannot stand beside them as one of them.', trap: 'All of the three numbers are there, so it is right.',
  }),
  'other-parts': spoilt('other parts', {
    title: 'One goes over from the second part to the first.',
    explain: 'The whole is right and the parts are not: other parts come to the same whole.', trap: 'The whole is right, so the picture is right.',
  }),
  'a-part-too-many': spoilt('a part too many', {
    title: 'A third part is put at the end.',
    explain: 'Both parts are there, but with one more of them the whole is more than they come to.', trap: 'Both parts are there, so it is right.',
  }),
  'fewer-instead': spoilt('fewer', {
    title: 'The difference is taken from the second bar.',
    explain: 'Who has more has the longer bar: the difference is what the longer one has beyond the shorter.', trap: 'The difference is the right number, so the picture is right.',
  }),
  'difference-alone': spoilt('difference alone', {
    title: 'The second bar is only as long as the difference.',
    explain: 'So many more means as many as the other has, and the difference besides.', trap: 'So many more is how many there are.',
  }),
  'made-unequal': spoilt('unequal', {
    title: 'One goes over from the first group to the last.',
    explain: 'Groups of so many are all of one size, and so are their bars.', trap: 'There are as many groups and as many in all, so it is right.',
  }),
  'a-group-too-many': spoilt('a group too many', {
    title: 'One more group of the same size is put at the end.',
    explain: 'The groups are of the right size: the first number says how many of them there are.', trap: 'All the groups are equal, so it is right.',
  }),
  'drawn-right': {
    title: 'What was wrong is put right.', changes: ['drawn'], effect: 'changes kind',
    explain: 'Every number has its bar, and their lengths stand to each other as the numbers do.',
    apply: (item) => (item.drawn === 'so' ? undefined : { ...item, drawn: 'so' }), law: () => YES,
  },
};

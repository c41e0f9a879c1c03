import { isPutAway } from '../change.ts';
import { GAINING, LOSING } from '../verbs.ts';
import type { Item } from './items.ts';
import { alone } from './follows.ts';
import { as, equation, sum, type Answer, type Story } from './story.ts';

/** Things are put into groups; what is left over is over and above them. */
export const DEALING = /^(?:fill|pack|put|place|give|share|hand|deal|arrange|plant|divide|sort|wrap|box|load|use)$/;

const isGone = ({ role, about }: Item): boolean => role === 'out' || role === 'part' && about.ofThem;

/** "He had 45 left. Then he found 10 more": what came and went after what there was left. */
function afterThat({ items, problem: { sentences } }: Story): readonly Item[] {
  const [now, ...more] = items.filter(({ role }) => role === 'now');
  const later = now ? items.filter(({ about }) => about.sentence > now.about.sentence) : [];
  const isThen = ({ role, about }: Item): boolean => (role === 'in' || role === 'out') && /^(?:then|later|afterwards|next|finally)$/.test(sentences[about.sentence]?.[0]?.lower ?? '');
  return more.length === 0 && later.every(isThen) ? later : [];
}

/** How much there is now, where it is told how much was left, and what happened then. */
export function sinceThen(story: Story): Answer | undefined {
  const after = afterThat(story);
  const came = after.filter(({ role }) => role === 'in');
  return after.length === 0 || !story.problem.question.words.has('now') ? undefined
    : equation(story, 'change, result unknown', [{ items: [...as(story, 'now'), ...came] }], ['asked', { items: after.filter((one) => !came.includes(one)), gone: true }]);
}

/** How much there was first: what there is in the end, less what came, and what went. */
export function started(story: Story): Answer | undefined {
  const now = as(story, 'now');
  const after = afterThat(story);
  if (after.length > 0) return started({ ...story, items: story.items.filter((one) => !after.includes(one)) });
  const ends = now.length > 0 ? now : as(story, 'has').slice(-1);
  const others = story.items.filter((one) => !ends.includes(one));
  const went = others.filter((one) => isGone(one) || isPutAway(story.problem, one.about, ends.map(({ about }) => about)));
  const came = others.filter((one) => one.role === 'in' && !went.includes(one));
  const [first, ...more] = as(story, 'has');
  if (now.length === 0 && first && first.from.length > 1 && more.length === 0 && others.length > 0 && others.every(({ role, about }) => about.id > first.about.id && (role === 'in' || role === 'out'))) return alone(story, first);
  // What is told before anything happened is the start, and not the end.
  if (now.length === 0 && ends.some((end) => others.some(({ about }) => about.id > end.about.id))) return undefined;
  if (ends.length !== 1 || others.length === 0 || came.length + went.length !== others.length) return undefined;
  return equation(story, 'change, start unknown', ['asked', { items: came }], [{ items: ends }, { items: went, gone: true }]);
}

/** How much is left: what there is first, less all that something else happened to. */
export function leftOver(story: Story): Answer | undefined {
  const { items } = story;
  const [first, ...later] = items;
  const isDealt = later.length > 0 && later.every(({ from, role }) => role !== 'has' && DEALING.test(from.at(-1)?.verb ?? ''));
  const there = isDealt && first ? [first] : as(story, 'has', 'in');
  const went = items.filter((one) => !there.includes(one));
  const isPlain = items[0] === there[0] || there.length === 1 && there[0]?.role === 'has' && went.every(({ from }) => from.length > 1);
  if (as(story, 'now', 'whole').length > 0 || went.length === 0 || there.length === 0 || !isPlain || sum(there).compare(sum(went)) < 0) return undefined;
  return equation(story, 'change, result unknown', [{ items: there }], ['asked', { items: went, gone: true }]);
}

/** How much came or went between what there was and what there is. */
export function happened(story: Story): Answer | undefined {
  const { verb } = story.problem.question;
  // What is made of something takes it: what is left does not tell how much.
  if (verb === 'use' && story.items.some(({ from }) => from.length > 1)) return undefined;
  const [end, ...more] = as(story, 'now');
  const others = story.items.filter((one) => one !== end);
  if (!end || more.length > 0 || others.length === 0 || others.some(({ role }) => role !== 'has' && role !== 'in')) return undefined;
  const isLoss = sum(others).compare(end.value) > 0;
  if (isLoss ? GAINING.has(verb) : LOSING.has(verb)) return undefined;
  return isLoss ? equation(story, 'change, change unknown', [{ items: others }], [{ items: [end] }, 'asked, gone'])
    : equation(story, 'change, change unknown', [{ items: others }, 'asked'], [{ items: [end] }]);
}

/** How much there is after all that came and went. Undefined where nothing went. */
export function resulted(story: Story): Answer | undefined {
  const { items } = story;
  const went = as(story, 'out');
  const there = items.filter((one) => !went.includes(one));
  if (went.length === 0 || there.length === 0 || there[0] !== items[0] || there.some(({ role }) => role !== 'has' && role !== 'in') || sum(there).compare(sum(went)) < 0) return undefined;
  return equation(story, 'change, result unknown', [{ items: there }], ['asked', { items: went, gone: true }]);
}

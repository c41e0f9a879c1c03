import * as v from 'valibot';
import type { Action, Around, Manipulative, Moved, Part } from '../../board/manipulative.ts';
import { toFraction } from '../../maths/exact.ts';
import { typed, whole } from '../schema.ts';
import { clean } from '../wrap.ts';
import { box, marks, MOST_TEXT, type Note } from './note.ts';
import { describe } from './words.ts';

const LEAST = 60;
const MOST = 2000;
const STEP = 10;

const schema = v.strictObject({ text: typed(MOST_TEXT), width: whole(LEAST, MOST), size: v.picklist(['label', 'value']) });

function type(note: Note, text: string): Moved<Note> {
  const cleaned = clean(text);
  return cleaned.length > MOST_TEXT ? { refused: `A note is at most ${MOST_TEXT} characters long. Put the rest on a second note.` } : { props: { ...note, text: cleaned } };
}

const wide = (note: Note, width: number): Moved<Note> =>
  ({ props: { ...note, width: Math.min(MOST, Math.max(LEAST, Math.round(width / STEP) * STEP)) } });

function parts(note: Note, around: Around): readonly Part<Note>[] {
  const { width, height } = box(note, around);
  return [
    {
      id: 'text', name: ['text'], at: { x: width / 2, y: height / 2 }, hit: { x: 0, y: 0, width: width - 12, height }, veil: 'all', words: true,
      type: text => type(note, text),
    },
    {
      id: 'width', name: ['width'], at: { x: width, y: height / 2 }, hit: { x: width - 12, y: height / 2 - 22, width: 24, height: 44 },
      move: (to, from) => wide(note, note.width + to.x - from.x),
      range: { least: String(LEAST), most: String(MOST), now: String(note.width), step: String(STEP), page: '50', set: to => wide(note, toFraction(to).valueOf()) },
    },
  ];
}

function actions(note: Note): readonly Action<Note>[] {
  const larger = note.size === 'label';
  return [
    { id: 'type', title: 'Type', icon: 'pencil-line', keys: ['t'], asks: 'text', run: (answer = '') => type(note, answer) },
    { id: 'size', title: larger ? 'Larger' : 'Smaller', icon: 'a-large-small', keys: ['s'], run: () => ({ props: { ...note, size: larger ? 'value' : 'label' } }) },
    { id: 'wider', title: 'Wider', icon: 'unfold-horizontal', keys: [']'], run: () => wide(note, note.width + 40) },
    { id: 'narrower', title: 'Narrower', icon: 'fold-horizontal', keys: ['['], run: () => wide(note, note.width - 40) },
  ];
}

/** Words on the board, typed by a person. */
const note: Manipulative<Note> = {
  type: 'note', schema, migrations: [],
  presets: [
    { title: 'Note', props: { text: '', width: 200, size: 'label' } },
    { title: 'Heading', props: { text: '', width: 300, size: 'value' } },
  ],
  box, marks, parts, describe, actions,
};
export default note;

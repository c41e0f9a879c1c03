import { useSignal } from '@preact/signals';
import { deckCode } from '../../fluency/deck-code.ts';
import { DECK_ENDING, deckText } from '../../fluency/deck-file.ts';
import { type DeckFault, LONGEST_TITLE, type OwnDeck, readDeck } from '../../fluency/own-deck.ts';
import { Icon } from '../../look/icon.tsx';
import { isRefusal } from '../../maths/refusal.ts';
import { saveFile } from '../../shelf/files.ts';
import { CopyCode } from './code.tsx';
import type { SettingsProps } from './settings.tsx';

/** The teacher's own decks: typed, a fact on each line, and given to other devices as a code or a file. */
export function OwnDecks(props: SettingsProps) {
  const { page, set: { own } } = props;
  const editing = useSignal<number | 'new' | undefined>(undefined);
  const close = (): void => {
    editing.value = undefined;
  };
  const keep = async (deck: OwnDeck): Promise<void> => {
    const was = own[Number(editing.peek())];
    await page.alter((now) => ({ ...now, own: was ? now.own.map((one) => (isSame(one, was) ? deck : one)) : [...now.own, deck] }));
    if (page.said.peek() === '') close();
  };
  return (
    <section class="teacher-form" aria-labelledby="teacher-own">
      <h2 id="teacher-own">Own decks</h2>
      {own.map((deck, at) => (
        <div key={`${at} ${deck.title}`} class="teacher-own">
          <h3>{deck.title}</h3>
          <p class="practice-soft">{deck.facts.length === 1 ? '1 fact' : `${deck.facts.length} facts`}: {deck.facts.slice(0, 4).join(', ')}{deck.facts.length > 4 && ' …'}</p>
          {editing.value === at ? <Edit deck={deck} keep={keep} close={close} /> : <Own {...props} deck={deck} edit={() => {
            editing.value = at;
          }} />}
        </div>
      ))}
      {editing.value === 'new' ? <Edit deck={{ title: '', facts: [] }} keep={keep} close={close} /> : <p><button type="button" class="teacher-button" onClick={() => {
        editing.value = 'new';
      }}><Icon name="plus" size={20} />New deck</button></p>}
    </section>
  );
}

/** Another page may have changed the decks meanwhile, so that their places say nothing. */
const isSame = (one: OwnDeck, other: OwnDeck): boolean => JSON.stringify(one) === JSON.stringify(other);

function Own({ page, deck, edit }: SettingsProps & { readonly deck: OwnDeck; edit(): void }) {
  const leaving = useSignal(false);
  const code = deckCode({ own: deck });
  return <>
    <p class="teacher-row">
      <button type="button" onClick={edit}><Icon name="pencil" size={20} />Change</button>
      <button type="button" onClick={() => saveFile(`${deck.title.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}${DECK_ENDING}`, new Blob([deckText(deck)], { type: 'application/json' }))}><Icon name="download" size={20} />Save to a file</button>
      <button type="button" class="teacher-grave" onClick={() => leaving.value ? void page.alter((now) => ({ ...now, own: now.own.filter((one) => !isSame(one, deck)) })) : (leaving.value = true)}><Icon name="trash-2" size={20} />{leaving.value ? 'Delete for good' : 'Delete'}</button>
    </p>
    {isRefusal(code) ? <p class="practice-soft">{code.refused}</p> : <CopyCode page={page} code={code} />}
  </>;
}

/** A title and facts, as they are typed; what is not right is named line by line, and nothing is kept until it is. */
function Edit({ deck, keep, close }: { readonly deck: OwnDeck; keep(deck: OwnDeck): Promise<void>; close(): void }) {
  const [title, text, faults] = [useSignal(deck.title), useSignal(deck.facts.join('\n')), useSignal<readonly DeckFault[]>([])];
  const done = async (): Promise<void> => {
    const read = readDeck(title.value, text.value);
    faults.value = 'faults' in read ? read.faults : [];
    if ('own' in read) await keep(read.own);
  };
  return (
    <form class="teacher-form" onSubmit={(event) => {
      event.preventDefault();
      void done();
    }}>
      <label class="practice-field"><span>Title</span><input value={title} maxLength={LONGEST_TITLE} onInput={(event) => {
        title.value = event.currentTarget.value;
      }} /></label>
      <label class="practice-field"><span>Facts, one on each line, such as 7 × 8 = 56</span><textarea value={text} spellcheck={false} aria-invalid={faults.value.length > 0} aria-describedby="teacher-faults" onInput={(event) => {
        text.value = event.currentTarget.value;
      }} /></label>
      <div id="teacher-faults" role="alert" class={faults.value.length > 0 ? 'warning' : undefined}>
        {faults.value.map(({ line, refused }) => <p key={`${line ?? 0} ${refused}`}>{line !== undefined && <b>Line {line}: </b>}{refused}</p>)}
      </div>
      <p class="teacher-row"><button type="submit" class="accent">Keep the deck</button><button type="button" onClick={close}>Cancel</button></p>
    </form>
  );
}

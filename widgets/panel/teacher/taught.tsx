import { useId } from 'preact/hooks';
import { deckCode } from '../../fluency/deck-code.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { CopyCode } from './code.tsx';
import type { SettingsProps } from './settings.tsx';

/** Which strategies were taught: facts of others are met only in Understand. */
export function Taught({ page, seen, set, decks }: SettingsProps) {
  const group = useId();
  const { taught } = set;
  // Left out is not the same as kept as undefined.
  const keep = (next: (now: readonly string[]) => readonly string[] | undefined): void => void page.alter(({ taught: now = [], ...rest }) => {
    const made = next(now);
    return made ? { ...rest, taught: made } : rest;
  });
  const all = decks.flatMap(({ groups }) => groups.map(({ id }) => id));
  const begun = seen.pupils.flatMap(({ practised }) => practised.plan.taught);
  return (
    <section class="teacher-form" aria-labelledby="teacher-taught">
      <h2 id="teacher-taught">Taught</h2>
      <p>Facts are practised once their strategy has been taught. Others can be met in Understand, with a picture and without a clock.</p>
      <label class="practice-check"><input type="radio" name={group} checked={taught === undefined} onChange={() => keep(() => undefined)} />What each pupil’s year has met</label>
      <label class="practice-check"><input type="radio" name={group} checked={taught !== undefined} onChange={() => keep(() => all.filter((id) => begun.includes(id)))} />What is marked here</label>
      {taught && decks.map((deck) => {
        const own = deck.groups.map(({ id }) => id).filter((id) => taught.includes(id));
        const code = deckCode({ deck: deck.id, groups: own.length === deck.groups.length ? [] : own });
        return (
          <fieldset key={deck.id}>
            <legend>{deck.title}</legend>
            <div class="teacher-ticks">
              {deck.groups.map(({ id, title }) => (
                <label key={id} class="practice-check"><input type="checkbox" checked={taught.includes(id)} onChange={() => keep((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))} />{title}</label>
              ))}
            </div>
            {own.length > 0 && !isRefusal(code) && <CopyCode page={page} code={code} />}
          </fieldset>
        );
      })}
    </section>
  );
}

import { useId } from 'preact/hooks';
import { decks } from '../../fluency/decks/index.ts';
import { yearName } from '../practice/year.tsx';

interface Props {
  readonly title: string;
  /** What holds while none is chosen. */
  readonly usual: string;
  /** Undefined: none is chosen. */
  readonly chosen: readonly string[] | undefined;
  /** Where choosing begins. */
  readonly first: readonly string[];
  change(chosen: readonly string[] | undefined): void;
}

/** Decks of the list: the usual ones, or those that are ticked. */
export function DeckTicks({ title, usual, chosen, first, change }: Props) {
  const group = useId();
  const toggle = (id: string): readonly string[] => (chosen?.includes(id) === true ? chosen.filter((one) => one !== id) : decks.map((deck) => deck.id).filter((one) => one === id || chosen?.includes(one) === true));
  return (
    <fieldset>
      <legend>{title}</legend>
      <label class="practice-check"><input type="radio" name={group} checked={chosen === undefined} onChange={() => change(undefined)} />{usual}</label>
      <label class="practice-check"><input type="radio" name={group} checked={chosen !== undefined} onChange={() => change(decks.map(({ id }) => id).filter((id) => first.includes(id)))} />These:</label>
      {chosen && <div class="teacher-ticks">
        {decks.map(({ id, title: name, year }) => (
          <label key={id} class="practice-check"><input type="checkbox" checked={chosen.includes(id)} onChange={() => change(toggle(id))} /><span>{name}<small>from {yearName(year)}</small></span></label>
        ))}
      </div>}
    </fieldset>
  );
}

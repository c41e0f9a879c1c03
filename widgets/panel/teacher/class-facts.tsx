import { useSignal } from '@preact/signals';
import type { Card, Deck } from '../../fluency/fact.ts';
import { nameOf } from '../../fluency/seen/cards.ts';
import { groupsOf, knownBy } from '../../fluency/seen/heatmap.ts';
import { shareOf } from '../../fluency/seen/key.ts';
import { listed } from '../../fluency/seen/said.ts';
import { isKnown } from '../../fluency/seen/shade.ts';
import { Facts, type Shown } from './grid.tsx';
import { ShareKey, ShareMark } from './key.tsx';
import { Scroll } from './scroll.tsx';
import type { SeenPupil } from './seen.ts';

interface Props { readonly deck: Deck; readonly pupils: readonly SeenPupil[] }

/** Which facts the class knows by heart; a fact that is chosen tells who does not. And the facts that nobody has met. */
export function ClassFacts({ deck, pupils }: Props) {
  const chosen = useSignal<string | undefined>(undefined);
  const memories = pupils.map(({ memory }) => memory);
  const show = ({ id }: Card): Shown => {
    const known = knownBy(memories, id);
    const share = shareOf(known);
    return { tone: `tone-share-${share}`, content: <ShareMark share={share} number={known.known} />, said: `${known.known} of ${known.of} know it by heart, ${known.met} have met it` };
  };
  const card = deck.families.flatMap(({ cards }) => cards).find(({ id }) => id === chosen.value);
  const without = card ? pupils.filter(({ memory }) => !isKnown(memory, card.id)).map(({ pupil }) => pupil.alias) : [];
  return (
    <section aria-labelledby="teacher-facts">
      <h2 id="teacher-facts">Facts: {deck.title}</h2>
      <ShareKey />
      <p class="teacher-chosen" role="status">{card ? `${nameOf(card)}: ${without.length === 0 ? 'everybody knows it by heart.' : `not yet by heart for ${listed(without)}.`}` : 'Choose a fact to see for whom it is not yet there.'}</p>
      <Facts deck={deck} chosen={chosen.value} show={show} choose={(id) => {
        chosen.value = chosen.value === id ? undefined : id;
      }} />
      <Unmet deck={deck} pupils={pupils} />
    </section>
  );
}

/** Facts that at least one pupil has not met, group by group, with how many pupils. */
function Unmet({ deck, pupils }: Props) {
  const memories = pupils.map(({ memory }) => memory);
  const groups = groupsOf(deck).map(({ id, title, families }) => {
    const cards = families.flatMap(({ cards: own }) => own);
    return { id, title, of: cards.length, nobody: cards.filter((card) => knownBy(memories, card.id).met === 0).length, some: cards.filter((card) => knownBy(memories, card.id).met < memories.length).length };
  });
  return <>
    <h3>Facts not yet met</h3>
    <Scroll title="Facts not yet met, as a table">
      <table class="teacher-list" aria-label="Facts not yet met">
        <thead><tr><th scope="col">Strategy</th><th scope="col">Facts</th><th scope="col">Met by nobody</th><th scope="col">Not met by some</th></tr></thead>
        <tbody>{groups.map(({ id, title, of, nobody, some }) => <tr key={id}><th scope="row">{title}</th><td>{of}</td><td>{nobody}</td><td>{some}</td></tr>)}</tbody>
      </table>
    </Scroll>
  </>;
}

import './problem.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Made, phrasesOf } from '../../lesson/phrases.ts';
import { Icon } from '../../look/icon.tsx';
import type { Page } from '../page.ts';
import { lastPointed } from '../showing.ts';

interface ProblemProps { readonly page: Page; readonly children?: ComponentChildren }

/** The problem above the board, with what stands under it in `children`. In a low panel it is one line, and the whole of it at a tap. */
export function ProblemLine({ page, children }: ProblemProps) {
  const open = useSignal(false);
  const pointed = usePointed(page);
  const problem = page.step.value.problem;
  if (!problem || problem.text === '') return null;
  const [tile, ...parts] = pointed.split(' ');
  const isLit = ({ link }: Made): boolean => link.tile === tile && (link.part === undefined ? parts.length === 0 : parts.includes(link.part));
  const words = problem.veiled ? [] : phrasesOf(problem, page.host.scene.value);
  const lit = words.flatMap(({ text, made }) => (made && isLit(made) ? [text] : []));
  return (
    <section class={open.value ? 'problem problem-open' : 'problem'} aria-label="The problem">
      <div class="problem-line">
        <p class="problem-words">{problem.veiled ? 'The problem is covered.' : words.map(({ text, made }, index) => (made ? <Phrase key={index} page={page} text={text} made={made} lit={isLit(made)} /> : text))}</p>
        <button type="button" class="icon-button problem-more" aria-label="The whole problem" aria-expanded={open.value} onClick={() => {
          open.value = !open.value;
        }}><Icon name={open.value ? 'chevron-up' : 'chevron-down'} /></button>
      </div>
      <p class="heard" role="status">{lit.length === 0 ? '' : `In the problem: ${lit.map((text) => `“${text}”`).join(', ')}`}</p>
      {children}
    </section>
  );
}

/** What was chosen last, here or on another page. */
function usePointed({ host }: Page): string {
  const last = lastPointed();
  const { tiles, parts } = host.chosen.value;
  const own = tiles.length === 1 ? [...tiles, ...parts].join(' ') : '';
  const before = useRef('');
  useEffect(() => {
    // A page on which nothing has been chosen yet says nothing of it.
    if (before.current !== own) last.value = own;
    before.current = own;
  }, [own]);
  return last.value;
}

interface PhraseProps { readonly page: Page; readonly text: string; readonly made: Made; readonly lit: boolean }

/** Words that made a part, in its colour; they choose it, and are framed while it is chosen. No button: that would not break over lines as words do. */
function Phrase({ page, text, made: { link, role, name }, lit }: PhraseProps) {
  const choose = () => page.host.choose({ tiles: [link.tile], parts: link.part === undefined ? [] : [link.part] });
  return (
    <span role="button" tabIndex={0} class={`phrase phrase-${role}`} aria-pressed={lit} title={`On the board: ${name}`} onFocus={choose} onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}>{text}</span>
  );
}

import { useEffect } from 'preact/hooks';
import { askedAloud, factAloud, type Spoken } from '../fluency/aloud.ts';
import { factOf, sentenceOf } from '../fluency/asked.ts';
import { PANEL_TEXT } from '../board/camera.ts';
import type { Picture } from '../board/pictured.ts';
import { elements } from '../look/tree.tsx';
import { toMathML } from '../maths/print.ts';
import { isRefusal } from '../maths/refusal.ts';
import { readReply } from '../maths/reply.ts';
import type { Shelf } from './kinds.ts';
import { Printed } from './live-line.tsx';
import { Figure, shapeOf } from './picture.tsx';
import type { Asked } from './practice-asked.ts';

/** What is asked: a number sentence, or words as they stand. */
export function AskedLine({ of: { form }, spoken }: { readonly of: Asked; readonly spoken: Spoken }) {
  const sentence = sentenceOf(form);
  return sentence ? <Printed expression={sentence} said={askedAloud(form, spoken)} /> : <span class="practice-words">{capital(form.asks)}</span>;
}

/** The whole fact, with its answer in it. */
export function FactLine({ of: { entry: { card }, form }, spoken }: { readonly of: Asked; readonly spoken: Spoken }) {
  const fact = factOf(card, form);
  if (fact) return <Printed expression={fact} said={factAloud(card, form, spoken)} />;
  return <><span aria-hidden="true"><span class="practice-words">{capital(form.asks)}</span> <Line text={card.answer} /></span><span class="heard">{factAloud(card, form, spoken)}</span></>;
}

/** A line that was written for reading, printed as a number sentence where it is one. */
export function Line({ text }: { readonly text: string }) {
  const read = readReply(text);
  return isRefusal(read) ? <span>{text}</span> : elements(toMathML(read));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

interface PictureProps { readonly shelf: Shelf; readonly picture: Picture; readonly title: string }

/** The picture of a fact by its manipulative; a frame for it while that is fetched. */
export function FactPicture({ shelf, picture, title }: PictureProps) {
  useEffect(() => void shelf.load([picture.type]), [picture.type]);
  const kinds = shelf.kinds.value;
  return (
    <div class="practice-picture">
      {kinds.get(picture.type) && <Figure key={title} kinds={kinds} least={PANEL_TEXT} picture={picture} title={title} shape={shapeOf(picture, kinds)} />}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Form } from '../../fluency/fact.ts';
import { askedAloud, factAloud, type Spoken } from '../../fluency/aloud.ts';
import { factOf, placesOfAnswer, sentenceOf, unitOf } from '../../fluency/asked.ts';
import { PANEL_TEXT, textAt } from '../../board/camera.ts';
import type { Kinds } from '../../board/manipulative.ts';
import { outline } from '../../board/outline.ts';
import { type Picture, pictureBoard } from '../../board/pictured.ts';
import { see } from '../../board/scene.ts';
import { widthOf } from '../../lesson/drill-fact.ts';
import { Printed } from '../../look/printed.tsx';
import { elements } from '../../look/tree.tsx';
import { toMathML } from '../../maths/print.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { readReply } from '../../maths/reply.ts';
import type { Shelf } from '../kinds.ts';
import { Figure, shapeOf } from '../picture.tsx';
import type { Asked } from './asked.ts';

/** A line that is as large as the longest that stands in it, the whole fact, has room for. */
export function Large({ of: { entry: { card }, form }, children }: { readonly of: Asked; readonly children: ComponentChildren }) {
  return <p class="practice-asked" style={{ '--length': widthOf({ card, form }) }}>{children}</p>;
}

/** What is asked: a number sentence, or words as they stand. */
export function AskedLine({ of: { form }, spoken }: { readonly of: Asked; readonly spoken: Spoken }) {
  const sentence = sentenceOf(form);
  return sentence ? <Upright of={form}><Printed expression={sentence} said={askedAloud(form, spoken)} /></Upright> : <Words text={form.asks} />;
}

/** The whole fact, with its answer in it. `framed`: the answer stands out, where it is to be copied: of 70 ÷ 10 = 7 it can be any of the three. */
export function FactLine({ of: { entry: { card }, form }, spoken, framed = false }: { readonly of: Asked; readonly spoken: Spoken; readonly framed?: boolean }) {
  const fact = factOf(card, form);
  if (fact) return <Upright of={form}><Printed expression={fact} said={factAloud(card, form, spoken)} {...(framed && { marked: placesOfAnswer(form) })} /></Upright>;
  return <><span aria-hidden="true"><Words text={form.asks} /> <span class={framed ? 'practice-framed' : undefined}><Line text={card.answer} /></span></span><span class="heard">{factAloud(card, form, spoken)}</span></>;
}

/** Letters that are units stand upright, as m and g do; others slant. */
function Upright({ of, children }: { readonly of: Form; readonly children: ComponentChildren }) {
  return unitOf(of) ? <span class="practice-units">{children}</span> : <>{children}</>;
}

/** A line that was written for reading, printed as a number sentence where it is one. */
export function Line({ text }: { readonly text: string }) {
  const read = readReply(text);
  return isRefusal(read) ? <span>{text}</span> : elements(toMathML(read));
}

/** What is asked in words; the fractions in it are printed as fractions. */
function Words({ text }: { readonly text: string }) {
  return <span class="practice-words">{capital(text).split(/(\d+\/\d+)/u).map((part) => (/^\d+\/\d+$/u.test(part) ? <Line key={part} text={part} /> : part))}</span>;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `title`: what it is called for those who do not see it, in place of what is on it. */
interface PictureProps { readonly shelf: Shelf; readonly picture: Picture; readonly title?: string }

/** The picture of a fact by its manipulative; a frame for it while that is fetched. */
export function FactPicture({ shelf, picture, title }: PictureProps) {
  useEffect(() => void shelf.load([picture.type]), [picture.type]);
  const kinds = shelf.kinds.value;
  return (
    <div class="practice-picture">
      {kinds.get(picture.type) && <Figure kinds={kinds} least={PANEL_TEXT} picture={picture} title={title ?? described(picture, kinds)} shape={shapeOf(picture, kinds)} />}
    </div>
  );
}

/** What is on a picture, as the board tells it: "array: 4 rows of 7 dots; 28 altogether". */
function described(picture: Picture, kinds: Kinds): string {
  const board = pictureBoard(picture, kinds);
  return board ? outline(see(board, kinds, { text: textAt(1, PANEL_TEXT) })).map(({ name }) => name).join('. ') : '';
}

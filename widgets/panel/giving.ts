import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { PANEL_TEXT, textAt } from '../board/camera.ts';
import { type Scene, see } from '../board/scene.ts';
import { svg, svgText } from '../board/svg.ts';
import { toCode } from '../lesson/code.ts';
import { cutText, ENDING, fileName, lessonText } from '../lesson/file.ts';
import { type Cut, cutOf, headOf } from '../lesson/lesson.ts';
import { intoPng, intoSvg } from '../lesson/picture.ts';
import { LIGHT } from './theme.tsx';
import { copyText } from '../shelf/clipboard.ts';
import { saveFile } from '../shelf/files.ts';
import { withTypeface } from '../shelf/fonts.ts';
import { pack } from '../shelf/pack.ts';
import { pngOf } from '../shelf/raster.ts';
import type { Page } from './page.ts';

/** What leaves the device, because the person makes it leave: files, pictures that carry their board, codes. */
export interface Giving {
  saveFile(): void;
  savePicture(as: 'png' | 'svg'): Promise<void>;
  copyCode(): Promise<void>;
}

/** Pixels of a saved picture for each board unit. */
const FINE = 3;
const NO_PICTURE: Refusal = { refused: 'A step of questions is no picture. Print it, or copy its code: both have all of it.' };
const NO_STEP: Refusal = { refused: 'This step is not there any more.' };

export function newGiving(page: Page): Giving {
  const { host } = page;
  const title = () => headOf(page.lesson.peek()).title;
  const cut = (): Cut | Refusal => cutOf(page.lesson.peek(), host.step()) ?? NO_STEP;
  const say = (what: Refusal | string) => host.say(isRefusal(what) ? what.refused : what);
  return {
    saveFile: () => {
      page.settle();
      saveFile(fileName(title(), ENDING), new Blob([lessonText(page.lesson.peek())], { type: 'application/json' }));
    },
    savePicture: async (as) => {
      page.settle();
      const step = cut();
      if (isRefusal(step)) return say(step);
      if (step.step.content.kind !== 'board') return say(NO_PICTURE);
      const picture = await pictureOf(host.scene.peek(), { title: title(), pictures: page.lesson.peek().pictures });
      const text = cutText(step);
      const made = as === 'svg' ? intoSvg(picture.svg, text) : await png(picture, text);
      if (isRefusal(made)) return say(made);
      const number = page.steps.peek().findIndex(({ id }) => id === step.step.id) + 1;
      saveFile(fileName(`${title()}, step ${number}`, `.${as}`), new Blob([made], { type: as === 'svg' ? 'image/svg+xml' : 'image/png' }));
    },
    copyCode: async () => {
      page.settle();
      const step = cut();
      const code = isRefusal(step) ? step : toCode(await pack(cutText(step)));
      if (isRefusal(code)) return say(code);
      say(await copyText(code) ? 'The code of this step is copied. Paste it anywhere, or into Partwhole on another device.' : 'The browser did not let the code be copied. Save the step as a picture instead.');
    },
  };
}

interface Picture { readonly svg: string; readonly width: number; readonly height: number }

/** The step in the colours of paper's kin: light, so that it is read wherever it is pasted. */
async function pictureOf(scene: Scene, { title, pictures }: { readonly title: string; readonly pictures: NonNullable<Parameters<typeof svg>[1]['pictures']> }): Promise<Picture> {
  const tree = svg(see(scene.board, scene.kinds, { text: textAt(1, PANEL_TEXT) }), { palette: LIGHT, title, pictures });
  const size = (name: 'width' | 'height') => (typeof tree === 'string' ? 0 : Number(tree.attributes[name]));
  return { svg: await withTypeface(svgText(tree)), width: size('width'), height: size('height') };
}

async function png({ svg: text, width, height }: Picture, carried: string): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  const bytes = await pngOf(text, { width: width * FINE, height: height * FINE });
  return 'refused' in bytes ? bytes : intoPng(bytes, carried);
}

import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { seenBy } from '../board/camera.ts';
import { copied, pasted, typesOf } from '../board/copy.ts';
import { fromCode, looksLikeCode } from '../lesson/code.ts';
import { readFile } from '../lesson/file.ts';
import { type Lesson, picturesNamed } from '../lesson/lesson.ts';
import { open, openCut, typesIn } from '../lesson/open.ts';
import { fromPng, fromSvg } from '../lesson/picture.ts';
import { insertStep } from '../lesson/steps.ts';
import { broughtBy, copyText, pasteText } from '../shelf/clipboard.ts';
import { pickFile, type Picked, readPicked, textOf } from '../shelf/files.ts';
import { unpack } from '../shelf/pack.ts';
import type { Page } from './page.ts';

/** What comes in: files, pictures and codes that Partwhole made, tiles, and words that are a problem. What cannot be taken is said, and the open lesson stays as it was. */
export interface Taking {
  openFile(): Promise<void>;
  /** Puts a code's step after the one that is shown; why not, if it cannot. */
  pasteCode(code: string): Promise<string | undefined>;
  copy(): Promise<void>;
  paste(): Promise<void>;
  /** Hears copying, cutting, pasting and dropping. Gives back how to stop. */
  listen(document: Document): () => void;
}
export interface TakingWith { readonly page: Page; openLesson(lesson: Lesson): Promise<void>; model(words: string): Promise<void> }

export function newTaking({ page, openLesson, model }: TakingWith): Taking {
  const { host } = page;
  const takeText = async (text: string): Promise<string | undefined> => {
    const read = looksLikeCode(text) ? await fromAnyCode(text) : text;
    return isRefusal(read) ? read.refused : takeJson(read, { page, openLesson });
  };
  const takeFile = async (file: File): Promise<string | undefined> => takePicked(await readPicked(file));
  const takePicked = async (picked: Picked | Refusal): Promise<string | undefined> => {
    const text = isRefusal(picked) ? picked : textInside(picked);
    return isRefusal(text) ? text.refused : takeText(text);
  };
  const told = async (coming: Promise<string | undefined>): Promise<void> => {
    const why = await coming;
    if (why !== undefined) host.say(why);
  };
  const takeAny = (text: string): Promise<void> => (isMade(text) ? told(takeText(text)) : model(text));
  const bring = ({ files, text }: ReturnType<typeof broughtBy>): void => {
    const [file] = files;
    if (file) void told(takeFile(file));
    else if (text.trim() !== '') void takeAny(text);
  };
  return {
    openFile: async () => {
      const picked = await pickFile('.json,.png,.svg,application/json,image/png,image/svg+xml');
      if (picked) await told(takePicked(picked));
    },
    pasteCode: takeText,
    copy: async () => {
      await copyText(copyOf(page));
    },
    paste: async () => {
      const text = await pasteText();
      if (text === undefined) host.say('There is nothing to paste yet. Copy something first.');
      else await takeAny(text);
    },
    listen: (document) => {
      const end = new AbortController();
      const { signal } = end;
      const isOurs = (event: Event) => !(event.target instanceof HTMLInputElement && event.target.type !== 'range') && !(event.target instanceof HTMLTextAreaElement);
      const copyTo = (event: ClipboardEvent): boolean => {
        if (!isOurs(event) || host.chosen.value.tiles.length === 0) return false;
        event.clipboardData?.setData('text/plain', copyOf(page));
        void copyText(copyOf(page));
        event.preventDefault();
        return true;
      };
      document.addEventListener('copy', copyTo, { signal });
      document.addEventListener('cut', (event) => {
        if (copyTo(event)) removeChosen(page);
      }, { signal });
      document.addEventListener('paste', (event) => {
        if (isOurs(event)) bring(broughtBy(event.clipboardData));
      }, { signal });
      document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
      document.addEventListener('drop', (event) => {
        event.preventDefault();
        bring(broughtBy(event.dataTransfer));
      }, { signal });
      return () => end.abort();
    },
  };
}

/** Whether a text is a file's or a code, and not words. */
function isMade(text: string): boolean {
  return looksLikeCode(text) || /^[\s\uFEFF]*\{\s*"/u.test(text);
}

async function fromAnyCode(text: string): Promise<string | Refusal> {
  const packed = fromCode(text);
  return isRefusal(packed) ? packed : unpack(packed);
}

/** The text of a file that Partwhole saved, or the one that a picture of its carries. */
function textInside(picked: Picked): string | Refusal {
  const isPng = picked.bytes[0] === 0x89 && picked.bytes[1] === 0x50;
  if (isPng) return fromPng(picked.bytes);
  const text = textOf(picked);
  if (text === undefined) return { refused: `“${picked.name}” is not a lesson: Partwhole opens the files that it saved itself, and pictures that it saved.` };
  return /^\s*(?:<\?xml|<svg)/u.test(text) ? fromSvg(text) : text;
}

async function takeJson(text: string, { page, openLesson }: Pick<TakingWith, 'page' | 'openLesson'>): Promise<string | undefined> {
  const read = readFile(text);
  if (isRefusal(read)) return read.refused;
  await page.load(read.what === 'tiles' ? typesOf(read.data) : typesIn(read.data));
  if (read.what === 'tiles') return takeTiles(page, read.data);
  if (read.what === 'step') return takeStep(page, read.data);
  const lesson = open(read.data, page.kinds.peek());
  if (isRefusal(lesson)) return lesson.refused;
  await openLesson(lesson);
  return undefined;
}

function takeTiles(page: Page, data: unknown): string | undefined {
  const { host } = page;
  if (page.step.peek().content.kind !== 'board') return 'There are questions on this step and no board. Go to a step with a board, and paste there.';
  const view = seenBy(host.camera.peek(), host.size.peek());
  const shift = pasted(data, { scene: host.scene.peek(), step: host.step(), ids: host.newId, at: { x: view.x + view.width / 2, y: view.y + view.height / 2 } });
  if (shift.refused !== undefined && shift.diff.length === 0) return shift.refused;
  host.commit(shift);
  return undefined;
}

function takeStep(page: Page, data: unknown): string | undefined {
  const cut = openCut(data, page.kinds.peek());
  if (isRefusal(cut)) return cut.refused;
  const step = page.host.newId();
  page.change((lesson) => insertStep(lesson, cut, { step, ids: page.host.newId, after: page.host.step() }), cut.pictures);
  page.go(step);
  return undefined;
}

/** What is chosen, as text that pastes anywhere in Partwhole. */
function copyOf(page: Page): string {
  const copy = copied(page.host.scene.peek(), page.host.chosen.peek().tiles);
  const pictures = picturesNamed(copy.tiles, page.lesson.peek().pictures);
  return JSON.stringify(Object.keys(pictures).length > 0 ? { ...copy, pictures } : copy);
}

function removeChosen(page: Page): void {
  const remove = page.offers.value.find(({ id }) => id === 'delete');
  if (remove && remove.off === undefined) page.run(remove);
}

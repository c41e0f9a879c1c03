interface Refused { readonly refused: string }

/** What was copied last on this page, for browsers and schools where the clipboard is refused. */
let copied: string | undefined;

/** Copies text. Resolves to false when only this page has it: the browser refused its clipboard. Call it in a click or a key press. */
export async function copyText(text: string): Promise<boolean> {
  copied = text;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The text on the clipboard, or what was copied last on this page; undefined when there is none. The browser may ask the person first. */
export async function pasteText(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText() || copied;
  } catch {
    return copied;
  }
}

/** Copies a PNG. */
export async function copyPicture(png: Uint8Array<ArrayBuffer>): Promise<Refused | undefined> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) })]);
    return undefined;
  } catch {
    return { refused: 'The browser did not let the picture be copied. Save it as a file instead.' };
  }
}

/** What a paste or a drop brought: files first, else text. Call it within the event: afterwards the browser has emptied it. */
export function broughtBy(data: DataTransfer | null): { readonly files: readonly File[]; readonly text: string } {
  return { files: [...data?.files ?? []], text: data?.getData('text/plain') ?? '' };
}

interface Refused { readonly refused: string }
/** A file's name, kind and bytes. */
export interface Picked { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** The most that is read, in bytes: 50 MB. */
export const BIGGEST = 50 * 1024 * 1024;
/** The browser needs the address until it has begun to write, in milliseconds. */
const WHILE_SAVING = 60_000;

/** Gives the person a file, the way the browser saves files: into the downloads, or where it asks to put them. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), WHILE_SAVING);
}

/** Asks for a file; call it in a click. `accept`: as in `<input type="file">`. Undefined: the person chose none. */
export function pickFile(accept: string): Promise<Picked | Refused | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file ? readPicked(file) : undefined);
    });
    input.click();
  });
}

/** The file's bytes, picked, pasted or dropped. Measured before it is read: refuses more than 50 MB, and what cannot be read. */
export async function readPicked(file: File): Promise<Picked | Refused> {
  if (file.size > BIGGEST) return { refused: `“${file.name}” is bigger than 50 MB, which is more than Partwhole opens.` };
  try {
    return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { refused: `“${file.name}” could not be read. It may have been moved, or it may be a folder.` };
  }
}

/** The text of a file, or undefined when it is none (not UTF-8). */
export function textOf({ bytes }: Picked): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

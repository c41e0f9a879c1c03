interface Refused { readonly refused: string }
/** What a small code may unfold to, in bytes. */
const MOST_UNPACKED = 5 * 1024 * 1024;

/** The text's UTF-8, deflated (RFC 1951, with no header). */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The text that was packed. Refuses bytes that are damaged, and those that would unfold to more than 5 MB. */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<string | Refused> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > MOST_UNPACKED) {
        await reader.cancel();
        return { refused: 'This code unfolds to more than a step can hold. It was not opened.' };
      }
      text += decoder.decode(read.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return { refused: 'Something in this code is damaged. Copy it again, from its beginning to its very end.' };
  }
}

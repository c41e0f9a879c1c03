interface Refused { readonly refused: string }

/** More than this is no file of ours once it is unfolded, in bytes. */
const MOST_UNPACKED = 1024 * 1024 * 1024;

/** Lines of text, gzipped one after the other, so that never more than one of them is held unpacked. */
export async function packLines(lines: AsyncIterable<string>): Promise<Blob> {
  const gzip = new CompressionStream('gzip');
  const packed = new Response(gzip.readable).blob();
  const [writer, encoder] = [gzip.writable.getWriter(), new TextEncoder()];
  for await (const line of lines) await writer.write(encoder.encode(`${line}\n`));
  await writer.close();
  return packed;
}

/** The lines again, one by one. Ends with a refusal where the bytes are damaged or cut off, or a line is longer than `longest` characters. */
export async function* unpackLines(packed: Uint8Array<ArrayBuffer>, longest: number): AsyncGenerator<string | Refused> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // The parts of a line that is not over yet, and how long they are together.
  let [parts, length, size]: [string[], number, number] = [[], 0, 0];
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      for (const [at, piece] of decoder.decode(read.value, { stream: true }).split('\n').entries()) {
        if (at > 0) {
          yield parts.join('');
          [parts, length] = [[], 0];
        }
        parts.push(piece);
        length += piece.length;
      }
      if (length > longest || size > MOST_UNPACKED) {
        await reader.cancel();
        yield { refused: 'This file unfolds to more than it can hold, so the rest of it was not opened.' };
        return;
      }
    }
    const last = [...parts, decoder.decode()].join('');
    if (last !== '') yield last;
  } catch {
    yield { refused: 'This file is damaged or cut off, so the rest of it was not opened. Try another copy of it.' };
  }
}

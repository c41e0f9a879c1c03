// What the tests of keeping run inside a page of the extension: the shelf, bundled as it stands.
import { copyText, pasteText } from '../../widgets/shelf/clipboard.ts';
import { withTypeface } from '../../widgets/shelf/fonts.ts';
import { openLine } from '../../widgets/shelf/lines.ts';
import { openKeep } from '../../widgets/shelf/open-keep.ts';
import { pngOf } from '../../widgets/shelf/raster.ts';

export const shelf = { copyText, openKeep, openLine, pasteText, pngOf, withTypeface };
export type Shelf = typeof shelf;

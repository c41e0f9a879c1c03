import type { ComponentChild } from 'preact';
import {
  ALargeSmall, AlignEndVertical, AlignStartVertical, ArrowDown, ArrowLeft, ArrowRight, ArrowUp, ArrowUpToLine, Blocks, BoxSelect, Braces, Brackets,
  BringToFront, Calculator, ChartSpline, Check, ChevronDown, ChevronLeft, ChevronRight, ChevronUp, Circle, CircleQuestionMark, ClipboardPaste,
  Coins, Columns3, Combine, Copy, CopyPlus, Crosshair, Dice5, Divide, Download, Ellipsis, Equal, Eraser, Eye, EyeOff, File, FilePlus,
  FlipHorizontal2, FoldHorizontal, FolderOpen, Footprints, GitCompare, Grid2x2, Grid2x2Check, Grid3x3, Hash, Highlighter, History, Image, Keyboard,
  LayoutGrid, Lightbulb, ListChecks, Lock, LockOpen, Magnet, MapPin, Maximize, Maximize2, Menu, Merge, Milestone, Minimize2, Minus, Move,
  MoveHorizontal, MoveVertical, Palette, Pen, PenLine, Pencil, PencilLine, Percent, Plus, Printer, Redo, Redo2, RefreshCw, Repeat, Repeat2,
  RotateCw, Rows2, Ruler, RulerDimensionLine, Scale, Scissors, Search, SendToBack, SeparatorHorizontal, SeparatorVertical, Shapes, Share2, Shuffle,
  Spline, Split, Square, SquareDashed, SquareSplitHorizontal, Star, Table, Table2, TableCellsMerge, Tag, Tags, Tally5, TextQuote, Timer, Trash2,
  TriangleRight, Type, type IconNode, Undo2, UnfoldHorizontal, Unlink, Upload, Volume2, X, Zap, ZoomIn, ZoomOut,
} from 'lucide';
import { element } from '../maths/tree.ts';
import { elements } from './tree.tsx';

/** Every icon there is, by the name that actions use: the icon's own in lucide. What is not in this table is not in the extension. */
const ICONS = {
  'a-large-small': ALargeSmall, 'align-end-vertical': AlignEndVertical, 'align-start-vertical': AlignStartVertical, 'arrow-down': ArrowDown,
  'arrow-left': ArrowLeft, 'arrow-right': ArrowRight, 'arrow-up': ArrowUp, 'arrow-up-to-line': ArrowUpToLine, blocks: Blocks,
  'box-select': BoxSelect, braces: Braces, brackets: Brackets, 'bring-to-front': BringToFront, calculator: Calculator, 'chart-spline': ChartSpline,
  check: Check, 'chevron-down': ChevronDown, 'chevron-left': ChevronLeft, 'chevron-right': ChevronRight, 'chevron-up': ChevronUp, circle: Circle,
  'circle-question-mark': CircleQuestionMark, 'clipboard-paste': ClipboardPaste, coins: Coins, 'columns-3': Columns3, combine: Combine, copy: Copy,
  'copy-plus': CopyPlus, crosshair: Crosshair, 'dice-5': Dice5, divide: Divide, download: Download, ellipsis: Ellipsis, equal: Equal,
  eraser: Eraser, eye: Eye, 'eye-off': EyeOff, file: File, 'file-plus': FilePlus, 'flip-horizontal-2': FlipHorizontal2,
  'fold-horizontal': FoldHorizontal, 'folder-open': FolderOpen, footprints: Footprints, 'git-compare': GitCompare, 'grid-2x2': Grid2x2,
  'grid-2x2-check': Grid2x2Check, 'grid-3x3': Grid3x3, hash: Hash, highlighter: Highlighter, history: History, image: Image, keyboard: Keyboard,
  'layout-grid': LayoutGrid, lightbulb: Lightbulb, 'list-checks': ListChecks, lock: Lock, 'lock-open': LockOpen, magnet: Magnet, 'map-pin': MapPin,
  maximize: Maximize, 'maximize-2': Maximize2, menu: Menu, merge: Merge, milestone: Milestone, 'minimize-2': Minimize2, minus: Minus, move: Move,
  'move-horizontal': MoveHorizontal, 'move-vertical': MoveVertical, palette: Palette, pen: Pen, 'pen-line': PenLine, pencil: Pencil,
  'pencil-line': PencilLine, percent: Percent, plus: Plus, printer: Printer, redo: Redo, 'redo-2': Redo2, 'refresh-cw': RefreshCw, repeat: Repeat,
  'repeat-2': Repeat2, 'rotate-cw': RotateCw, 'rows-2': Rows2, ruler: Ruler, 'ruler-dimension-line': RulerDimensionLine, scale: Scale,
  scissors: Scissors, search: Search, 'send-to-back': SendToBack, 'separator-horizontal': SeparatorHorizontal,
  'separator-vertical': SeparatorVertical, shapes: Shapes, 'share-2': Share2, shuffle: Shuffle, spline: Spline, split: Split,
  square: Square, 'square-dashed': SquareDashed, 'square-split-horizontal': SquareSplitHorizontal, star: Star, table: Table, 'table-2': Table2,
  'table-cells-merge': TableCellsMerge, tag: Tag, tags: Tags, 'tally-5': Tally5, 'text-quote': TextQuote, timer: Timer, 'trash-2': Trash2, 'triangle-right': TriangleRight,
  type: Type, 'undo-2': Undo2, 'unfold-horizontal': UnfoldHorizontal, unlink: Unlink, upload: Upload, 'volume-2': Volume2, x: X, zap: Zap, 'zoom-in': ZoomIn,
  'zoom-out': ZoomOut,
} as const;

export type IconName = keyof typeof ICONS;
export const ICON_NAMES = Object.keys(ICONS);

/** Whether there is an icon of this name. */
export function isIcon(name: string): name is IconName {
  return Object.hasOwn(ICONS, name);
}

/** A line drawing in the colour of the text around it; it is for eyes only, so what it stands on needs words. An unknown name is a square. */
export function Icon({ name, size = 24 }: { readonly name: string; readonly size?: number }): ComponentChild {
  return <LineDrawing of={isIcon(name) ? ICONS[name] : Square} size={size} />;
}

/** The same for an icon that only one page has, so that it does not burden the others. */
export function LineDrawing({ of, size }: { readonly of: IconNode; readonly size: number }): ComponentChild {
  const shapes = of.map(([tag, attributes]) => element(tag, defined(attributes)));
  return elements(element('svg', {
    class: 'icon', viewBox: '0 0 24 24', width: size, height: size, fill: 'none', stroke: 'currentColor', 'stroke-width': 2,
    'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true', focusable: 'false',
  }, shapes));
}

function defined(attributes: Readonly<Record<string, string | number | undefined>>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]));
}

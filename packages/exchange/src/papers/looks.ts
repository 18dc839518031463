import { LINE } from './measures.ts';

/** Paragraph styles of a paper. */
export type ParagraphStyle =
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | 'Level1'
  | 'Level2'
  | 'Level3'
  | 'Body'
  | 'Plain'
  | 'AttachmentMark'
  | 'TableTitle'
  | 'TableNote'
  | 'TableWarning'
  | 'TableHead'
  | 'TableText'
  | 'TableCentre'
  | 'TableStrong'
  | 'Nothing';

/** Typefaces of official papers; 宋体 only in page numbers. */
export type Face = '仿宋' | '楷体' | '黑体' | '小标宋' | '宋体';

/** How a paragraph is set, for every kind of file. Lengths in twips, sizes in half points. */
export interface Look {
  readonly face: Face;
  readonly size: number;
  /** Exactly so high, on the grid; or at least, off it. */
  readonly line: {
    readonly height: number;
    readonly exact: boolean;
    readonly before?: number;
    readonly after?: number;
  };
  readonly align: 'both' | 'left' | 'centre';
  /** Characters by which its first line goes in. */
  readonly indent: 0 | 2;
  /** Stays on the page of what follows. */
  readonly keep?: true;
}

const GRID = { height: LINE, exact: true };
const LOOSE = { height: 260, exact: false };
const TEXT = { face: '仿宋', size: 32, line: GRID, align: 'both', indent: 0 } as const;
const SMALL = { face: '仿宋', size: 21, line: LOOSE, align: 'left', indent: 0 } as const;
const CELL = { ...SMALL, size: 20 } as const;

export const LOOKS: Readonly<Record<ParagraphStyle, Look>> = {
  Normal: TEXT,
  Title: { ...TEXT, face: '小标宋', size: 44, align: 'centre', keep: true },
  Subtitle: { ...TEXT, face: '楷体', align: 'centre', keep: true },
  Level1: { ...TEXT, face: '黑体', indent: 2, keep: true },
  Level2: { ...TEXT, face: '楷体', indent: 2, keep: true },
  Level3: { ...TEXT, indent: 2 },
  Body: { ...TEXT, indent: 2 },
  Plain: TEXT,
  AttachmentMark: { ...TEXT, face: '黑体', align: 'left', keep: true },
  TableTitle: {
    face: '小标宋',
    size: 36,
    line: { height: 480, exact: false, before: 60, after: 120 },
    align: 'centre',
    indent: 0,
    keep: true,
  },
  TableNote: SMALL,
  TableWarning: { ...SMALL, face: '黑体' },
  TableHead: { ...CELL, face: '黑体', align: 'centre' },
  TableText: CELL,
  TableCentre: { ...CELL, align: 'centre' },
  TableStrong: { ...CELL, face: '黑体' },
  Nothing: { ...TEXT, size: 2, line: { height: 20, exact: true } },
};
